/** How people ask in English what happens when they, or the other one, cannot come to what they have with somebody. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|quick question|one question|just asking)[,.:]? )*";
const IF =
  "(?:what (?:happens|will happen|would happen|do i do|should i do|shall i do|can i do|now)(?: then)?,? (?:if|when)|(?:and )?what if|is it (?:bad|a problem|ok|okay|fine|rude) (?:if|when)|what about (?:if|when))";
const CANNOT =
  "(?:suddenly |then |really |just )?(?:can['’]?t|cannot|can not|couldn['’]?t|could not|won['’]?t be able to|will not be able to|am not able to|['’]m not able to|am unable to|['’]m unable to)(?: then)?";
const COME =
  "(?:make it|come(?: along)?|be there|attend|join|go(?: there)?|show up|turn up|get there|get away|make the (?:call|talk|meeting|seat|session))";
const TO =
  "(?: (?:to|for|at) (?:it|that|this|(?:the|my|our|this|that) (?:seat|call|talk|meeting|session|demo|release|workshop|pitch|appointment)))?";
const THEN =
  "(?: (?:that day|then|on (?:the day|that day|time)|(?:on |this |next )?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?|after all|last minute|at the last minute|at short notice|tomorrow|today|suddenly|for some reason|any ?more|because of work))*";
const END = `${TO}${THEN}[?!. ]*$`;
const OTHER =
  "(?!(?:i|we|you|it|this|that|the (?:build|test|deploy|server|client))\\b)(?:the (?:host|mentor|other one|other person)|my (?:mentor|mentee|host|guest)|[\\p{L}'’-]+)";

const MISSED = [
  `${LEAD}${IF} i ?${CANNOT} ${COME}${END}`,
  `${LEAD}${IF} i (?:have to |must |need to |should )?(?:miss|cancel) (?:it|that|(?:the|my) (?:seat|call|talk|meeting|session))${THEN}[?!. ]*$`,
  `${LEAD}${IF} i (?:don['’]?t|do not|never) (?:come(?: along)?|show up|turn up|get there|appear|attend)${END}`,
  `${LEAD}${IF} i(?:['’]?m| am| get| fall| become| will be)? (?:suddenly )?(?:ill|sick|unwell|(?:too )?late|running late|held up|delayed|stuck in (?:a|another) meeting|not there|away|busy)${END}`,
  `${LEAD}${IF} (?:something|sth|smth|an emergency|work|a meeting|my kid|another meeting) (?:comes|gets|come|came) (?:up|in (?:the way|between))${THEN}[?!. ]*$`,
];
const OF_OTHER = [
  `${LEAD}${IF} ${OTHER} (?:does ?n['’]?t|does not|don['’]?t|do not|can['’]?t|cannot|won['’]?t|never|is ?n['’]?t (?:able to )?|forgets to) ?(?:come|show up|turn up|make it|be there|there|appear|join|attend)${END}`,
  `${LEAD}${IF} ${OTHER} (?:cancels?|calls it off|is (?:ill|sick|not there|late|away))${THEN}[?!. ]*$`,
];
const THEIRS = new RegExp(OF_OTHER.join("|"), "u");

/** Whether it is the other one who may not come. */
export const isOfOther = (words: string): boolean => THEIRS.test(words);

export const whatIf: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "what if I can't make it",
    "what happens if i cannot make it?",
    "what if i cant come",
    "and what if i can't be there that day",
    "what if something comes up",
    "what happens if i have to miss it",
    "what happens when i dont show up",
    "what if i'm ill that day",
    "what should i do if i get sick?",
    "is it bad if i can't attend",
    "what happens if i cant come to the talk",
    "what if tom doesn't come",
    "what if the host cancels",
    "what happens if my mentor is ill",
    "what if work comes up on friday",
    "what if i cant make it thursday",
    "what if i can't make it next mon",
  ],
  nearMisses: [
    "i can't make it",
    "i can't come to the talk on friday",
    "what if they say no",
    "what if the build doesn't come up",
    "what happens if i pause",
    "what if i can't find anybody",
    "what happens if i cannot reproduce the bug",
    "what if the client is late with the contract",
    "what if i come late to standup every day, my lead hates it",
    "what happens if i miss the deadline",
    "what happens if the job is late",
    "what if i go to sales",
    "what if tom knows it",
    "something came up at work",
    "i am ill",
  ],
  read: shortWish(new RegExp([...MISSED, ...OF_OTHER].join("|"), "u")),
};

/** "What happens if I don't make it" may be about coming as well as about doing. */
export const mayBeComing = (words: string): boolean => /\b(?:make it|manage it|make that)\b/.test(words);
