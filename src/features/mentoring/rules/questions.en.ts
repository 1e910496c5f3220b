/** What people ask in English about having a mentor: what to talk about, how often, what to do when it does not work. */
import { shortWish, type Wording } from "#src/language/intent.ts";

export type MentorQuestion = "talk" | "silent" | "often" | "another" | "stop";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|well|i think|honestly|also)[,.:]? )*";
const MENTOR = "(?:my |the |a |this )?mentor(?:ing|ship)?(?: (?:meetings?|sessions?|talks?|calls?))?";
const END = "[\\w' ]{0,24}[?!. ]*$";

const QUESTIONS: readonly (readonly [MentorQuestion, RegExp])[] = [
  [
    "stop",
    new RegExp(
      `${LEAD}(?:how (?:do|can|should|would) i|what do i) (?:best |nicely |politely )?(?:tell|say to|let|break it to|explain to) (?:${MENTOR}|them|him|her) (?:know )?(?:that )?(?:i (?:want|would like|need|['’]?d like) to (?:stop|end|quit|leave)|it is over|(?:i|we) (?:should )?(?:stop|end))${END}|${LEAD}(?:how (?:do|can) i (?:stop|end|quit|finish)|can i (?:just )?(?:stop|end|quit)|is it rude to (?:stop|end|quit)) (?:with )?${MENTOR}${END}`,
    ),
  ],
  [
    "talk",
    new RegExp(
      `${LEAD}what (?:would|do|should|could|can) (?:i|we) (?:even |actually |ever |really )?(?:say|tell|ask|talk about|bring)(?: to| with)? ${MENTOR}(?: about)?${END}|${LEAD}(?:what (?:do|should|can|could|shall) (?:i|we) (?:talk|speak|chat|ask|discuss|say|bring|prepare)|what to (?:talk|ask|discuss|say|bring)|(?:any )?(?:topics|questions|ideas)|i (?:don['’]?t|do not) know what to (?:talk|ask|say|discuss)|i have nothing to (?:talk|ask|say|discuss))(?: about)?(?: with| to| for| in)? ${MENTOR}(?: about)?${END}`,
    ),
  ],
  [
    "silent",
    new RegExp(
      `${LEAD}${MENTOR} (?:(?:still |just |really )?(?:never|does ?n['’]?t|does not|is ?n['’]?t|is not|has ?n['’]?t|has not|did ?n['’]?t|did not|wo ?n['’]?t) (?:really |even |ever )?(?:answer\\w*|repl\\w+|respond\\w*|writ\\w+|wrote|react\\w*|show\\w*|come|came|get back|got back|have time|has time|turn\\w* up)|ignores me|ghost(?:s|ed) me|is (?:too busy|ghosting me|silent|never there|ignoring me)|has (?:no time|never time|gone quiet)|keeps (?:cancell?ing|moving|postponing)|cancell?ed (?:again|twice))${END}`,
    ),
  ],
  [
    "another",
    new RegExp(
      `${LEAD}(?:i (?:want|need|would like|['’]?d like|would prefer|want to have)|can i (?:have|get|pick|choose|find)|could i (?:have|get)|give me|find me|how do i (?:get|find|pick)) (?:to )?(?:please )?(?:another|a different|a new|a better|someone else as|somebody else as)(?: (?:a|my))? mentor${END}|${LEAD}(?:i (?:want|would like|need) to|can i|how (?:do|can) i) (?:change|swap|switch|replace) (?:my )?mentors?${END}|${LEAD}(?:i (?:do ?n['’]?t|do not|cannot|can['’]?t) (?:really |quite )?(?:get (?:along|on)|click|connect|work well|feel comfortable|like) (?:with )?${MENTOR}|${MENTOR} and (?:i|me) (?:do ?n['’]?t|do not|are not|aren['’]?t) (?:really )?(?:get (?:along|on)|click|a (?:good )?(?:fit|match))|it (?:is ?n['’]?t|does ?n['’]?t|is not|does not) (?:work\\w*|click\\w*) (?:out )?with ${MENTOR})${END}|${LEAD}${MENTOR} (?:is|was) (?:not|no|n['’]?t) (?:a good |the right |right |good )?(?:fit|match|one|for me)${END}`,
    ),
  ],
  [
    "often",
    new RegExp(
      `${LEAD}how (?:often|many times|regularly) (?:do|should|will|can|must) (?:we|i) (?:meet|see|talk|speak)(?: (?:with|to))?(?: ${MENTOR})?[?!. ]*$|${LEAD}how long (?:does|is|do|will) (?:${MENTOR}|we) (?:last|go on|meet|take|run)?[?!. ]*$`,
    ),
  ],
];

/** Said where they have somebody to meet: of their mentor, and not of what is open. */
export const FIRST_MEETING =
  /^(?:(?:and|but|so|ok)[,.]? )*what (?:do|should|can|could|shall) (?:i|we) (?:say|talk about|ask|do|bring)(?: (?:her|him|them|to))? (?:in|at|to|for) (?:the|our|my) first (?:meeting|session|talk|hour)(?: with [\w-]+)?[?!. ]*$/;

/** What is asked; null where it is something else. */
export function mentorQuestionIn(words: string): MentorQuestion | null {
  if (FIRST_MEETING.test(words)) return "talk";
  return QUESTIONS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const ANY = new RegExp(QUESTIONS.map(([, { source }]) => `(?:${source})`).join("|"));

export const mentorQuestions: Wording = {
  isWhole: true,
  examples: [
    "what do i talk about with my mentor",
    "my mentor never answers",
    "how often do we meet",
    "i want another mentor",
    "how do i tell my mentor that i want to stop",
    "i dont know what to ask my mentor",
    "my mentor keeps cancelling",
    "can i change my mentor",
    "how long does mentoring last",
    "is it rude to stop the mentoring",
    "what would i even say to a mentor",
    "what could i ask my mentor",
    "i dont get along with my mentor",
    "i can't really connect with my mentor",
    "my mentor and i don't click",
    "it doesn't work out with my mentor",
  ],
  nearMisses: [
    "i want a mentor",
    "how do i get a mentor",
    "can i be a mentor",
    "when do i meet my mentor",
    "who is my mentor",
    "what do i ask sales",
    "how often do you write to me",
    "how long does it take",
    "end the mentoring",
    "another one please",
    "i dont like my manager",
    "i dont get along with my lead",
    "what would i say to a client",
    "what do i tell my manager about a mentor",
    "i don't get along with the mentor app's login page on my phone at all",
  ],
  read: shortWish(ANY),
};
