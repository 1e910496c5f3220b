/** That they will do something in this week, in English. */
export const DOES_IT =
  /\b(?:i|we)(?:['’]?ll| ll| will| can|['’]m going to| am going to| want to| wanna)(?: (?:probably|try to|maybe|just|still|really))* (?:do|try|take|finish|manage|make)\b[^.?!]{0,40}\bthis week\b|\bthis week\b[^.?!]{0,15}\b(?:i|we)(?:['’]?ll| ll| will| can) (?:do|try|take|finish)\b/iu;
/** Beside it, it may be the contrary, or something else. */
export const NOT_SURELY =
  /\b(?:not|\w+n['’]?t|cannot|no|nothing|none|skip|neither|without|instead|other|else|off|free|holidays?|leave|break|pause|rest|release|but)\b/iu;

/** They want more of what they have, and say nothing else: "will do more of this". */
export const WANTS_MORE =
  /^(?:(?:ok|okay|yes|yeah|oh|great|good|nice|cool|thanks?|hm+|and|so|please|pls)[,.! ]+)*(?:(?:(?:i|we)(?:['’]?ll| ll| will|['’]?d| would)? ?)?(?:(?:do|have|take|get|try|like|love|want|need|enjoy)|(?:like|love|want) to (?:do|have|get|see|try)) |will (?:do|try) |(?:can|could|may) (?:i|we|you) (?:have|get|do|send|give)(?: me| us)? |(?:give|send|show)(?: me| us)? )?(?:some |a (?:bit|little) |much |lots |any )?more (?:of|like) (?:this|that|these|those|it|them)(?:[,. ]+(?:please|pls|plz|thanks?|thx|next (?:week|time)|in (?:the )?future|again|then|soon))*[.! ]*$/i;
/** More of it is too much: nothing bigger is meant. */
export const WANTS_NO_MORE =
  /\b(?:cannot|can['’]?t|could ?n['’]?t|won['’]?t|don['’]?t|do not|will not|refuse|spare|hate|dread|no|not|never|enough|stop|less|sick|tired)\b[^.?!]{0,40}\bmore (?:of|like) (?:this|that|these|those|it|them)\b|\b(?:pause|break|rest|later|spare)\b[^?]{0,60}\bmore (?:of|like) (?:this|that|these|those|it|them)\b|\bmore (?:of|like) (?:this|that|these|those|it|them)\b[^?]{0,40}\b(?:hurts?|later|kills?)\b|\bhow much more\b/i;

/** They want less of something, and more of nothing: no topic is chosen by that. */
export const WANTS_LESS =
  /\b(?:less|fewer|not (?:so|that|as) (?:much|many)|no more)\b(?: \S+){0,2} (?:about|on|of|around|stuff|things?|topics?|ones|challenges?|tasks?)\b/i;
/** Beside less of one thing, another is wished for. */
export const RATHER = /\b(?:more|rather|instead|but)\b/i;
