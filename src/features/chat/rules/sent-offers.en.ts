/** Words of English with which what was sent is not simply asked for: after folding. */
export const OTHERWISE = /\b(?:but|not|no|don'?t|never|only|unless|instead|rather|later|maybe|tomorrow)\b|n't\b/;
