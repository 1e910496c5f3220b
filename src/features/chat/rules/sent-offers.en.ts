/** Words of English with which what was sent is not simply asked for: after folding. */
export const OTHERWISE = /\b(?:but|not|no|don'?t|never|only|unless|instead|rather|later|maybe|tomorrow)\b|n't\b/;
/** A yes to what was sent, said as a wish. */
export const EAGER =
  /^(?:(?:oh|ah|wow|ok|okay|great|nice|cool|perfect|amazing|awesome|super|yay)[,.! ]+)*(?:(?:y|yes+|yea+h?|yep|sure|ok|okay|please|definitely|absolutely|gladly)[,.! ]*)*(?:i(?:'?d| would) (?:really )?(?:love|like) (?:to(?: (?:come|join|go|listen|sit in|be there))?|that|it|this)|i(?:'?ll| will) (?:come|join|go|be there|take it)|count me in|i'?m (?:in|interested|up for (?:it|that))|that(?:'?s| is| would be) (?:perfect|great|exactly (?:it|what i want(?:ed)?)))(?: (?:very much|please|then|too|so much))*$/;
/** That its time suits, which says no other time. */
export const TIME_SUITS =
  /^(?:(?:on )?(?:(?:mon|tues|wednes|thurs|fri)day|mon|tue|wed|thu|fri|tomorrow)|(?:that|the|this) (?:day|time|date|one)|it|that|time wise)(?: (?:really|also|totally))? (?:works|fits|suits(?: me)?|is (?:fine|good|ok|okay|great|perfect|free)|would work)(?: (?:for me|well|great|perfectly))*$/;
