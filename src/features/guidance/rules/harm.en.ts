/**
 * How people tell in English that somebody at work lays hands on them, forces or threatens them, comes too near, or that they are afraid of somebody. In text
 * as it was written, without what `harm-harmless.en.ts` takes out of it.
 */
import { NEAR } from "#src/language/people.en.ts";
import { BODY, WOUNDED } from "./harm-beside.en.ts";
import { BRUISED, COVERED } from "./harm-bruises.en.ts";
import { ALONE_WITH, HARASSED, REPORTS } from "./harm-harassment.en.ts";
import { ANOTHER, NAMED, NOBODY, PERSON, SOMEBODY, THING, WHO } from "./harm-people.en.ts";

const ADVERB =
  "(?:(?:just|has|have|had|been|always|often|sometimes|accidentally|secretly|casually|constantly|again|really|also|even|once|nearly|almost|keeps?|kept|started|yesterday|today|suddenly|actually|then|simply|literally|physically|deliberately|repeatedly|regularly|tried to|tries to|threatened to|wants? to|wanted to|will|would|might|could|is|was) ){0,3}";
const STOP = "(?=$|[.,;!?)])";
/** Behind a place, or a time: it may end there, or go on. */
const WHEN =
  "(?= (?:again|yesterday|today|tonight|last (?:week|night|month|friday|time)|this (?:morning|week|afternoon|evening)|on \\w+day|every (?:day|week|time|morning|evening)|twice|once|many times|several times|since|whenever)\\b)";
const PLACE =
  "(?:kitchen|office|hall|hallway|corridor|lift|elevator|meeting room|room|stairwell|stairs|car|car park|garage|toilet|bathroom|cloakroom|basement|cellar|warehouse|taxi|hotel|bar|street|parking lot)";
const WHERE = `(?= (?:by (?:the|my) ${BODY}|against|(?:hard )?(?:into|off|out of|down) (?:the|a|his|her) (?:wall|door|way|room|chair|stairs|desk|table|car|floor|ground|cupboard|corner)|down(?! (?:the (?!stairs)|this|that|with|on|in)\\b)|to the (?:floor|ground|wall)|after the \\w+(?=$|[.,!])|on purpose|from behind|in (?:the|my|his|her) (?:${PLACE}|${BODY})|on (?:the|my) (?:${BODY}|way home)(?=$|[.,;!]| (?:and|again|yesterday|today)\\b)|at (?:the|our) (?:\\w+ )?(?:party|dinner|offsite)|with (?:(?:his|her|both|their) (?:\\w+ )?(?:fists?|hands?|elbows?|foot|feet|knees?|arms?|head)|(?:a|the|his|her) (?:\\w+ )?(?:fist|stick|book|bottle|chair|folder|mug|cup|ruler|belt|bag|phone|laptop|keyboard|umbrella|door))|when (?:nobody|no one|we were alone|i was alone|i said)|and (?:shook|pushed|pulled|held|shoved|would ?n[o']?t|would not|did ?n[o']?t let|did not let|shouted|yelled|kissed|hurt)|around)\\b)`;
/** What came of it, which makes it plain. */
const HURT_BY_IT =
  "(?=(?: so| so hard| hard| very hard)?[,.;]? (?:(?:and|that|until|till|so that|so) )?(?:now )?(?:i (?:almost |nearly )?(?:(?:am |was |'m )?(?:so |really |very )?(?:afraid|scared|frightened|terrified|hurt|bleeding|bruised|shaking)|fell|fall|hit (?:the|my)|cried|screamed|bled|stumbled)|i'm (?:so |really |very )?(?:afraid|scared|frightened|terrified|hurt|bleeding|bruised))\\b)";
const HARD = "(?= (?:so |really |very )?hard(?=$|[.,!]| (?:and|yesterday|today|again|when|last|in|on)\\b))";
const MARKED = `(?:${WHEN}|${WHERE}|${HURT_BY_IT}|${HARD})`;
/** Of an event that strikes, which is taken for a name. */
const STRUCK_BY_EVENT =
  "(?! (?:as|that|how|why|like|about|when i (?:realised|realized|saw|read|noticed|understood))\\b)";
/** Words that are said of bodies. */
const BLOWS =
  "(?:hit(?:s|ting)?|kick(?:s|ed|ing)?|shov(?:e|es|ed|ing)|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|punch(?:es|ed|ing)?|pinch(?:es|ed|ing)?|chok(?:e|es|ed|ing)|strangl(?:e|es|ed|ing)|elbow(?:s|ed)|headbutt(?:s|ed)|spits? (?:at|on)|spat (?:at|on)|grop(?:e|es|ed|ing))";
const GRAB = "grab(?:s|bed|bing)?";
/** Words that are said of help and of pressure as well. */
const PUSHES =
  "(?:push(?:es|ed|ing)?|shook|shakes|shaking|pin(?:s|ned)|drag(?:s|ged)|held|holds|pull(?:s|ed)|beats?|attack(?:s|ed)|hurts?|trip(?:s|ped)|block(?:s|ed))";
const TOUCHED = `(?:${BLOWS}|${GRAB}|pushed|shook|kissed|touched|hurt|threatened|dragged|bit)`;

const LAID_HANDS_ON: readonly RegExp[] = [
  WOUNDED,
  new RegExp(`${WHO} ${ADVERB}${BLOWS} me\\b${STRUCK_BY_EVENT}`, "i"),
  new RegExp(`${WHO} ${ADVERB}(?:${GRAB}|corner(?:s|ed|ing)?) me\\b`, "i"),
  new RegExp(`${SOMEBODY} ${ADVERB}(?:trip(?:s|ped)|shook|hurts?) me(?: so)?(?:${STOP}|${MARKED})`, "i"),
  new RegExp(`${SOMEBODY} ${ADVERB}(?:attack(?:s|ed)) me(?: so)?(?:${STOP}|${WHEN})`, "i"),
  new RegExp(`${SOMEBODY} ${ADVERB}pushed me(?: so)?(?:${WHEN}|${HARD})`, "i"),
  new RegExp(`${WHO} ${ADVERB}${PUSHES} me(?: so)?(?: hard)?(?:${HURT_BY_IT}|${WHERE})`, "i"),
  new RegExp(
    `${WHO} ${ADVERB}(?:push(?:es|ed)|drag(?:s|ged)|pull(?:s|ed)) me (?:in)?to (?:his|her|the|a) (?:\\w+ )?${PLACE}\\b`,
    "i",
  ),
  new RegExp(`${WHO} ${ADVERB}pull(?:s|ed) me (?:close|towards? (?:him|her)|on(?:to)? (?:his|her) (?:lap|knee))`, "i"),
  new RegExp(`${WHO} ${ADVERB}beat(?:s|en)? me up\\b|\\b(?:my|our) (?:\\w+ )?${PERSON} ${ADVERB}beats me${STOP}`, "i"),
  // Behind what else was done.
  new RegExp(`\\b(?:he|she|they|${PERSON})\\b[^.!?]{0,80} (?:and|then) (?:then )?${TOUCHED} me\\b`, "i"),
  // By whom.
  new RegExp(
    `\\bi (?:was|am|got|get|have been|had been|am being|was being|keep being|keep getting) (?:\\w+ )?(?:hit|kicked|shoved|slapped|smacked|punched|pinched|choked|elbowed|spat (?:at|on)|beaten|grabbed|pushed|dragged|cornered|attacked|threatened|touched|kissed|followed)(?: (?!and\\b)\\w+){0,3}? (?:by (?:him|her|them|somebody|someone|(?:my|our|a|the|another) (?:\\w+ )?${PERSON}\\b|(?!(?:${NOBODY}|mosquito\\w*|wasps?|bees?|dogs?|balls?|cars?|bus|bots?|trolls?|hackers?|spammers?|recruiters|birds?)\\b)\\w+${STOP})|against (?:a|the|my)\\b|in the (?:${BODY}|${PLACE})\\b)`,
    "i",
  ),
  // Touched, which songs and stories do as well.
  new RegExp(
    `${SOMEBODY} ${ADVERB}touch(?:es|ed|ing) me\\b(?! (?:deeply|a lot|very much|so much|(?:with|by) (?:a|an|his|her|their|the|what|how)|how|that)\\b)`,
    "i",
  ),
  // To somebody else.
  new RegExp(
    `${WHO} ${ADVERB}(?:(?:${BLOWS}|touch(?:es|ed|ing)?) ${ANOTHER}\\b(?! (?:up|out of|to (?:ask|tell|say|do|get)|for a|on slack|with ${THING}|base)\\b)|(?:${GRAB}|push(?:es|ed|ing)?|shook) ${ANOTHER}${WHERE})`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:twist(?:s|ed) my (?:wrists?|hair|neck)|slap(?:s|ped) my (?:face|bottom|bum|butt|ass|arse|breasts?|thighs?)|touch(?:es|ed|ing) my (?!base|heart|code|topic)${BODY}|(?:grab(?:s|bed|bing)|pinch(?:es|ed|ing)|pull(?:s|ed|ing)|pat(?:s|ted|ting)|kiss(?:es|ed|ing)|strok(?:es|ed|ing)|rub(?:s|bed|bing)|squeez(?:es|ed|ing)|massag(?:es|ed|ing)|smell(?:s|ed|ing)) my (?!back and|shoulder and)${BODY}|star(?:es|ed) at my (?:breasts?|bottom|bum|butt|ass|arse|legs|chest|cleavage|body))\\b`,
    "i",
  ),
  /\b(?:raised|raises|lifted|lifts) (?:his|her|their|a) (?:hand|fist|arm)s? (?:at|against|to) me\b/i,
  new RegExp(
    `${WHO} ${ADVERB}(?:throws?|threw|throwing|hurls?|hurled|smash(?:es|ed|ing)) (?:(?:things|objects)(?= (?:around|at (?:me|us|people|her|him|the wall)|when (?:he|she|they)|because (?:he|she|they)|again|if|in (?:the|his|her) (?:office|room|meeting|kitchen))\\b|${STOP})|stuff(?= (?:at (?:me|people|her|him)|around|when (?:he|she|they))\\b)|(?:furniture|(?:a |an |the |his |her |my )?(?:\\w+ )?(?:chairs?|cups?|mugs?|staplers?|keyboards?|laptops?|phones?|monitors?|bottles?|glass(?:es)?|plates?|books?|folders?|shoes?|mouse|pens?|cans?|balls?|knife|knives|scissors))(?= at (?:me|us|people|her|him|the (?:wall|door|window))\\b| around\\b|${STOP}))`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:gets?|got|getting|becomes?|became|turns?|turned) (?:\\w+ )?(?:violent|physical with me|handsy)\\b|${WHO} (?:is|was) (?:\\w+ )?(?:violent|handsy)\\b`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}hug(?:s|ged|ging)? me (?:although|even though|too|so long|for too long|from behind|without|against|and (?:would|did)|when i (?:don't|do not|didn't))\\b`,
    "i",
  ),
];

/** Who goes wherever somebody goes, to learn from them. */
const LEARNER =
  "(?:interns?|trainees?|apprentices?|students?|juniors?|mentees?|new (?:\\w+ )?(?:joiner|hire|starter|colleague|developer|dev))";

/** Whoever keeps somebody in a room, follows them, or has them keep quiet by a threat. */
const KEPT: readonly RegExp[] = [
  /\b(?:locked|locks|blocked|blocks|closed|held) (?:the|his|her|my) (?:door|way|exit)\b[^.]{0,40}\b(?:let me (?:out|go|leave|pass|through)|i (?:could ?n[o']?t|can ?n[o']?t|could not) (?:get out|leave|move))/i,
  new RegExp(
    `(?:${WHO} ${ADVERB}|\\band )(?:block(?:s|ed)|bars?|barred) (?:the (?:door|exit|doorway)|my way (?:out|to the door))`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}lock(?:s|ed) (?:me|us) (?:in|up)\\b(?! by (?:mistake|accident)| the (?:repo|account|file)| for\\b| to (?:the|a)\\b| on (?:the|a|\\w+day))`,
    "i",
  ),
  new RegExp(
    `(?:${WHO} ${ADVERB}|\\band )(?:did ?n[o']?t|did not|does ?n[o']?t|does not|do ?n[o']?t|do not|would ?n[o']?t|would not|will not|wo ?n[o']?t|refus(?:es|ed) to|never) let (?:me|us) (?:leave|out|go|pass|through)(?:${STOP}|(?= (?:home|again|yesterday|today|until|till|unless|because|when|although|even though|and|but|of (?:the|his|her|my) ${PLACE}|the (?:${PLACE}|building|house|flat))\\b))`,
    "i",
  ),
  /\b(?:did|does|would|wo|will) ?n[o']?t let me (?:out|leave)(?= (?:the|his|her|of (?:the|his|her)) (?:room|office|kitchen|car|flat|house|building|lift|elevator))/i,
  new RegExp(
    `${WHO} ${ADVERB}(?:kept|keeps|keeping|held|holds) me (?:in|inside) (?:his|her|the|a) (?:\\w+ )?${PLACE}\\b`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}follow(?:s|ed|ing)? me (?:home|(?<!\\b${LEARNER}(?: \\w+){0,3} me )everywhere|everywhere(?! to (?:learn|see|watch|shadow)\\b| (?:at work|today|in the (?:sprint|project|office))\\b|[.;!?]|$)|after work|at night|in the street|(?:in)?to (?:my|the) (?:car|flat|house|home|door|hotel|room|toilet|bathroom|lift|elevator|garage|car park|station|bus|train|tram)|out of the (?:office|building))\\b`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:wait(?:s|ed|ing)?|stands?|stood) (?:for me (?:(?:at|by|near) (?:my (?:car|house|home|door|flat)|the (?:toilet|ladies'?|exit|car park|garage))|(?:outside|in front of) (?:(?:my|the) )?(?:car|house|home|door|flat|toilet|ladies'?|exit|garage|building|office))|(?:at|by|near|outside|in front of) my (?:car|house|home|door|flat|window|hotel|room)(?: for me)?)(?= (?:every|again|at night|after work|when i)\\b|${STOP})`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:(?:took|takes?|taking|makes?|made|shot) (?:\\w+ )?(?:photos?|pictures?|pics?|videos?) of (?:me|my (?:${BODY}|kids|children|house|car|flat))\\b|photograph(?:s|ed|ing)? me|film(?:s|ed|ing) me)(?! (?:for the|at the (?:talk|demo|award))\\b)`,
    "i",
  ),
  new RegExp(
    `\\bthreaten(?:s|ed|ing)? (?:me|to (?:hurt|hit|kill|ruin|fire|expose|beat) me)(?:${STOP}|(?= (?:again|yesterday|today|if|when|because|in|at|on|last|after|with (?:a |his |her )?(?:knife|gun|bat|fist|violence|photos?|pictures?|worse|consequences))\\b))`,
    "i",
  ),
  /\b(?:black-?mail\w*|extort\w*) me\b/i,
  new RegExp(
    `${WHO}(?:'ll|'d)? ${ADVERB}(?:\\w+ ){0,2}?(?:ruin|destroy|finish|end|hurt|kill|fire|sack|expose) (?:me|my (?:career|life|job|name|reputation))(?: \\w+)? if i (?:ever )?(?:tell|told|say (?:a word|anything|something|it|so)|said|talk|talked|speak|report|reported|complain|go (?:to (?:hr|the police|the works council|my \\w+|his \\w+|her \\w+)|out with)|leave (?:him|her)|do ?n[o']?t (?:sleep|go out|meet|come|kiss|do what)|do not (?:sleep|go out|meet|come|kiss|do what)|open my mouth)\\b`,
    "i",
  ),
  /\b(?:will|would|'ll|'d|to) (?:\w+ )?(?:ruin|destroy|finish|end) (?:me|my (?:career|life|job|name)) if i (?:tell|told|talk|talked|report|reported)\b/i,
  /\b(?:warned|warns|told|tells|ordered) me (?:not to (?:tell|report|go to|talk to|say anything to) (?:it to )?(?:hr|a soul|the police|my (?:wife|husband|partner|parents|manager|boss|lead)|the works council|(?:anyone|anybody) (?:what|of what|about what) (?:he|she|they|happened))|to keep (?:quiet|silent)(?= about what (?:he|she|they|happened)\b| or\b|,? or else)|to keep my mouth shut|to shut up about (?:it|that|what)|i will regret it)(?! (?:the|until)\b)/i,
  /\bwarned me not to (?:tell|report|talk|say)(?= (?:anyone|anybody|a word|anything|about (?:it|this|that))?(?:$|[.,;!]))/i,
];

const PRESSES = "(?:asks?|asked|asking|begs?|begged|begging|press(?:es|ed|ing)?|pressures?|pressured)";
const TOO_NEAR: readonly RegExp[] = [
  new RegExp(
    `${WHO} ${ADVERB}(?:tried to kiss|kiss(?:es|ed)|kiss|undress(?:es|ed)|flirt(?:s|ed|ing)? with|hits? on|hitting on|rub(?:s|bed|bing) (?:up )?against) (?:me|us)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${PRESSES} (?:me|us) out(?! (?:of|loud|for (?:dinner|a meal)|to dinner)\\b)|\\b(?:asked|asks?|asking|invited|invites|wants|wanted|pressed|begged) (?:me )?(?:out )?(?:to (?:go |come )?)?(?:out )?on a date\\b`,
    "i",
  ),
  // A date is a day at work: it is the other one where somebody presses for it, or is with somebody.
  /\b(?:keeps?|kept|always|constantly|never stops?|(?:won't|will not|does(?:n't| not)) stop) (?:asking|begging|pressing) me for (?:a|another) date\b/i,
  new RegExp(
    `\\b${PRESSES} me for (?:a|another) date(?= with (?:him|her|them)\\b| again(?=$|[.,;!])| tonight| although| even though|,? (?:and|but) i (?:said no|do ?n[o']?t want|did ?n[o']?t want|feel|felt))`,
    "i",
  ),
  /\b(?:wants?|wanted|asked|asks|tried|begged|pressed|pressures?|pressured) (?:me )?(?:to )?(?:sleep|go to bed|spend the night|have sex) with (?:me|him|her)\b|\b(?:wants?|wanted|demand(?:s|ed)|asked (?:me )?for|asks (?:me )?for|offered me \w+ for|presses me for|pressed me for) sex\b|\bsex(?:ual)? (?:favou?rs?|advances?)\b/i,
  /\b(?:wants?|wanted|expects?|expected|expecting|ask(?:s|ed)|told|tells|invit(?:es?|ed)|insist(?:s|ed)|lur(?:es|ed)|summon(?:s|ed)|order(?:s|ed)|(?:(?:took|takes|called|calls|dragged|pulled|brought) me)) (?:me |us |for me )?(?:(?!from\b)\w+ ){0,4}?(?:in|to|into|at) (?:his|her|their|a) hotel room(?! for the (?:taxi|call))\b|\b(?:waits?|waited|waiting|meets?|met) (?:for me |me )?(?:in|at) (?:his|her|their) hotel room\b|\bi (?:had to|should|am to|was to|must|have to) (?:come|go|meet)(?: \w+){0,4} (?:in|to) (?:his|her|their) hotel room\b|\b(?:suggest(?:s|ed)|propos(?:es|ed)|offer(?:s|ed)) (?:me )?(?:to meet in )?(?:his|her|their) (?:hotel )?room\b(?! number)/i,
  /\b(?:(?:stands?|stood) (?:so|too|very|always|really|way too|much too)|(?:sits?|sat|comes?|came|gets?|got|leans?|moves?|moved) (?:far )?(?:so|too|way too|much too)) close (?:to me|that i|behind me|that you)\b/i,
  new RegExp(
    `${WHO} ${ADVERB}(?:sends?|sent|sending|writes?|wrote|texts?|texted) me (?:\\w+ ){0,3}?(?:(?:hearts|kisses)(?! emoji)|love letters|(?:photos?|pictures?|pics?) of (?:himself|herself|his (?:body|penis|dick))|dirty (?:messages?|texts?|jokes|pictures?|photos?)|sexual|naked|nudes?)\\b`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:asks?|asked|asking|writes?|wrote|texts?|texted|messag(?:es|ed)|wants? to know) (?:me )?(?:(?:at night|every night|again) )?(?:what i(?: am|'m)? wear(?:ing)?|for (?:\\w+ )?(?:photos?|pictures?|pics?|selfies?) of (?:me|my (?:${BODY}|body))|that (?:he|she) (?:loves|misses|wants|dreams of) me|(?:if|whether) i (?:sleep|am alone|have a boyfriend))`,
    "i",
  ),
];

const WHOM_THEY_FEAR = `(?:him|her|them|(?:my|our|the|a|this|that) (?:\\w+ )?${PERSON}|one of (?:my|our|the) ${PERSON})`;
/** A client is feared for a demo as well: more has to be said of them. */
const NOT_OF_DEMO = "(?!(?:the|a|our|my|this|that) (?:\\w+ )?(?:client|customer)s?\\b)";
const NOT_SAFE =
  "\\b(?:(?:do ?n[o']?t|do not|does ?n[o']?t|no longer|never|not) (?:really |even )?feel(?:ing)?|i(?:'m| am) (?:not|no longer)) safe";
const UNSAFE = `(?:${NOT_SAFE}|\\bfeel(?:ing)? (?:so |very |really |physically )?(?:unsafe|threatened))`;
const ANY_MORE = "(?:,? (?:any ?more|any longer|these days|at all|alone))?";
const AFRAID: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:a bit|a little|slightly|somewhat|kind of) )\\b(?:afraid|scared|frightened|terrified) (?:of|to be (?:alone|in a room) with) ${NOT_OF_DEMO}${WHOM_THEY_FEAR}${ANY_MORE}(?=$|[.,;!?]| (?:and|since|because|when|whenever|he|she|they|so|now|again|after|these|alone|at work)\\b)`,
    "i",
  ),
  new RegExp(
    `\\b(?:afraid|scared|frightened|terrified) (?:of (?!${NOBODY}\\b)[\\w-]+ (?:since|because (?:he|she|they)|when (?:he|she|they|we are alone)|ever since)\\b|of (?:the|our|my) (?:\\w+ )?${PERSON} (?:since|because) (?:he|she|they|that|the (?:party|dinner|evening))\\b|to be (?:left )?alone with (?:him|her|them|(?:my|our|the|a) (?:\\w+ )?${PERSON}\\b|(?!${NOBODY}\\b)\\w)|to (?:meet|see|face) (?:him|her|them|(?:my|our|the) (?:\\w+ )?${PERSON}) alone\\b)`,
    "i",
  ),
  new RegExp(
    `${UNSAFE} (?:(?:with|around|near|by) (?:him|her|them|men|people|(?:my|our|the|this|that|a|one of (?:my|our|the)) (?:\\w+ )?${PERSON})(?![\\w'-])|(?:with|around|near) (?!${NOBODY}\\b)[\\w-]+(?!')(?=$|[.,;!?]| (?:any ?more|any longer|at all|since|because|when|alone|in the|at|and|after|now|today|these)\\b)|alone(?=$|[.,;!?]| (?:with|in the (?:office|building|car park|lift)|at work|here|any ?more|when)\\b)|at work|in the office|in (?:my|this|the|our) team|here(?=$|[.,;!?]| (?:any ?more|since|because|alone)\\b))`,
    "i",
  ),
];

/** Behind something else that was done. */
const WAITS_WHERE_THEY_SLEEP =
  /\b(?:and|then) (?:waits?|waited|stands?|stood) (?:for me )?(?:in|at|outside|by|near) my (?:hotel|hotel room|room|house|home|flat|car|door|apartment)\b|\b(?:photos?|pictures?|pics?|videos?) of me\b[^.!?]{0,60}\bin the (?:shower|bedroom|changing room|locker room|toilet|bathroom)\b/i;

/** Hands laid on them, or something like it: danger may come back with whoever did it. */
export const HARMED: readonly RegExp[] = [
  ...LAID_HANDS_ON,
  ...KEPT,
  WAITS_WHERE_THEY_SLEEP,
  ...TOO_NEAR,
  ...AFRAID,
  ...HARASSED,
];

const AT_HOME = `my (?:\\w+ )?(?!(?:step)?son\\b)(?:${NEAR}|parents|in-?laws|family|landlord)`;
const NOT_ALLOW =
  "(?:(?:does|do|did|wo|will|would|ca|can|could)(?: not|n[o']?t)|never|hardly ever|no longer|refuses to) (?:let|lets|allow|allows|permit)";
/** Whoever decides for them whom they see, what they have and where they go. */
const CONTROL: readonly RegExp[] = [
  new RegExp(
    `\\b${AT_HOME} (?:just |still |always |even |also )?${NOT_ALLOW} me (?:to )?(?:(?:go|see|talk|speak) (?:to )?(?:(?:the|a|my) )?(?:doctors?|hospital|therapist|therapy|police|lawyer|family|friends|parents|mum|mom|mother|sister|brother|kids|children)|(?:meet|see|have|visit|call|phone) (?:(?:my|any|other|own|a) )*(?:friends?|family|parents|colleagues|men|women|people|anyone|anybody|money|account|phone|kids|children|mum|mom|mother|sister)|leave(?=$|[.,;!?]| (?:the (?:house|flat|home|room)|home|him|her|without|alone|and))|work(?=$|[.,;!?]| (?:any ?more|at all|or|and|with men))|go (?:out|anywhere)|talk to (?:anyone|anybody|men|people)|out|eat(?=$|[.,;!?])|sleep(?=$|[.,;!?]))`,
    "i",
  ),
  new RegExp(
    `\\b(?:he|she|they|my (?:\\w+ )?${PERSON}) (?:just |still |even )?${NOT_ALLOW} me (?:to )?(?:go to|see|call|talk to) (?:the |a |my )?(?:doctor|hospital|police|ambulance|therapist|midwife)\\b`,
    "i",
  ),
  new RegExp(
    `\\b${AT_HOME} (?:always |also |still |just |even |secretly |regularly )*(?:(?:takes?|took|keeps?|hides?|hid) (?:away )?(?:all )?my (?:money|salary|wages|pay|phone|keys|car keys|id|passport|(?:bank |credit )?cards?)\\b(?! (?:by mistake|to the|numbers?|details))|(?:checks?|reads?|goes through|controls?|searches|tracks?) (?:all )?(?:of )?(?:my (?:phone|slack|dms?|messages|mails?|chats?|location|whatsapp|calls)|this slack)\\b(?! for (?:me|typos|mistakes|spelling))|controls? (?:me|everything|all|what i|who i|whom i|where i|my (?:life|money|time))\\b|(?:forbids?|forbade|has forbidden) me\\b|locks? (?:me|away my)\\b|keeps? me (?:at home|in the (?:flat|house)|from (?:my (?:friends|family)|working|leaving))\\b|(?:watches|tracks|spies on|films) me\\b|has cameras? in (?:my|our|the) (?:flat|house|home|bedroom|bathroom)\\b|decides? (?:whom i|who i|where i|what i (?:wear|eat|spend)))`,
    "i",
  ),
];

const NOT_ALLOWED =
  /\bi(?: am|'m) not (?:even )?allowed (?:by \w+ )?to (?:leave (?:the|our|my) (?:flat|house|home|room|apartment)|(?:see|go to|call) (?:a|the|my) (?:doctor|therapist|police|family|friends|parents|mother|sister)|(?:see|meet) (?:my )?(?:family|friends|parents)|go (?:out(?! of)|anywhere)|have (?:my own |any |a )?(?:money|phone|friends|bank account)|(?:talk|speak) to (?:men|women|anyone|anybody|other people))\b/i;
const WATCHED_AT_HOME =
  /\b(?:he|she) (?:always )?(?:watches|tracks|follows|films) me (?:all the time |day and night |always )?(?:at home|in (?:my|our) (?:own )?(?:flat|house|bedroom))\b|\btook advantage of me\b(?= (?:at (?:the|a|his|her|our) (?:\w+ )?(?:party|dinner|offsite|hotel|flat|home)|in (?:his|her|the) (?:hotel|room|flat|car)|that night|at night))/i;

/** What may be harm or an ordinary day: nobody is told to ring a number for it, and nobody is sent to speak with whoever it was. */
export const MAY_BE_HARM: readonly RegExp[] = [
  new RegExp(`${WHO} ${ADVERB}push(?:es|ed) me(?:${STOP}|${WHEN})`, "i"),
  new RegExp(
    `\\b(?:he|she|they|(?:my|our|the) (?:team|colleagues|team ?mates|co-?workers)) ${ADVERB}beat(?:s|en|ing)? me(?:${STOP}|${WHEN})`,
    "i",
  ),
  new RegExp(`${NAMED} ${ADVERB}touch(?:es|ed|ing) me(?:${STOP}|${MARKED})`, "i"),
  ...REPORTS,
  BRUISED,
  ...COVERED,
  ...ALONE_WITH,
  ...CONTROL,
  NOT_ALLOWED,
  WATCHED_AT_HOME,
  new RegExp(`${NAMED} ${ADVERB}(?:hurts?|shook|trip(?:s|ped)) me(?:${STOP}|${MARKED})`, "i"),
  new RegExp(`${WHO} ${ADVERB}(?:attack(?:s|ed) me\\b|(?:held|holds) me${STOP})`, "i"),
  new RegExp(`${WHO} ${ADVERB}(?:${GRAB}|push(?:es|ed)|shook) ${ANOTHER}(?:${STOP}|${WHEN})`, "i"),
  new RegExp(`${WHO} ${ADVERB}(?:throws?|threw|throwing) stuff at us\\b`, "i"),
  new RegExp(
    `\\b(?:told|tells|asked|asks|ordered) me (?:not to (?:tell|say|talk)(?= (?:anyone|anybody|a soul|anything|a word|my \\w+|\\w+)?(?: about (?:it|this|that))?(?:$|[.,;!]))|to (?:keep (?:quiet|silent)|say nothing)(?: about (?:it|this|that))?${STOP})|\\bwarned me (?:not to (?:tell|report|talk|say|speak|go to (?:hr|the police))|to keep (?:quiet|silent))\\b(?! the (?:client|customer)|(?: \\w+){0,4} (?:yet|until))`,
    "i",
  ),
  /\b(?:asks?|asked|asking|press(?:es|ed|ing)?|begs?|begged) me (?:for (?:a|another) date\b|out (?:for|to) (?:dinner|a meal)\b)/i,
  new RegExp(
    `${WHO} ${ADVERB}follow(?:s|ed|ing)? me(?:${STOP}|(?= (?:around|again|all day|every day|everywhere)\\b))`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:calls?|called|calling|texts?|texted|texting|writes?|wrote|writing|messag(?:es|ed|ing)|rings?|rang) (?:to )?me (?:\\w+ )?(?:at night|in the (?:middle of the )?night|(?:every|each|late at) night|at midnight|at [1-4] ?am)\\b`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:invit(?:es|ed)|wants?|wanted|ask(?:s|ed)) me (?:to (?:come )?)?(?:to )?(?:his|her) (?:flat|apartment|place|room)\\b`,
    "i",
  ),
  new RegExp(`${WHO} ${ADVERB}star(?:es|ed|ing) at me\\b`, "i"),
];
/** The same where a capital letter tells a name. */
export const MAY_BE_FEARED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Aa]fraid|[Ss]cared|[Ff]rightened|[Tt]errified) of [A-Z][a-z]+(?:,? (?:any ?more|now|again|and|so))?(?=$|[.,;!?]| (?:and|now|again)\\b)`,
  ),
];
