/** What hosts ask in English about what they offer: where it is, how many came, and that there is one more. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD =
  "(?:(?:hi|hey|so|and|but|ok(?:ay)?|btw|sorry|hm+|where is my (?:own )?(?:call|seat|demo|workshop|session))[,.!?:]* )*";
const MINE = "(?:my|the) (?:own )?(?:call|seat|pitch|demo|workshop|session|release|estimation|offer|guests?)";

const COUNT =
  /\b(?:how many|who all)\b.{0,80}\b(?:sat in|sit in|came|come along|were there|guests?)\b.{0,80}\b(?:with me|so far|my)\b|\bhow many guests\b/;

/** Whether it is asked how many came. */
export function asksHowMany(words: string): boolean {
  return COUNT.test(words);
}

const PLACES =
  /\bhow many\b.*\b(?:can|may|could) (?:come|join|sit in|attend|watch|listen)\b|\bhow many (?:seats|places|spots)\b/;

/** Whether it is asked how many may come. */
export function asksForPlaces(words: string): boolean {
  return PLACES.test(words);
}

/** Nobody of a client is there. */
export const withoutClient = /\b(?:no|without(?: a| any| the)?|nobody of (?:a|the)) (?:clients?|customers?)\b/;

export const hostQuestions: Wording = {
  isWhole: true,
  examples: [
    "where is my call, which link did I give?",
    "which link did i give",
    "what link did I put in my call",
    "which room did i say",
    "how many people sat in with me?",
    "how many guests did i have",
    "how many people came so far",
    "did i give a link",
    "who asked for my seat?",
    "who asks for my call",
    "who wants to come to my demo?",
    "how many people can come",
    "how many can sit in on my call?",
    "what do i offer right now?",
    "what am i offering at the moment",
  ],
  nearMisses: [
    "which link did you send",
    "where is the link",
    "how many people are in the team",
    "how many did i do",
    "where is my call",
    "who asked for my number",
    "who asked for it",
    "how many people can come to the party on friday and who brings the cake",
    "how many people can use the import",
    "what do you offer right now",
    "what do i have to offer",
    "who wants to come along for lunch",
    "which link did i post in the ticket for the import of orders yesterday",
  ],
  read: shortWish(
    new RegExp(
      `^${LEAD}(?:(?:which|what) (?:link|room|place|address) did i (?:give|set|put|say|share|enter|write)(?: (?:in|for|to|with) ${MINE}| down| there)?|who (?:all )?(?:asked|asks|is asking|has asked|wants|wanted) (?:for|to come to|to join|to sit in on|to see|to get into) (?:a seat (?:in|at|on) )?${MINE}|how many (?:people |guests |colleagues |others )?(?:can|may|could) (?:come|join|sit in|attend)(?: (?:to|in on|on|at|along to) ${MINE}| along)?|what (?:do i offer|am i offering)(?: (?:right now|now|at the moment|at present|currently|these days|this month|just now))?|did i (?:give|set|put|share) (?:a|the) (?:link|room)(?: (?:in|for|to) ${MINE})?|how many (?:people|guests|colleagues)(?: (?:have|had|did))? (?:sat in|sit in|come|came|been|i have|i had|did i have|have i had|were there)(?: with me| so far| in my (?:calls?|seats?)| at my (?:calls?|seats?)| altogether| in all)*)[?!. ]*$`,
    ),
  ),
};

/** One more of what they offer; of whoever offers nothing it is a wish for one. */
export const oneMore: Wording = {
  isWhole: true,
  examples: [
    "another call next Thursday at 2pm",
    "one more call on Friday at 10",
    "a second demo on monday at 3",
    "another seat on tuesday at 11",
    "and another workshop on 15.12. at 9",
    "one more seat next week wednesday 14:00",
  ],
  nearMisses: [
    "another time",
    "another one",
    "another challenge on friday",
    "one more day",
    "another seat please",
    "another call with the client went badly on friday, and I do not know what to say",
  ],
  read: shortWish(
    /^(?:(?:hi|hey|and|so|also|ok(?:ay)?)[,.!]* )*(?:i (?:have|offer|can offer|could offer|got) )?(?:another|one more|a second|a further|a new) (?:seat|call|client call|demo|workshop|session|release)(?: (?:in|of) [\w' ]{1,30})? (?:(?:on|next|this|in|at|for)\b[\w .:,'-]{2,40}|tomorrow[\w .:,'-]{0,20}|(?:mon|tues?|wednes|thurs?|fri)(?:day)?\b[\w .:,'-]{0,30})[?!. ]*$/,
  ),
};

/** What says by itself that it goes on needs no "again". */
const AGAIN = "(?: again|(?<=hosting)|(?<=hosting pause))";

/** They take requests again after a pause. */
export const requestsAgain: Wording = {
  isWhole: true,
  examples: [
    "take requests again",
    "i take requests again",
    "please take guests again",
    "i can take questions again",
    "accept requests again please",
    "people can ask me again",
    "open my seats again",
    "resume hosting",
    "end my hosting pause",
  ],
  nearMisses: [
    "take it again",
    "requests again",
    "take no requests again",
    "too many requests again",
    "people ask me again and again",
    "show my seats",
    "resume",
    "ask me again",
  ],
  read: shortWish(
    new RegExp(
      `^${LEAD}(?:yes,? )?(?:please |pls )?(?:(?:can|could) i |let me |i (?:can |will |want to |would like to )?|i'll )?(?:(?:take|accept|get|receive) (?:new )?(?:requests|guests|questions)|(?:people|colleagues|guests) (?:can|may) ask me|open my (?:seats|offers)|(?:resume|restart) (?:my )?hosting|end my hosting pause)${AGAIN}(?: now)?(?: please| pls)?[?!. ]*$`,
    ),
  ),
};
