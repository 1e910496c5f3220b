/** What somebody would have the bot tell whoever asks, beside a yes or a no, in English. */
export const TO_TELL =
  /\b(?:tell|let|remind|ask|inform)(?: (?:her|him|them|\p{Lu}[\p{L}'’-]+|@\S+))(?: (?:to know|know|please|also))*,? (?<words>(?:to|that|not to|about) [^\n]{3,160}?)[.!?\s]*$/u;
/** Nothing but the answer itself. */
export const ANSWER_ALONE =
  /^(?:that )?(?:it'?s |i(?:'m| am) |this is )?(?:yes|no|ok|okay|fine|happy to|in|sure)$|^to come$|^that (?:she|he|they) can (?:come|join)$/iu;
