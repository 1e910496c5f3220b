/** How people tell in English, often beside a wish, of something heavy: illness, worry, a separation, being let go. All in folded text. */
import { ILLNESS_DE, KIN_DE } from "./grief.de.ts";
import { CLOSE, KIN, NO_MODIFIER, PET } from "./grief.en.ts";

const FAMILY = `(?:${CLOSE}|partner|kids?|children|child|baby|babies|twins?|parents?|little one|boy|girl|family(?= (?:right|now|and|at|back|who|because)\\b|$|[,.;!?]))`;
const MY = "(?:my|our|his|her|their) (?:[\\w']+ ){0,2}?";
const IN_LAW = "(?:[- ]in[- ]law)?";
const ADVERB =
  "(?: (?:just|has|have|had|is|are|was|were|been|being|also|really|suddenly|now|still|got|gets|getting|will|be|to|again|going|about|probably|very|so|quite))*";

/** Of work: "a stroke of luck", "an operation in my API", "surgery on this codebase". */
const OF_NO_BODY =
  "(?! (?:of (?!the heart)|in (?:my|our|the|a|an|production|prod|staging|code|this|that)\\b(?! (?:hospital|clinic|family))|that|which|running|fail\\w*|with (?:the|our) (?:data|release|code)|on (?:this|that|our|(?:the|my) (?:\\w*code\\w*|db|database|data|api|schema|service|queue|server|table))\\b))";
/** "When he saw the bill": a figure of speech. */
const OF_FRIGHT =
  "(?! (?:when|as|once|after|because|from|at|over) (?:(?:he|she|i|we|they|you) )?(?:(?:just|first|finally) )?(?:saw|sees?|seeing|heard?|hears|hearing|reads?|reading|opened|opening|looked|looking|realised|realized|noticed)\\b| (?:from|at|over) (?:the|my|our|his|her|that|this) (?:[a-z]+ )?(?:bill|invoice|price|number|code|diff|build|bug|deadline|estimate)s?\\b)";
/** What somebody has who is badly ill or was hurt. */
const ILLNESS =
  "(?:cancer|leuka?emia|(?:a |an |the )?(?:brain )?(?:tumou?r|stroke|heart attack|heart failure|seizures?|aneurysm|accident|car crash|car accident|biopsy|transplant|chemo\\w*|dementia|alzheimer'?s?|pneumonia|sepsis|nervous breakdown|bad fall)|(?:a |an |her |his |their |my |to have |have |has |having )*(?:big |major |heart |brain |hip |knee |back |emergency |open[- ]heart )*(?:surgery|operation)\\b)" +
  OF_NO_BODY +
  OF_FRIGHT;
const BADLY_ILL = [
  `(?:in|at|from|to) (?:the |a )?(?:hospital|icu|intensive care|e\\.?r\\b|a&e|clinic|coma|hospice|emergency room|psych ward)`,
  `(?:rushed|taken|admitted|brought|back) (?:in)?to (?:the )?(?:hospital|er|a&e|icu|clinic)`,
  `hospitali[sz]ed`,
  `(?:has|have|had|having|needs?|gets?|got|with|in|for|after|diagnosed with|undergo\\w*|fights?|fighting|battling) (?:been in )?${ILLNESS}`,
  `(?:diagnosed(?! (?:the|this|that|our|my|it|why|what)\\b)|operated(?: on)?(?! (?:the|this|a)\\b)|run over|hit by (?:a|the) (?:\\w+ )?(?:car|bus|truck|lorry|van|tram|train|bike|bicycle|cyclist|motorbike|motorcycle|taxi|vehicle|driver|scooter)|paralysed|paralyzed)`,
  `(?:(?:very|really|seriously|badly|gravely|critically|terminally|chronically) (?:ill|sick|unwell|injured|hurt))`,
  `(?:not (?:going to )?make it|fighting for (?:his|her|their) life|collapsed)`,
].join("|");
/** Whom one's tests at work are not: "my teammate's tests were bad". */
const ELDER =
  "(?:mum|mom|mam|mummy|mommy|mother|dad|daddy|father|papa|mama|gran|grandma|granny|nan|nana|grandmother|grandpa|grandad|granddad|grandfather|wife|husband|aunt|auntie|uncle)";
const EXAMINED =
  "(?:scans?|(?:blood |lab )?tests?|(?:test |scan |blood |biopsy )?results?|biopsy|bloods?|mri|ct|x-?rays?|diagnosis|prognosis|(?:blood )?values)";
const BADLY =
  "(?:(?:really |very |so |quite |pretty )?(?:bad|not good|terrible|awful|worse|positive|malignant|alarming)|cancer)";
const END_OF_PART = "(?=$|[ ]?[.,;:!?)]| (?:and|but|in|of the|again|now|after all|stage|i|we|they|so|too)\\b)";
const SICK_OF =
  "(?:(?:a |an |the )?(?:(?:aggressive|bad|brain|breast|lung|liver|skin|blood|bowel|prostate|pancreatic|stage \\w+) )*(?:cancer|tumou?r|leuka?emia|pancreas|lymphoma|metastas[ei]s|stroke|heart attack|dementia|alzheimer'?s?)|malignant|terminal (?:cancer|illness)|inoperable)";
/** "A tumour dataset", "a tumour in the test images": what is worked on. */
const NOT_AS_DATA =
  "(?! (?:in|on) (?:the|our|my|a|an|this|that|these|those|one) (?:[a-z]+ )?(?:data\\w*|images?|samples?|sets?|code|repo|papers?|models?|literature|tests?|scans?|slides?|app|demo)\\b)";
/** What was found, of somebody who was named before or is not named: "its cancer", "dads tests were bad", "she had a stroke". */
const FOUND = [
  `\\b(?:it'?s|it is|it was|turns out it'?s|(?:they|doctors?) (?:say|says|said|think|thinks) it'?s) ${SICK_OF}${END_OF_PART}`,
  `\\b${ELDER}(?:'s?|s)? ${EXAMINED} (?:was|were|is|are|came back|come back|look|looked|looks) ${BADLY}\\b`,
  `\\b(?:the )?(?:biopsy|mammogram|mri) (?:was|is|came back) ${BADLY}${END_OF_PART}(?! (?:and|but) (?:we|they|the) (?:got|get|have|can|could|will|ship\\w*|sold|sell))`,
  `\\b(?:he|she)(?:'?s| is| was| has been)? (?:still |now |just |back )*(?:in (?:the )?(?:icu|intensive care|a coma|hospice)|(?:has|had|having|got|have) (?:just |been )*(?:cancer|leuka?emia|a (?:brain )?(?:tumou?r|stroke|heart attack|seizure))|diagnosed with (?:\\w+ )?(?:cancer|leuka?emia|dementia|alzheimer'?s?|a tumou?r))\\b(?! of (?:luck|genius))${OF_FRIGHT}`,
  `\\b(?:they|doctors) found (?:a |the |another )?(?:brain )?(?:tumou?r|cancer|metastas[ei]s|shadow on (?:his|her) lung)${END_OF_PART.replace("in|", "in|on|")}${NOT_AS_DATA}`,
];
const AT_THE_VET = "(?:at|to|in) (?:the )?vet'?s?\\b(?! (?:app|project|client))";

/** "At the hospital", "sitting in the ER with my son": that somebody is there is all that they say. */
const THERE =
  "(?!(?:i'?m|i am|we'?re|we are) in )(?:^|\\b(?:i'?m|i am|we'?re|we are|and|but|so|because|sorry,?|still|currently|now|been) )(?:(?:still|just|currently|now|here|again|stuck|sitting|waiting|been|have been|all (?:day|night)) )*(?:at|in) (?:the )?(?:hospital|icu|intensive care|a&e|e\\.?r\\.?|emergency (?:room|ward|department))(?: (?:right now|now|today|tonight|again|since \\w+|all (?:day|night)|sorry|with (?:my|our) (?!(?:team|client|customer|manager|boss|lead|colleagues?|mentor|host|crew|group|sales|dev|developers?)\\b)\\w+(?: (?!(?:right|now|today|tonight|again|since|all|sorry|with)\\b)\\w+)?))*(?=$|[.,;:!)(]| (?:so|and|but|because)\\b)";

/** Somebody near them, or their animal, is badly ill. */
export const ILLNESS_NEAR = new RegExp(
  [
    `\\b${MY}${KIN}s?${IN_LAW}(?: (?!work|volunteer|stud(?:y|ie)|teach|nurs)[a-z]+)?${ADVERB} (?:${BADLY_ILL})\\b`,
    `\\b${MY}(?:kids|children|parents|grandparents)${ADVERB} (?:${BADLY_ILL})\\b`,
    `\\b${MY}${PET}s?(?: [a-z]+)?${ADVERB} (?:${BADLY_ILL}|${AT_THE_VET})`,
    `\\b(?:at|in|to) (?:the )?(?:hospital|icu|a&e|clinic) with ${MY}${FAMILY}\\b`,
    `\\b(?:visit|visiting|see|care (?:for|of)|caring for|look(?:ing)? after|nursing) ${MY}(?:sick |ill |dying )?${FAMILY} (?:in|at) (?:the )?(?:hospital|icu|clinic|hospice)\\b`,
    THERE,
    `\\b${MY}${KIN}'?s? (?:cancer|surgery|operation|chemo\\w*|stroke|heart attack|dementia)\\b`,
    ...FOUND,
    ...ILLNESS_DE,
  ].join("|"),
);

/** Who is ill is somebody else: "its cancer" may be said of oneself. */
export const OF_SOMEBODY = new RegExp(`\\b(?:he|she|they|him|her|his|them|their|${KIN}'?s?|${KIN_DE}|${PET})\\b`);

/** A cold, a fever: it passes. */
export const UNWELL_NEAR = new RegExp(
  `\\b(?:my|our) (?:[\\w']+ )?${FAMILY}${ADVERB} (?:(?:a )?(?:bit )?(?:sick|ill|unwell|poorly)|(?:has|have|had|got|with|running) (?:a |the |a high |high )?(?:fever|flu|covid|temperature|stomach bug|chickenpox|chicken pox|measles|norovirus|virus|cold|infection))\\b`,
);

const SELF = "(?:i|i'?m|i am|i'?ve|i have|we)";
/** They are badly ill themselves. */
export const ILLNESS_OWN = new RegExp(
  [
    `\\b${SELF}${ADVERB} (?:in (?:the )?(?:hospital|icu|intensive care)|hospitali[sz]ed|diagnosed with \\w+|(?:very|seriously|badly) (?:ill|unwell))\\b`,
    `\\b(?:i|i'?m|i am|i'?ve|i have)${ADVERB} (?:has|have|had|having|need|got|after|recovering from|in for) ${ILLNESS}`,
    `\\bi'?(?:ve| have)? (?:got )?(?:cancer|leuka?emia)\\b`,
  ].join("|"),
);

/** They fear it themselves: "my mentor is worried about my son" says it of another. */
const FEAR =
  "(?:(?:^|[,.;!?:] ?|\\b(?:i|i'?m|am|we|we'?re|are|so|really|very|just|bit|and|but|feel|feeling|being|been|getting|terribly|quite|super|also|still) )(?:scared|afraid|frightened|terrified|worried(?: sick| to death)?|worrying|worry|anxious|fear|fearing|fears|panicking|desperate|sick with worry|out of my mind with worry))";
/** "Our partner integration", "my pet project", "our child process". */
const NOT_OF_A_THING = `(?:${NO_MODIFIER}|(?= (?:is|are|was|has|have|had|being|going|getting|right|so|very|again|with|for|who|back|all|every|a lot|alone|since|as|if|even|always|really|more|having)\\b))`;
/** Afraid for somebody near them; "scared of my husband" is another matter, and so is "for my kids and me". */
export const WORRY = new RegExp(
  [
    `${FEAR}(?: (?:so much|a lot|sick|to death))?,? (?:for|about) (?:my|our) (?:[\\w']+ ){0,2}?(?:${FAMILY}|friend|mate|dog|cat|pet)s?${IN_LAW}\\b(?!['’]?s\\b)${NOT_OF_A_THING}`,
    `${FEAR} (?:that |of )?(?:los(?:e|ing) (?:my|our) (?:[\\w']+ )?(?:${FAMILY}|friend|dog|cat)|(?:my|our) (?:[\\w']+ )?(?:${FAMILY}|friend|dog|cat)s?${IN_LAW}${ADVERB} (?:dies|die|dying|not (?:going to )?make it|won'?t make it|doesn'?t make it|gets? worse|worse|alone|(?:badly |seriously |very )?(?:ill|sick)))\\b`,
  ].join("|"),
);

const SPOUSE = "(?:wife|husband|partner|girlfriend|boyfriend|fiancee?|spouse|other half)";
const END_OF_IT =
  "(?=$|[,.;:!?)]| (?:last|this|on|yesterday|today|recently|now|again|and|so|but|after|because|two|three|a (?:week|month)|for good)\\b)";
/** "Left me with a broken arm", "left me a note": nobody parts by that. */
const NOT_BEHIND =
  "(?! (?:with (?!(?:the |our )?(?:kids|children|baby))|to \\w+|(?:a|an|the|some|no|his|her|two|three) (?!(?:week|month|day|year|few|couple|night))|in |out\\b|waiting|wondering|speechless|hanging|alone (?:with|in)))";
/** They part, or were left. */
export const PARTED = new RegExp(
  [
    `\\bmy ${SPOUSE}(?: [a-z]+)?${ADVERB} (?:(?:left|leaving|leaves) (?:me|us)${NOT_BEHIND}|moved out|moving out|broke up with me|breaking up with me|broken up with me|split up with me|dumped me|cheated on me|walked out(?: on (?:me|us))?|(?:wants?|wanted|asked for|filed for) (?:a |the )?(?:divorce|separation|to separate))`,
    `\\bi(?:'?m| am|'?ve| have| will|'?ll| want to| need to| have to)?(?: (?:just|finally|also|now|really|going to|gonna|planning to|about to))* (?:leaving|leave|left|divorcing|splitting (?:up )?(?:from|with)|breaking up with|separating from) my ${SPOUSE}\\b(?! (?:at (?!home\\b)|in (?:the|charge)|behind|with (?:the|my|our) (?:kids|dog|keys)|a (?:note|message)|out of|alone|to (?:do|cook|sleep)|(?:for|over|at) (?:the )?(?:week|work|lunch|day|night)))`,
    `\\b(?:i'?m|i am|we'?re|we are|i|we|still|currently)${ADVERB} (?:divorc(?:ed|ing)|separated from my ${SPOUSE})${END_OF_IT}`,
    `\\b(?:going|go|went|goes) through (?:a |my |our )(?:\\w+ )?(?:divorce|separation|break-? ?up)\\b`,
    `\\b(?:my ${SPOUSE} and (?:i|me)|me and my ${SPOUSE}|my ex and i)${ADVERB} (?:split(?:ting)? up|broke up|broken up|breaking up|separat(?:ed|ing)|divorc(?:ed|ing)|apart)\\b`,
    `(?:^|[.,;:!?] ?|\\b(?:and|but|because|since|so|that|as) )we${ADVERB} (?:broke up|broken up|split up|splitting up|breaking up)${END_OF_IT}(?!,? (?:and )?(?:i|we|he|she|they|each|everyone|everybody|one|half) (?:took|take|did|do|got|went|worked|had))`,
    `\\b(?:my|our) divorce\\b|\\b(?:my|our) (?:separation|break-?up)(?:${END_OF_IT}|(?= (?:is|was|has|from my)\\b))`,
  ].join("|"),
);

/** They lost their work. */
export const LET_GO = new RegExp(
  [
    `\\b(?:i|i'?ve|i have|we|we'?ve)?(?: (?:have|had|has|just|also|will|to|going))* ?(?:(?:i|we) (?:was|were|got|get|am|are)|i'?m|we'?re|been|being|getting)(?: (?:just|suddenly|also|now|really|being|been|getting|going to be|about to be|about to get))* (?:let go(?! (?:of|to|on|home|early|first|ahead)\\b)|laid off|fired(?! up)|sacked|made redundant)\\b`,
    `\\b(?:i|we)${ADVERB} (?:lost|losing|lose) (?:my|our) jobs?(?:${END_OF_IT}|(?= (?:in|at|as|with|to|when)\\b))`,
    `\\bmy (?:contract|position|job|role)${ADVERB} (?:cut|terminated|eliminated|ended|ending|not (?:be )?(?:being )?(?:extended|renewed)|gone)\\b`,
    `\\b(?:they|the company|my (?:boss|manager)|hr)${ADVERB} (?:let me go${END_OF_IT}(?! (?:on(?! \\w+day)|and (?:ask|see|do|try|get))\\b)|fired me|sacked me|laid me off|made me redundant)\\b`,
  ].join("|"),
);

/** Without one of these a message tells nothing of the kind: most messages are asked nothing more. */
export const TRIGGER =
  /die|dying|dead|death|wake|memorial|poison|hung|(?:his|her|their) life|eingeschlafen|cremat|pass|drown|kill|gone|longer|with us|los[ti]|lose|funeral|bur[iy]|grie|mourn|miscarr|still|bereave|bereft|rip|rest in|down|sleep|put to|run over|hosp|icu|intensive|clinic|coma|\ber\b|e\.r|a&e|emergency|ward|cancer|leuk|tumou?r|stroke|heart|seizure|aneurysm|accident|crash|biops|transplant|chemo|dement|alzheim|pneum|sepsis|breakdown|fall|surger|operat|diagnos|hit by|paral|ill|sick|well|injured|hurt|make it|made it|makes it|fighting|collaps|vet|scared|afraid|fright|terrif|worr|anxious|fear|panic|desperate|divorc|separat|break|brok|split|left|leav|moved|moving|dump|cheat|walked|apart|let|laid|fired|sacked|redundant|job|contract|position|role|poorly|fever|flu|covid|temperature|bug|pox|measles|virus|cold|infection|laugh|last breath|to live|own life|suicid|hang|shot himself|shot herself|beerdig|beisetz|trauer|todesfall|sterbefall|begrab|gestorben|verstorben|von uns gegangen|tot\b|sterben|verloren|krank|krebs|unfall|koma|spital|schlaganfall|infarkt|intensiv|malignant|terminal|inoperable|metastas|lymphoma|shadow|tests?\b|scan|results?|pancreas|bloods?|values|mri|x-?ray|diagnosis|prognosis/;

/** Nobody died, and nothing was hurt. */
export const LAUGHTER =
  /(?:\b(?:(?:my|our|the|his|her|their) (?:[\w']+ )?[\w']+|(?!and\b|but\b|so\b)[\w']+)(?: (?:all|both|just|nearly|almost|really|literally|then|have|has|was|were|am|is|are))* )?(?:\b(?:die[sd]?|dying|dead) (?:of |with |from )?(?:laughing|laughter)\b|\blaugh(?:ed|ing|s)? (?:(?:myself|himself|herself|themselves|ourselves) )?(?:half )?to death\b|\bkilled? (?:myself|themselves|himself|herself|ourselves) laughing\b)/;
/** Who laughs like that laughs with somebody; else it hurts. */
export const LAUGHED_AT = /\blaugh\w*\b.{0,12}\b(?:at|about|over) (?:me|us|my|our)\b/;

/** Between parts of a message. */
export const BETWEEN = /([.!?;,\n]+\s*|\s[-–—]+\s)/;
/** What leads from a wish to what is heavy, at the end of what stands before it. */
export const LEADS_TO =
  /(?:(?:^|\s+)(?:because|(?:even )?(?:al)?though|cause|cos|coz|cuz|as|since|and|but|so|that|when|while|given|for|due|sorry|bcs|bc|reason|my|our|the|his|her|think|it|is|it'?s|also|anniversary|day|of|today|yesterday|unfortunately|sadly|i'?m|i|am|we'?re|we|are|have|had|i'?ve|to|at|in|with|go|going|got))+\s*$/;
/** Whoever grieves says so of themselves. */
export const MISSES =
  /\b(?:and |but )?i (?:still |really |just |do |will )*(?:miss|think of|remember|love|loved) (?:him|her|them|my \w+)(?: (?:so (?:much|badly)|a lot|every day|today|terribly|very much|often|dearly|more than ever))?\b|^(?:and |but )?(?:at least )?it (?:went|was) (?:so |very |all |over )?(?:quick|fast|quickly|peaceful|peacefully)(?: at least| for (?:him|her)| in the end)*$/;

/** When, where and of what it was, at the beginning of what stands behind it. */
export const TAIL = new RegExp(
  `^(?:\\s*(?:with (?:an?|the|his|her|their|some|suspected|severe|high|broken)(?: (?!(?:and|but|so|i|we|can|please)\\b)[a-z]+){1,3}|(?:by|to|through) suicide\\b|(?:is|was|are|were|last|this|next|early|late|on|in|at|the|a|an|of|from|with|to|his|her|their|since|for|after|ago|again|now|sadly|suddenly|just|too|yesterday|today|tonight|tomorrow|night|week|weekend|month|year|morning|evening|afternoon|days|weeks|months|years|hours|old|long|short|illness|cancer|covid|heart|attack|stroke|fall|accident|sleep|hospital|icu|hospice|both|already|unexpectedly|peacefully|home|sick|ill|${KIN}|spring|summer|autumn|winter|when i was \\w+|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|four|five|six|\\d+)\\b|'s\\b))*`,
);
/** What leads from what is heavy to the wish. */
export const LEADS_FROM = /^(?:\s*(?:and|so|but|that'?s why|therefore|thus|then|hence)\b)*\s*/;
