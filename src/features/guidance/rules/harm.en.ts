/**
 * How people tell in English that somebody at work lays hands on them, forces or threatens them, comes too near, or that they are afraid of somebody. In text
 * as it was written. Games, questions and a push in the right direction are none of it.
 */
const PERSON =
  "(?:manager|boss|supervisor|lead|team ?lead(?:er)?|tech ?lead|director|ceo|cto|colleague|co-?worker|team ?mate|client|customer|mentor|host|trainer|architect|senior|intern|product owner|po|scrum ?master|guy|man|woman|person|owner|consultant|visitor)";
const SOMEBODY = `(?:he|she|they|who|somebody|someone|(?:my|our|a|the|his|her|another) (?:\\w+ )?${PERSON})`;
const ADVERB =
  "(?:(?:just|has|have|had|always|often|sometimes|again|really|also|even|once|nearly|almost|keeps?|kept|yesterday|today) ){0,2}";
/** What strikes people at work and is nobody. */
const NOBODY =
  "(?:ok|okay|yes|yeah|sure|go|just|then|please|so|now|well|come|no|hi|hey|it|this|that|what|which|news|reality|life|i|we|you|deadlines?|tickets?|questions?|the|a|an|my|our|covid|corona|flu|fever|cold|grief|burn-?out|migraines?|headaches?|panic|anxiety|stress|guilt|doubts?|envy|shame|sadness|fatigue|exhaustion|hunger|sleep|pain|nausea|jet-?lag|hay|heat|winter|summer|autumn|spring|mondays?|fridays?|imposter|impostor|inspiration|realisation|realization|curiosity|fear|nerves|criticism|feedback|words|layoffs?|inflation|karma|fate|depression|loneliness|homesickness|allerg(?:y|ies)|rsi|luck|love|truth|time|work|meetings?|mails?|reviews?|bugs?|prod|slack|jira|git|ci|jenkins|docker|kubernetes|typescript|java|python|sql|regex(?:es)?)";
/** Somebody's name, at the beginning of what is said. */
const NAMED = `(?:(?:^|[.,:;!?] ?|\\b(?:and|but|because|since|when|then|that) )(?!${NOBODY}\\b)[\\w'-]+)`;
const WHO = `(?:\\b${SOMEBODY}|${NAMED})`;
const STOP = "(?=$|[.;!])";
const ENDS = "(?=$|[.;!?]|, (?:i|and i|he|she|they|what|it|my)\\b)";
/** What came of it, which makes it plain. */
const HURT_BY_IT =
  "(?=[,.;]? (?:and )?(?:now )?i (?:(?:am |was |'m )?(?:so |really |very )?(?:afraid|scared|frightened|terrified|hurt|bleeding|bruised|shaking)|fell|hit (?:the|my)|cried|screamed)\\b|[,.;]? (?:and )?(?:now )?i'm (?:so |really |very )?(?:afraid|scared|frightened|terrified|hurt)\\b)";
const WHEN = "(?= (?:again|yesterday|today|last|this)\\b)";
const WHERE =
  "(?= (?:by (?:the|my) (?:arm|wrist|hair|neck|throat|shoulders?|collar|shirt|waist|hand)|against|(?:hard )?(?:into|off|out of) the (?:wall|door|way|room|chair|stairs|desk|car)|down(?! (?:the|this|that|with|on|in)\\b)|after the \\w+(?=$|[.,!])|on purpose|from behind|in the (?:kitchen|office|hall|corridor|lift|elevator|meeting room|stairwell|car|face|chest|back|stomach|arm)|on (?:the|my) (?:arm|shoulder|head|back|face|way home)(?=$|[.,;!])|at the party|with (?:(?:his|her|both) (?:\\w+ )?(?:fists?|hands?|elbows?|foot|feet|knees?|bag|book|phone|laptop|chair|arms?|stick|mug|cup|belt|head)|a (?:fist|stick|book|bottle|chair|folder|mug|cup|ruler|belt))|when (?:nobody|no one|we were alone|i was alone)|and (?:shook|pushed|pulled|held|wouldn't|would not|didn't let|did not let|shouted|yelled|kissed|hurt)\\b))";
const NOT_AT_WORK =
  "(?! (?:up|out of (?:my|the) comfort|with (?:a|the) (?:\\w+ )?(?:question|idea|ticket|task|deadline|mail|link|bill|news|surprise|review|comment|request)|by (?:\\w+ )?(?:points?|seconds?|surprise)|at (?:the )?(?:chess|tennis|table|game|quiz)))";

const ANOTHER = "(?:a|my|another|her|his) (?:\\w+ )?(?:colleague|co-?worker|team ?mate|intern|friend)(?: of mine)?";

const LAID_HANDS_ON: readonly RegExp[] = [
  // Words that are said of nothing else.
  new RegExp(
    `${WHO} ${ADVERB}(?:shov(?:es|ed)|slap(?:s|ped)|punch(?:es|ed)|pinch(?:es|ed)) me(?: so)?(?:${ENDS}|${WHEN}|${WHERE}|(?= hard\\b))${NOT_AT_WORK}`,
    "i",
  ),
  new RegExp(
    `\\b${SOMEBODY} ${ADVERB}(?:hits?|kick(?:s|ed)|trip(?:s|ped)|attack(?:s|ed)|shook|hurts?) me(?: so)?(?:${ENDS}|${WHEN}|${WHERE}|(?= (?:so |really |very )?hard(?=$|[.!]| (?:and|yesterday|today|again|when|last)\\b)))${NOT_AT_WORK}`,
    "i",
  ),
  new RegExp(
    `${NAMED} ${ADVERB}(?:hits?|kick(?:s|ed)) me(?: so)?(?:${STOP}|${HURT_BY_IT}|${WHERE})${NOT_AT_WORK}`,
    "i",
  ),
  // Words that are said of help, of a chat and of a nudge as well.
  new RegExp(
    `${WHO} ${ADVERB}grab(?:s|bed)? me(?: so)?(?:${STOP}|${HURT_BY_IT}|${WHEN}|${WHERE}|(?= hard\\b))${NOT_AT_WORK}(?! (?:again|yesterday|today|last \\w+|this \\w+|after the \\w+|in the (?:meeting )?\\w+),? (?:for|to (?:ask|say|show|talk|discuss|chat|help|go|plan|look)|because|and we|about|on|(?:a )?quick|(?:he|she) (?:had|needed|wanted))\\b)`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:push(?:es|ed)|shook|shakes|pin(?:s|ned)|drag(?:s|ged)|held|holds|beats?|attack(?:s|ed)|hurts?|trip(?:s|ped)) me(?: so)?(?: hard)?(?:${HURT_BY_IT}|${WHERE})${NOT_AT_WORK}`,
    "i",
  ),
  new RegExp(`${WHO} ${ADVERB}beat(?:s|en)? me up\\b|\\b(?:my|our) (?:\\w+ )?${PERSON} ${ADVERB}beats me${STOP}`, "i"),
  new RegExp(
    `${WHO} ${ADVERB}corner(?:s|ed) me(?:${STOP}|${HURT_BY_IT}|${WHERE})(?![^.]*\\b(?:about|for|on) (?:the|a|an|my|our)\\b)`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:(?:shov(?:es|ed)|slap(?:s|ped)|punch(?:es|ed)|kick(?:s|ed)|chok(?:es|ed)|touch(?:es|ed)) ${ANOTHER}\\b(?! (?:up|out of|to (?:ask|tell|say|do|get)|for a|with))|(?:grab(?:s|bed)|push(?:es|ed)|hits?|shook) ${ANOTHER}${WHERE})`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:twist(?:s|ed) my (?:wrists?|hair|neck)|slap(?:s|ped) my (?:face|bottom|bum|butt|ass|arse|breasts?|thighs?)|(?:grab(?:s|bed)|pinch(?:es|ed)|strok(?:es|ed)|rub(?:s|bed)|squeez(?:es|ed)) my (?:bottom|bum|butt|ass|arse|breasts?|thighs?|knees?|legs?|back|shoulders?|neck|arms?|wrists?|hair|hips?|waist))\\b`,
    "i",
  ),
  /\b(?:raised|raises|lifted|lifts) (?:his|her|their|a) (?:hand|fist|arm)s? (?:at|against|to) me\b/i,
  new RegExp(
    `${WHO} ${ADVERB}(?:throws?|threw|hurls?|hurled|smash(?:es|ed)) (?:(?:things|stuff|objects)(?= (?:at (?:me|us|people) )?(?:around|when (?:he|she|they)|because (?:he|she|they)|again|if|in (?:the|his|her) (?:office|room|meeting|kitchen))\\b|${STOP}|,)|(?:furniture|(?:a |the |his |her )?(?:chairs?|cups?|mugs?|staplers?))(?= at (?:me|us|people)\\b| around\\b|${STOP}|,))`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:gets?|got|is|becomes?|became|turns?) (?:\\w+ )?(?:violent|physical with me|handsy)\\b`,
    "i",
  ),
  /\b(?:locked|locks|blocked|blocks|closed) (?:the|his|her|my) (?:door|way|exit)\b[^.]{0,40}\b(?:let me (?:out|go|leave)|i (?:could ?n[o']?t|can ?n[o']?t|could not) (?:get out|leave|move))/i,
  /\b(?:did|does|would|wo|will) ?n[o']?t let me (?:out(?=$|[.,;!])|(?:out|leave)(?= (?:the|his|her|of (?:the|his|her)) (?:room|office|kitchen|car|flat|house)))/i,
];

const TOO_NEAR: readonly RegExp[] = [
  new RegExp(
    `${WHO} ${ADVERB}(?:tried to kiss|kiss(?:es|ed)|wants? to kiss|wanted to kiss|undress(?:es|ed)|flirt(?:s|ed) with|hits? on) (?:me|us)\\b`,
    "i",
  ),
  /\b(?:ask(?:s|ed|ing)?|begg?(?:s|ed|ing)?) me (?:out(?! (?:of|loud)\b)|(?:out )?on a date\b)/i,
  // A date is a day at work: it is the other one where somebody presses for it, or is with somebody.
  /\b(?:keeps?|kept|always|constantly|never stops?|(?:won't|will not|does(?:n't| not)) stop) (?:asking|begging|pressing) me for (?:a|another) date\b(?! (?:for|when|by|of|on which|to (?:deliver|ship|release|start|fix|go))\b)/i,
  /\b(?:ask(?:s|ed)|begg?(?:s|ed)) me for (?:a|another) date(?= with (?:him|her|them)\b| again(?=$|[.,;!])| tonight| although| even though|,? (?:and|but) i (?:said no|do ?n[o']?t want|did ?n[o']?t want|feel|felt)\b)/i,
  /\bwants? (?:me )?to (?:sleep|go to bed|spend the night) with (?:me|him|her)\b/i,
  /\b(?:wants?|wanted|ask(?:s|ed)|invit(?:es?|ed)|insist(?:s|ed)|lur(?:es|ed)|(?:(?:took|takes|called|calls|dragged|pulled) me)) (?:me |us )?(?:\w+ ){0,4}?(?:in|to|into|at) (?:his|her|their|a) hotel room\b|\bi (?:had to|should|am to|was to|must|have to) (?:come|go|meet)(?: \w+){0,4} (?:in|to) (?:his|her|their) hotel room\b/i,
  /\bstands? (?:so|too|very|always|really|way too) close (?:to me|that i|behind me|that you)\b/i,
  /\b(?:black-?mail\w*|extort\w*) me\b/i,
  new RegExp(
    `\\b(?:he|she|they|${PERSON})(?:'ll|'d)? (?:\\w+ ){0,2}(?:ruin|destroy|finish|end) (?:me|my (?:career|life|job|name)) if i (?:tell|told|say|said|talk|talked|report|reported|go|leave)\\b(?! (?:no|yes|\\w+day)\\b)`,
    "i",
  ),
  /\b(?:warned|warns|told|tells) me (?:not to tell (?:hr|a soul|the police|my (?:wife|husband|partner|parents)|(?:anyone|anybody) (?:what|of what|about what) (?:he|she|they|happened))|to keep (?:quiet|silent)(?= about what (?:he|she|they|happened)\b| or\b|,? or else)|to keep my mouth shut|to shut up about it)\b|\bwarned me not to (?:tell|report|talk|say)(?= (?:anyone|anybody|a word|anything)?(?:$|[.,;!]))/i,
];

const WHOM_THEY_FEAR = `(?:him|her|them|(?:my|our|the|a|this|that) (?:(?!client|customer)\\w+ )?(?!client|customer)${PERSON})`;
const NOT_SAFE =
  "\\b(?:(?:do ?n[o']?t|do not|no longer|never|not) (?:really )?feel(?:ing)?|i(?:'m| am) (?:not|no longer)) safe";
const AFRAID: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:a bit|a little|slightly|somewhat|kind of) )\\b(?:afraid|scared|frightened|terrified) (?:of|to be (?:alone|in a room) with) ${WHOM_THEY_FEAR}(?=$|[.,;!?]| (?:and|since|because|when|whenever|he|she|they|so|now|again|after|these|alone)\\b)`,
    "i",
  ),
  new RegExp(
    `\\b(?:afraid|scared|frightened|terrified) (?:of \\w+ since (?:he|she|they (?:grabbed|hit|pushed|shoved|touched|shouted|followed|threatened)|(?:that|the) (?:night|evening|party|incident))\\b|to be alone with (?:him|her|them|(?:my|our|the|a) (?:\\w+ )?${PERSON}\\b|(?!the\\b|this\\b|that\\b|it\\b|a\\b|my\\b|our\\b|all\\b|so\\b)\\w))`,
    "i",
  ),
  new RegExp(
    `${NOT_SAFE} (?:(?:with|around|near) (?:him|her|them|men|people|(?:my|our|the|this|that) (?:(?!client|customer)\\w+ )?(?!client|customer)${PERSON})(?![\\w-])|(?:around|near) (?!the\\b|this\\b|that\\b|our\\b|my\\b|a\\b|it\\b|any\\b|code\\b|prod)\\w|with \\w+ (?:since (?:he|she)|because (?:he|she)|when (?:he|she|we are)|in the (?:room|office|car|kitchen))\\b|alone(?! (?:with|on|in) (?:the|this|that|it|our|my)\\b)|at work|in the office|in (?:my|this|the) team|here(?=$|[.,;!?]| (?:any ?more|since|because|alone)\\b))`,
    "i",
  ),
];

/** Hands laid on them, or something like it: danger may come back with whoever did it. */
export const HARMED: readonly RegExp[] = [...LAID_HANDS_ON, ...TOO_NEAR, ...AFRAID];
