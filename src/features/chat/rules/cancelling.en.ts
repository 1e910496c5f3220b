/** "Cancel it", "never mind", "I don't want this one" and nothing else, in English: after folding, without decoration. */

const FRONT = String.raw`(?:(?:no|ok|okay|hey|hi|wait|sorry|oh|oops|actually|so|but|and|please|pls|can you|could you|kindly|just|then|hm+|well|let'?s|i (?:want|need|have) to|i'?d like to|i would like to)[,.]? )*`;
const BEHIND = String.raw`(?:[,.]? (?:please|pls|plz|thanks?|thx|thank you|again|now|then|for me|after all|for now|it'?s (?:fine|ok|okay)|all good|(?:i )?(?:found|got) it))*[!. ]*`;
const whole = (words: string): RegExp => new RegExp(`^${FRONT}(?:${words})${BEHIND}$`, "u");

/** Something is to be called off, and they do not say what. */
export const CANCEL = whole(
  String.raw`(?:cancel|cancle|cansel|cncl)(?: (?:it|that|tht|this|that one|this one|it all))?|call (?:it|that|this) off|(?:scrap|drop|bin) (?:it|that|this)`,
);
/** Nothing is to be done about what they said. */
export const NEVER_MIND = whole(
  String.raw`never ?mind(?: (?:it|that))?|nvm|forget (?:about )?(?:it|that)|forget (?:that )?i asked|ignore (?:it|that)|(?:it|that) does ?n[o']?t matter|(?:it'?s |that'?s )?not important`,
);
/** The challenge is not wanted; that is no wish for an end of all of them. */
export const NOT_THIS_CHALLENGE = whole(
  String.raw`(?:cancel|drop|scrap|remove|delete) (?:the|my|this|that) (?:challenge|task|nudge)|(?:i )?(?:do not|don'?t|really don'?t) (?:want|like) (?:the|this|that) (?:one|challenge|task|nudge)`,
);
/** The same without a word for it. */
export const UNWANTED = whole(String.raw`(?:i )?(?:do not|don'?t|really don'?t) want (?:it|this|that)`);
/** The same, said behind what is named: "the nightly one, drop it". */
export const DROPPED =
  /^(?:(?:no|ok|okay|so|but|and|please|pls|just|then|hm+|well|can you|could you)[,.]? )*(?:(?:cancel|drop|scrap|bin|remove|delete|skip|kill|lose|ditch) (?:it|that|this|that one|this one)|(?:get rid of|throw (?:away|out)|take (?:away|out)) (?:it|that|this|that one)|(?:throw|take) (?:it|that|this) (?:out|away|off)|(?:i )?(?:really )?(?:do not|don'?t) (?:want|need|like) (?:it|that|this|that one)|i(?:'m| am) not (?:doing|going to do) (?:it|that)|not any ?more)(?:,? (?:please|pls|any ?more|any longer|at all|anyway|thanks?|thx|then|now|ok))*$/;
/** The whole in one: "drop the nightly one", "i don't want the nightly thing any more"; what is named is captured. */
export const DROPS =
  /^(?:(?:no|ok|okay|so|but|and|please|pls|just|then|hm+|well|can you|could you)[,.]? )*(?:(?:cancel|drop|scrap|bin|remove|delete|skip|ditch|get rid of|throw (?:away|out))|(?:i )?(?:really )?(?:do not|don'?t) want) (?:the|my|that|this) ([^,.;:!?]{3,40}?)(?: (?:please|pls|any ?more|any longer|at all|anyway|then|now))*$/;
/** Between parts of a message. */
export const PART_END = /[.?!,;:]+\s*|\s+-+\s+/;
/** What is named is no challenge. */
export const ELSE_NAMED =
  /\b(?:seat|call|demo|workshop|meeting|mentor|mentoring|talk|intro\w*|reminder|log|entry|entries|note|notes|reflection|wish|wishes|data|account|weekly|message|messages|button|form|profile|calendar|life|live|living|world)\b/;
/** Something is to go, and nothing is named: where an entry was spoken of, it is deleted by other words. */
export const RID = whole(String.raw`get rid of (?:it|that|this|that one)|throw (?:it|that|this) (?:out|away)`);
/** It is to end, and they do not say what. "I want to end it" is left to those words alone that read danger. */
export const END_IT = whole(String.raw`(?:end|stop|finish|quit) (?:it|this|that)(?: (?:early|for good))?`);
/** That is also what the nudges are told. */
export const STOP = /\bstop\b/;
/** They say what they want for themselves. */
export const WISHES = /\bi\b/;
