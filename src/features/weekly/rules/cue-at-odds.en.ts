/** When English words for a cue say that something happens. */
export interface CueTimes {
  /** What is said by others, and no time of one's own. */
  readonly quoted: RegExp;
  /** Every weekday that is named, however. */
  readonly anyWeekday: RegExp;
  /** From one weekday to another: the days between are meant as well. */
  readonly days: RegExp;
  /** A weekday, from Monday on, on which the cue happens: not one that something waits for, is over with or belongs to. */
  readonly weekday: RegExp;
  readonly weekdays: readonly string[];
  readonly today: RegExp;
  readonly tomorrow: RegExp;
  /** Of something that is at another time than the cue: what was, what is prepared for a day, what somebody or something does then. */
  readonly elsewhere: RegExp;
  /** Parts of the day: from which hour on until which, on most people's days. */
  readonly parts: readonly PartOfCue[];
  /** What most teams have at an hour, and others at another. */
  readonly habits: readonly PartOfCue[];
}

type PartOfCue = readonly [words: RegExp, from: number, until: number];

const DAYS = "mon|tues|wednes|thurs|fri|satur|sun";
/** Behind a time at which the cue happens: the end, or what a day does. With a noun behind it, it belongs to that: "the Friday report". */
const ENDS = String.raw`(?=$|[.,;:!?)]| (?:comes?|begins?|starts?|arrives?|dawns|is|gets|at|around|about|mornings?|afternoons?|evenings?|noon|lunch|and|or|i|we|my|when|once|again|slump|dip|coffee|tea)\b)(?! (?:is|gets) (?:over|done|gone|near|nearer|close|closer|ready|planned|prepared|confirmed|fixed|set|booked|settled|announced|on)\b)`;
const NOT_THEN =
  "for|of|until|till|before|after|since|by|from|to|towards|about|than|not on|not on a|last|next|until the|till the|before the|after the|for the|since the|from the|of the|every other|the|our|a|plan|review|discuss|near|nears|nearer";

export const cueTimesEn: CueTimes = {
  quoted: /"[^"]*"|\u201c[^\u201d]*\u201d/gu,
  anyWeekday: new RegExp(`\\b(${DAYS})day`, "giu"),
  days: new RegExp(
    `\\b(?:${DAYS})days? ?(?:to|till|until|through|-|\\u2013) ?(?:${DAYS})day|\\bbetween (?:${DAYS})day`,
    "iu",
  ),
  weekday: new RegExp(`(?<!\\b(?:${NOT_THEN}) )\\b(${DAYS})day${ENDS}`, "iu"),
  weekdays: ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"],
  today: new RegExp(`(?<!\\b(?:${NOT_THEN}) )\\btoday${ENDS}`, "iu"),
  tomorrow: new RegExp(`(?<!\\b(?:${NOT_THEN}) )\\btomorrow${ENDS}`, "iu"),
  elsewhere:
    /\b(?:what|which|who|whose|that|whatever)\b|\b(?:prepar\w+|plan(?:s|ned|ning)?|schedul\w+|invit\w+|announc\w+|remind\w*|promis\w+|organi[sz]\w+|arrang\w+|book\w*|draft\w*|look(?:s|ing)? forward|expect\w*|due|upcoming|agenda|get ready|pack)\b|\b(?:was|were|had|did|broke|went|came|said|told|wrote|met|saw|got|left|failed|happened|worked|released|shipped|deployed|merged|moved|missed|learned|learnt|yesterday)\b/iu,
  parts: [
    [
      /\b(?:have|drink|get|make|fetch|finish|with|over) my first coffee\b(?! with| together)|\bfirst thing(?= in the morning| tomorrow|$|,)/iu,
      5,
      13,
    ],
    [
      new RegExp(
        `(?<!\\b(?:before|until|till|since|after|for|of|by|from|than) )\\b(?:the|this|my|quiet|free|tomorrow|(?:${DAYS})day) mornings?${ENDS}`,
        "iu",
      ),
      5,
      12,
    ],
    [/\bbefore lunch(?=$|[.,;:!?)]| (?:is|begins|starts|and|or|i|we)\b)/iu, 5, 13],
    [/\bat lunch(?=$|[.,;:!?)]| (?:and|or|i|we|in|with|break|time)\b)/iu, 11, 15],
    [/\b(?:after|from) lunch(?=$|[.,;:!?)]| (?:and|or|i|we|on)\b)|\blunch (?:is over|ends|begins)\b/iu, 11, 18],
    [
      new RegExp(
        `(?<!\\b(?:before|until|till|since|after|for|of|by|from|than)(?: the| my| this)? )\\bafternoons?${ENDS}`,
        "iu",
      ),
      12,
      19,
    ],
    [
      new RegExp(
        `(?<!\\b(?:before|until|till|since|after|for|of|by|from|than)(?: the| my| this)? )\\bevenings?${ENDS}`,
        "iu",
      ),
      15,
      24,
    ],
    [/\b(?:i|we) go home\b|\bend of (?:the|my) day\b|\b(?:the|my) (?:working )?day ends\b/iu, 12, 24],
  ],
  habits: [[/\bstand-?up\b|\bmorning coffee\b/iu, 5, 13]],
};
