/** How English begins to say what is not wanted. */
export const NEGATION = /^(please )?(don't|do not|never|i (don't|do not) want)\b/;
