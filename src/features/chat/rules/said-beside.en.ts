/** What somebody would have the bot tell whoever asks, beside a yes or a no, in English. */
const NOBODY =
  "(?:me|us|you|it|its|that|this|the|an?|more|what|how|why|when|if|whether|my|your|yes|no|so|all|everything|something|anything|thanks?|im|i|about|any(?:body|one)|every(?:body|one)|no ?(?:body|one))\\b";
const WHOM = String.raw`(?:(?!${NOBODY})\p{L}[\p{L}'-]{1,20}|@\S+|<@\S+>)`;
const THEM = String.raw`(?:her|him|them|to (?:her|him|them|${WHOM}))`;
/** Where such words begin: at the beginning, or behind the answer. */
const BEGINS = String.raw`(?:^|[,;:.!?–-]\s*|\b(?:and|but|also|please|pls|then|so|just|could you|can you)\s+)`;
const MORE = String.raw`(?:(?:to know|know|please|pls|also|too|back|from me) )*`;

export const TO_TELL: readonly RegExp[] = [
  String.raw`\b(?:tell|let|remind|inform|message) ${WHOM},?:? ${MORE}(?<words>[^\n]{2,160}?)[.!?\s]*$`,
  String.raw`\bask ${WHOM},? (?<words>(?:to|that|not to|about|if|whether|for|where|when|what|how) [^\n]{2,160}?)[.!?\s]*$`,
  String.raw`${BEGINS}(?:say|write|add|mention|send|give|pass on)(?: ${THEM})?,?:? (?<words>(?:that |how |my |a |many |big |best |warm |kind |hi\b|hello\b|hey\b|thanks?\b|thank you\b|thx\b|cheers\b|sorry\b|i\b|i'|we\b|we'|it\b|it'|good luck|happy |see you|congrat|looking forward|regards|greetings)[^\n]{0,160}?)[.!?\s]*$`,
  String.raw`${BEGINS}(?<words>(?:thank|greet|congratulate|apologi[sz]e to) ${WHOM}\b[^\n]{0,120}?)[.!?\s]*$`,
  String.raw`${BEGINS}(?<words>wish ${WHOM} [^\n]{2,120}?)[.!?\s]*$`,
].map((one) => new RegExp(one, "iu"));
/** Nothing but the answer itself, or another time for it. */
export const ANSWER_ALONE =
  /^(?:that )?(?:(?:it(?:'?s| is)?|i(?:'m| am|'ll| will| can(?:'?t| ?not)?|'d| would)?|this(?: is)?|(?:she|he|they|maya) (?:can|may|could|cannot|can'?t))(?: (?:is|be|do|have to|need to|want to|love|like|to))*)?(?:^| )?(?:(?:a|the|yes|no|ok|okay|sure|fine|gladly|happy to|in|come|join|along|not|there|love to|like to|do it|accept|agree|decline|pass|works?|suits?|good|possible|another (?:time|day)|later|time|day|at|on|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?|o'clock|so|to|please|is|are|be|would|then|for me|this time|now|today)(?:,? |$))*$|^(?:to come|so)$/iu;
/** Thanks have a form of their own. */
export const OF_THANKS = /\b(?:thank\w*|thx|cheers)\b/iu;
/** What joins them to the answer. */
export const JOINS = /(?:[,;:.!?\s–-]|\b(?:and|but|also|then|so|just|could you|can you)\b)*$/iu;
/** Before such words, they are a wish that nothing is told, or what somebody would do themselves: "I'd like to ask Maya to ...". */
export const NOT_TOLD =
  /\bi(?:'d| would)? (?:want|like|love|wanted) to *$|\b(?:do not|don'?t|never|nobody|no one|not|dont)(?: (?:please|pls|ever|just))* *$/iu;
