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
  /\b(?:goal|aim|objective) (?:of|for) (?:the|this|that|today|tomorrow|maya|sprint|my (?:mentee|report|team)|our|his|her|their)\b(?! (?:year|half year|quarter|next))|\bsprint|\btoday\b|\btomorrow\b|\bthis week\b|\bunclear\b|\bmissing\b|\breached\b|\bstupid\b|\b(?:kill\w*|murder\w*|hurt\w*|die|dying|dead|death|surviv\w*|alive|gone|vanish\w*|disappear\w*|exist\w*|suicid\w*|end (?:it|everything|my)|wake up|breathe|stop (?:living|being|crying|the pain)|get through (?:the day|this)|drink\w*|eat|kilos?|kg|pounds|weight|husband|wife|partner|boyfriend|girlfriend|touch\w*|pay for what|revenge|away from)\b/;
/** What stands in goals of work; what has none of it may be of life. */
export const OF_WORK =
  /\b(?:lead|leads?|leading|manag\w+|architect\w*|consult\w*|senior|staff|principal|engineer\w*|developer|developing|scrum|product|owner|own|promot\w+|career|role|job|projects?|teams?|releases?|deploy\w*|systems?|services?|apis?|code|coding|review\w*|test\w*|design\w*|refactor\w*|migrat\w*|clients?|customers?|users?|sales|market\w*|business|domain|talks?|speak\w*|present\w*|meetups?|conference|workshops?|demos?|refinements?|meetings?|calls?|stand-?ups?|retros?|write|writing|blog|articles?|docs?|documentation|adrs?|mentor\w*|coach\w*|teach\w*|train\w*|learn\w*|courses?|certif\w*|exams?|language|english|german|rust|go|java|kotlin|python|typescript|kubernetes|k8s|aws|azure|cloud|data|security|performance|frontend|backend|devops|mobile|open source|contribut\w*|community|feedback|estimat\w*|plan\w*|negotiat\w*|visible|visibility|tickets?|stories|features?|bugs?|incidents?|on-?call|automat\w*|tools?|shadow\w*|hackathon|interviews?|hir\w+|raise|salary)\b/;
