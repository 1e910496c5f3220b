/**
 * English phrases that sound like danger and are not: they are left out before the patterns are asked. Each names the whole of what is harmless, and nothing of
 * what stands beside it. In words as `crisis.en.ts` prepares them: lower case, no signs, "i am", "cannot", "dont"; `IDIOMS` are also looked for in folded
 * messages, which have their signs.
 */
import { HYPERBOLES, TOPICS_OF_WORK, WORK_THING, WORK_VERB } from "./crisis-work.en.ts";

/** What tires people at work. */
export const AT_WORK = `(?:${WORK_THING}|audits?|reorgs?|refinements?|standups?|onboarding|cutovers?|go lives?|outages?|incidents?|quarters?|trainings?|budget rounds?|appraisals?|slides?|decks?|powerpoints?|forms?|kick ?offs?|dailies|daily|office|svn|sap|sharepoint|teams|zoom)`;
/** Of wounds: whoever says so next to them means them. */
const BY_ACCIDENT =
  "(?!.{0,60}\\b(?:on purpose|deliberately|intentionally|not by accident|no accident|not an accident|to feel|as (?:a )?punishment|to punish|because i deserve|to calm|to cope|felt good|feels good|it helps|it helped)\\b)";
const SHARP =
  "(?:knife|knives|blades?|razors?|cutter|box cutter|lighter|iron|scissors|needles?|glass|shards?|bottle|matches|wire|belt|cigarettes?|flame|stove|candle|thing|one)";
const ON_THE_BODY =
  "(?:arms?|legs?|wrists?|thighs?|skin|body|stomach|belly|hips?|neck|feet|ankles?|forearms?|shoulders?|scars?|toilet|bathroom|bed|inside|balcony|evening|weekend|night|way home)";
const SPORT =
  "(?:skiing|cycling|climbing|running(?! away)|jogging|hiking|playing(?: \\w+)?|football|soccer|handball|basketball|volleyball|tennis|sports?|training|yoga|bouldering|dancing|lifting|cooking|gardening|falling|the (?:stairs|ice|bike|slopes|pitch|way down|gym|pool|match|game|climbing hall|beach|playground|marathon)|my bike|a scooter)";
/** With one of these before it, "dead" is what somebody wants to be. */
const NOT_WISHED = "(?<!\\b(?:wish|wished|if only|rather|hope|hoping|better|deserve)\\b(?: \\w+){0,4} )";
const NOT_WISHED_OFF = "(?<!\\b(?:wish|wished|if only|rather|hope|hoping|off|deserve)\\b(?: \\w+){0,4} )";
const NOT_OF_ME = "(?<!\\bi (?:\\w+ ){0,3}(?:be|was|were) )";
/** Whoever is no thing. */
const SOMEBODY =
  "(?:(?:leads?|managers?|boss(?:es)?|interns?|trainees?|apprentices?|architects?|consultants?|designers?|admins?|mentors?|mentees?|hosts?|analysts?|students?|beginners?|newbies?|owners?|directors?|supervisors?|freelancers?|contractors?|teammates?|coach(?:es)?|nobody|ceo|cto|po|pm)(?= (?:should|shouldn'?t|who|like|as|of))|man|men|woman|women|person|people|developers?|devs?|engineers?|programmers?|coders?|testers?|juniors?|seniors?|colleagues?|employees?|coworkers?|failures?|losers?|idiots?|girl|boy|child|children|kids?|guy|body|world|life|lives|one (?:who|of us)|humans?|family|me|i|mind|soul|creature|monster|freak|face|skin|mirror|mother|father|baby|son|daughter|version|part|self|who)";
const NOR_I =
  "(?!.{0,40}\\b(?:neither (?:should|do|must|would) i|nor (?:should|do|must|would) i|neither i|me neither|and i (?:should not|shouldnt)|like me|same as me|me too)\\b)";
/** What is no habit to stop, and what begins another pattern's words. Of all other adjectives a line is said (`crisis-unclear.en.ts`). */
export const FEELING =
  "(?:so|too|always|that|such|the|an?|everyones|everybodys|his|her|their|your|our|my|this|sad|alive|dead|here|there|around|present|awake|conscious|human|me|myself|i|he|she|they|in|on|at|and|or|but|sick|ill|tired|exhausted|alone|lonely|depressed|suicidal|unhappy|miserable|hurt|broken|worthless|useless|hopeless|empty|numb|nothing|nobody|anything|anybody|anyone|somebody|someone|afraid|scared|terrified|hated|beaten|abused|hit|trapped|unwanted|unloved|desperate|cold|in pain|part|everyone|everybody|of|to|if|because|when|for|with|forever|anymore|altogether|entirely|completely|now|tonight|today|tomorrow|right|by|please|once|all|before|after|then|just|it)";
/** What nobody plays at work, and wants to stop being. */
const BEING =
  "(?:burden|problems?(?! (?:tickets?|solvers?|fixers?|finders?)\\b)|alive|here|humans?(?: being)?$|weight|mistake|disappointment|(?<!points? of )failure|nothing|nobody|waste|nuisance|disgrace|shame|pain|victim|shell|ghost|world|life|earth|planet|reason (?:everyone|everybody|they|he|she|people|my|that)|(?:everyone|everybody|they) hates?|hated|myself|me|son|daughter|wife|husband|mother|father|mum|mom|dad|parent|child|sister|brother|worthless|useless|broken|monster|freak|loser|drain|trouble|load|creature|existence|body|soul|(?:a|an|this|that) person)";

/** Ways of speaking, for whoever reads the words: nothing of them is meant. What stands beside them is read as ever. */
export const IDIOMS: readonly RegExp[] = [
  ...HYPERBOLES,
  ...TOPICS_OF_WORK,
  // The body, as people say it.
  /\bdead on (?:my|our|his|her|their) feet\b|\b(?:half|brain) dead\b(?= (?:after|by|from|since|today|this)\b|$)/g,
  /\bdy?i(?:e|ed|ng) (?:of|from|with|out of) (?:laughter|laughing|shame|embarr?ass?ment|cringe|boredom|curiosity|stress|heat|cold|hunger|thirst|jealousy|envy|caffeine withdrawal|pure joy)\b/g,
  new RegExp(
    `\\bcut(?:s|ting)? (?:myself|ourselves|himself|herself|themselves) (?:some slack|out of (?:the|a|our|this|that|every|all)|shaving|while cooking|on (?:a |some |the )?(?:piece of )?paper)\\b(?! (?:again|because))${BY_ACCIDENT}`,
    "g",
  ),
  new RegExp(
    `\\b(?:hurt|hurting|cut) (?:myself|himself|herself) (?:while |when |at |during |on |by |in )?${SPORT}\\b${BY_ACCIDENT}`,
    "g",
  ),
  /\bmatter of life and death\b/g,
  /\bsuicide (?:squads?|bomb(?:er|ers|ing|ings))\b/g,
  new RegExp(
    `\\b(?:broke|broken|fractured|sprained|twisted|tore|injured|bruised|dislocated|pulled) (?:my|a|an|his|her|their) (?:\\w+ )?(?:arms?|legs?|wrists?|ankles?|knees?|shoulder|muscle|collarbone|fingers?|ribs?|hamstring|ligament|toe)(?: again)? (?:while |when |at |in |during |on |by )*${SPORT}\\b${BY_ACCIDENT}`,
    "g",
  ),
  new RegExp(
    `\\b(?:cut|cutting) (?:myself|himself|herself) (?:while |when |by |in )?(?:opening|unpacking|cooking|chopping|slicing|peeling|gardening|carving (?:a|the) (?:pumpkin|turkey)|whittling|crafting|(?:cutting|slicing|dicing) (?:bread|onions|vegetables|fruit|cheese|carrots))\\b${BY_ACCIDENT}(?: (?:a|an|the|my|some|this|that|our|up))*(?: (?!(?:${ON_THE_BODY}|blades?|razors?|old|wounds?)\\b)\\w+)?\\b(?! (?:again|because|on purpose))${BY_ACCIDENT}`,
    "g",
  ),
  /\b(?:i|we|they|you|people|who) (?:really |just |literally )?live and breathe (?!any|pain|fear|this|in|on|it|here|dark|death|no\b|nothing|without|alone|only|for|with)\w+|\b(?:he|she|who) lives and breathes \w+/g,
  new RegExp(
    `\\brather (?:die|jump (?:off|out of) (?:a|the) \\w+|poke my eyes? out|eat my hat) than ${WORK_VERB} (?:(?:this|that|the|another|one more|a|any|our|in|to|with|on|more) )*(?:\\w+ )?${WORK_THING}\\b`,
    "g",
  ),
  new RegExp(
    `\\bjump out of (?:the|a) window (?:when|if|whenever|every time|each time) i (?:see|read|open|touch|review|look at) (?:this|the|that|our) (?:\\w+ )?${WORK_THING}\\b`,
    "g",
  ),
  /\b(?:wanted to|could have|wished to) (?:just )?(?:die|died|disappear|vanish) when (?:my|the) (?:camera|mic|microphone|screen|demo|build|slides?) (?:was|were|went|did|failed|broke|stayed|showed|crashed)\b/g,
  /\b(?:will|must|need to|have to) be gone (?:by|at|from|around) (?:about |around )?(?:[01]?\d(?: ?[ap]m| oclock| h)?|2[0-3]|noon|lunch|four|five|six)(?= (?:today|tomorrow|on|for|because|so|sharp)\b|$)/g,
  /\b(?:it|this|that|how much of (?:\w+ )?\w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:\w+ )?(?:day|morning|afternoon|week|budget|time|money|data|file|branch)) (?:will|would) (?:all )?be gone\b/g,
  // Of a part that somebody plays, or a habit; what nobody plays is heeded.
  new RegExp(
    `\\bstop being (?:the|a|an|such an?|every(?:one|body)'?s|his|her|their|your|our|my|that|this) (?!(?:\\w+ ){0,3}?${BEING}\\b)(?!(?:such|person)$)\\w+`,
    "g",
  ),
  new RegExp(`\\bstop being (?:so |too |always |that |such )*(?!${FEELING}\\b)\\w+`, "g"),
  /\bstop being (?:team|only|main) (?:mentors?|mentees?|hosts?|guests?|leads?|managers?|contacts?|reviewers?|testers?|owners?|coach|members?)\b/g,
  /\bstop being (?:so |too |always |that )*(?:afraid|scared) of (?:speaking|asking|presenting|making mistakes|saying no|(?:(?:the|my|our|big|code|difficult|angry) )*(?:demos?|calls?|questions?|feedback|clients?|customers?|reviews?|phone|compiler|types|regex(?:es)?|git|kubernetes|deadlines?|mistakes|presentations?|meetings?|production|prod|audience))\b|\bstop being part of (?:the|this|that|our) (?:\w+ )?(?:team|rota|rotation|project|group|call|meeting|channel|thread|list)\b|\bstop being on (?:call|duty|support|(?:the|this|that) (?:list|rota|thread|project|team|call|pager|hook))\b/g,
  /\b(?:the|that|this|my) (?:note|entry|line|item|reflection|one|ticket|file|record|row|story)(?: (?:about|on|of|from|for|to|with)(?: (?!(?:i|me|myself|he|she|we|you|they|who|how|why|that|people|life|somebody|someone)\b)\w+){1,4})? (?:should not|shouldn'?t) exist\b(?!.{0,40}\b(?:neither (?:should|do) i|nor (?:should|do) i|me neither|neither i|and i should not|and i shouldnt|like me)\b)/g,
  new RegExp(
    `(?<!\\b(?:in|on|at|of|inside|behind|with|like|who|from|for|i|me) )\\b(?:the|this|that|these|those|our|your|such|an?|dead|legacy|old|unused|duplicate|duplicated|empty|orphaned|two|three) (?:(?!${SOMEBODY}\\b)\\w+ ){1,5}?(?:should not|shouldn'?t) exist\\b${NOR_I}`,
    "g",
  ),
  /\bexist in (?:this|the|your|our) (?:system|bot|database|workspace|list|app|tool)\b/g,
  /(?<!\bi (?:\w+ )?)\b(?:called|calls|calling|named) (?:my|our|the|this|that|his|her|their) (?:\w+ ){0,2}?(?:plan|design|proposal|idea|migration|estimate|code|concept|draft|release|pitch|mail) a suicide note\b|\b(?:the|this|that|our) (?:\w+ )?(?:design|proposal|migration|estimate|architecture|release) (?:is|was) (?:like )?a suicide note\b/g,
  /\b(?:is|are) (?:the|that|this|my) (?:\w+ )?(?:one|seats?|slot|entry|entries|challenge|task|note|reflections?|data|log|message) gone forever\b/g,
  /\bnot (?:made|cut out|built) for this (?:\w+ )?(?:work|job|role|consulting|business|company|team|project|task|challenge|meeting|call|tech|language|industry)\b/g,
  // Into the ground or the earth without more, it may be meant: that gets a line of its own.
  /\b(?:disappear|vanish) into the (?:floor\b|(?:ground|earth) when\b)|\bsink into the (?:ground|floor|earth)\b/g,
  /\b(?:gave|give|giving) (?:my|the|our) (?:\w+ )?(?:cat|dog|kid|son|daughter|horse|mum|mom|dad|gran|grandma|grandpa|baby)s? (?:her|his|their|its|the) (?:pills?|tablets|meds|medicine|medication)\b/g,
  /\b(?:the|my) (?:\w+ )?(?:seat|slot|reminder|meeting|call|ticket|licence|license)(?: on \w+)?,? i (?:won'?t|will not|don'?t|do not) need it any ?more\b/g,
];

/** What else sounds like it to patterns alone. */
const LOOK_ALIKES: readonly RegExp[] = [
  // Idioms.
  /\b(?:die|died|dying) (?:a little|inside a little|laughing|to (?:see|know|try|hear|meet|show|get|use|read|tell)|in a fire|hard|on (?:this|that|the) hill|on me|again on)\b/g,
  /\b(?:to die for|old habits die|do or die|die hard)\b/g,
  /\bover my dead body\b/g,
  new RegExp(
    `${NOT_WISHED}\\bdead (?:tired|simple|easy|slow|serious|sure|right(?! (?:now|here|away|then)\\b)|wrong|on my feet)\\b`,
    "g",
  ),
  new RegExp(
    `${NOT_WISHED_OFF}${NOT_OF_ME}\\bdead (?:lines?|letters?|code|locks?|ends?|links?|branch|branches|weight|pixel)\\b`,
    "g",
  ),
  /\brather die than (?!go on|live|living|continue|carry on|keep|be|wake|feel|face|see|suffer|stay|exist|have|lose|hurt|endure|stand|bear|go back|go home|spend|remain|another|one more|this|that|it|not)\w+|\bdie of old age\b/g,
  new RegExp(
    `\\brather die than (?:be|have|see|face|spend|lose|go|sit|get|stay) (?:(?!my|him|her|them|home|alive|here|without)\\w+ ){0,4}?${AT_WORK}\\b`,
    "g",
  ),
  new RegExp(
    `\\bwill to live (?:during|in|after|because of|since|halfway(?: through)?) (?:that|this|the|a|every|all|our|my) (?:(?!life|world)\\w+ ){0,2}?${AT_WORK}\\b`,
    "g",
  ),
  new RegExp(`\\blive through (?:another|this|that|the|one|any|such)(?: \\w+){0,2}? (?:${AT_WORK}|\\w+days?)\\b`, "g"),
  /\b(?:dont|do not) want to be here anymore (?:i|and i) (?:just )?(?:want|need|would like|will|am) (?:to )?(?:another|a (?:new|different)|change|changing|quit(?! (?:my |this )?life)|quitting|resign|switch|look|looking)\b/g,
  /\b(?:hurt|harm|shoot) (?:themselves|ourselves) with (?:this|that|the)\b/g,
  /\b(?:kill|end|cut) (?:myself|himself|herself|themselves|ourselves) (?:from|off) (?:the|this|that|your|a|our) (?:\w+ ){0,2}?(?:lists?|channel|group|thread|reviewers?|bot|calendar|rota|roster|project|team|repo|invite|invites|mails?|mailing|meeting|call|server|session|chat|app|rotation|workspace|system|database)\b/g,
  /\b(?:delete|remove) (?:myself|himself|herself|themselves|ourselves) (?:from|off) (?:the|this|that|your|a) (?!world|earth|planet|face|bridge|roof|balcony|building|window|cliff|tower)\w+/g,
  /\bshoot(?:ing|s)? (?:myself|ourselves|themselves|himself|herself) in the (?:foot|feet|knees?)\b/g,
  new RegExp(
    `\\b(?:hurt|hurts|hurting|cut|cutting|burn|burned|burnt|burning) (?:myself|ourselves) (?:with|on) (?:this|that|our|the|another|my (?:coffee|tea|lunch|soup|kettle)) (?!(?:\\w+ ){0,2}?(?:${SHARP}|${ON_THE_BODY})\\b)\\w+${BY_ACCIDENT}`,
    "g",
  ),
  new RegExp(
    `\\b(?:hurt|cut|burn|burned|burnt) (?:myself|himself|herself) (?:(?!wrists?|thighs?|forearms?)\\w+ ){1,6}?(?:while|when) (?:i was |he was |she was )?(?:cooking|chopping|slicing|cutting (?:bread|onions|vegetables|fruit|cheese)|gardening|baking|ironing|opening|unpacking|washing up)\\b${BY_ACCIDENT}`,
    "g",
  ),
  /\b(?:kill|killed|killing) myself laughing\b/g,
  new RegExp(
    `\\bcut(?:s|ting)? (?:myself|ourselves|himself|herself|themselves) (?:off|short|loose|free|some (?:slack|bread|cake|time|cheese)|a (?:slice|piece|break|deal|path|way|key|window)|out of (?:the|this|that|our) (?:loop|thread|meeting|call|picture|photo|project|chat)|(?:at lunch|cooking|slicing|chopping|on (?:the|a|my|some) (?!(?:\\w+ ){0,2}?(?:${ON_THE_BODY}|blades?|razors?|shards?)\\b)\\w+)${BY_ACCIDENT})\\b`,
    "g",
  ),
  /\b(?:drown(?:ing)?|bury(?:ing)?|throw(?:ing)?) (?:myself|ourselves) (?:in|into|up|with|over) (?:work|tickets|mails?|emails|code|the work|the code|the docs|meetings|paperwork|on|a (?:bug|ticket|report|demo|migration|script|spreadsheet))\b/g,
  /\bhang (?:yourself|myself|himself) up on\b(?! (?:(?:the|a|my) )?(?:\w+ )?(?:door|rope|beam|tree|hook|ceiling|belt|bar|pipe|fan|lamp)\b)/g,
  /\bplatform (?:\w+ ){0,3}train (?:was|is|were|got) (?:late|delayed|cancelled|full|early)\b(?!.{0,60}\b(?:jump\w*|fall\w*|step\w*|end|die|thought|under)\b)/g,
  // Old people and animals of theirs, for whom they fear.
  /\b(?:afraid|scared|worried|terrified|frightened) (?:that )?(?:my|our) (?:old )?(?:mum|mom|mother|dad|father|parents|gran\w*|nan|nana|aunt|uncle|dog|cat|horse|baby)(?: in law)? (?:will|might|may|could|would|is about to|is will)(?: \w+)? die\b(?! (?:if|because) (?:of )?(?:i|me|my)\b)/g,
  // What only names it.
  /(?<!\b(?:(?:number|contact) (?:of|for)|need|want|call|called|calling|ring|have|is there) (?:the|a|an|your|my|some) )\bsuicid\w* (?:pact with|clause|prevention|awareness|hotline|helpline|note in the changelog|gene|by pull request|for (?:the|our) (?:company|product|project|brand|business|release))\b/g,
  /(?<!\bi (?:\w+ ){0,3})\bdie gracefully\b|\bsleep forever (?:loop|call|in the (?:worker|thread|loop|code))\b/g,
  /\b(?:not|isnt|no|never|nobody is|arent) (?:feeling |being |at all |really )?suicid\w*\b(?! (?:anymore|yet|notes?|letters?|plans?)\b)/g,
  /\bself ?harm(?:ing)? (?:classifiers?|filters?|polic(?:y|ies)|categor(?:y|ies)|moderation|detection|detectors?|labels?|flags?|rules?(?! (?:my|me|her|his|our|over|every)\b)|tickets?|content (?:classifier|filter|policy|category|moderation|detection|rules?|labels?|flags?))\b/g,
  /(?<=\b(?:flag|flags|flagged|flagging|labels?|labelled|labelling|filters?|filtered|filtering|blocks?|blocked|blocking|moderate|moderates|moderated|moderating|detects?|detecting|removes?|removed|removing|hides?|hiding|reports? of|classify|classifies) (?:the |all |any |more )?)self ?harm(?:ing)? content\b/g,
  /\b(?:shelf|half|battery|product|end of|cycle|working|night|service|support|second|office|private|social|love|family|work) (?:of )?life\b/g,
  /\blife (?:cycle|cycles|time|span|insurance|sciences?|hack|hacks|is (?:too )?short|outside|at work|after work|balance|in (?:the|this|that) (?:project|team|code|old|module|product|repo|party))\b/g,
  /\bno life (?:outside|besides|beside|next to|after|in)\b/g,
  /\b(?:reason|point|sense|way|need) (?:to|in|of) (?:live|living) (?:with(?! (?:\w+ )?(?:pain|shame|guilt|fear|feelings?|myself|grief|thoughts?))|in(?! (?:\w+ )?(?:world|body|life|pain|fear|shame|darkness|hell))|demo|coding|stream\w*|data|chat|at(?! all)|on (?:the|a|this|campus|stage|air|site|twitch|youtube|\w+day)|near|off)\b/g,
  /\blive (?:in (?!this (?:\w+ )?(?:world|body|life|skin|pain|hell)|a (?:\w+ )?world|pain|fear|shame|darkness|hell)|at(?! all)|near|nearby|next (?:to|door)|off|demo|system|data|stream|streaming|coding|chat|session|version|without (?:coffee|tea|tests|git|docs)|with (?:that|this|the|a|it|my|two|three|your|such) (?!(?:\w+ )?(?:pain|shame|feelings?|thoughts?|darkness|fear|guilt|grief|sadness|depression|anxiety|loss|illness|disease|diagnosis|head|mind|voices|body|scars|trauma|memories|loneliness|emptiness|sorrow|sickness|regrets?)\b|any)\w+)\b/g,
  /\bliving (?:documentation|docs|documents?|standards?|room|style ?guide|out of)\b/g,
  /\b(?:alive|dead) (?:and kicking|or dead|and well|connections?|check|checks|signal|ping|probe|message|letter|queue|node|nodes|process|host|session)\b/g,
  /\bend it all with (?:ctrl|control|exit|kill|sigterm|sigkill|(?:a|one) (?:single )?(?:ctrl|command|script|semicolon|keystroke|shortcut|click|kill|exit|return|break|restart|reboot|refactoring|rewrite|release|demo|commit|merge|retro)\b)/g,
  /\b(?:better off without me|miss me) (?:in|on|at|for|as|during|reviewing|there|there on|this) (?:the |that |this |a |my )?(?:\w+ )?(?:meeting|meetings|call|calls|review|reviews|reviewing|standup|stand up|daily|retro|refinement|project|team|workshop|office|code|repo|friday|monday|tuesday|wednesday|thursday|release|afternoon|morning|week)\b/g,
  /\bjump(?:ing)? (?:ship|teams|jobs|projects|to|into|on|onto|in|back|over|between|through|straight|right|off my chair|for joy|at|up)\b(?! (?:front|my death|traffic)\b)(?! (?:\w+ ){0,3}?(?:tracks?|rails?|railing|river|water|lake|canal|sea|street|road|traffic|bridge|roof|rooftop|balcony|window|cliff|tower|abyss|depths?|void|edge|ledge)\b)/g,
  /\b(?:i|we) (?:could|would) (?:kill|die) for (?:a|an|some|one|that|the)\b/g,
];

/** What is left out before the patterns are asked. */
export const HARMLESS: readonly RegExp[] = [...IDIOMS, ...LOOK_ALIKES];
