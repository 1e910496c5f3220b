/** What English sentences about a colleague are made of: what stands in front, a name, what is theirs, and what may stand behind. */

export const LEAD =
  "^(?:(?:hi|hey|and|but|so|ok|okay|btw|sorry|hm+|oh|wait|just asking|just wondering|quick question|one question|tell me)[,.:]? )*";
export const NAME =
  "(?!(?:i|me|we|us|you|u|he|she|they|him|them|it|this|that|the|a|an|my|our|your|there|who|what|users?|customers?|clients?|people|others?|hr|admins?|any\\w*|some\\w*|every\\w*|nobody)\\b)@?(\\p{L}[\\p{L}'’-]+)";
export const ALSO = "(?: (?:also|still|now|ever|even|actually|then|exactly))?";
export const END = "(?: (?:now|then|too|as well|at all|though|here|in here|today|exactly|please))*[?!. ]*$";
/** A day has a log as well. */
const OF_A_DAY =
  "(?!(?:today|yesterday|tomorrow|(?:last |this |next )?(?:week|month|year|sprint|quarter)|\\p{L}+day|it|let|what|that|here|how|where|when|who)['’]s\\b)";
export const ONES = `${OF_A_DAY}${NAME}['’]s`;
export const KEPT =
  "(?:log|reflections?|challenges?|progress|evidence|plans?|notes?|goals?|data|entries|entry|history|words|answers?|settings)";
export const OPEN = "(?:can (?:i|you)|could (?:i|you)|may i|let me|i (?:want|would like|['’]?d like) to|please)";
