/** "No, don't pause", "no, don't delete it", and nothing else, in English: after folding, without decoration. */

const FRONT = String.raw`(?:(?:no|nope|nah|hm+|wait|stop|oh|oops|ok|okay|actually|sorry|well|and|but|so|then|please|pls|plz|on second thoughts?|i changed my mind|changed my mind)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.]? (?:please|pls|plz|thanks?|thx|thank you|after all|yet|now|then|for now|at all|this week|any ?more|sorry))*[!. ]*`;
const NOT = String.raw`(?:do not|don'?t|dont|no need to|better not|rather not|you (?:do not|don'?t|dont) (?:have|need) to|i (?:do not|don'?t|dont) want (?:you )?to|let'?s not)`;
const not = (words: string, nouns = ""): RegExp =>
  new RegExp(
    `^${FRONT}(?:${NOT} (?:${words})${nouns === "" ? "" : `|no (?:${nouns})|i (?:do not|don'?t|dont) want (?:a |the |any )?(?:${nouns})`})${BEHIND}$`,
    "u",
  );

/** What is not to be done, by the acts that do it. */
export const NOT_THAT: readonly (readonly [RegExp, readonly string[]])[] = [
  [not("(?:pause|mute|be quiet|stay quiet|go quiet)(?: (?:me|it|this|that|anything|everything))?", "pause"), ["pause"]],
  [not("skip(?: (?:it|this|that|this one|that one))?"), ["skip"]],
  [
    not("(?:swap|change|exchange|replace)(?: (?:it|this|that|this one|the challenge|my challenge))?"),
    ["swap", "others", "move"],
  ],
  [
    not("(?:move|shift|push|postpone|reschedule|delay)(?: (?:it|this|that|the plan|my plan))?(?: back)?"),
    ["move", "skip", "not-yet"],
  ],
  [not("(?:plan|schedule|book)(?: (?:it|this|that))?"), ["plan", "move", "accept"]],
  [not("make (?:it|this|that) (?:smaller|shorter|easier)"), ["smaller"]],
  [not("make (?:it|this|that) (?:bigger|longer|larger|harder)"), ["bigger"]],
  [not("(?:resume|restart|unpause|start again)(?: (?:it|this|that|them))?"), ["resume"]],
];

const DELETE = String.raw`delet(?:e|ing)|(?:remove|erase|forget|wipe|clear)(?:ing)?`;
const ALL_OF_IT = String.raw`(?:everything|all of (?:it|them|that)|them all|it all|all)`;
/** Nothing is to be deleted. */
export const NOT_DELETED = new RegExp(
  `^${FRONT}(?:(?:${NOT}|never|not) (?:${DELETE})(?: (?:it|that|this|them|those|these|anything|any of (?:it|that|them)|my \\p{L}+|a thing|${ALL_OF_IT}))?|(?:keep|leave) ${ALL_OF_IT})${BEHIND}$`,
  "u",
);
