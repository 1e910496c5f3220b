/** How people name in English a goal of their own for some months. In folded text; what they want is captured. */
const LEAD =
  "(?:(?:hi|hey|so|and|ok|okay|well|btw|by the way|hm+)[,.!]? )*(?:(?:i(?:'?d| would)? (?:want|like) to |i will |i'?ll |let'?s |can (?:i|we|you) |please )?(?:set|have|note|add|make|write down|remember|take)(?: (?:myself|me|up))? )?";
const WHICH =
  "(?:(?:new year'?s?|new|next|big|main|personal|career|professional|development|growth|long[- ]term|annual|yearly|only) )*";
const WHEN =
  "(?: for (?:me|myself|the (?:next )?(?:year|half year|quarter)|this year|next year|this quarter|20\\d\\d|summer|spring|autumn|winter))?(?: (?:this|next) (?:year|quarter|half))?";
export const GOAL = new RegExp(
  String.raw`^${LEAD}(?:(?:my|a|one|this|the) )?${WHICH}(?:goal|aim|ambition|resolution|objective)${WHEN}(?: (?:is|would be|will be|=)|:| -| –)[:]? ?(?:that i |to |i (?:want|would like) to )?(?<goal>[^?]{6,140})$`,
  "u",
);
/** Of a day, of work, or of a meeting: no goal of theirs. What may be said of life and death is read as such. */
export const NO_GOAL =
  /\b(?:goal|aim|objective) (?:of|for) (?:the|this|that|today|tomorrow|maya|sprint|my (?:mentee|report|team)|our|his|her|their)\b(?! (?:year|half year|quarter|next))|\bsprint|\btoday\b|\btomorrow\b|\bthis week\b|\bunclear\b|\bmissing\b|\breached\b|\bstupid\b|\b(?:kill\w*|murder\w*|hurt\w*|die|dying|dead|death|surviv\w*|alive|gone|vanish\w*|disappear\w*|exist\w*|suicid\w*|end (?:it|everything|my)|wake up|breathe|stop (?:living|being|crying|the pain)|get through (?:the day|this)|drink(?:ing)? less|revenge)\b/;
