/** How English speakers name the time of an absence inside a longer message; each gives words that `parsePauseEnd` reads. */
const DAY = String.raw`(?:the )?[\w./:-]+(?: (?:of )?[\w./-]+)?(?: (?:\d{4}|week|month))?`;
const COUNT = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple of)`;

/** "From the 14th till 2nd January": the first day, and the last. */
export const RANGE = new RegExp(
  String.raw`\bfrom (${DAY}?) (?:to|till|until|untill|through|bis|-) (?:the )?(${DAY})`,
  "i",
);
export const ENDS: readonly (readonly [pattern: RegExp, before: string])[] = [
  [new RegExp(String.raw`\b(?:until|untill|till|til|bis) (${DAY})`, "i"), "until "],
  [new RegExp(String.raw`\bback (?:again )?(?:on |at |from )?(${DAY})`, "i"), "until "],
  [
    new RegExp(String.raw`\b(?:for|next|the next|over the next) (${COUNT} (?:more )?(?:days?|weeks?|months?))`, "i"),
    "for ",
  ],
  [/\b((?:the )?(?:whole )?(?:next|this|coming) (?:week|month))\b/i, "after "],
  [
    new RegExp(
      String.raw`\b(${COUNT} (?:days?|weeks?|months?))(?: off| of (?:quiet|silence|peace|rest)| please|$)`,
      "i",
    ),
    "for ",
  ],
];
/** "Till then": the end that is known already. */
export const THEN = /\b(?:until|till|til) (?:then|that day)\b/i;
