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
/** It is to end, and they do not say what. "I want to end it" is left to those words alone that read danger. */
export const END_IT = whole(String.raw`(?:end|stop|finish|quit) (?:it|this|that)(?: (?:early|for good))?`);
/** That is also what the nudges are told. */
export const STOP = /\bstop\b/;
/** They say what they want for themselves. */
export const WISHES = /\bi\b/;
