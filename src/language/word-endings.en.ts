/** What English adds to the stem of a word, and what people type behind a command without a space. */
export const WORD_ENDINGS = /^(?:e?d|e?s|\w?ing|\w?ed|me|please|now|it)$/;
