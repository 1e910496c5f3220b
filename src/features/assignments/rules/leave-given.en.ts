/** How people say in English that they leave what a colleague gave them. */
import { NO_SLOTS, type Wording } from "#src/language/intent.ts";
import { patternList } from "#src/language/pattern-list.ts";

const LEAD = "^(?:(?:hi|hey|ok|okay|so|and|but|sorry|oh|well|no|hm+|actually|honestly|please|i mean)[,.:]? )*";
const GIVEN =
  "(?:(?:what|the (?:one|thing|challenge|task)(?: that| which)?) [\\p{L}'’-]+ (?:has |had )?(?:gave|given|asked|wants?|wanted)(?: me| of me| from me)?(?: to do)?|[\\p{L}-]+['’]s (?:own )?(?:challenge|task|one|thing|assignment)|the (?:challenge|task|one|thing|assignment) (?:from|of) (?:my )?(?!(?:yesterday|today|last|this|the|\\p{L}+day)\\b)[\\p{L}-]+|(?:her|his|their|that|the|this) (?:challenge|task|assignment))";
const END = "(?: (?:after all|any ?more|now|please|this time|again|either))*[.! ]*$";
const LEAVES = patternList(
  [
    `${LEAD}(?:please )?(?:skip|drop|cancel|remove|delete|stop|end|leave) ${GIVEN}${END}`,
    `${LEAD}(?:i (?:can['’]?t|cannot|can not|won['’]?t|will not|don['’]?t want to|do not want to|am not going to|'m not going to)|can['’]?t) (?:do|finish|get to|make|manage) ${GIVEN}${END}`,
    `${LEAD}${GIVEN},? (?:i )?(?:can['’]?t|cannot|won['’]?t|don['’]?t want to) (?:do (?:it|that))?${END}`,
    `${LEAD}i (?:have )?changed my mind,? (?:and )?i (?:don['’]?t|do not) want (?:it|that|this|to do (?:it|that|this)|${GIVEN})${END}`,
    `${LEAD}(?:how (?:do|can|could) i |can i |i want to |i['’]?d like to )?(?:get (?:rid|out) of|be rid of|give back|hand back|return) ${GIVEN}[?.! ]*$`,
    `${LEAD}(?:can you |could you |please )?take (?:it|that|this|${GIVEN}) off my list[?.! ]*$`,
    `${LEAD}(?:please )?(?:give|hand) (?:it|that|this|${GIVEN}) back to (?:my )?[\\p{L}-]+${END}`,
    `${LEAD}(?:please )?tell (?:her|him|them|my (?:manager|lead|boss)|(?!me\\b)[\\p{L}-]+) (?:that )?i (?:can['’]?t|cannot|won['’]?t|will not)(?: (?:do (?:it|that)|get to it|make it))?${END}`,
    `${LEAD}not now for (?:it|this|that|${GIVEN})${END}`,
  ].map((one) => new RegExp(one, "u")),
);

export const leaveGiven: Wording = {
  isSaidByNegation: true,
  examples: [
    "skip grace's challenge",
    "I mean grace's challenge, I cannot do it after all",
    "how do I get rid of what grace gave me",
    "give it back to grace",
    "take it off my list",
    "I changed my mind, I don't want it",
    "tell grace i can't",
    "i won't do the challenge from my lead",
    "not now for the one grace gave me",
    "can i get out of that assignment?",
  ],
  nearMisses: [
    "skip",
    "tell me that i can't",
    "i can't do thursday",
    "give the laptop back to grace",
    "grace's ticket is closed",
    "i don't want coffee",
    "i changed my mind, thursday is fine",
    "take the milk off the list",
    "not now",
  ],
  read: ({ words }) => (LEAVES.match(words) ? NO_SLOTS : null),
};
