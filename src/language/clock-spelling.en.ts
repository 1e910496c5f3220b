/** How hours in digits are written in passing, in English and the German beside it: sources of regular expressions over folded words. */
const WEEKDAYS = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?";

export const clockWordsEn = {
  /** Behind which two numbers are hours. */
  beforeHours:
    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\bmon|\\btues?|\\bweds?|\\bthu(?:rs?)?|\\bfri|tomorrow|tmrw|today|\\bis|\\bare|\\bstarts?|\\bto)",
  to: "-|to|until|till|bis",
  and: "-|to|until|till|til|bis|and|und",
  between: "between|from|zwischen|von",
  /** A day beside an hour. */
  day: `(?:(?:on |the |this |next )*(?:${WEEKDAYS}|today|tomorrow|tmrw|tmr|heute|morgen)|that day|the same day)`,
  weekday: WEEKDAYS,
  /** Today or the day behind it, which no number counts. */
  nearDay: `(?:today|tomorrow|tmrw|tmr|heute|morgen|on ${WEEKDAYS})`,
  /** What may stand behind "11 today". */
  behindDay: "please|pls|plz|then|instead|works?|is|would|suits?|if|perhaps|maybe|too|thanks?|thx|i think",
  /** What is counted by a bare number behind a day. */
  counted:
    "min(?:ute)?s?|h|hours?|days?|weeks?|months?|people|times|of|tickets?|points?|percent|%|colleagues?|developers?|devs|engineers?|questions?|tests?|bugs?|users?|requests?|issues?|prs?|chapters?|pages?|lines?|files?|customers?|clients?|meetings?|calls|tasks?|items?|stories|builds?|commits?|errors?|incidents?|reviews?|rows?|records?|things?|seats?|places?",
  /** Behind a number that measures something. */
  measured: "eur|euros?|dollars?|usd|gb|mb|kb|ms|s|sec|seconds?|km|release|version|€|\\$",
  /** At the beginning, before an hour. */
  courtesy:
    "no|nope|ok|okay|yes|yeah|yep|actually|sorry|oh|wait|hm+|maybe|perhaps|or|then|so|say|better|rather|only|just|i mean(?:t)?|make it|let'?s (?:say|do|make it|meet)|(?:how|what) about|around|about|approx|gegen|please|pls|instead|not|now|can we (?:do|say)(?: it)?|is it|it'?s|it is|works|between|from|zwischen|von",
  /** Before an hour, wherever it stands. */
  front:
    "at|@|um|(?:it|at|meet) (?:around|about)|(?:move|push|shift|postpone|prepone|change|set|reschedule|put|bring|pull)(?: (?:it|this|that|the [a-z]+|my [a-z]+))?(?: forward| back)? to|be (?:moved|pushed|shifted|postponed|preponed|rescheduled|set|changed) to|(?:do|make|have|plan|put|move|want|need|say|see|meet|keep|leave) (?:it|this|that)(?: rather| instead)?|(?:free|available|busy|possible|slots?|time|open|meet)(?: from| between)?|(?:meeting|call|stand-? ?up|daily|demo|retro|session|appointment|one|slot|time) (?:is|starts|begins)(?: at| from)?|(?:not )?(?:before|after|until|till|by)|i (?:mean|meant)|sorry|rather|instead|please|pls",
  /** Behind one. */
  behind:
    "please|pls|plz|then|instead|works?|is (?:better|best|fine|good|ok|okay|possible|great|free|perfect|easier|nicer|full|busy|taken)|would|will (?:do|work)|suits?|fits?|if|perhaps|maybe|too|thanks?|thx|i think|or|not|rather|better|sharp|ok|okay|fine|good|possible|again|because|since|when|for|with|and|but|so|uhr|h|hrs|to|till|until|bis|in the (?:morning|afternoon|evening)|(?:my|our|your|his|her|local) time|[ap]\\.?m|latest|at the latest|onwards?|- \\d",
  hours: "h|hrs?|hours|uhr",
} as const;
