/** How people tell in English that somebody controls, shuts in or extorts them, or hurts a child or a neighbour. For text as it was written, in any case. */
import { NEAR } from "#src/language/people.en.ts";

const THEY = `(?:he|she|my (?:\\w+ )?${NEAR})`;
const CHILD =
  "(?:daughter|son|child|kids?|children|little (?:girl|boy|sister|brother)|niece|nephew|grand(?:son|daughter|child))";

/** It is harm whatever stands around it. */
export const EXTORTED: readonly RegExp[] = [
  // "He has pictures of me and wants money."
  /\b(?:has|have|got|took) (?:\w+ )?(?:photos?|pictures?|pics?|videos?) of me\b[^.!?]{0,40}\b(?:wants?|demands?|asks? for|asked for|demanded|if i do ?n[o']?t) (?:\w+ ){0,2}(?:money|cash|bitcoins?|pay|sex|\d+)\b/i,
  new RegExp(
    `\\b(?:he|she|they|somebody|someone|my (?:\\w+ )?\\w+|the (?:\\w+ )?\\w+) (?:has )?(?:touch(?:es|ed)|grop(?:es|ed)|molest(?:s|ed)|abus(?:es|ed)|hits?|beats?|beat up) (?:my|his|her|their) (?:own )?${CHILD}\\b(?! (?:class|process|node|up at|at (?:chess|tennis|football)|in (?:chess|the game))\\b)(?!'s)`,
    "i",
  ),
  new RegExp(
    `\\b(?:neighbou?rs?|neighbou?r's (?:husband|boyfriend)|man (?:next door|upstairs|downstairs)|guy (?:next door|upstairs|downstairs)) (?:is |are |was |keeps? )?(?:beat(?:s|ing)?|hit(?:s|ting)?|kick(?:s|ing)|strangl(?:es|ing)) (?:up )?(?:his|her|the|their|my) (?:wife|husband|girlfriend|boyfriend|partner|mother|${CHILD})\\b`,
    "i",
  ),
];

/** It is mostly that. */
export const CONTROLLED: readonly RegExp[] = [
  new RegExp(
    `\\b${THEY} (?:always )?(?:counts?|times?|checks?|controls?) my (?:minutes|steps|calls|receipts|mileage)\\b(?! (?:on|in) the (?:sheet|ticket|sprint|report))`,
    "i",
  ),
  new RegExp(
    `\\b${THEY} (?:took|takes|keeps?|hid|hides|has taken) (?:away )?my (?:bank ?cards?|credit cards?|cards? and|money|wages|salary|keys|car keys|phone)(?=$|[.,;!?]| (?:and|again|so|when|away|from me|because)\\b)`,
    "i",
  ),
  // What they write here is to be gone before somebody at home sees it.
  new RegExp(
    `\\b(?:delete|erase|remove|hide) (?:this|that|it|these|everything|all)\\b.{0,40}\\bmy (?:\\w+ )?${NEAR} (?:checks|reads|looks at|goes through|controls|monitors) (?:my|this)\\b`,
    "i",
  ),
  // Mocked for what they wear or believe.
  /\b(?:makes?|made|making|crack(?:s|ed|ing)?) (?:\w+ )?(?:jokes?|fun) (?:on|about|of|at) (?:my|our|her|his) (?:headscarf|hijab|turban|kippah|skin|skin colou?r|accent|religion|hair|disability|wheelchair|origin|race)\b/i,
];
