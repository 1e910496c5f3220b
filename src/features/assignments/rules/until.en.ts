/** How people ask in English whether something has a day by which it has to be done, and what happens when it is not. */
import { shortWish, type Wording } from "#src/language/intent.ts";

const LEAD = "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|quick question|one question)[,.:]? )*";
const IT = "(?:it|this|that|the challenge|this one|that one|my challenge|the thing)";
const MONTHS = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const END = "(?:[,.]? (?:please|pls|thanks|thx|then|really|exactly|actually|at all|for me))*[?!. ]*$";

/** For what somebody was given, and for their own; which of them is meant, the standing says. */
export const until: Wording = {
  isWhole: true,
  examples: [
    "is there a deadline",
    "until when",
    "when is it due",
    "what happens if i dont make it",
    "can i do it next month",
    "whats the deadline for this?",
    "how much time do i have",
    "what if i dont finish it",
    "does it have a due date",
    "is it bad if i dont do it",
  ],
  nearMisses: [
    "until when is the seat",
    "the deadline is killing me",
    "we missed the deadline",
    "when is the release due",
    "what happens if i pause",
    "can i do it next week",
    "is there a deadline for the migration",
    "how long does it take",
    "until when do you keep my data",
    "what if they say no",
  ],
  read: shortWish(
    new RegExp(
      [
        `${LEAD}(?:(?:un)?till?|by) when(?: (?:exactly|is it|is that|do i have(?: time)?(?: for ${IT})?|(?:can|should|must) i do ${IT}|does (?:it|this) have to be (?:done|ready|finished)))?${END}`,
        `${LEAD}(?:is there|do i have|does ${IT} have|has ${IT}|is there any) (?:a |an |any |some )?(?:deadline|due date|time limit|end date|last day)(?: for ${IT})?${END}`,
        `${LEAD}(?:what is|what['’]?s|when is|when['’]?s|what was) (?:the|my|its) (?:deadline|due date|last day)(?: for ${IT})?${END}`,
        `${LEAD}when (?:is|was) ${IT} due${END}`,
        `${LEAD}when (?:does|do|must|should) (?:${IT}|i) (?:have to |need to )?(?:be )?(?:done|finished|ready|finish(?: ${IT})?|do ${IT})(?: by)?${END}`,
        `${LEAD}how (?:much time|long) do i have(?: left)?(?: for ${IT}| to do ${IT})?${END}`,
        `${LEAD}(?:what (?:happens|will happen|is) (?:if|when)|what if|is it (?:bad|a problem|ok|okay|fine) (?:if|when)|does it matter if|do i get in trouble if) i (?:don['’]?t|do not|didn['’]?t|can['’]?t|cannot|won['’]?t|will not|fail to|never|am late|miss it) ?(?:make|do|manage|finish|get (?:to|round to)|complete|have time for)? ?(?:${IT})?(?: in time| on time| this week| by then| until then)?${END}`,
        `${LEAD}(?:can|could|may) i (?:still )?(?:do|finish|make|have|try) ${IT} (?:next (?:month|year|quarter)|some other (?:month|time)|in (?:a|two|three) (?:months?|weeks)|in ${MONTHS}|after (?:the|my) (?:release|holidays?|vacation|sprint|quarter|deadline)|(?:much )?later)${END}`,
      ].join("|"),
    ),
  ),
};
