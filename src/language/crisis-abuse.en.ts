/**
 * Words of somebody whom others beat, threaten, follow, keep or touch, and of whoever is about to do so: what `crisis-violence.en.ts` does not read. Read as
 * `crisis.en.ts` prepares them: lower case, words with one space between them, no signs.
 */
import { AT_WORK_PERSON, NEAR } from "./people.en.ts";

const PARTNER = NEAR;
const FAMILY_OF_OTHERS =
  "(?:in laws|father in law|mother in law|brothers? in law|parents|uncles?|aunts?|cousins?|family)";
const COLLEAGUE =
  "(?:boss|manager|lead|team ?lead|colleague|coworker|client|mentor|host|ceo|neighbour|neighbor|landlord)";
const SOMEBODY = `(?:he|she|they|hes|shes|my (?:\\w+ )?(?:${PARTNER}|${COLLEAGUE})|somebody|someone|a (?:man|guy|stranger|client|colleague))`;
const CHILD =
  "(?:baby|newborn|toddler|child(?! (?:process|node|class|component|theme|account|thread|issue|ticket|task|element|page)\\w*)|kids?|children|son|daughter)";
const AT_HOME = "(?:girlfriend|wife|husband|boyfriend|partner|kids?|son|daughter|child|baby|mum|mom|mother|dad|father)";
/** Nobody is hurt in a game, and feelings and records are beaten too. */
const NO_BODY =
  "(?! (?:up (?!again|badly|yesterday|last)|at (?!home|night|work)|in (?:a |the )?(?:race|game|quiz|chess|tennis|scrabble|mario)|to (?:it|the)|by \\w+ (?:points?|seconds?|minutes?)|feelings?|record|hands?|off)\\b)";

const BODY_PART = "(?:head|face|arms?|hands?|fingers?|neck|throat|hair|stomach|ribs|legs?|back|wrists?|teeth|nose)";

/** Hurt, or kept. */
const HURT: readonly RegExp[] = [
  new RegExp(
    `\\b${SOMEBODY}(?: \\w+){0,2} (?:slammed|slams|smashed|smashes|banged|punched|punches|kicked|kicks|burns|burned|burnt|broke|twists|twisted|grabbed|pulls|pulled) my ${BODY_PART}\\b(?= (?:on|against|into|with|until|so|by|behind|again|when|and)\\b|$)`,
  ),
  /\b(?:pressed|presses|pressing|rubbed|rubs|rubbing) (?:himself|herself|themselves) (?:up )?(?:against|on|onto) (?:me|us)\b/,
  /\bfollow(?:ed|s|ing) me (?:in)?to my (?:hotel|room|hotel room|car|house|flat|door|apartment|home|bedroom)\b/,
  /\block(?:s|ed|ing)? me (?:in|up in|inside|into) (?:my|the|a) (?:room|bedroom|bathroom|cellar|house|flat|apartment|basement)\b(?! (?:by|for the|accidentally|in the (?:game|escape))\b)/,
  new RegExp(
    `\\bmy (?:\\w+ )?${FAMILY_OF_OTHERS} (?:\\w+ ){0,3}(?:beat|beats|hit|hits|beating|hitting|kick|kicking|slap|slapping|starving|torture|torturing|burned|burnt) (?:me|us)\\b${NO_BODY}`,
  ),
  /\bbeat(?:s|en)?(?: \w+){0,2} black and blue\b|\bhono(?:u)?r killings?\b(?! (?:case|quest|level|scene|documentary|film|book))/,
  new RegExp(
    `\\b(?:he|she|my (?:\\w+ )?(?:${PARTNER}|${COLLEAGUE}))(?: \\w+){0,3} (?:bites|bit|scratches|scratched|spits at|spat at|spits on|spat on|headbutted|headbutts) me\\b(?! in the (?:foot|behind|ass|butt|back side))`,
  ),
  /\b(?:pushed|shoved|threw|kicked|pushes|shoves|throws) me (?:down|off|out of|against|into|over|onto|to) (?:the|a|my) (?:stairs|staircase|wall|window|car|balcony|floor|ground|door|street|tracks|bed|cupboard)\b/,
  /\b(?:threw|throws|throwing|hurled|hurls) (?:a|an|the|his|her|my) (?:chair|bottle|glass|cup|mug|plate|keyboard|laptop|phone|stone|brick|knife|shoe|stapler|hammer|monitor|ashtray|pan|screen) at (?:me|us|her|him|my \w+)\b/,
  /\b(?:beaten|attacked|jumped|kicked|punched|chased|spat at|spat on|assaulted|robbed)(?: me| us| my \w+| up){0,2} (?:on (?:my|the|our) way home|because of (?:my|our|his|her) (?:skin|colou?r|religion|accent|hijab|headscarf|turban|sexuality)|in the (?:street|park|subway|underground|stairwell|tunnel)|outside (?:the|my) (?:station|club|bar|house|flat|door|mosque|synagogue))\b/,
  /\bwaited for (?:me|us)\b.{0,60}\b(?:hit|beat|kicked|attacked|punched|robbed|mugged)\b/,
  /\bforce[sd]? me (?:to|into) (?:sleep with|have sex|having sex|sex|kiss (?:him|her|them)|touch (?:him|her|them)|undress|marry)\b|\bforcing me to (?:marry|have sex|sleep with|touch|undress)\b|\b(?:was|am|being|been|got) forced (?:into|to enter) (?:a|an|this|the|my) marriage\b/,
  /\b(?:doesnt|does not|wont|will not|never|dont|do not|didnt|did not) (?:allow|permits?|lets?|allows) me (?:to )?(?:leave|go out|go out of|step out of|out of) (?:the |our |my )?(?:house|home|flat|apartment|room)\b/,
  new RegExp(
    `\\b(?:hiding|hid|locked)(?: \\w+){0,3} in (?:the|my|a) (?:toilet|bathroom|wardrobe|cellar|bedroom|closet|car|room)\\b(?: \\w+){0,2} (?:he|she|they|hes|shes|my (?:\\w+ )?(?:${NEAR}|${AT_WORK_PERSON}))\\b(?! (?:at|in) (?:hide and seek|the game))`,
  ),
  /\bi (?:am|live|moved|fled|sleep|went|have been|stay|slept)(?: \w+){0,4} (?:womens|battered womens|domestic violence) (?:shelter|refuge)\b|\bi (?:am|live|moved|fled|sleep|went|have been|stay|slept)(?: \w+){0,3} shelter for (?:\w+ )?women\b/,
  /\bpolice\b(?: \w+){0,5} (?:because of|about|to take away|to arrest) my (?:husband|wife|partner|boyfriend|girlfriend|ex|father|dad|stepfather|son|brother)\b/,
];

/** Touched, photographed or drugged against their will. */
const AGAINST_THEIR_WILL: readonly RegExp[] = [
  /\bgrop(?:ed|es|ing) (?:me|us)\b/,
  /\bhands? (?:on|up|under|between|down|in) my (?:legs?|thighs?|knees?|bottom|bum|butt|ass|breasts?|waist|hips?|skirt|shirt|blouse|pants|trousers|crotch|lap)\b/,
  /\b(?:tried|tries|trying|wanted|wants|forced)(?: \w+)? to (?:kiss|undress|sleep with) me\b|\bkissed me (?:without|against|although|even though|and i (?:did not|didnt)|in the (?:lift|elevator|office|car|meeting))\b/,
  /\bi (?:was|got|have been|think i was) (?:\w+ )?(?:spiked|roofied)\b(?! with (?:tickets|work|mails))|\bmy drink (?:was|got|had been) spiked\b|\bspiked my drink\b/,
  /\bwoke up (?:in|next to|beside|naked)\b(?: \w+){0,6} (?:bed|naked|undressed|hotel|flat|room)\b(?: \w+){0,4} (?:dont|do not|cant|cannot|didnt|did not|couldnt) remember\b/,
  /\b(?:used to|would|always) (?:come|climb|crawl|get|sneak) (?:in|into|to) my bed(?:room)?\b/,
  /\b(?:post|posts|posted|publish|publishes|published|leak|leaks|leaked|share|shares|shared|sell|sells|send|sends|sent|shows|showed)(?: \w+){0,2} (?:naked|nude|intimate) (?:pictures?|pics?|photos?|videos?|images?) of (?:me|my)\b|\bmy nudes\b/,
  /\bi am (?:only |just )?(?:1[1-7]|(?:thir|four|fif|six|seven)teen)\b(?! (?:min|minutes?|h|hours?|days?|tickets?|years in))(?: \w+){0,6} (?:wants?|asks?|asked|wanted)(?: \w+){0,3} (?:pictures|photos|pics|nudes|meet me|kiss|alone)\b/,
];

/** Threatened or followed. */
const THREATENED: readonly RegExp[] = [
  new RegExp(
    `\\b${SOMEBODY}(?: \\w+){0,5} (?:would|will|ll|d|hed|shed|theyd|hell|theyll|wants? to|is will|threatens? to|threatened to) (?:\\w+ )?(?:break my (?:legs?|arms?|neck|nose|bones|jaw|fingers)|smash my (?:face|head|skull|teeth)|bash my (?:face|head)|beat me (?:up|to)|burn (?:down )?(?:my|our) (?:house|home|flat)|throw acid)\\b`,
  ),
  /\bthreaten(?:s|ed|ing)? to (?:burn|burn down|torch|blow up) (?:my|our|the) (?:house|home|flat|car|apartment)\b/,
  new RegExp(
    `\\b(?:${SOMEBODY}|has|have) (?:\\w+ )?(?:put|hid|hides|planted|installed) (?:a |an )?(?:\\w+ )?(?:tracker|airtag|hidden camera|spy app|stalkerware|spyware|camera) (?:on|in|under|into|inside) my (?:car|phone|bag|coat|bike|bedroom|bathroom|flat|shower|room)\\b(?! (?:so that i|because i|to find it))`,
  ),
  /\b(?:my ex|stalks?|stalked|stalking|stalker)\b(?: \w+){0,10} (?:at|outside|in front of|to|by|before) my (?:door|flat|house|home|window|apartment|place)\b(?= (?:again|with|at night|every|unannounced|drunk|shouting|and)|$)/,
  /\b(?:came|comes|stood|stands|turned up|showed up|ran|went|goes)(?: \w+){0,6} with (?:a|an|his|her|the) (?:knife|gun|pistol|axe|machete|baseball bat)\b(?! (?:set|block|demo|emoji))/,
  /\b(?:man|guy|stranger|he|ex|creep) (?:\w+ )?(?:waits?|waited|waiting|stands?|stood|standing|lurks?|sits|hangs around)(?: for me)? (?:outside|in front of|near|by|at) (?:the|my|our) (?:office|house|flat|door|home|building|gym|car|stop|window|apartment)\b(?: \w+){0,3} ?(?:every|each|again|for (?:days|weeks|hours))\b/,
  /\brestraining order against (?:my|him|her|me)\b/,
  /\bkys\b|\b(?:told|tells|telling|wrote|writes|shouted|shouts)(?: to)?(?: at)? me to (?:just )?(?:jump|die|go die|hang myself|disappear forever)(?= (?:off|from|out of|again|because|every|already)\b|$)/,
];

/** They, or somebody with them, may hurt others. */
const MAY_HURT: readonly RegExp[] = [
  new RegExp(
    `\\b(?:want to|will|might|like to|ready to|about to|thinking (?:of|about)|thoughts? of|plan to|going and) (?:\\w+ )?(?:stab|stabbing|shoot|shooting|poison|poisoning|rape|torture)(?: \\w+)? (?:my|our|the|a|that) (?:\\w+ )?(?:${COLLEAGUE}|${AT_HOME}|ex|colleagues|neighbours?|roommate|flatmate)\\b(?! (?:a |an )?(?:mail|email|message|look|question|line|text|reminder|glance)\\b|(?:s)? (?:proposal|idea|video|portrait|interview)\\b)`,
  ),
  new RegExp(
    `\\bi (?:really |actually |seriously |just )?(?:want to|am will|am about to|am ready to|plan to) (?:\\w+ )?(?:kill|murder) (?:my|that|our) (?:\\w+ )?(?:${COLLEAGUE}|${AT_HOME}|ex|roommate|flatmate)\\b(?! (?:lol|haha|for (?:this|that|scheduling|the)|process|account|app|session|build|task|s)\\b)`,
  ),
  new RegExp(
    `\\b(?:i|could|want to|will|might|would|to|afraid|scared) (?:\\w+ )?(?:strangle|shake|shook|smother|smothered|drown|suffocate|hurt|harm|hit|beat|throw|choke) my (?:\\w+ )?${CHILD}\\b(?! (?:up|s|a|the|at|in|over|under|with (?:a|the) pillow|by (?:mistake|accident)|accidentally)\\b)${NO_BODY}`,
  ),
  new RegExp(
    `\\b(?:afraid|scared|frightened|terrified|worried|fear|feel)\\b(?: \\w+){0,5} (?:do something|do harm|do anything|doing something) to (?:my|the) (?:\\w+ )?(?:${AT_HOME}|children|family|colleagues?)\\b`,
  ),
  new RegExp(
    `\\bi (?:have |just |really |again |also )?(?:hit|beat|slapped|choked|pushed|punched|kicked|strangled|shook) my (?:\\w+ )?${AT_HOME}\\b(?! (?:s|to|over|towards?|out|with (?:a|the) (?:pillow|snowball|ball))\\b)${NO_BODY}`,
  ),
  /\b(?:bring|bringing|fetch|take|taking|get|load|loaded) my (?:fathers|dads|uncles|brothers|grandfathers|grandpas|own)? ?(?:gun|rifle|pistol|shotgun)\b(?! (?:license|licence|club|emoji))/,
  /\b(?:want to|will|could|might|about to|urge to|thinking of|like to) (?:push|pushing|throw|throwing) (?:him|her|them|somebody|someone|people|my \w+|the \w+) (?:in ?front of|under|off|down) (?:a|the) (?:train|metro|tram|bus|car|truck|stairs|bridge|roof|balcony|platform|window|cliff)\b/,
  /\b(?:want to|will|about to|might|like to|ready to) (?:just |really )?(?:burn down|set fire to|blow up) (?:the|this|our|my|that) (?:whole )?(?:office|building|house|company|school|place)\b(?! (?:of cards|party))/,
  /\b(?:want to|will|about to|might|like to|ready to) (?:just |really )?poison (?:the (?:coffee|water|food|soup|milk|lunch)|everybody|everyone|them|him|her|somebody|my \w+)\b(?! (?:process|message|queue|cache|pill))/,
  /\bmy hands? (?:around|round) (?:his|her|their|somebodys|someones|my \w+) (?:neck|throat)\b/,
  /\bthey will all pay for (?:it|this|what)\b(?: \w+){0,8} (?:promise|swear|regret|blood|soon|see)\b/,
];

export const ABUSE: readonly RegExp[] = [...HURT, ...AGAINST_THEIR_WILL, ...THREATENED, ...MAY_HURT];
