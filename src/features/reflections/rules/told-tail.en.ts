/** What stands around a story in English and is none of it: whether it counts, and that it is to be kept. */

/** "..., does that count?" */
export const COUNTS =
  /(?<![,.;!?\s-])[,.;!?\s-]+(?:\b(?:so|and|but|btw|lol|hm+)\b[, ]*)?\b(?:(?:does|did|do|would|will|can|could|should) (?:that|this|it|these|those)(?: (?:also|even|still|all|already))* (?:count|qualify|be (?:kept|saved|logged|counted)|go in(?:to)? (?:my|the) log)|is (?:that|this|it) (?:something|enough|worth (?:keeping|a note)|ok to keep)|(?:can|could) (?:you|i) (?:log|keep|save|note) (?:that|this|it))(?: (?:too|as well|here|as (?:one|something|growth|evidence|a challenge)|for (?:this|something|anything|(?:my|the) log|(?:the|this) week)|then|please|pls))*[?!.\s]*$/iu;
/** "Log I explained our release": the word that says what to do, without a sign behind it. */
export const LOG_FIRST =
  /^(?:(?:please|pls|hi|hey|ok)[, ]+)*(?:log|note|record)(?: (?:down|in my log|for me))*[ ,;-]+(?=(?:i|we|today|yesterday|this (?:week|morning)|my|our|helped|explained|paired|read|wrote|sat|gave|did|made|fixed|talked|met)\b)/iu;
/** A yes in front of more words: it ends with a sign, or with a word that joins. */
export const YES_FIRST =
  /^(?:(?:y|yes+|yeah|yea|yep|yup|ja|sure|of course|go ahead|exactly|right|please do)(?: (?:please|pls|plz|it is|it was|i did|done|finished|keep (?:it|that|this|all of it)|do (?:it|that)))*(?:[,.;:!-]+ *| (?=and )))(?:(?:(?:it'?s |it is |i'?m |i am |all )?(?:done|finished)|i did (?:it|that)|did (?:it|that)|keep (?:it|that|this|all of it)|please|pls)(?:[,.;:!-]+ *| (?=and )))*(?:and |also |so )*/u;
