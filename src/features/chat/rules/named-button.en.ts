/** What English speakers put around the label of a button that they name; after folding, without apostrophes. */

/** In front of it. */
export const FRONT =
  /^(?:(?:y|yes+|yea+h?|yep|yup|ok(?:ay)?|k|sure|of course|gladly|oh|ah|hm+|well|then|so|and|right|fine|great|good|cool|nice|perfect|please|pls|plz|just|actually|maybe|rather|i (?:want|wanna|choose|pick|take|mean|meant|like|prefer|go (?:for|with)|would (?:like|love|prefer|rather)|will)(?: to)?|id (?:like|love|prefer|rather)(?: to)?|ill|lets|let us|have|(?:can|could) (?:you|u|we|i)|take|press|choose|click(?: on)?|go (?:for|with)|do|the|the button|option) )*$/;
/** Behind it. */
export const BEHIND =
  /^(?: (?:please|pls|plz|thanks?|thx|thank you|then|for me|now|button|option|instead|it is|sounds? (?:good|great|fine|nice)|would be (?:good|great|fine|nice)|works))*$/;
/** Whom an answer is for is named in several ways: "tell her yes" is "tell them yes". */
export const THEM = /\b(?:him|her)\b/g;
