/**
 * How English says that somebody is treated ill or is to be: hit, harassed, mocked, threatened, punished, asked for what nobody asks a colleague. In any form, since
 * it is looked for in what is thanked for, given, kept or told as a reason. For text as it was written.
 */
const SOMEBODY =
  "(?:me|us|her|him|them|you|women|girls|men|people|colleagues|juniors|interns|somebody|someone|everybody|everyone)";
const NOT_A_WORD_FOR_WORD =
  "(?! (?:up|back|in the feels|to it|at (?:chess|ping ?pong|darts|foosball|table tennis|pool)|by (?:a|one|two|\\w+) (?:points?|minutes?|seconds?)|with (?:a |an |your |his |her |their |the )?(?:\\w+ )?(?:questions?|ideas?|links?|news|work|facts|feedback|arguments?|review|truth)|deeply|a lot|off\\b))";

/** It says so whatever stands around it. */
const SURE: readonly string[] = [
  String.raw`\b(?:harass\w*|bull(?:y|ies|ied|ying)|mobb(?:ed|ing)|molest\w*|rap(?:e[ds]?|ing|ists?)|grop(?:e[ds]?|ing)|humiliat\w+|stalkers?|strangl\w+|blackmail\w*)\b`,
  String.raw`\b(?:violent|abusive) (?:ex|man|woman|boss|manager|husband|wife|partner|boyfriend|girlfriend|father|mother|relationship|marriage|colleague|home)\b`,
  String.raw`\b(?:sp(?:at|its?|itting)) (?:at|on|in) (?:${SOMEBODY}|my)\b|\bspat (?:at|on)\b`,
  String.raw`\bblack eyes?\b(?! peas)|\bbruis(?:e|es|ed)\b`,
  String.raw`\b(?:sexual|sexually)\b(?! (?:education|orientation|health))|\bsexis[mt]\b|\bracis[mt]\b`,
  String.raw`\b(?:hit(?:s|ting)?|beat(?:s|en|ing)?|kick(?:s|ed|ing)?|punch(?:es|ed|ing)?|slap(?:s|ped|ping)?|chok(?:es?|ed|ing)|touch(?:es|ed|ing)?|grab(?:s|bed|bing)?|abus(?:es?|ed|ing)|assault(?:s|ed|ing)?|stalk(?:s|ed|ing)?|threaten(?:s|ed|ing)?|insult(?:s|ed|ing)?|mock(?:s|ed|ing)?|attack(?:s|ed|ing)?|undress(?:es|ed|ing)?|spit(?:s|ting)?) ${SOMEBODY}\b${NOT_A_WORD_FOR_WORD}`,
  String.raw`\b(?:was|were|been|being|got|get|am|is|are) (?:\w+ly )?(?:hit|beaten|slapped|punched|kicked(?! off\b)|threatened|insulted|mocked|abused|assaulted|stalked|attacked|shouted at|yelled at|screamed at|spat at|spat on|touched(?! by (?:the|his|her|your|their|a|how)\b)|called (?:a |an )?(?:whore|slut|bitch|monkey|retard|idiot|stupid|fat|ugly))\b`,
  String.raw`\b(?:shout(?:s|ed|ing)?|yell(?:s|ed|ing)?|scream(?:s|ed|ing)?) at ${SOMEBODY}\b`,
];

/** What is wished on somebody, or asked of them, that no challenge is for. */
const ON_SOMEBODY: readonly string[] = [
  String.raw`\bor (?:else\b|(?:she|he|they|you)(?:['’]?s|['’]?re| is| are| will be| gets?| can| will)? (?:out|fired|sacked|gone|finished|done(?! (?:by|with|in))|lose|losing|regret|pay|leave|go)\b)`,
  String.raw`\b(?:get|have|see|want|got) (?:her|him|them) (?:fired|sacked|kicked out|out of (?:here|the (?:team|company)))\b`,
  String.raw`(?<!\b(?:events?|alerts?|hooks?|webhooks?|triggers?|jobs?|requests?|it|that|which|rules?|signals?) )\bshould (?:get|be) (?:fired|sacked|kicked out|punished)\b`,
  String.raw`\b(?:make|making|made) (?:her|him|them|maya|the \w+) (?:cry|quit|suffer|pay|regret|beg|leave|kneel|crawl|look stupid|feel small|go away)\b`,
  String.raw`\bteach (?:her|him|them) a lesson\b|\bpunish(?:ments?|e[ds])?\b`,
  String.raw`\bwhat (?:happens|will happen|comes)(?: to \w+)? (?:when|if) (?:she|he|they|you|one) (?:tells?|talks?|goes?|complains?|reports?|squeals?|says?)\b`,
  String.raw`\bstop (?:crying|whining|whinging|bitching|moaning|being (?:so )?(?:stupid|weak|lazy|emotional|hysterical))\b|\bshut up\b|\b(?:keep|hold) (?:her|his|your|their) (?:mouth|tongue)\b`,
  String.raw`\b(?:my|his|her) (?:hotel room|hotel|bedroom|bed)\b|\bto my (?:room|flat|place|apartment|house)\b(?! (?:in|on) (?:slack|teams|zoom))`,
  String.raw`\b(?:sleep|slept|sleeping|have sex|sex) with (?!(?:the )?(?:lights?|windows?|phone|an? open)\b)|\bnudes?\b|\bnaked\b(?! (?:pointers?|domains?|eye))|\bkiss (?:me|him|her|them|the|my|your)\b|\bgo on a date\b|\b(?:date|flirt with) (?:me|him|her|them|the (?:client|boss|customer)|my)\b|\bmassage\b|\b(?:short|tight|sexy|mini) ?(?:skirt|dress)\b|\blingerie\b`,
  String.raw`\bapologi[sz]e (?:on (?:your|her|his) knees|for (?:being|existing))\b`,
  String.raw`\bpigs? who\b|\b(?:is|are|was) an? (?:pig|creep|pervert|predator|abuser|harasser)\b`,
];

/** What nobody is thanked with. */
export const INSULT =
  /\b(?:he|she|they|you|it'?s)(?:['’]?s|['’]?re| is| are| was| were) (?:(?:an?|such|so|just|really|totally|the|a complete|a total) )*(?:(?:fucking|bloody|stupid|lazy|useless) )?(?:idiots?|morons?|stupid|assholes?|arseholes?|jerks?|bitch(?:es)?|bastards?|dumb(?:ass)?|losers?|creeps?|liars?|cowards?|pigs?|useless|worthless|incompetent|pathetic|scum|trash|lazy|a joke|a disgrace)\b|\b(?:fuck|screw) (?:you|him|her|them|off)\b|\bgo to hell\b/iu;

/** What is said of it by whoever helps against it, teaches about it or builds something that finds it. */
export const AGAINST =
  /\b(?:(?:for|and|you|she|he|they|who) stopp(?:ed|ing)|to stop (?:the|all|any|bullying|harass\w+|sexis[mt]|racis[mt])|an end to|against|report(?:s|ed|ing)?|prevent\w*|protect\w*|stood up|standing up|stepp?(?:s|ed|ing) in|step in|spoke up|speaking up|calling out|called out|believ(?:ed|ing)|listen(?:ed|ing)|support(?:ed|ing)?|helped|helping|training|trainings|workshops?|policy|policies|filters?|detect\w*|classif\w*|moderat\w*|awareness|guidelines?|anti-?)\b/i;

export const ILL_TREATMENT: readonly RegExp[] = SURE.map((one) => new RegExp(one, "iu"));
export const ILL_WISHES: readonly RegExp[] = ON_SOMEBODY.map((one) => new RegExp(one, "iu"));
