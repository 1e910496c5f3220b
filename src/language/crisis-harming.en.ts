/**
 * Words of whoever means to hurt somebody else, and of whoever sees that another may. Said lightly, they are answered as what may be meant or not; a plan, a day or
 * a weapon makes them plain. Read as `crisis.en.ts` prepares words.
 */
import { AT_WORK_PERSON, MAYBE_NAME, NEAR } from "./people.en.ts";

const NAMED_WHO = `(?:him|her|them(?! all (?:the|in)\\b)|somebody|someone|everyone|everybody|(?:my|our|that|this|the) (?:\\w+ )?(?:${AT_WORK_PERSON}|${NEAR})(?! (?:s |feature|process|session|account|ticket|request|page|app|portal|api|build|data|list|table|service|call|meeting|demo)))`;
const WHOM = `(?:${NAMED_WHO}|${MAYBE_NAME})`;
/** It ends there, or goes on with where and when: a mail is shot and a punch card is punched. */
const BODILY =
  "(?=$| (?:in the (?:face|stomach|head|nose|teeth|mouth|balls|throat|neck|ribs|guts|back of the head)|to death|up|so (?:hard|badly)|badly|hard|tomorrow|tonight|today|now|right now|soon|one day|some day|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|next (?:week|time)|after (?:work|the|this)|when|if|because|for (?:this|that|what)|and|until|lol|haha|honestly|again|with (?:my|a|this|the) (?:\\w+ )?(?:fists?|hands?|keyboard|chair|knife|bat|hammer|stapler|laptop|mug|monitor))\\b)";
const WILL =
  "(?:i (?:(?:am|really|just|actually|honestly|swear|swear i|think i|guess i|so) )*(?:will|ll|am about to|about to|plan to|planning to|decided to|ready to)|ill|watch me|i swear ill)";
const WOULD =
  "(?:i (?:(?:really|just|so|honestly|seriously|sometimes|often|always|could|would|am|also|kind of|kinda|still) )*(?:could|want to|like to|love to|feel like|felt like|need to|have to|might|want|tempted to|dream of|think of|thinking of|thinking about|thought about|close to)|i (?:could|would|might)|id (?:(?:really|so|just) )*(?:love|like) to|makes? me want to|made me want to|urge to|itching to|wanna|let me)";
const HIT =
  "(?:punch|punching|slap|slapping|smack|smacking|choke|choking|strangle|strangling|throttle|throttling|headbutt)";
const WOUND = "(?:stab|stabbing|shoot|shooting|murder|murdering|poison|poisoning|behead)";
/** A message is shot, and so are films. */
const NOTHING_SENT =
  "(?! (?:a|an|some|the|my|over|off|down|across|me|back|through|in the (?:foot|back)|at)\\b(?! (?:whole |entire )?(?:team|office|lot of)))";
const LIMBS = "(?:legs?|arms?|nose|neck|jaw|fingers?|bones|kneecaps?|teeth|face|skull|hands?)";
const GUN = "(?:gun|pistol|rifle|shotgun|weapon|machete)";

/** Plainly meant, or too near to it. */
export const OWN_THREATS: readonly RegExp[] = [
  new RegExp(`\\b${WILL} (?:\\w+ )?(?:${HIT}|${WOUND}) ${WHOM}${NOTHING_SENT}${BODILY}`),
  new RegExp(
    `\\b${WILL} (?:\\w+ )?(?:hurt|harm|beat up|rough up|hit) (?:him|her|(?<!hit )them|somebody|someone|(?:my|that|this|our) (?:\\w+ )?(?:${AT_WORK_PERSON}|${NEAR}))${BODILY}(?! (?:up|when (?:he|she|they) (?:is|are) (?:free|back|online)))`,
  ),
  new RegExp(
    `\\b${WILL} (?:\\w+ )?(?:beat (?:${NAMED_WHO}|${MAYBE_NAME}) (?:up|to (?:death|a pulp)|black and blue)|(?:break|smash|bash|kick) (?:his|her|their|somebodys|someones|\\w+s) ${LIMBS}(?: in)?\\b|make (?:${NAMED_WHO}|${MAYBE_NAME}) bleed|make (?:sure )?(?:${NAMED_WHO}|${MAYBE_NAME}) (?:never walks?|wont walk|will never walk|disappears? for good|pay with)|follow (?:her|him|them) home\\b(?! (?:page|office|screen|directory))|run (?:him|her|them) over|cut (?:his|her|their) (?:throat|brakes))`,
  ),
  new RegExp(
    `\\b${WOULD} (?:\\w+ )?${WOUND} (?:him|her|them|(?:my|our|that) (?:\\w+ )?(?:${AT_WORK_PERSON}|${NEAR}))${NOTHING_SENT}${BODILY}`,
  ),
  new RegExp(
    `\\b(?:he|she|they|hell|shell|theyll|hed|shed|theyd|${NAMED_WHO})(?: \\w+){0,3}? (?:bring|get|fetch|use|buy|take|come (?:back )?with|turn up with) (?:a|his|her|the|my|dads|my dads) ${GUN}\\b(?! (?:emoji|game|license|licence|sticker|stapler))(?<!\\b(?:never|not|dont|wont) (?:bring|get|use|buy) a \\w+)`,
  ),
  new RegExp(
    `\\b(?:get|buy|bring|fetch|take|load|got|bought) (?:a|my|the|dads|my dads|myself a) ${GUN}\\b(?! (?:emoji|game|license|licence|sticker))(?!.*\\b(?:nerf|water|glue|toy|laser|paintball|heat)\\b)(?=.{0,60}\\b(?:visit|office|boss|manager|colleagues?|sales|meeting|work|him|her|everyone|everybody|they)\\b)`,
  ),
  /\b(?:told|said|says|swore|swears|threatened|threatens|wrote|joked|jokes)\b(?: \w+){0,4} (?:will|would|ll|d|hed|shed|theyd|hell|shell|theyll|wants? to|to) (?:just |really )?(?:burn|blow up|torch|set fire to|bomb)(?: down)? (?:the|our|my|this) (?:whole )?(?:office|building|house|company|place|school)\b/,
  /\bi know where (?:he|she|they|\w+|his|her|their)(?: \w+)? (?:lives?|sleeps?|parks?|works?|goes?|go to school|kids?|children)\b(?=.{0,80}\b(?:see what happens|regret\w*|sorry|pay for|will (?:see|learn|suffer)|watch (?:his|her) back|school|wait(?:ing)? (?:for|there))\b)|\b(?:pay for (?:this|it|that)|regret (?:it|this|that)|be sorry|see what happens)\b.{0,60}\bi know where\b/,
  /\bi know where (?:his|her|their|\w+s) (?:kids?|children|wife|husband|family|daughter|son|mother)\b(?: \w+)? (?:lives?|goes|go|plays?|is|are)\b/,
  /\bdeserves? (?:a bullet|a (?:good )?beating(?! (?:at|in|on)\b)|to be (?:shot|stabbed|beaten|hanged|hung|killed|strangled)|to (?:bleed|burn) (?:for|to death|alive))\b(?! (?:points?|train|journal))(?<!\bi deserve.{0,30})/,
  /\bi (?:will|might|could|am about to|am will)(?: \w+)? (?:snap|lose it|lose control)\b.{0,40}\b(?:someone|somebody|people|everyone|he|she|they) (?:will|could|might|is will|are will) (?:get |be )?(?:hurt|killed|shot|bleed|die)\b/,
  new RegExp(
    `\\bi (?:just |have |really |nearly |almost )?(?:pushed|shoved|punched|slapped|choked|kicked|headbutted|hit|grabbed) (?:him|her|(?:a|my|the|our|that) (?:\\w+ )?(?:${AT_WORK_PERSON})) (?:against|into|through|down) (?:a|the) (?:wall|door|desk|table|stairs|window|floor|cupboard|car)\\b`,
  ),
  new RegExp(
    `\\bi (?:just |have |really )?(?:punched|slapped|choked|headbutted|stabbed|beat up) (?:a|my|the|our|that) (?:\\w+ )?(?:${AT_WORK_PERSON})(?=$| (?:today|yesterday|again|in the (?:face|stomach|kitchen|office|meeting|lift)|last|because|when|and)\\b)`,
  ),
];

/** Most who say so mean a bad day; nothing is planned or set by it. */
export const MAYBE_THREATS: readonly RegExp[] = [
  /\bi (?:am )?(?:will|ll) make (?:them|him|her|everyone|everybody)(?: all)? pay(?: for (?:it|this|that|what \w+ (?:did|have done|has done)))?$/,
  /\b(?:i (?:am )?will|ill|i have|ive got|i carry|i brought) (?:bring )?(?:a|my) (?:knife|gun|pistol)\b(?=$| (?:tomorrow|with me|here|to|on|next|and|in my (?:bag|drawer|desk|car|pocket))\b)(?!.*\b(?:cake|lunch|kitchen|bread|cooking|set|game|emoji|nerf|cheese|picnic|bbq|swiss|glue|heat|permission|camping)\b)/,
  new RegExp(`\\b${WOULD} (?:\\w+ )?(?:${HIT}|${WOUND}) ${WHOM}${NOTHING_SENT}${BODILY}`),
  new RegExp(
    `\\b${WOULD} (?:\\w+ )?(?:kill|killing|murder|hurt|hurting|harm|harming) ${NAMED_WHO}(?=$| (?:right now|now|today|for (?:this|that)|lol|haha|so (?:much|badly)|sometimes|again|because|when)\\b)(?! (?:if|because) (?:it|the) )`,
  ),
  new RegExp(
    `\\b${WOULD} (?:\\w+ )?(?:kill|killing|murder|hurt|hurting) ${MAYBE_NAME}(?=$| (?:right now|now|with my (?:bare )?hands|lol|haha|so (?:much|badly))\\b)`,
  ),
  new RegExp(
    `\\b${WOULD} (?:\\w+ )?(?:(?:hit|hitting|kick|kicking|beat|beating) (?:${WHOM}) (?:in the (?:face|head|stomach|balls|teeth|nose)|up(?! (?:on|for|about)\\b)|with (?:a|my) (?:keyboard|chair|fist|hammer|bat|stapler))|(?:break|breaking|smash|smashing|bash) (?:his|her|their) ${LIMBS})`,
  ),
  /\bi know where (?:he|she|they) lives?$|\b(?:he|she) (?:will|ll) pay for (?:this|what (?:he|she) did|what (?:he|she) has done)$|\b(?:is|hes|shes|youre|you are|they are|theyre) (?:a |all )?dead (?:man|men|woman|meat)\b(?! walking through)|\b(?:he|she) (?:will|ll) regret (?:this|it|that)$/,
  new RegExp(
    `\\bi (?:really |just |so |honestly )?(?:hope|wish|pray) (?:that )?(?:he|she|they|my (?:\\w+ )?(?:${AT_WORK_PERSON}|${NEAR})) (?:just |would |will |finally |was |were |is )*(?:dies?|dead|drops? dead|gets? (?:run over|hit by|cancer)|rots?|chokes?|burns? in hell)\\b(?! (?:(?:on|in) (?:the|that|this) (?:demo|game|hill|level)|serious|tired|right|wrong|sure)\\b)`,
  ),
  /\b(?:someone|somebody) (?:will|might|could) (?:get|be) (?:hurt|killed)$/,
];
