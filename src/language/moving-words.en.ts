/** How English puts a plan off without giving it up, and says a plain no. Both are read from words in lower case. */
import { withDaysSpelt } from "./day-spelling.ts";
import { bareWords } from "./typing.ts";

const DAY =
  "(?:today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next week|later|another (?:day|time))";
/** Where something did not happen, or does not today. */
const NOT_TODAY =
  /^(?:sorry,? )?(?:i )?(?:couldn'?t|could not|can'?t|cannot|can not|didn'?t|did not|haven'?t|have not|not (?:yet|done|today|now)|no time|too busy|it didn'?t (?:work|happen))\b/;
const ANOTHER_TIME = new RegExp(
  `\\b(?:(?:tomorrow|tonight|this (?:afternoon|evening)|another (?:day|time)|instead|later today)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:try|trying|again|do it|moved?) (?:it )?(?:to |on )?${DAY})\\b`,
);
const MOVED = new RegExp(
  `^(?:i(?:'ve| have)? |i'?m )?(?:moved?|moving|postponed?|postponing|rescheduled?|shift(?:ed)?|push(?:ed)?|let'?s (?:move|do)) (?:it |this |that )?(?:to |for |until |till |on )?${DAY}\\b`,
);
const NEVER = /\b(?:will not|won'?t|never|no longer|not going to|giv(?:e|ing) up|no point)\b/;
const NO =
  /^(?:no|nope|nah|nein|(?:no|nein),? (?:thanks?|thank you|danke)|thanks?,? (?:but )?no(?: thanks?)?|not (?:now|really|interested|for me|my thing)|i(?:'d| would) rather not|rather not|i(?:'m| am) not interested|i don'?t want (?:to|this)|i(?:'ll| will) pass|pass|stop|unsubscribe|leave me alone|please don'?t)$/;

const POLITE =
  "(?:(?:sorry|thanks?|thank you|danke|hi|hello|hey|but|please|i'?m afraid|unfortunately|apologies)[,.!;]* +)*";
/** A no with its reason: "no, sorry, I have no time". With a promise beside it ("but I will later") it is not understood as a no. */
const REASONED_NO = new RegExp(
  `^${POLITE}(?:(?:no|nope|nah|nein)[,.!;]* +(?:- )?)?${POLITE}(?:i(?:'m| am)? |we(?:'re| are)? |it'?s )?(?:just |really |simply )?(?:(?:have|got|'ve got) )?(?:no (?:time|room|capacity)|not (?:the )?time|(?:don'?t|do not) have (?:the |any |enough )?(?:time|room|capacity)|(?:far |much |way )?too (?:busy|much)|busy|can'?t|cannot|won'?t|not (?:this (?:week|month|time|one)|interested|possible|for me)|don'?t want (?:to|this|it)|rather not)\\b`,
);
const SORRY_NO = new RegExp(`^${POLITE}(?:no|nope|nah|nein)[,.!;]*(?: +(?:sorry|thanks?|thank you|danke))?$`);
/** They do not join, or not yet. */
const NOT_JOINING = new RegExp(
  `^${POLITE}(?:(?:no|nope|nah|nein|ok(?:ay)?)[,.!;]* +)?${POLITE}(?:i(?:'m| am)? )?(?:(?:really|just|rather) )?(?:don'?t|dont|do not|won'?t|wont|will not|not|rather not|'d rather not)(?: (?:want to|wanna|wan'?t to|plan to|planning to|like to|feel like|gonna|going to))? join(?:ing)?(?: (?:now|yet|today|this|here|it|you|that|at the moment|right now|for now|just now|at all))*(?:[,.;]* *(?:(?:but |and )?(?:maybe|perhaps|possibly|probably) )?(?:later|another time|some other time|next (?:week|month|year)|some ?day))?(?:[,.;]* *(?:thanks?|thank you|sorry|please))*$`,
);
const PROMISE = /\?|\b(?:i'?ll|i will|wait|yes|problem|later today|tell me|but i (?:can|could|would|do))\b/;

/** Whether it did not happen today and another time is named. Without another time, or with "never", it is no move. */
export function isMove(typed: string): boolean {
  const words = withDaysSpelt(typed);
  return !NEVER.test(words) && (MOVED.test(words) || (NOT_TODAY.test(words) && ANOTHER_TIME.test(words)));
}

/** A plain no, to an invitation for instance; emoji around it change nothing. */
export function isNo(message: string): boolean {
  const words = bareWords(message)
    .toLowerCase()
    .replace(/(?<![.!])[.!]+$/, "");
  if (NOT_JOINING.test(words)) return true;
  return NO.test(words) || SORRY_NO.test(words) || (REASONED_NO.test(words) && !PROMISE.test(words));
}
