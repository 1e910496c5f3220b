/** How people ask in English for the next challenge beside what they tell: after folding. */

const WISH = String.raw`(?:please |pls |now |then |also |just )*(?:(?:can|could) (?:you|u) (?:please |pls )?(?:show|give|send|bring) me |(?:show|give|send|bring) me |i(?:'?d| would) (?:like|love) |i want |can i (?:have|get|see) )?(?:the |a |an |my )?(?:next|new|another|other|different) (?:one|challenge|task)`;
const WHAT_NEXT = String.raw`what(?:'?s| is) (?:the )?next(?: (?:one|challenge|task))?`;
const END = String.raw`(?: (?:please|pls|plz|now|then|thanks?))*[ ?!.]*(?=$|[.,;!?)]| and\b)`;

/** A wish of its own: at the beginning of a sentence or behind "and". */
export const NEXT_BESIDE = new RegExp(
  String.raw`(?:^|[.,;!?)] ?|\band )(?:and |so )?(?:${WISH}|${WHAT_NEXT})${END}`,
  "u",
);
