/** How English speakers name the time of an absence inside a longer message; each gives words that `parsePauseEnd` reads. */
const DAY = String.raw`(?:the )?[\w./:-]+(?: (?:of )?[\w./-]+)?(?: (?:\d{4}|week|month))?`;
const COUNT = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple of)`;

const TO = String.raw`(?:to|till|until|untill|through|and|bis|-)`;
const FROM = String.raw`(?:from|starting(?: on| from)?|beginning(?: on)?|as of|between)`;
/** "From the 14th till 2nd January": the first day, and the last. */
export const RANGE = new RegExp(String.raw`\b${FROM} (${DAY}?) ${TO} (?:the )?(${DAY})`, "i");
/** "14-20 December", and where nothing else is said "14 Dec - 3 Jan": the first day, and the last. */
export const SHORT_RANGES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|\s)(\d{1,2}(?:st|nd|rd|th|\.)?)\s?${TO}\s?(\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?\p{L}{3,9})\b`,
    "iu",
  ),
  new RegExp(String.raw`^(?:(?:please )?pause (?:me |nudges )?)?(${DAY}?)\s?${TO}\s?(?:the )?(${DAY})$`, "i"),
];
/** "From 14 December for two weeks": the first day, and how long. */
export const FROM_FOR = new RegExp(String.raw`\b${FROM} (${DAY}?),? (for ${COUNT} (?:days?|weeks?|months?))\b`, "i");
/** "From Monday". */
export const FROM_DAY = new RegExp(String.raw`\b${FROM} (${DAY})`, "i");
/** Words that cover a whole time, as they are read for its end; this week has begun. */
export const COVERED = /^after (?!this\b)(.+)$/i;
/** A day of the month, without the month. */
export const BARE_DAY = /^\d{1,2}(?:st|nd|rd|th|\.)?$/i;
export const MONTH = /\p{L}{3,9}$/u;
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
