/** That they will do something in this week, in English. */
export const DOES_IT =
  /\b(?:i|we)(?:['’]?ll| ll| will| can|['’]m going to| am going to| want to| wanna)(?: (?:probably|try to|maybe|just|still|really))* (?:do|try|take|finish|manage|make)\b[^.?!]{0,40}\bthis week\b|\bthis week\b[^.?!]{0,15}\b(?:i|we)(?:['’]?ll| ll| will| can) (?:do|try|take|finish)\b/iu;
/** Beside it, it may be the contrary, or something else. */
export const NOT_SURELY =
  /\b(?:not|\w+n['’]?t|cannot|no|nothing|none|skip|neither|without|instead|other|else|off|free|holidays?|leave|break|pause|rest|release|but)\b/iu;

/** They want more of what they have: "will do more of this". */
export const WANTS_MORE = /\bmore (?:of|like) (?:this|that|these|those|it|them)\b/i;
export const WANTS_NO_MORE =
  /\b(?:no|not|never|n['’]?t|dont|cant|wont|any|enough|stop|without|less|sick|tired)\b|n['’]t\b/i;
