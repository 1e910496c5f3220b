/** How English speakers say an hour without "at": sources of regular expressions over folded words, without groups that capture. */
export const hourWordsEn = {
  about: "(?:around|about|approx(?:imately)?|ca\\.?|circa|roughly|gegen|like|close to|more or less)",
  /** "11ish", "4-ish". */
  ish: "[ -]?ish",
  /** "Noonish": words of an hour that are ones without it. */
  named: "noon|midday|lunch(?:time)?|eod|morning|afternoon|evening",
  /** Before a number that is an hour, where nothing but courtesies stands behind it. */
  before:
    "(?:make|keep) it|let'?s (?:say|make it|do|take)|(?:we|i|you|u) (?:say|do(?: it)?|take)|(?:move|push|shift|change|set|put|bring|pull|prepone|postpone)(?: (?:it|this|that|the plan))?(?: forward| back)? to|(?:how|what) about|rather|better",
  /** Behind a number that is an hour, where nothing but courtesies stands before it. */
  behind:
    "instead|rather|(?:would be|will be|is|works?|suits?(?: me)?|fits?(?: me)?|would (?:suit me|work|fit)) (?:better|best|easier|nicer)(?: for me)?",
  /** Words before and behind that say nothing of the hour. */
  courtesy:
    "no|nope|ok|okay|actually|sorry|hm+|maybe|or|then|wait|yes|yeah|so|and|but|please|pls|plz|thanks?|thx|instead|rather|i think|though|today|after all",
  /** "Half 4" is half past. */
  half: "half",
  halfPast: "half past",
  /** Between a day and the number that is its hour: "wed but 3". */
  butAt:
    "(?<=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:mon|tues?|weds?|thu(?:rs?)?|fri)|tomorrow|tmrw|today|same day),?) (?:but|only|just)(?: (?:at|make it|rather))?",
  /** Behind an hour, or before it, that says whether it is before noon. */
  halves: {
    morning: "(?:early )?(?:in the )?(?:early )?morning|morgens|fruh(?:morgens)?",
    afternoon: "in the (?:early |late )?(?:afternoon|arvo)|nachmittags",
    evening: "in the (?:early |late )?evening|abends",
    night: "(?:in|during|of) the night|at night|nachts|in der nacht",
  },
  /** Before an hour that is one of them: "tomorrow morning at 6". */
  halvesBefore: { morning: "morning|morgens", night: "night|nachts" },
  /** Before such a part of the day, and before the hour that stands behind it. */
  beforeHalf: "in the |at |this ",
  atHalf: "at|um",
  oClock: "o'?clock|uhr",
  /** Before a number that counts what is done then: "i have 3 in the morning". */
  countedBefore: "have|has|had|got|are|were|did|do|with|only",
  /** Before a number that is a day, or counts something: "december 3 in the morning". */
  noHourBefore:
    "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|marz|mai|juni|juli|oktober|dezember|day|(?<!(?:this|next|following|coming|same) )week|sprint|room|floor|part|chapter|ticket|task|step|number",
  tomorrow: "tomorrow|tmrw|morgen",
  today: "today|heute",
  midnight: "(?:at )?midnight|(?:um )?mitternacht",
  at: "at",
  numbers: "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
} as const;
