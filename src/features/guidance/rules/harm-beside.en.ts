/**
 * What makes grave whatever stands beside it, in English: bodies, weapons, wounds, a no that is not taken. Where one of these is said, nothing is taken out of a
 * message as work, a game or courtesy. For text as it was written.
 */
import { MARKED_BY_SOMEBODY } from "./harm-bruises.en.ts";

export const BODY =
  "(?:arms?|wrists?|hair|neck|throat|shoulders?|collar|shirt|jacket|waist|hips?|hands?|face|chest|back|stomach|belly|ribs|head|knees?|legs?|shins?|bottom|bum|butt|ass|arse|breasts?|thighs?|ears?|mouth|lips|cheeks?)";
/** Of a body, and of no praise: backs are patted and hands are shaken. */
const TENDER =
  "(?:arms?|wrists?|hair|neck|throat|collar|waist|hips?|face|chest|stomach|belly|ribs|head|knees?|legs?|shins?|bottom|bum|butt|ass|arse|breasts?|thighs?|mouth|lips|cheeks?)";
export const WEAPON =
  "(?:knife|knives|(?<!\\b(?:nerf|water|toy|glue|paintball|laser) )guns?|pistol|rifle|fists?|belt|whip|baton|hammer|axe|scissors|razor|cutter)";
/** What nobody is hit with in a word. */
const OBJECT =
  "(?:bag|backpack|handbag|laptop|keyboard|phone(?! call)|headset|mug|cup|bottle|chair|stick|ruler|folder|binder|umbrella|shoe|cable|stapler|book|badge|bat|door|pan|tray)";
const STRUCK =
  "(?:hit(?:s|ting)?|beat(?:s|en|ing)?|kick(?:s|ed|ing)?|push(?:es|ed|ing)?|punch(?:es|ed)?|slap(?:s|ped)?|shov(?:es|ed)|hurts?|attack(?:s|ed)?|grab(?:s|bed)?|corner(?:s|ed)?|threaten(?:s|ed)?|follow(?:s|ed)?|tackle[sd]?)";
const WOUNDS =
  "(?:bruis\\w+|bleed(?:s|ing)?|bled|black eye|swollen|blood(?! (?:sugar|pressure|donation|test)s?\\b)|(?:broke|broken|cracked|split) (?:\\w+ )?(?:nose|arms?|ribs?|tooth|teeth|jaw|fingers?|lips?|wrists?)|unconscious)";

/** Hurt by whoever it was, so that it shows, or with what hurts. */
export const WOUNDED = new RegExp(
  `\\b(?:he|she|they|(?:my|our|a|the) (?:[\\w-]+ ){1,3}|[A-Z]\\w+) ?(?:[\\w']+ )?${STRUCK} (?:me|us)\\b[^.!?]{0,80}\\b(?:with (?:(?:a|his|her|the|both|their) )?(?:\\w+ )?${WEAPON}|leaving (?:\\w+ )?(?:marks|scars)|${WOUNDS})\\b`,
  "i",
);

export const GRAVE: readonly RegExp[] = [
  new RegExp(`\\b${WEAPON}\\b|\\b${WOUNDS}\\b`, "i"),
  new RegExp(
    `\\b(?:${STRUCK} (?:me|us|him|her)|(?:hit|beaten|attacked|struck|kicked) by (?:[\\w-]+ ){0,3}?[\\w-]+) with (?:[\\w'-]+ ){1,3}?${OBJECT}\\b(?! (?:recommendation|necks?|tips?|ideas?|questions?|of|full|club|cases?|reviews?)\\b)`,
    "i",
  ),
  // Bodies.
  new RegExp(
    `\\b(?:his|her|their) (?:\\w+ )?(?:hands?|arms?|fingers?|lips|mouth|knees?|legs?|body|penis|dick) (?:was |were )?(?:on|around|over|up|under|down|in|between|against) (?:my|me)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:touch(?:es|ed|ing)?|strok(?:es|ed|ing)|squeez(?:es|ed|ing)|pinch(?:es|ed|ing)|rub(?:s|bed|bing)|massag(?:es|ed|ing)|lick(?:s|ed)|held|holds|pulls?|pulled|took|grab(?:s|bed)|twist(?:s|ed)|kick(?:s|ed)|hit) my (?:\\w+ )?${BODY}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:by|in|on|at|against|round|around) (?:my|the) (?:\\w+ )?${TENDER}\\b(?! (?:of|in the cloud))`, "i"),
  /\btouch(?:es|ed|ing)? (?:me|us)\b(?! (?:deeply|a lot|with (?:a|an|his|her|their|the|what))\b)|\b(?:kiss(?:es|ed|ing)?|grop(?:e|es|ed|ing)|undress\w*|naked|nudes?|sex(?:ual|ually)?|rap(?:e|ed|es|ing))\b(?! (?:emoji|education)\b)/i,
  /\bin (?:the|my|a) (?:shower|bedroom|changing room|locker room)\b|\bin (?:my|his|her) bed\b/i,
  /\b(?:loves?|misses|desires) me\b|\bwhat i(?: am|'m)? wear(?:ing)?\b|\b(?:underwear|lingerie)\b|\b(?:wants?|wanted|asks? for|asked for|demands?|demanded) (?:\w+ )?(?:photos?|pictures?|pics?|selfies?|videos?) of (?:me|my)\b/i,
  /\b(?:waits?|waited|waiting|stands?|stood|standing|sits?|sat|lurks?) (?:for me )?(?:in|at|outside|near|by|before) my (?:hotel|hotel room|room|house|home|flat|car|door|apartment|window)\b/i,
  /\bto my (?:car|door|house|flat|hotel|hotel room|room|apartment)\b|\bi (?:could ?n[o']?t|could not|was not able to) (?:leave|get (?:out|away)|move|pass|breathe)\b|\bask(?:s|ed)? (?:me )?why i (?:ignored?|avoid(?:ed)?|am (?:single|married)|do ?n[o']?t (?:like|want|answer)|did ?n[o']?t (?:come|answer|want)|said no)\b/i,
  // Not wanted, and done again.
  /\bagainst my will\b|\bon purpose\b|\bwithout my consent\b|\bno means no\b|\b(?:said|say|told|saying) (?:\w+ )?no to (?:him|her)\b|\b(?:because|although|even though|when|after) i (?:said no|say no|refused|did ?n[o']?t want (?:to|it|him|her)|do ?n[o']?t want (?:to|it|him|her)|turned (?:him|her) down)\b/i,
  /\b(?:(?:would|did|do|does|will|wo|can|could)(?: not|n'?t)|refuses? to|never) (?:let (?:me )?go(?=$|[.,;!?]| of me\b)|take (?:a |my )?no\b|accept (?:a |my )?no\b|hear (?:a |my )?no\b|stop(?=$|[.,;!?]| touching))/i,
  /\b(?:afraid|scared|frightened|terrified) of (?:him|her|them)\b|\b(?:feel|felt|feels|makes me|made me)(?: feel)? (?:so |very |really )?(?:violated|disgusted|harassed|dirty|trapped)\b/i,
  /\b(?:feel|felt|feels|makes me|made me)(?: feel| so| very| really){0,2} (?:uncomfortable|uneasy|unsafe)(?=$|[.,;!?]| (?:with (?:him|her)|around (?:him|her)|alone|when (?:he|she)|every time|and))/i,
  /\bcorner(?:s|ed|ing)? (?:me|us)\b[^.!?]{0,40}\b(?:ask(?:s|ed)? me out|for a (?:date|kiss|hug)|kiss|alone)\b/i,
  /\bby accident\b[^.!?]{0,30}\b(?:(?:he|she|they) (?:says?|said|claims?|claimed)|again|every (?:day|week|time)|twice)\b/i,
  /\bso hard that i\b|\bi (?:fell|screamed|stumbled)\b(?! (?:asleep|behind|for|in love|over (?:a|the|this)|across|upon|ill|short|back))/i,
];

const THEY_DID =
  "(?=.*\\b(?:he|she|they|him|her|them|his|who|somebody|someone|my (?:\\w+ )?\\w+|the (?:guy|man|host|client|seller|boss|trainer))\\b)";
/**
 * Grave enough where nothing else was read of a message, or a quarrel: it is answered as what may be harm, and never as a quarrel, as silence or as a story to
 * keep. Narrower than what takes nothing out: blood, heads and knives stand in many ways of speaking.
 */
export const GRAVE_ALONE: readonly RegExp[] = [
  new RegExp(
    `^${THEY_DID}.*(?<!\\b(?:not|never|n't|it|this|that|it is|this is|that is|it's) )\\b(?:touch(?:es|ed|ing)|kiss(?:es|ed|ing)|grop(?:es|ed|ing)|undress(?:es|ed|ing)|strok(?:es|ed|ing)|squeez(?:es|ed|ing)|pinch(?:es|ed|ing)|fondl(?:es|ed|ing)) (?:me|us)\\b(?! (?:deeply|a lot|very much|so much|(?:with|by) (?:a|an|his|her|their|the|what)|goodbye|how|that)\\b)`,
    "i",
  ),
  new RegExp(
    `\\b(?:his|her|their) (?:\\w+ )?(?:hands?|arms?|fingers?|lips|mouth|knees?|legs?|body|penis|dick) (?:was |were |is |are )?(?:on|around|over|up|under|down|between|against) (?:my ${TENDER}|me)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:strok(?:es|ed|ing)|squeez(?:es|ed|ing)|pinch(?:es|ed|ing)|rub(?:s|bed|bing)|massag(?:es|ed|ing)|lick(?:s|ed)|kiss(?:es|ed|ing)|grab(?:s|bed|bing)|kick(?:s|ed)) my (?:\\w+ )?${TENDER}\\b`,
    "i",
  ),
  MARKED_BY_SOMEBODY,
  new RegExp(
    `\\b(?:he|she|they|guy|man|woman|somebody|someone|colleague|boss|manager|lead|client|host|husband|wife|boyfriend|girlfriend|ex|father|dad|brother)\\b[^.!?]{0,40}\\b(?:(?<!\\b(?:nerf|water|toy|glue|paintball|laser|top|young|heat) )gun|pistol|rifle|knife|machete|axe|razor)\\b(?!-)(?! (?:edge|emoji|fight|sharp|block|set|show))(?!.*\\b(?:cake|bread|kitchen|cheese|emoji|lol|cooking|onions?|vegetables)\\b)`,
    "i",
  ),
  /\b(?:against my will|without my consent|no means no)\b|\b(?:feel|felt|makes me feel|made me feel) (?:so |very |really )?(?:violated|harassed|dirty) (?:by|around|with|after|when|since|because)\b/i,
  /\b(?:said|say|told (?:him|her)) no,? (?:and|but) (?:he|she|they) (?:\w+ )?(?:did it|kept|went on|carried on|would ?n[o']?t|did ?n[o']?t|still|continued)\b/i,
];

/** An invitation for two, and what makes it one that nobody wants. */
export const INVITED: readonly RegExp[] = [
  /(?<!\bteam (?:\w+ )?)\b(?:ask(?:s|ed|ing)?|invit(?:es|ed|ing)|press(?:es|ed|ing)?|beg(?:s|ged|ging)?|pressur(?:es|ed|ing)) me out\b/i,
];
export const UNWANTED: readonly RegExp[] = [
  /\b(?:keeps?|kept|constantly|again and again|over and over|all the time|repeatedly|never stops?|(?:each|every) (?:single )?(?:day|week|month|evening|night|time|\w+day)|for (?:weeks|months)|(?:third|fourth|fifth|tenth) time)\b/i,
  /\b(?:just|only) (?:us|me|him and me|her and me|the two of us|we two|two of us)\b|\balone\b(?! i )|\bin private\b|\bwithout the (?:others|team|rest)\b|\bat (?:his|her) (?:place|flat|home|house|hotel)\b/i,
  /\b(?:say|said|saying|told (?:him|her)|take|takes|took|accept\w*|hear) (?:\w+ ){0,2}no\b|\brefused?\b|\bdeclined?\b(?! because of (?:the|a|my)\b)|\bturned (?:him|her) down\b|\b(?:do|did|does)(?: not|n'?t) (?:really )?want\b|\bnever wanted\b|\b(?:would|did|do|does|will|wo)(?: not|n'?t) (?:stop|leave|let)\b/i,
  /\b(?:uncomfortable|uneasy|creep\w*|pressur\w+|scared|afraid|disgust\w*|unwanted|harass\w*|flirt\w*|insist(?:s|ed)?|my (?:legs|body|looks|dress|lips|eyes)|sexy|beautiful|pretty|hot)\b/i,
];
