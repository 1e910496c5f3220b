import { MONTH as MONTH_NAME, WEEKDAY as WEEKDAY_NAME } from "#src/language/date-names.ts";

/** How English speakers name the time of an absence inside a longer message; each gives words that `parsePauseEnd` reads. */
const DAY = String.raw`(?:the )?[\w./:-]+(?: (?:of )?[\w./-]+)?(?: (?:\d{4}|week|month))?`;
const COUNT = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|ten|a few|a couple of)`;

const TO = String.raw`(?:to|till?|'?til|until|untill|through|and|bis|-)`;
/** "Back from Monday", "start again from Monday": behind these words a "from" tells when the absence is over. */
const OVER = String.raw`(?:back|again|resum(?:e|ing)|return(?:ing)?|(?<!\b(?:leave|holidays?|vacation|pto|absence|pause|break)(?: \w+)? )start|(?<!\b(?:pause|stop|no|mute|hold|skip|without)(?: \w+){0,2} )nudges)`;
const FROM = String.raw`(?<!\b${OVER},? )(?:from|starting(?: on| from)?|beginning(?: on)?|as of|between)`;
/** "From the 14th till 2nd January": the first day, and the last. */
export const RANGE = new RegExp(String.raw`\b${FROM} (${DAY}?) ${TO} (?:the )?(${DAY})`, "i");
/** "Mon to wed", with or without "from": the first day and the last; and the week of which they are. */
export const WEEKDAY_RANGE = new RegExp(
  String.raw`(?:\b${FROM} )?(?<![\p{L}\d])${WEEKDAY_NAME} ?${TO} ?${WEEKDAY_NAME}(?![\p{L}\d])`,
  "iu",
);
export const NEXT_WEEK = /\b(?:in |the |of )*next week\b/iu;
/** "14-20 December", and where nothing else is said "14 Dec - 3 Jan": the first day, and the last. */
export const SHORT_RANGES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|\s)(\d{1,2}(?:st|nd|rd|th|\.)?)\s?${TO}\s?(\d{1,2}(?:st|nd|rd|th|\.)? (?:of )?${MONTH_NAME})(?!\p{L})`,
    "iu",
  ),
  // "14.-18.12.", "23/12 - 03/01".
  new RegExp(
    String.raw`(?<![\d:.,/])(\d{1,2}\.?|\d{1,2}[./]\d{1,2}\.?)\s?(?:-|\u2013|to|till?|until|bis)\s?(\d{1,2}[./]\d{1,2}(?:\.|(?=$|[\s,;!?)])))(?![\d:])`,
    "i",
  ),
  new RegExp(String.raw`^(?:(?:please )?pause (?:me |nudges )?)?(${DAY}?)\s?${TO}\s?(?:the )?(${DAY})$`, "i"),
];
/** "From 14 December for two weeks": the first day, and how long. */
export const FROM_FOR = new RegExp(
  String.raw`\b(?:${FROM}|(?:leaving|going away|flying out|travelling|off|away|gone)(?: on| from)?) (${DAY}?),? (for ${COUNT} (?:days?|weeks?|months?))\b`,
  "i",
);
/** "Two weeks from Monday": how long, and the first day. */
export const LONG_FROM = new RegExp(
  String.raw`(?<!\bin )\b(${COUNT} (?:days?|weeks?|months?)),? (?:from|starting(?: on| from)?|beginning(?: on)?) (${DAY})`,
  "i",
);
/** "From Monday". */
export const FROM_DAY = new RegExp(String.raw`\b${FROM} (${DAY})`, "i");
/** Words that cover a whole time, as they are read for its end; this week has begun. */
export const COVERED = /^after (?!this\b)(.+)$/i;
/** "From now until Friday": what has a beginning of its own covers no more than its last day. */
export const FROM_UNTIL = new RegExp(String.raw`\b${FROM} (?:\S+ ){1,4}?(?:to|till?|until|untill|through|bis|-) `, "i");
/** "Until Friday": its day. */
export const UNTIL = new RegExp(String.raw`\b(?:until|untill|till|til|bis) (${DAY})`, "i");
/** A day of the month, without the month. */
export const BARE_DAY = /^\d{1,2}(?:st|nd|rd|th|\.)?$/i;
/** A month at the end of a date. */
export const MONTH = new RegExp(String.raw`(?<!\p{L})${MONTH_NAME}$|\d[./]\d{1,2}\.?$`, "iu");
/** A day that comes round every week or month. */
export const ROUND = new RegExp(
  String.raw`(?<!\p{L})${WEEKDAY_NAME}(?!\p{L})|(?:^| )\d{1,2}(?:st|nd|rd|th|\.)?$`,
  "iu",
);
/** Words that say how long, and not until when. */
export const LONG = /^for /i;
/** "Start again from Monday". */
export const OVER_FROM = new RegExp(String.raw`\b${OVER},? (?:from|starting|as of) (${DAY})`, "i");
export const ENDS: readonly (readonly [pattern: RegExp, before: string])[] = [
  [UNTIL, "until "],
  [new RegExp(String.raw`\bback (?:again )?(?:on |at |from )?(${DAY})`, "i"), "until "],
  [OVER_FROM, "until "],
  [new RegExp(String.raw`\bsee (?:you|u|ya)(?: all)?(?: again)? in (${COUNT} (?:days?|weeks?|months?))`, "i"), "for "],
  [new RegExp(String.raw`\bsee (?:you|u|ya)(?: all)?(?: again)?(?: back)? (?:on |in )?(${DAY})`, "i"), "until "],
  [
    new RegExp(String.raw`\b(?:for|next|the next|over the next) (${COUNT} (?:more )?(?:days?|weeks?|months?))`, "i"),
    "for ",
  ],
  [LONG_FROM, "for "],
  [/\b((?:the )?(?:whole )?(?:next|this|coming) (?:week|month))\b/i, "after "],
  // "All of december", "in december".
  [
    new RegExp(
      String.raw`\b(?:all(?: of)?|(?:the )?(?:whole|entire)(?: month)?(?: of)?|during|throughout|in|over) ${MONTH_NAME}(?![\p{L}\d])(?! \d)`,
      "iu",
    ),
    "after ",
  ],
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
/** "Actually only till the 27th": another end of the pause that was planned. */
export const OTHER_END =
  /^(?:(?:actually|sorry|no|oh|wait|hm+|ok(?:ay)?|well|please|only|just|rather|make (?:it|that)|it'?s|it is)[,.]? )*(?:until|untill|till|til|'til|to|up to|bis) (?:the )?[^,.;]+$/i;
/** A day of the month without its ending, which is read as none: "until 27". */
export const BARE_END =
  /\b(until|untill|till|til|to|bis) (?:the )?(\d{1,2})(?=$|[,.!?]|\s+(?:please|pls|then|only|instead)\b)(?!\.\d)/gi;
