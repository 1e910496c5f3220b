/**
 * How people say in English, and colleagues in German beside it, when something is to be: sources of regular expressions over
 * folded words (`foldText`).
 */
export const toldWordsEn = {
  /** Longer ones first: "after lunch" is no lunch. */
  parts: [
    [
      "start",
      "(?:just |right )?before (?:the |our |my )?(?:daily|stand-? ?up|work)(?: starts?| begins?)?|(?:at |by )?(?:the )?(?:start|beginning) of (?:the |my )?(?:day|working day|workday)|when i (?:start|get in|arrive)|before i (?:start|begin)(?: work)?",
    ],
    ["before-lunch", "(?:just |right )?before (?:lunch|noon)|late (?:in the )?morning|vor dem mittag(?:essen)?"],
    ["after-lunch", "(?:just |right )?after (?:lunch|noon)|early afternoon|nach dem mittag(?:essen)?"],
    ["lunch", "(?:at|over|during|in|around|about|with) (?:the |my )?lunch(?: ?break| ?time)?|lunchtime|mittags"],
    [
      "morning",
      "(?:in |on )?(?:the )?(?:early |mid[- ]?)?morning|(?<=(?:day|tomorrow|tmrw|\\b(?:mon|tues?|weds?|thu(?:rs?)?|fri)) )am|first thing(?: in the morning)?|vormittags?|fruh",
    ],
    ["after-standup", "(?:just |right )?after (?:the |our |my )?(?:daily|stand-? ?up)"],
    [
      "afternoon",
      "(?:in |on )?(?:the )?(?:late |mid[- ]?)?(?:afternoon|arvo)|(?<=(?:day|tomorrow|tmrw|\\b(?:mon|tues?|weds?|thu(?:rs?)?|fri)) )pm|nachmittags?",
    ],
    [
      "end",
      "(?:at |by )?(?:the )?end of (?:the |this |business )?day|eod|cob|close of business|end of play|last thing(?: in the day)?|before i (?:leave|go home)",
    ],
    [
      "evening",
      "(?:in |on )?(?:the )?(?:evening|night)|(?:just |right )?after (?:work|hours|office hours)|nach feierabend|abends?",
    ],
    ["later", "later(?: on)?(?= today|$|[ ,.]+(?:pls|please)?$)|(?<=today )later"],
  ],
  /** Before a week that is named whole. */
  beforeWeek: "in|for|on|to|until|till|by|during|over|the|some ?time|somewhen|any ?time",
  /** A greeting names no part of a day. */
  greeting:
    "^(?:good|guten) (?:morning|afternoon|evening|morgen|tag|abend)|^morning\\b(?! (?:is|works?|would|suits|rather|then|please|pls|of|if)\\b)",
  /** Parts of today. */
  thisPart: "this (?=morning|afternoon|arvo|evening)",
  tonight: "tonight",
  hours: [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ] as readonly string[],
  inA: "in|within",
  later: "later",
  earlier: "earlier",
  by: "by",
  /** The day or the week beside what was planned: of a week in the first group, before it in the second. */
  nextToIt:
    "(?:the |one )?(?:day|(week)) (?:after|(before))|the (?:day|(?:week)) (?:following|afterwards?)|(?:the |on the )following day|(?:on )?(?:the )?next day|a day on",
  /** The same day of the week after: "not this monday, the one after". */
  oneAfter:
    "(?:not (?:this|that|next|the coming) (?:one|week|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri)(?:day)?),? ?(?:but )?)?the (?:one|week) after(?: (?:that|this)(?: one| week)?)?",
  weekdayAfter: "(?:on )?the {day} after(?: (?:that|this)(?: one)?)?",
  /** Before how much later, and how much earlier. */
  pushedLater:
    "(?:push|move|shift|put|set|slide)(?: (?:it|this|that|the plan|mine))? (?:back|out|later)|postpone(?: (?:it|this|that|the plan))?|delay(?: (?:it|this|that|the plan))?|push(?: (?:it|this|that|the plan))?",
  pushedEarlier:
    "(?:bring|move|pull|push|shift)(?: (?:it|this|that|the plan|mine))? (?:forward|forwards|up|ahead)|prepone(?: (?:it|this|that|the plan))?",
  /** What may stand behind them, unless it is what they are counted from. */
  behindNextToIt:
    "at|then|instead|please|pls|plz|works?|is|would|will|same|in the|if|maybe|around|thanks?|ok|okay|suits?|for me|too",
  /** The hour that was named before. */
  sameTime:
    "(?:at |,? ?but (?:at )?)?(?:the )?same (?:time|hour)(?: (?:as|like) (?:now|before|planned|always|usual|today))?",
  day: "days?|tage?",
  week: "weeks?|wochen?",
  /** Before a day that is not meant. */
  notThis: "not|instead of|rather than|no longer|swap|said|statt|nicht|from",
  /** Behind a day that is not meant. */
  isOff:
    "(?:is|are|was|looks?) (?:bad|not|no|a (?:bank )?holiday|off|full|gone|out|impossible|difficult)|isn'?t|doesn'?t|does not|won'?t|wont|dont|don'?t|geht nicht",
  /** Words of a clause that tells of what was; the day in it is not the one that is wished for. */
  toldOfPast:
    "was|were|had|got|did|didn'?t|done|been|saw|met|came|went|told|said|sent|made|took|began|left|lost|forgot|wrote|gave|found|knew|heard|felt|thought|spoke|since|ago|(?!speed|indeed|proceed|exceed)[a-z]{3,}ed|war|hatte|habe",
  /** Such a word behind one of these is asked for: "can it be moved", "i need it rescheduled". */
  wishedBefore: "be|it|get|need|like|want|them|this|that",
  /** In a clause that says what there is on a day, beside a clause that wishes for another: "i forgot we have a review wed". */
  hasSomething:
    "(?:i|we|they|he|she|there|it)(?:'ve|'s| have| has| is| are| got| had)(?: got)?|(?:i|we) (?:totally |completely )?forgot|(?:mon|tues|wednes|thurs|fri)day (?:is|has)",
  /** What begins the reason for a wish: a day behind it is not the one that is wished for. */
  givesReason:
    "because(?: of)?|cause|'cause|coz|cos|cuz|bc|since|due to|given(?: that)?|as (?:i|i'm|im|i've|we|my|our|the|there|there's|he|she|they|it|on)|weil|wegen|da (?:ich|wir|am)",
  /** In which such a clause wishes for its day all the same. */
  hasTime:
    "time|free|room|space|nothing|available|open|works?|could|can|possible|ok|okay|fine|good|better|best|great|rather|instead|quiet|empty",
  /** Has nothing to do with the past. */
  havingTime: "(?:got|had|made) (?:time|room|space)",
  /** What begins another clause. */
  clause: "and|but|so|then|because|und|aber",
  or: "or|oder",
  /** Before "now" and an hour. */
  isNow: "is|are|starts?|begins?",
  /** Two letters that are other words as well. */
  shortDays: {
    mo: "monday",
    di: "tuesday",
    mi: "wednesday",
    do: "thursday",
    fr: "friday",
    sa: "saturday",
    so: "sunday",
  },
  months: "(?:january|february|march|april|may|june|july|august|september|october|november|december)",
  /** Words that are days by chance: "I sat in", "the sun". */
  chance: "(?:i|we|he|she|they|who|just) sat|the sun|sun(?= is)|now|a|an|one",
  /** What is counted by a bare number behind a day. */
  counted:
    "min(?:ute)?s?|h|hours?|days?|weeks?|months?|people|times|of|tickets?|points?|percent|%|colleagues?|developers?|questions?",
} as const;

export type DayPart = (typeof toldWordsEn.parts)[number][0];
