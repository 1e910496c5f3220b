/** When English words for a cue say that something happens. */
export interface CueTimes {
  /** What is said by others, and no time of one's own. */
  readonly quoted: RegExp;
  /** A weekday, from Monday on, where the cue happens on it: not one that something waits for or is over with. */
  readonly weekday: RegExp;
  readonly weekdays: readonly string[];
  readonly today: RegExp;
  readonly tomorrow: RegExp;
  /** Parts of the day: from which hour on until which, on most people's days. */
  readonly parts: readonly (readonly [words: RegExp, from: number, until: number])[];
}

export const cueTimesEn: CueTimes = {
  quoted: /"[^"]*"|\u201c[^\u201d]*\u201d/gu,
  weekday:
    /(?<!\b(?:for|until|till|before|since|by|not on|not on a|last|next|till the|until the) )\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/iu,
  weekdays: ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"],
  today: /(?<!\b(?:for|until|till|before|since|by|than) )\btoday\b/iu,
  tomorrow: /(?<!\b(?:for|until|till|before|since|by|than) )\btomorrow\b/iu,
  parts: [
    [/\bstand-?up\b|\bfirst coffee\b|\bfirst thing\b|\bmorning coffee\b/iu, 5, 13],
    [/\b(?:the|this|my|quiet|free|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day) mornings?\b/iu, 5, 12],
    [/\bbefore lunch\b/iu, 5, 13],
    [/\b(?:at|over|after|from) lunch\b|\blunch (?:is over|ends|begins)\b/iu, 11, 15],
    [/\bafternoons?\b/iu, 12, 19],
    [/\bevenings?\b|\bgo home\b|\bend of (?:the|my) day\b|\b(?:the|my) (?:working )?day ends\b/iu, 15, 24],
  ],
};
