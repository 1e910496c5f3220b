/** How English corrects the days of a pause that was just set or offered, and says nothing else: sources over folded words. */
const BEFORE =
  "(?:(?:yes|yeah|ok(?:ay)?|actually|sorry|no|nope|oh|wait|hm+|well|please|only|just|rather|but|and|so|i mean|i meant|it'?s|it is|that'?s)[,.]? )*";
const BEHIND =
  "(?:,? (?:please|pls|plz|then|instead|only|rather|i (?:mean|meant|think)|thanks?|thx|thank you|though|actually|again))*[.! ]*";
/** Behind a day that is counted from the end that was named. */
const AFTER_THAT = "( after (?:that|then|this))?";
const DAY = "(?:(?:the|on|next|this) )*[\\w./]+(?: (?:of )?[\\w./]+)??(?: \\d{4}| week)?";
const UNIT = "days?|weeks?|wks?|months?";
const COUNT = "\\d{1,2}|an?|one|two|three|four|five|six|another|a few|a couple of";

const whole = (source: string): RegExp => new RegExp(`^${BEFORE}${source}${BEHIND}$`);

/** The first day after it, in the first group; in the second that it comes behind the end that was named. */
export const BACK: RegExp = whole(
  `(?:(?:i(?:'m| am|'ll be| will be)?|we(?:'re| are)?) )?(?:(?:will |'ll )?(?:join(?:ing)? |be |come |am )?back|return(?:ing)?|resum(?:e|ing)|end(?: it)?|start again|begin again|go on)(?: (?:on|from|at|work on|working on|work from))? (${DAY}?)${AFTER_THAT}`,
);
/** Its last day, or the first one after, as people say "until". */
export const UNTIL: RegExp = whole(
  `(?:make (?:it|that) )?(?:until|untill|till|til|'til|up to|bis) ((?:after )?${DAY}?)`,
);
/** Its first day. */
export const FROM: RegExp = whole(
  `(?:from|starting(?: on| from)?|beginning(?: on)?|as of|it starts(?: on)?) (${DAY}?)`,
);
/** How much longer: in the groups how many, and of what. */
export const LONGER: readonly RegExp[] = [
  whole(`(?:(?:for|make it|add) )?(${COUNT})(?: more)? (${UNIT}) (?:more|longer|extra|on top)`),
  whole(`(?:(?:for|make it|add) )?(${COUNT}) more (${UNIT})`),
  whole(`(?:(?:for|make it|add|still (?:sick|ill|away)[,.]?) )?(another) (${UNIT})`),
  whole(`(?:(?:for|make it|add) )?another (${COUNT}) (${UNIT})`),
];
/** "Make it 4": of what was counted before, in the group. */
export const HOW_MANY: RegExp = whole(
  `(?:make (?:it|that)|rather|better|let'?s say) (\\d{1,2}|two|three|four|five|six)(?: (${UNIT}))?`,
);
export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  another: 1,
  two: 2,
  "a couple of": 2,
  three: 3,
  "a few": 3,
  four: 4,
  five: 5,
  six: 6,
};
