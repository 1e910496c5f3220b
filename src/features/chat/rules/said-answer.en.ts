/** How English speakers say yes or no to whoever asks, wherever in a short message; after folding. */
export const NO =
  /\b(?:no|nope|nah|not|never|none|neither|decline|refuse|reject|turn (?:him|her|them|it|[a-z'-]+)? ?down|can'?t|cannot|by (?:mistake|accident)|(?:was|is) (?:a|my) mistake|remove|off (?:the|my) (?:guest |waiting )?list|un-?invite|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|wasn'?t|weren'?t|missed|absent|unfortunately|rather not)\b/;
/** A no that is none: "no problem", "why not", "not bad". */
export const NO_NO =
  /\b(?:no (?:problem|worries|rush|hurry|doubt|need|matter)|why not|not bad|not at all|not only|nothing against|don'?t mind|do not mind|can'?t wait|no idea|i don'?t know)\b/g;
export const YES =
  /\b(?:yes|yeah|yep|yup|sure|ok|okay|gladly|of course|absolutely|definitely|with pleasure|happy to|welcome|accept|agree[ds]?|approve|can come|may come|can join|is in|works|fine|good|was there|were there|came|showed up|turned up|attended)\b/;
/** What stands around an answer without changing it. */
export const AROUND =
  /\b(?:to|for|from|with|the|a|an|of|on|in|this|that|it|i|i'?d|i'?ll|we|you|your|my|me|us|he|she|they|him|her|them|his|is|are|be|can|may|could|would|will|do|does|tell|say|said|please|pls|plz|thanks?|thx|sorry|and|but|so|then|well|hm+|oh|ok|okay|time|now|today|week|one|come|join|along|rather|have|just|at|all|request|both|very|after|meant?|oops|ups|wait|actually|take|not|no|yes|really|there|as|well|was|were|wasn't|weren't|did|didn't|show|up|turn|here)\b/g;
/** All of those who ask, or who were there. */
export const ALL =
  /\b(?:every(?:body|one)|all (?:of (?:them|you)|two|three|four|(?=(?:can|may|are|were|came)\b))|(?<=\bthey (?:can |may |were |are )?)all(?! (?:good|right)\b)|(?:each|every one) of them)\b/;
/** The two of them. */
export const BOTH = /\b(?:both(?: of (?:them|you))?|the two(?: of them)?)\b/;
/** None of them. */
export const NONE = /\b(?:no ?body|no ?one|none(?: of them)?|neither(?: of them)?)\b/;
/** They do not know yet what to say to one of them. */
export const UNSURE =
  /\b(?:not (?:so |quite |really |yet )?sure|unsure|undecided|no idea|(?:do not|don'?t) know|i(?:'ll| will| have to| need to| must) (?:check|see|ask|think|find out)|let me (?:check|think|see)|will (?:see|check|think)|maybe)\b/;
/** What is said no or yes to, by what asks. */
export const CALLED = {
  "seat-asked":
    /\b(?:seats?|call|pitch|demo|workshop|release|session|meeting|estimation|come|comes|coming|join|joins|along|sit(?:s|ting)? in|guest|shadow\w*|listen)\b/,
  "seat-wanted": /\b(?:seats?|call|demo|workshop|release|time)\b/,
  "mentor-asked": /\b(?:mentor\w*|mentee|mentoring)\b/,
  "talk-asked": /\b(?:talk|chat|conversation|question|intro(?:duction|duce)?)\b/,
  "date-proposed": /\b(?:date|day)\b/,
  assigned: /\b(?:challenge|task)\b/,
  "manager-asked": /\b(?:door)\b/,
} as const;
/** They say it of what they do themselves. */
export const OF_ONESELF =
  /\bi (?:can'?t|cannot|can not|won'?t|will not|don'?t|do not|have to|must|need|want|would like|wish)\b|\bmy (?:seat|challenge|plan)\b/;
/** Whether somebody was there. */
export const THERE =
  /\b(?:was|were|wasn'?t|weren'?t) (?:not )?(?:there|here)\b|\b(?:came|show(?:ed)? up|turn(?:ed)? up|attended|missed it|absent)\b/;
export const CLAUSE_END = /[.?!;,:…]+\s*|\s+(?:but|and|while)\s+/;
