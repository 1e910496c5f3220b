/** How English speakers ask to do the challenge without anybody: after folding. */

const ALONE = String.raw`(?:alone|solo|on my own|(?:all |by |all by )?myself|without(?: (?:a|an|any|my|the|involving|bothering|needing|having|other|another|one|colleagues?|partner|anybody|anyone|somebody|someone|others|people|person|team ?mates?|seniors?|else|help)){1,4})`;
/** They would do it alone, or ask whether they may. */
export const ASKS_ALONE = new RegExp(
  String.raw`^(?:(?:hi|hey|so|and|but|ok|okay|hm+|well|actually|sorry)[,.]? )*(?:(?:can|could|may|might) (?:i|it|this|that)|(?:is|would|will) (?:it|that) (?:be )?(?:ok|okay|fine|possible|work|count|enough) (?:if i|to|when i)|i(?:'d| would)? (?:rather|prefer to|like to|want to|can)|let me)(?: (?:just|also|please|rather|only|not|really))* (?:do|try|make|be|go|start|work|take)(?: [\p{L}']+){0,3}? ${ALONE}(?:,? (?:${ALONE}|without asking \p{L}+))?(?:,? (?:please|pls|too|as well|instead))*[?.! ]*$`,
  "u",
);
/** They would not. */
export const WANTS_SOMEBODY =
  /\b(?:rather not|do ?n[o']?t|dont|do not|not|never|afraid|scared|shy|dare|silly|must|have to|need to)\b.*\b(?:alone|myself|my own)\b|\b(?:alone|myself|my own)\b.*\b(?:afraid|scared|shy|dare|silly|or (?:together|with|in a pair|as a pair))\b/u;
