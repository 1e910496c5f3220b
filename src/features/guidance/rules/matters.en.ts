/** What exactly somebody asks about, once it is known what they speak of: the first row that matches. English. */
import { isHarmed } from "./harm.ts";
import { REPORTS } from "./harm-harassment.en.ts";
import type { Role, Talk } from "./ways.ts";

export type Rows<T extends string> = readonly (readonly [matter: T, pattern: Pick<RegExp, "test">])[];

export const roles: Rows<Exclude<Role, "other">> = [
  ["architect", /\barch?[ie]te[ck]/i],
  ["consultant", /\bconsult|\bpre-?sales?\b|business analyst|\b(customer|client)s?\b/i],
  ["staff", /\b(staff|principals?|distinguished|specialist|individual contributor)\b/i],
  [
    "tech-lead",
    /\b(tech(nical)?|dev(elopment|eloper)?|deputy|lead) ?-?lead\b|\blead (dev|engineer|programmer)|\blead role\b/i,
  ],
  [
    "manager",
    /\b(manag(er|ement|ing)|team ?lead(er)?|head of|leading people|people lead|scrum ?master|lead (a|my own|the|people)|a team of my own)\b/i,
  ],
  ["data", /\b(?:data(?!base)(?: ?(?:engineer\w*|scien\w*|analy\w*|team|field|side))?|machine learning|analytics)\b/i],
  ["mobile", /\b(?:mobile|ios|android|flutter|app (?:dev\w*|team))\b/i],
  [
    "craft",
    /\b(?:front-?end|back-?end|full-?stack|dev-?ops|sre|platform (?:team|engineer\w*)|infra(?:structure)?|security(?: engineer\w*)?|qa|test(?:er|ing)|ux|ui|design(?:er)?|product (?:manager|owner|management)|embedded|games?)\b/i,
  ],
];

/** "What does a consultant do all day": the days of a role, and no wish for it. */
export const roleMatters: Rows<"day"> = [
  [
    "day",
    /\bwhat (?:does|do|is|are)\b.{0,40}\b(?:do(?: all day| every day)?|all day|days? like)\b|\bday[- ]to[- ]day\b/i,
  ],
];

export const promotionMatters: Rows<"money"> = [
  ["money", /\b(raise|rise|salary|salaries|money|pay|paid|underpaid|hike|bonus|earns?|more than (me|i)|euros?|10%)\b/i],
];

export const managerMatters: Rows<"credit"> = [
  [
    "credit",
    /\b(credits?|as (his|hers?|theirs?)|his own|her own|(his|her) idea|presented my|stole|steals?|praised for my)\b/i,
  ],
];

export const answerMatters: Rows<"refused" | "away"> = [
  [
    "refused",
    /\b(said no|no from|a no\b|declin\w*|refus\w*|turned (me )?down|turned down|rejected|too busy|no time for me|dont want|don't want)/i,
  ],
  ["away", /\b(sick|ill|vacation|holiday|on leave|out of office|away|left the company|not work here|parental)\b/i],
];

export const feelingMatters: Rows<"loss" | "job" | "work" | "lonely" | "nerves" | "tears" | "tired"> = [
  [
    "lonely",
    /^(?!.*\b(?:weeks|months|years|life|hopeless|empty|cry\w*|tears|so alone|all alone|worthless|depress\w*)\b).*\b(?:lonel(?:y|iness|ier)|(?:eat|sit|lunch|work|am|feel) (?:\w+ )?alone|ask(?:s|ed)? (?:me )?how i am|nobody (?:\w+ )?(?:talks|speaks|noticed|asks)|invisible|left out|without me|know nobody|tip-?toes?|the only one in)\b/i,
  ],
  [
    "loss",
    /\b((?<!\b(?:i|could have|would have|nearly|almost) )died(?! (?:laugh|of (?:shame|embarr|boredom|cringe|curiosity|laughter)))|death|passed away|funeral|grie\w+|lost my (mother|mum|mom|father|dad|wife|husband|child|son|daughter|friend))\b/i,
  ],
  [
    "job",
    /\b(lay-?offs?|la(?:y|ying|id) (?:\w+ )?off|let (?:people |us |me |some )?go\b|was let go|reorg\w*|redundan\w*|close (our|the) (site|office)|about my job|lose my job|mortgage|fired)\b/i,
  ],
  ["nerves", /\b(nervous|anxious|panic|stage fright|shaking|scared of the)\b/i],
  [
    "work",
    /\b(too much|workload|overwork\w*|overwhelm\w*|weekend|on-?call|drowning|pressure|burn\w* ?out|pace|switch off)\b/i,
  ],
  ["tears", /\b(cry|cries|cried|crying|in tears|tears)\b/i],
  // A tired day. What has lasted for weeks, or is more than that, is not among them.
  [
    "tired",
    /^(?!.*\b(?:weeks?|months?|years?|every|always|never|anymore|any more|life|everything|it all|of this|sad|alone|empty|hopeless)\b)(?=.*\b(?:today|this morning|tonight|night|slept|nap|coffee|long day|baby|kids?)\b).*\b(tired|sleepy|knackered|wiped|exhausted|slept|no sleep|long day)\b/i,
  ],
];

export const lastDayMatters: Rows<"forced"> = [
  [
    "forced",
    /\b(fired|sacked|redundant|let (me|us) go|let go|laid (me |us )?off|lost my job|ended my contract|kicked (me |us )?out|terminated|(not|n'?t) (be |been )?(extended|renewed|prolonged))\b/i,
  ],
];

export const conflictMatters: Rows<"harm"> = [
  [
    "harm",
    /\b(shout\w*|yell\w*|scream\w*|insult\w*|sexis\w*|racis\w*|mob\b|mobb\w*|bull(y|ies|ied|ying)|harass\w*|threat\w*|touch\w*(?! (?:on|upon|base|up|(?:the |my |our |his |her |a )?(?:\w+ )?(?:topics?|subjects?|code|files?|modules?|branch|points?)\b))|accent|toxic|aggressive|humiliat\w*|garbage|left out|nasty|rude|very badly|penis|dick ?pics?|nudes?|naked|porn\w*|grop(?:e|ed|es|ing)|leer(?:s|ed|ing)|cat ?call\w*|spits? at|spat at|undress\w*|slept with me|(?:his|her) (?:hand|hands|arm) (?:on|around) my)/i,
  ],
  ["harm", { test: (text) => isHarmed(text, "en") || REPORTS.some((pattern) => pattern.test(text)) }],
];

export const MANAGER =
  "(?:managers?|boss(?:es)?|supervisor|superior|my lead|our lead|the lead|team ?lead(?:er)?|tech ?lead|head of|director|ceo|cto|vp)";
/** Not what stands behind a number: "yelled at me for 1 hr". */
export const HR =
  "(?:(?<!\\b(?:\\d+|an?|one|two|three|half|per|every|each|whole)[ -]?)\\bhr|human resources|people team|recruiters?)";
export const COUNCIL = "(?:works council|union)";
const THE = "(?:(?:my|our|the|his|her|their|a|your)\\s)?(?:\\w+\\s)?";
const WRONG =
  "(?:shout\\w*|yell\\w*|scream\\w*|insult\\w*|bull(?:y|ies|ied|ying)|harass\\w*|threat\\w*|humiliat\\w*|mobb\\w*|attack\\w*|blam\\w*|mock\\w*|snap\\w*|touch\\w*|punish\\w*|discriminat\\w*|bad-?mouth\\w*|gossip\\w*|lie[ds]?|lying|l(?:ied|ying) to|rude|nasty|toxic|sexis\\w*|racis\\w*|aggressive|useless|unfair|cruel|mean|against (?:me|us)|no help|on (?:his|her|their|the other|(?:my|our) (?:manager|boss|lead)'?s?) side|out to get me|part of it)";
const NEGLECT =
  "(?:(?:did|does|do|doing|done|said|says?) nothing|(?:didn['’]?t|doesn['’]?t|don['’]?t|won['’]?t|will not|did not|does not|never)(?! (?:know|hear|heard))|refus\\w*|ignor\\w*|laugh\\w*|brush\\w*|dismiss\\w*|shrug\\w*|protects?|protected|cover(?:s|ed)? (?:him|her|them|it|for|up)|sid(?:es|ed) with|looks? away|looked away)";
const ADVERB =
  "(?:just|always|also|then|has|have|had|even|only|really|constantly|openly|is|was|are|were|keeps?|kept|so|very|people|person|lady|woman|man|guy|team|department|called me and)";

/** It is they who did a wrong: not whoever shall help ("should i go to hr?", "can the works council help?"). */
const atFault = (who: string): string =>
  [
    `(?<!\\b(?:to|with|tell|told|ask|asked|inform|informed|involve|contact|call|see|at|from|in front of) ${THE})\\b${who}(?: and (?:my|our|the) (?:\\w+ )?\\w+| and (?:${HR}|${MANAGER}))?(?: ${ADVERB}){0,4} (?:${WRONG}|${NEGLECT})\\b`,
    `\\b(?:somebody|someone|person|people|lady|woman|man|guy|head|colleague) (?:at|from|in|of) (?:the )?${who}(?: ${ADVERB}){0,3} (?:${WRONG}|${NEGLECT})\\b`,
    // "I went to HR and they did nothing."
    `\\b${who}(?:,? (?:and|but)|,| who)(?: (?:they|it|she|he))?(?: ${ADVERB}){0,3} ${NEGLECT}\\b`,
    `\\b${WRONG}(?: (?:at|to))? by ${THE}${who}\\b`,
    `\\b(?:trust|stand|bear|hate|loathe|despise|fed up with|sick of|at war with|enough of) ${THE}${who}\\b`,
  ]
    .map((one) => `(?:${one})`)
    .join("|");

/** What a manager does who is no cause. */
const HELPED =
  "(?:\\s(?:really|also|always|already|just|then|has|had|can|could|would|will|even))*\\s(?:help(?:s|ed|ing)?|support(?:s|ed)?|stood (?:up|by)|stands (?:up|by)|steps? in|stepped in|intervened?|knows?|listen(?:s|ed)|back(?:s|ed) me|defended me|believes? me|believed me|be told|saw (?:it|this|that)|heard (?:it|this|that)|(?:is|was|has been) (?:(?:so|very|really|just|always|the only one) )*(?:great|kind|supportive|helpful|lovely|good|nice|wonderful|fine|on my side|there|away|sick|shocked|on (?:leave|holiday|vacation)))\\b";
/** Not where they are told of it, where they see it or help, or where it was done to them. */
const managerAtFault = [
  `(?<!\\b(?:to|tell|told|ask|asked|inform|informed|involve|contact|in front of|(?:talk|talked|talking|speak|spoke|spoken|share|shared|discuss|discussed|raise|raised)(?: \\w+)? with) ${THE})(?<!\\b(?:insulted|threatened|bullied|harassed|humiliated|attacked|mocked|(?:yelled|shouted|screamed) at) (?:my|our|the) (?:\\w+ )?)\\b${MANAGER}\\b(?!${HELPED})(?!(?<=\\b(?:me|us) and (?:my|our) (?:\\w+ )?${MANAGER})(?:$|[.,!?;]| (?:today|yesterday|in|at|on|last|again)\\b))`,
  // "I told my manager and he laughed at me."
  `\\b${MANAGER}(?:,? (?:and|but)|,| who) (?:he|she|they)(?: ${ADVERB}){0,3} (?:${WRONG}|${NEGLECT})\\b`,
  // "My boss is nice to others but yells at me."
  `\\b${MANAGER}(?: \\w+){0,6},? (?:but|and|now|yet)(?: (?:now|then|he|she|they|also|still|just|always)){0,3} (?:${WRONG}|${NEGLECT})\\b`,
  `\\b(?:tell|told|ask|asked) ${THE}${MANAGER} to stop\\b`,
  // "Talk to my manager? He grabbed me."
  `\\b${MANAGER}\\b[^.?!;]{0,40}[.?!;,] ?(?:he|she|they) (?:\\w+ ){0,2}(?:grab|push|shov|hit|slap|punch|kick|touch|kiss|grop|hurt|corner|black)\\w* me\\b`,
].join("|");

/** Whom they name as the cause of a trouble: nobody of them is proposed as the one to go to. */
export const causeMatters: Rows<"several" | "manager" | "hr" | "council"> = [
  [
    "several",
    new RegExp(
      `^(?=.*(?:${atFault(HR)}))(?=.*(?:${managerAtFault}|${atFault(COUNCIL)}))|^(?=.*(?:${managerAtFault}))(?=.*(?:${atFault(COUNCIL)}))`,
      "is",
    ),
  ],
  ["manager", new RegExp(managerAtFault, "i")],
  ["hr", new RegExp(atFault(HR), "i")],
  ["council", new RegExp(atFault(COUNCIL), "i")],
];

export const doubtMatters: Rows<"meeting"> = [
  [
    "meeting",
    // Whoever feels like an imposter after a call does not ask how to speak up in it.
    /^(?!(?=.*\b(?:impost[eo]r\w*|frauds?|fake)\b)(?!.*\b(?:speak|say|open my mouth|shy)\b)).*\b(meetings?|speak|opinion|shy|say nothing|open my mouth|present\w*|calls?|refinements?|client)\b/i,
  ],
];

/** Too much of one kind of work is no idle hour. */
export const boredMatters: Rows<"same"> = [
  [
    "same",
    /\b(?:nothing but|(?:only|just) (?:do|get|have|fix|doing|getting|fixing)|(?:do|get|have|fix|doing|getting|fixing) (?:only|just|nothing but)|nothing else than|always the same|the same (?:thing|tickets?|tasks?|stuff|work|kind|bugs?)|same old|over and over|again and again|every (?:single )?(?:day|week|sprint)|all (?:day|week|year) long|for (?:\w+ )?(?:weeks|months|years)|since (?:\w+ )?(?:months|years|summer|spring)|repetitive|monoton\w*|routine|maintenance|bug ?(?:tickets|fixing|fixes))\b/i,
  ],
];

export const learnMatters: Rows<"certificate" | "money"> = [
  ["money", /\b(budget|euros?|money|pay for|udemy|pluralsight|paid)\b/i],
  ["certificate", /\b(certi\w*|istqb|ckad?|exam|masters?|degree)\b/i],
];

/** Their own news, and none about whoever hears it: "the release will be late", "I forgot it". */
const OWN_NEWS = String.raw`(?:(?:we|i|it|this|the|our)\b|my (?!\w*colleague|teammate|lead|boss|manager|co-?worker|friend))(?![^.?!]*\b(?:he|she|they|you) (?:\w+ )?(?:wrote|did|does|do|made|makes?|keeps?|always)\b)`;
const BAD =
  "(?:wo ?n'?t|will not|can ?no?t|can'?t|not (?:make|be|going|ready|done|work)|is ?n'?t|late|later|delay\\w*|slip\\w*|behind|broke\\w*|broken|mistakes?|forgot\\w*|miss\\w*|lost|fail\\w*|down|wrong|longer|more (?:time|days|weeks)|overdue|too (?:big|much)|stuck|cancel\\w*)";
/** Of the family, or of not being there any more: no date of a release is meant. */
const NOT_A_FAREWELL = String.raw`^(?!.*\b(?:my (?:\w+ )?(?:kids?|child|children|son|daughter|wife|husband|partner|parents?|mum|mom|mother|dad|father|family|boyfriend|girlfriend|brother|sister)|(?:will not|wo ?n'?t) be (?:there|here|around)(?: (?:any ?more|any ?longer|soon|next year))?|be gone)\b).*?`;
const TELLS = "(?:tell|telling|inform|warn|(?:explain|say|admit|confess|break) (?:it |this |the news )?to)";

export const talks: Rows<Exclude<Talk, "other">> = [
  [
    "bring",
    new RegExp(`${NOT_A_FAREWELL}\\b${TELLS} (?:\\w+ ){1,4}?(?:that )?${OWN_NEWS}[^.?!]{0,60}\\b${BAD}\\b`, "i"),
  ],
  ["run", /\b(run|running|moderat\w*|host\w*|facilitat\w*|lead it|retro|workshop|my meetings|shorter|agenda)\b/i],
  [
    "bring",
    /^(?!.*\b(?:tell|telling) (?:\w+ ){1,3}(?:that )?(?:he|she|they|you|his|her|their)\b).*\b(bad news|deliver|late|we will not make|tell the client|missed)\b/i,
  ],
  ["refuse", /\b(say(ing)? no|refus\w*|push back|boundar\w*|always say yes|overload\w*|decline|no to)\b/i],
  ["disagree", /\b(disagree\w*|contradict\w*|argue|convince|negotiat\w*|object|assertive|unrealistic)\b/i],
  [
    "speak",
    /\b(speak up|get a word in|in meetings|interrupt|speak in|talks and talks|loud ones|not bore|presenting)\b/i,
  ],
  ["take", /\b(react|harsh|critique i|receiv\w*|criticised me|take (feedback|criticism))\b/i],
  [
    "ask",
    /\b(ask(ing)? (for|my|him|her|them)|get (some|more|any|honest)? ?(feedback|critique)|never get feedback|honest critique)\b/i,
  ],
  [
    "give",
    /\b(give|giving|tell(?!(?: \w+){1,3}? (?:that |about )?(?:i|i'?m|i'?d|i'?ve|we|my)\b)|criticis\w*|word one|write|peer review|code review|bring up|difficult conversation|feedback to|nicely)\b/i,
  ],
];

/** What a manager asks about leading somebody. */
export type Leading =
  | "loss"
  | "leaving"
  | "load"
  | "money"
  | "promotion"
  | "quarrel"
  | "weak"
  | "low"
  | "quiet"
  | "one-to-one"
  | "grow"
  | "news";

export const leadingMatters: Rows<Leading> = [
  ["loss", /\b(died|death|lost (?:his|her|their) \w+|funeral|grie\w+|cancer|hospital|cried|cries|crying|tears)\b/i],
  [
    "leaving",
    /\b(leave|leaving|quit\w*|notice|another offer|(?:an|other) offer|resign\w*|change (?:the |his |her )?(?:team|job|project)s?)\b/i,
  ],
  [
    "load",
    /\b(overload\w*|overwork\w*|weekends?|burn\w* ?out|burns? out|too much|workload|stress\w*|less hours|fewer hours|part ?time)\b/i,
  ],
  ["money", /\b(raise|salary|money|pay|bonus|hike)\b/i],
  ["promotion", /\b(promot\w+|senior|next level|title)\b/i],
  ["quarrel", /\b(conflicts?|fights?|fighting|argu\w+|quarrel\w*|stand each other|between two|difficult)\b/i],
  ["quiet", /\b(quiet|shy|silent|says? (?:nothing|anything)|speak up|to (?:talk|speak)|speak)\b/i],
  ["one-to-one", /\b(one (?:on|to) one|1 ?[:-]? ?1|1:1s?|one-on-one|check-?ins?)\b/i],
  ["news", /\b(reorg\w*|cancel\w*|layoffs?|lay-offs?|tell (?:my team|the team|them) (?:that|about))\b/i],
  [
    "weak",
    /\b(not good enough|isn'?t good enough|sloppy|late|underperform\w*|perform\w*|deliver|deadlines?|mistakes?|hard feedback|feedback|appraisal|review|bad work|quality|weak)\b/i,
  ],
  ["low", /\b(motivat\w*|demotivat\w*|unmotivated|bored|unhappy|not happy|frustrat\w*|disengaged|cares?)\b/i],
  ["grow", /\b(grow\w*|develop|junior\w*|support|stuck|delegat\w*|learn\w*|help)\b/i],
];

export const dareMatters: Rows<"meeting" | "judged"> = [
  [
    "judged",
    /\b(?:laugh\w*|thinks? (?:that )?(?:i|me)|stupid|idiot|fool|dumb|silly|judge\w*|finds? out|notices?|hates?|stares?|embarrass\w*|clueless|what if i)\b/i,
  ],
  [
    "meeting",
    /\b(?:calls? (?:tomorrow|today|on|with|at)|the call|meetings?|demo|presentation|present|presenting|talk (?:tomorrow|today|on)|the talk|stand-?up|review|retro|refinement|interview|workshop|round|pitch|speech|speak|on stage|town hall)\b/i,
  ],
];
