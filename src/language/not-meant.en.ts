/** How English tells what others said, turns down what it names, or only supposes it: after folding, in lower case. */

const SAID =
  "(?:sa(?:id|ys?|ying)|wrote|writes?|texted|texts|messaged|replied|replies|answered|shouted|yelled|whispered|goes|(?:is|was|were) like)";
/** Somebody else than who writes, and than the bot. */
const OTHERS = String.raw`(?:(?:my|our|the|a|an|his|her|their|some|one of my) (?:[\p{L}'-]+ ){1,3}?|(?!(?:i|we|you|who|what|it|that|this|which|as|like|and|but|or|so|is|was|be|not|never|have|has|to|just) )@?[\p{L}'-]+ )`;
const LEAD = "(?:(?:hi|hey|hello|so|and|but|well|ok|okay|oh|hm+|lol|look|today|yesterday|then|because|when)[ ,.!:]+)*";

/** "She said: unshare it", "my friend told me "delete everything"". */
export const OF_OTHERS: readonly RegExp[] = [
  new RegExp(`^${LEAD}${OTHERS}(?:(?:just|always|once|then|also|even|only|keeps?|kept) )?${SAID}(?![\\p{L}'])`, "u"),
  new RegExp(
    `^${LEAD}${OTHERS}(?:(?:just|always|once|then|also|even|only) )?(?:told (?:me|us)|asked(?: me| us)?|tells me|asks(?: me)?)[:,]? ?["“”«:]`,
    "u",
  ),
  // "Unshare it", she said
  new RegExp(`["“”»',][ ,]*(?:(?!(?:i|we|you) )[\\p{L}'-]+ ){1,2}${SAID}$`, "u"),
  new RegExp(`["“”»',][ ,]*${SAID} (?!(?:i|we|you)$)[\\p{L}'-]+(?: [\\p{L}'-]+)?$`, "u"),
];

/** "Bigger ones? No thanks", "bigger ones would be terrible". */
export const TURNED_DOWN: readonly RegExp[] = [
  /\?[\s,.!?-]*(?:(?:oh|hm+|er|uh|well|haha|lol|ok|god)[ ,.!]+)*(?:no+(?! (?:time|energy|capacity|room|chance|meetings?|idea|problem)\b)|nope|nah|never|no way|hell no|not (?:for me|really|me|now|yet|at all|a chance|today|ever|that|in)|please (?:no|don'?t|do not)|do not|don'?t|dont|rather not|better not|forget (?:it|that)|absolutely not|certainly not|definitely not|thanks,? but no|i(?:'d| would) rather not|i (?:do not|don'?t|dont|hope not|doubt))(?![\p{L}'])/u,
  /(?:\b(?:would|will|could|might|must)|'d|'ll) (?:really |just |only |all |surely |probably )*(?:be|feel|get|become|make|seem|sound|look) (?:a |an |the |just |really |so |very |too |far |way |much |even |absolutely |pretty |quite |rather |kind of |me )*(?:terrible|awful|horrible|horrid|dreadful|bad|worse|worst|nightmare|mistake|disaster|hell|stupid|silly|crazy|mad|insane|unfair|overkill|annoying|wrong|pointless|useless|no good|no help|impossible|unbearable|cruel|sad|stressful|scary|sick)\b/,
  /(?<!\b(?:i|we|he|she|they|my \w+) )\b(?:(?:would|will) (?:not|never)|wouldn'?t|won'?t) (?:be|help|work|do|suit|feel)\b|\b(?:would|will|'d|'ll) (?:kill|drive|break|ruin|crush|overwhelm|scare|annoy) /,
];

/** "What if I want bigger ones from now on?" */
export const SUPPOSED =
  /^(?:(?:hi|hey|so|and|but|ok|okay|hm+|well)[ ,.!:]+)*(?:what (?:if|happens (?:if|when)|would happen)|imagine|suppose|supposing|assuming|if i (?:say|said|wanted|want|asked|ask|were|was|told|tell|did|do)\b)/;
