/**
 * How people tell in English that somebody at work lays hands on them, forces or threatens them, comes too near, or that they are afraid of somebody. In text
 * as it was written. Games, questions and a push in the right direction are none of it.
 */
const PERSON =
  "(?:manager|boss|supervisor|lead|team ?lead(?:er)?|tech ?lead|director|ceo|cto|colleague|co-?worker|team ?mate|client|customer|mentor|host|trainer|architect|senior|intern|product owner|po|scrum ?master|guy|man|woman|person|owner|consultant|visitor)";
const SOMEBODY = `(?:he|she|they|who|somebody|someone|(?:my|our|a|the|his|her|another) (?:\\w+ )?${PERSON})`;
const ADVERB =
  "(?:(?:just|has|have|had|always|often|sometimes|again|really|also|even|once|nearly|almost|keeps?|kept|yesterday|today) ){0,2}";
/** Somebody's name, at the beginning of what is said. */
const NAMED = `(?:(?:^|[.,;!?] ?|\\b(?:and|but|because|since|when|then|that) )(?!(?:ok|okay|yes|yeah|sure|go|just|then|please|so|now|well|come|no|hi|hey|it|this|that|what|which|news|reality|life|i|we|you|deadlines?|tickets?|questions?|the|a|an|my|our)\\b)[\\w'-]+)`;
const WHO = `(?:\\b${SOMEBODY}|${NAMED})`;
const ENDS = "(?=$|[.;!?]|, (?:i|and i|he|she|they|what|it|my)\\b)";
const HOW =
  "(?= (?:by|against|down|hard(?= [a-z]|$|[.!])|after the \\w+(?=$|[.,!])|again|yesterday|today|last|this|on purpose|from behind|in (?:the|my) (?:kitchen|office|hall|corridor|lift|elevator|meeting room|stairwell|car|face|chest|back|stomach|arm)|at (?:the party|work|my)|on (?:the|my) (?:arm|shoulder|head|back|face|way home)|with (?:his|her|both|a|the)|when (?:nobody|no one|we|i|he|she)|and (?:shook|pushed|pulled|held|would|wouldn't|did|didn't|shouted|yelled|kissed|hurt|i|now i|would not))\\b)";

const LAID_HANDS_ON: readonly RegExp[] = [
  new RegExp(
    `${WHO} ${ADVERB}(?:grab(?:s|bed)?|shov(?:es|ed)|push(?:es|ed)|hits?|slap(?:s|ped)|punch(?:es|ed)|kick(?:s|ed)|shook|shakes|trip(?:s|ped)|pinch(?:es|ed)|beats?|attack(?:s|ed)|pin(?:s|ned)|drag(?:s|ged)|held|holds|hurts?) me(?: so)?(?:${ENDS}|${HOW})(?! (?:up|with (?:a|the) (?:\\w+ )?(?:question|idea|ticket|task|deadline|mail|link|bill|news|surprise|review|comment)|by (?:\\w+ )?(?:points?|seconds?|surprise)|at (?:the )?(?:chess|tennis|table|game|quiz)))`,
    "i",
  ),
  new RegExp(`${WHO} ${ADVERB}corner(?:s|ed) me\\b(?! (?:about|on|with (?:a|the) (?:question|deadline|ticket)))`, "i"),
  new RegExp(
    `${WHO} ${ADVERB}(?:grab(?:s|bed)|shov(?:es|ed)|push(?:es|ed)|hits?|slap(?:s|ped)|punch(?:es|ed)|kick(?:s|ed)|shook|chok(?:es|ed)|touch(?:es|ed)) (?:a|my|another|her|his) (?:\\w+ )?(?:colleague|co-?worker|team ?mate|intern|friend)\\b(?! (?:up|out of (?:the|a) (?:channel|meeting|repo)|to (?:ask|tell|say|do|get)|for a|with))`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:slap(?:s|ped)|grab(?:s|bed)|pinch(?:es|ed)|strok(?:es|ed)|rub(?:s|bed)|squeez(?:es|ed)|twist(?:s|ed)) my (?:bottom|bum|butt|ass|arse|breasts?|thighs?|knees?|legs?|back|shoulders?|neck|arms?|wrists?|hair|hips?|waist)\\b`,
    "i",
  ),
  /\b(?:raised|raises|lifted|lifts) (?:his|her|their|a) (?:hand|fist|arm)s? (?:at|against|to) me\b/i,
  new RegExp(
    `\\b(?:throws?|threw|hurls?|hurled|smash(?:es|ed)) (?:things|stuff|objects|furniture|chairs?|cups?|mugs?|staplers?)\\b(?= (?:at me|at us|at people|around|when|because|again|if|in (?:the|his|her))\\b|$|[.,;!])`,
    "i",
  ),
  new RegExp(
    `${WHO} ${ADVERB}(?:gets?|got|is|becomes?|became|turns?) (?:\\w+ )?(?:violent|physical with me|handsy)\\b`,
    "i",
  ),
  /\b(?:locked|locks|blocked|blocks|closed) (?:the|his|her|my) (?:door|way|exit)\b[^.]{0,40}\b(?:let me (?:out|go|leave)|i (?:could ?n[o']?t|can ?n[o']?t|could not) (?:get out|leave|move))/i,
  /\b(?:did|does|would|wo|will) ?n[o']?t let me (?:out|leave)(?=$|[.,;!]| (?:the|his|her|of (?:the|his|her)) (?:room|office|kitchen|car|flat|house))/i,
];

const TOO_NEAR: readonly RegExp[] = [
  new RegExp(
    `${WHO} ${ADVERB}(?:tried to kiss|kiss(?:es|ed)|wants? to kiss|wanted to kiss|undress(?:es|ed)|flirt(?:s|ed) with|hits? on) (?:me|us)\\b`,
    "i",
  ),
  /\b(?:ask(?:s|ed|ing)?|begg?(?:s|ed|ing)?|press(?:es|ed|ing)?) me (?:out|for (?:a|another) date)\b(?! of\b)|\bwants? (?:me )?to (?:sleep|go to bed|spend the night) with (?:me|him|her)\b/i,
  /\b(?:his|her|their|a) hotel room\b(?!s? (?:is|are|was|booking|service))/i,
  /\bstands? (?:so|too|very|always|really|way too) close (?:to me|that i|behind me|that you)\b/i,
  /\b(?:black-?mail\w*|extort\w*) me\b/i,
  /\b(?:ruin|destroy|finish|end) (?:me|my (?:career|life|job|name)) if i (?:tell|told|say|said|talk|talked|report|reported|go|leave)\b|\b(?:warned|warns|told|tells) me (?:not to tell|to keep (?:quiet|silent|my mouth shut)|to shut up about it)\b/i,
];

const WHOM_THEY_FEAR = `(?:him|her|them|(?:my|our|the|a|this|that) (?:(?!client|customer)\\w+ )?(?!client|customer)${PERSON})`;
const AFRAID: readonly RegExp[] = [
  new RegExp(
    `(?<!\\b(?:a bit|a little|slightly|somewhat|kind of) )\\b(?:afraid|scared|frightened|terrified) (?:of|to be (?:alone|in a room) with) ${WHOM_THEY_FEAR}(?=$|[.,;!?]| (?:and|since|because|when|whenever|he|she|they|so|now|again|after|these|alone)\\b)`,
    "i",
  ),
  /\b(?:afraid|scared|frightened|terrified) (?:of \w+ since|to be alone with)\b/i,
  /\b(?:do ?n[o']?t|do not|no longer|never|not) (?:really )?feel(?:ing)? safe (?:with|around|near|alone|at work|in the office|in (?:my|this|the) team|here)\b/i,
];

/** Hands laid on them, or something like it: danger may come back with whoever did it. */
export const HARMED: readonly RegExp[] = [...LAID_HANDS_ON, ...TOO_NEAR, ...AFRAID];
