/** What English speakers put around a day or an hour that is all they say. */
export const BEFORE =
  /^(?:(?:yes|yeah|yep|yup|sure|ok(?:ay)?|fine|good|great|alright|right|cool|perfect)[,.]? (?:but|just|only)(?= )|no|nope|nah|not (?:right )?now|yes|yeah|yep|yup|sure|whatever|i (?:mean|meant)|rather|better|actually|oh|wait|so|then|(?:ok(?:ay)?,? )?(?:i(?:'ll)? |let'?s )?take(?: that| it| this)?|ok(?:ay)?|good|great|fine|alright|and|or|well|hm+|sorry|i will do it|i'?ll do it|i do it|i can do it|i could do it|i will do|i'?ll do|i can do|i could do|i can|let'?s (?:do|say|make|try)(?: it)?|make it|do it|plan it|put it|(?:that|this) one[.!]?|how about|what about|maybe|perhaps|it is|it'?s|any ?time|some ?time|preferably|ideally|just|only|nvm|never ?mind|keep(?: it)?(?: on| at| for)?|leave it (?:on|at|for)|let it be(?: on)?|stick (?:to|with)|stay (?:with|on)|back to|same time(?: as (?:now|before|planned))?|same day(?:,? but)?|sorry for (?:that|the mess)|e[hr]+m*|um+|uh+|ah|argh+|oops|hm+)(?:[,\s]+|$)/i;
export const BEHIND =
  /[,\s]+(?:works(?: for me)?|(?<!(?:after|before)[,\s]+)work|would work|(?:is|would be|will be) (?:good|great|fine|ok|okay|perfect|better|best|enough|possible|easier)(?: for me)?|works? (?:better|best|fine|well)(?: for me)?|will do|suits me(?: better)?|(?:at |but )?(?:the )?same (?:time|hour)(?: (?:as|like) (?:now|before|planned|always|usual|today))?|then|please|pls|plz|thanks?|thx|instead|i think|i (?:mean|meant)(?: to (?:say|write))?|i(?:'d)? (?:say|guess)|rather|(?:in|of|on) (?:that|the same) week|whichever|either(?: is (?:fine|ok))?|maybe|only|itself|alone|by myself|on my own)[.!]*$/i;
/** Says that it is not now, and not when: "maybe later". */
export const NOT_NOW = /^later(?: on)?[.!]*$/i;
/** Words between a day and a part of it. */
export const BETWEEN = /^(?:on|at|in|by|the|around|about)\b\s*|\s*\b(?:on|at|in|by|the|around|about)$/g;
/** "In two hours", and nothing else. */
export const SPAN =
  /^in\s+(?:about\s+)?(?:half\s+an?|an?|one|two|three|four|five|ten|\d+)\s*(?:m|mins?|minutes?|h|hrs?|hours?)(?:\s+or\s+so)?[.!]*$/i;
/** Another time than the one before, whatever was said before. */
export const RATHER = /\b(?:better|rather|instead|easier|best)\b/i;
/** Between two times of which either will do. */
export const BETWEEN_TIMES = /\s+or\s+/i;
/** Says what the time is for, or asks whether the day is free: it is asked before anything is moved. */
export const ASKED_BEHIND =
  /[,\s]+(?:for|with) (?:the|that|this) [a-z]+(?: [a-z]+)? thing[.!]*$|[.,;!]?\s+(?:or|and|but)? ?(?:is|isn'?t)(?: (?:it|that|there|(?:mon|tues|wednes|thurs|fri)day))?(?: (?:not|a|an|on a))*(?: (?:bank|public))? holiday(?: (?:then|there|here))?$/i;
const DAY =
  "(?:(?:this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|tomorrow|tmrw|today|that|it)";
const FREE =
  "(?:(?:already |not )?(?:a |an |on a |the )?(?:(?:public |bank )?holiday|sunday|saturday|weekend|day off)(?: there| here)?)";
/** "Oh wait, is tomorrow a Sunday? Then Monday": a day that was named before may be free, and in the first group what is said instead. */
export const DAY_DOUBTED = new RegExp(
  `^(?:(?:oh|hm+|wait|oops|ah|argh|sorry|no|but)[,.! ] ?){0,4}(?:is(?:n'?t| not)? ${DAY} ${FREE}|${DAY}(?: is|'s) ${FREE}|${DAY} ${FREE})[?.!,; -]{1,4}(?:(?:then|so|ok|okay|rather|better|make it|let'?s (?:do|say|take))[,: ] ?){1,3}([^?]{2,40})$`,
  "i",
);
/** "Monday then 11": the day and its hour. */
export const DAY_THEN = /\b((?:mon|tue|wed|thu|fri)[a-z]*|tomorrow|tmrw),? then,? (?=(?:(?:at|around|about) )?\d)/i;
/** What stands at the end of a time that is corrected: "thu at 3, sorry, i mean". */
export const BEFORE_CORRECTION = /(?:[\s,;.!:()-]|\b(?:sorry|oh|no|hm+|oops)\b)+$/;
/** A part of the day that is a greeting as well. */
export const MORNING = /^morning$/i;
