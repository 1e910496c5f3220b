/**
 * English phrases that sound like danger and are not: they are left out before the patterns are asked. In words as `crisis.en.ts` prepares them: lower
 * case, no signs, "i am", "cannot", "dont".
 */

const WORK_THING =
  "(?:meetings?|calls?|demos?|deploys?|deployments?|releases?|sprints?|reviews?|retros?|workshops?|presentations?|migrations?|refactorings?|estimates?|estimations?|deadlines?|schedules?|timelines?|tickets?|tasks?|merges?|rollouts?|plannings?|roadmaps?|scope|projects?|pitch|talks?|interviews?|code|stand ?ups?|builds?|on ?call|shifts?|pull requests?|prs?|diffs?|inbox|mails?|e ?mails?|excel|jira|perl|xml|yaml)";
const WORK_VERB =
  "(?:do|use|write|present|join|sit through|go back to|go through|debug|review|merge|read|fix|maintain|estimate|attend|host|run)";
const WORK_DOING =
  "(?:deploying|releasing|shipping|merging|pushing|asking|going live|skipping|refactoring|rewriting|migrating|telling|promising|quoting|committing|dropping|hiring|starting|upgrading|publishing|running|testing|estimating|presenting|signing|selling|rolling out|saying no|changing)";
const IS =
  "(?:is|was|were|are|will be|would be|feels|felt|looks|sounds|is like|was like|feels like|felt like|looks like|sounds like)";
const SIMPLY = "(?:pure |sheer |just |plain |simply |literally |total |basically )*";
const OF_TOPIC =
  "(?:prevention|detection|rates?|risks?|hotlines?|helplines?|awareness|research|statistics|posts?|content|messages?|topics?|data|cases?|classifier|filter|policy|category|moderation|labels?|flags?|numbers|support|lines?)";
/** "Suicidal" alone is said of a person, and "on suicide watch" as well: both are heeded. */
const TOPIC = `(?:(?:self[ -]?harm(?:ing)?|suicide)(?: ${OF_TOPIC})?(?! (?:watch|attempts?|notes?|letters?|pact|thoughts?|plans?|ideation)\\b)|suicid(?:al|ality) ${OF_TOPIC})`;
/** What is a topic beside people, too: whoever is "a suicide risk" has none. */
const FIELD =
  "(?:self[ -]?harm(?:ing)?|suicid(?:e|al|ality)) (?:prevention|detection|hotlines?|helplines?|awareness|research|statistics|moderation|classifier|filter|policy|data)";
const THING =
  "(?:product|app|application|project|feature|tool|service|platform|model|data ?set|chat ?bot|classifier|filter|module|company|domain|software|system|startup|charity|hackathon|website)";
const PRODUCT = `(?:client|customer|${THING})`;
const DOES =
  "(?:is|was|are|were|all|mainly|mostly|only|really|works?|worked|working|deals?|dealing|helps?|helping|people|users|teens|teenagers|young|kids|patients|which|that|who|and|also|today|yesterday|one|to|prevents?|prevent|for|in|on|with|about|around|against|of|flags?|detects?|filters?|blocks?|labels?|handles?|covers?|runs?|has|builds?|offers?|topic|subject|theme|a|an|the|some|our)";
const CONCERNS =
  "(?:(?:about|around|against|on|with|for|of|in|prevents?|flags?|detects?|filters?|blocks?|labels?|handles?|covers?)(?: (?:a|the|some|our))?)";
/** "Somebody on the project" is a person; "I work on the project" is not. */
const OF_NOBODY = "(?<!(?<!\\b(?:work|works|worked|working|demo|tests?|talk|started)) (?:from|in|on|at|of|with|for) )";
/** What is asked for, told or done at work: whoever is named among it may be the one who is suicidal. */
const OF_WORK = `(?: (?:${WORK_THING}|a|an|the|this|that|our|our own|more|another|any|all|everything|it|again|already|today|tonight|tomorrow|now|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|late|early|big|new|old|to|on|for|in|into|from|with|without|before|after|at|of|production|prod|live|main|master|tests?|testing|budget|money|time|people|staff|help|half|scope|feature|features|backup|backups|database|db|module|version|change|changes|holidays?|weekend|christmas|noon|night|mid|plan|date|fixed|price|prices|rollback|approval)){0,6}`;
/** Of a thing: a person stands before no such word. */
const SAID_FIRST = "(?<=^|\\b(?:but|because|think|say|says|said|honestly|well|sorry|imo|sure) )";

/** Work that is like it, in their words. */
const HYPERBOLES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|that|the|our|your|another|every|a|friday|these|those) (?:(?!only|last|final|best|next)\\w+ ){0,2}${WORK_THING} ${IS} ${SIMPLY}suicide\\b`,
    "g",
  ),
  new RegExp(
    `${SAID_FIRST}(?:this|that|the|our|your|another|every|a|friday|these|those) (?:(?!client|customer|on|in|at|of|from|with)\\w+ )?(?!on ?call|shifts?)${WORK_THING} ${IS} ${SIMPLY}suicidal\\b`,
    "g",
  ),
  new RegExp(`\\b${WORK_DOING}${OF_WORK} ${IS} ${SIMPLY}suicide\\b`, "g"),
  new RegExp(`${SAID_FIRST}${WORK_DOING}${OF_WORK} ${IS} ${SIMPLY}suicidal\\b`, "g"),
  new RegExp(
    `\\bit ${IS} ${SIMPLY}suicide to (?!go back to (?:him|her|them|home|my)\\b)(?:${WORK_VERB}|deploy|ask|release|ship|push|go live|skip|migrate|change|refactor)\\b`,
    "g",
  ),
  /\bsuicid(?:e|al) (?:missions?|squad|linux|burn(?! out))\b|\b(?:an?|the|this|that|our|another) suicide (?:sprint|run)\b/g,
];

/** What they work on. */
export const TOPICS_OF_WORK: readonly RegExp[] = [
  new RegExp(
    `${OF_NOBODY}\\b(?:our|the|this|that|my|a|an|their|its) (?:\\w+ ){0,2}?${THING}(?: ${DOES}){0,5} ${CONCERNS} ${TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `${OF_NOBODY}\\b(?:our|the|this|that|my|a|an|their|its) (?:\\w+ ){0,2}?${PRODUCT}(?: ${DOES}){1,6} ${FIELD}\\b`,
    "g",
  ),
  new RegExp(
    `\\b${TOPIC} (?:is|are|was|were) (?:also |only |just )?(?:the |a |our |one |one of the )?(?:main |central )?(?:topics?|subjects?|themes?|domain|field|focus|content|purpose|category|features?|use case) (?:of|in|for|at) (?:our|the|this|that|their|a) (?:\\w+ )?${PRODUCT}\\b`,
    "g",
  ),
  new RegExp(
    `(?:\\b(?:an?|the|our|this|that|their) (?:\\w+ )?(?:self[ -]?harm|suicide)|\\b${FIELD}) (?:app|application|project|tool|platform|service|start ?up|charity|software|product)\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:we|they|i) (?:also |now |currently |only |are |am )*(?:label|labels|labelled|flag|detect|filter|moderate|classify|tag|block) (?:posts|messages|texts|content|articles|searches|comments|pages|users) (?:about|on|of|with) ${TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:the|our|a|that|this|my) (?:\\w+ )?(?:call|talk|workshop|session|meeting|article|study|report|interview) (?:is|was|were) (?:\\w+ )?(?:about|on) (?:self[ -]?harm|suicide) ${OF_TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:read|reading|read up|looked) (?:up )?(?:on|about|into) ${TOPIC} for (?:the|our|a|my|this) (?:\\w+ )?${PRODUCT}\\b`,
    "g",
  ),
];

/** Ways of speaking, for whoever reads the words: nothing of them is meant. What stands beside them is read as ever. */
export const IDIOMS: readonly RegExp[] = [
  ...HYPERBOLES,
  ...TOPICS_OF_WORK,
  // The body, as people say it.
  /\bdead on (?:my|our|his|her|their) feet\b|\b(?:half|brain) dead\b(?= (?:after|by|from|since|today|this)\b|$)/g,
  /\bdy?i(?:e|ed|ng) (?:of|from|with|out of) (?:laughter|laughing|shame|embarr?ass?ment|cringe|boredom|curiosity)\b/g,
  /\bcut(?:ting)? (?:myself|ourselves) (?:some slack|shaving|while cooking|on (?:a |some |the )?(?:piece of )?paper)\b(?! (?:to feel|on purpose|again|because))/g,
  /\b(?:hurt|hurting|cut) (?:myself|himself|herself) (?:while |when |at |during |on |by )?(?:skiing|cycling|climbing|running|jogging|hiking|playing \w+|football|soccer|handball|basketball|volleyball|tennis|sports?|training|yoga|bouldering|dancing)\b/g,
  /\bmatter of life and death\b/g,
  /\b(?:i|we|they|you|people|who) (?:really |just |literally )?live and breathe (?!any|pain|fear|this|in|on|it|here|dark|death)\w+|\b(?:he|she|who) lives and breathes \w+/g,
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
  // Of a part that somebody plays at work, or a habit; whatever else they want to stop being is heeded.
  /\bstop being (?:(?:his|her|their|your|a|an|the|our|team|such|only|main) )*(?:mentors?|mentees?|hosts?|guests?|leads?|managers?|contacts?|reviewers?|testers?|owners?|scrum ?masters?|buddy|coach|members?|bottleneck|blocker|go to|micro ?manager|perfectionist|people pleaser|pushover|beginner|junior|freelancer|consultant|developer|note ?taker|secretary|organi[sz]er)\b/g,
  /\bstop being (?:so |too |always |that )*(?:shy|nervous|late|quiet|defensive|impatient|perfectionist|polite|slow|loud|bossy|picky|busy|strict|critical|stubborn|vague|cautious|careful|distracted|disorgani[sz]ed|interrupted|(?:afraid|scared) of (?:speaking|asking|presenting|demos?|calls?|questions|feedback))\b|\bstop being on (?:call|duty|support|(?:the|this|that) (?:list|rota|thread|project|team|call))\b/g,
  /\b(?:the|that|this|my) (?:note|entry|line|item|reflection|one|ticket|file|record|row|story)(?: (?:about|on|of|from|for|to|with)(?: (?!(?:i|me|myself|he|she|we|you|they|who|how|why|that|people|life|somebody|someone)\b)\w+){1,4})? (?:should not|shouldnt|shouldn'?t) exist\b/g,
  /\bexist in (?:this|the|your|our) (?:system|bot|database|workspace|list|app|tool)\b/g,
  /\b(?:called|calls|calling|named) (?:my|our|the|this|that|his|her|their) (?:\w+ ){0,2}?(?:plan|design|proposal|idea|migration|estimate|code|concept|draft|release|pitch|mail) a suicide note\b|\b(?:the|this|that|our) (?:\w+ )?(?:design|proposal|migration|estimate|architecture|release) (?:is|was) (?:like )?a suicide note\b/g,
  /\b(?:is|are) (?:the|that|this|my) (?:\w+ )?(?:one|seats?|slot|entry|entries|challenge|task|note|reflections?|data|log|message) gone forever\b/g,
  /\bnot (?:made|cut out|built) for this (?:\w+ )?(?:work|job|role|consulting|business|company|team|project|task|challenge|meeting|call|tech|language|industry)\b/g,
  // Into the ground or the earth without more, it may be meant: that gets a line of its own.
  /\b(?:disappear|vanish) into the (?:floor\b|(?:ground|earth) when\b)|\bsink into the (?:ground|floor|earth)\b/g,
  /\b(?:gave|give|giving) (?:my|the|our) (?:\w+ )?(?:cat|dog|kid|son|daughter|horse|mum|mom|dad|gran|grandma|grandpa|baby)s? (?:her|his|their|its|the) (?:pills?|tablets|meds|medicine|medication)\b/g,
  /\b(?:the|my) (?:\w+ )?(?:seat|slot|reminder|meeting|call|ticket|licence|license)(?: on \w+)?,? i (?:wont|won'?t|will not|dont|don'?t|do not) need it any ?more\b/g,
];

/** What else sounds like it to patterns alone. */
const LOOK_ALIKES: readonly RegExp[] = [
  // Idioms.
  /\bdy?i(?:e|ed|ng) (?:of|from|with|out of)? ?(?:stress|heat|cold|hunger|thirst|jealousy|envy|caffeine withdrawal|pure joy)\b/g,
  /\b(?:die|died|dying) (?:a little|inside a little|laughing|to (?:see|know|try|hear|meet|show|get|use|read|tell)|in a fire|hard|on (?:this|that|the) hill|on me|again on)\b/g,
  /\b(?:to die for|old habits die|do or die|die hard)\b/g,
  /\b(?:over my dead body|dead (?:tired|line|lines|letter|letters|code|lock|locks|end|ends|link|links|branch|branches|weight|simple|easy|slow|pixel|serious|right|wrong|on my feet))\b/g,
  /\brather die than (?!go on|live|living|continue|carry on|keep|be alive)\w+|\bdie of old age\b/g,
  /\bwill to live (?:during|in|after|because of|since|halfway) (?:that|this|the|a|every|all)\b/g,
  /\blive through (?:another|this|that|the|one|any|such)\b/g,
  /\b(?:dont|do not) want to be here anymore (?:i|and i) (?:just )?(?:want|need|would like|will|am) (?:to )?(?:another|a (?:new|different)|change|changing|quit|quitting|resign|switch|look|looking)\b/g,
  /\b(?:hurt|harm|shoot) (?:themselves|ourselves) with (?:this|that|the)\b/g,
  /\b(?:delete|kill|remove|end|cut) (?:myself|himself|herself|themselves|ourselves) (?:from|off) (?:the|this|that|your|a) (?!world|earth|planet|face|bridge|roof|balcony|building|window|cliff|tower)\w+/g,
  /\bshoot(?:ing|s)? (?:myself|ourselves|themselves|himself|herself) in the (?:foot|feet|knees?)\b/g,
  /\b(?:hurt|hurts|hurting|cut|cutting|burn|burned|burnt|burning) (?:myself|ourselves) (?:with|on) (?:this|that|our|the old|the|another|my (?:coffee|tea|lunch|soup|kettle)) (?!knife|knives|blade|razor|lighter|iron\b|scissors|needle|glass|belt|cigarette|flame|stove|candle)\w+/g,
  /\b(?:kill|killed|killing) myself laughing\b/g,
  /\bcut(?:ting)? (?:myself|ourselves) (?:off|some|a|short|out|loose|free|at lunch|cooking|slicing|chopping|on (?:the|a|my|some) (?!arms?\b|legs?\b|wrists?\b|thighs?\b|skin\b|body\b)\w+)\b/g,
  /\b(?:hurt|hurting|cut) (?:myself|himself|herself) (?:while |when |at |during |on |by )?(?:playing|lifting|cooking|gardening|falling|the (?:stairs|ice|bike|slopes|pitch|way down)|my bike|a scooter)\b/g,
  /\b(?:drown(?:ing)?|bury(?:ing)?|throw(?:ing)?) (?:myself|ourselves) (?:in|into|up|with|over) (?:work|tickets|mails?|emails|code|the work|the code|the docs|meetings|paperwork|on|a (?:bug|ticket|report|demo|migration|script|spreadsheet))\b/g,
  /\bhang (?:yourself|myself|himself) up on\b/g,
  /\bplatform (?:\w+ ){0,3}train (?:was|is|were|got) (?:late|delayed|cancelled|full|early)\b/g,
  // Old people and animals of theirs, for whom they fear.
  /\b(?:afraid|scared|worried|terrified|frightened) (?:that )?(?:my|our) (?:old )?(?:mum|mom|mother|dad|father|parents|gran\w*|nan|nana|aunt|uncle|dog|cat|horse|baby)(?: in law)? (?:will|might|may|could|would|is about to|is will)(?: \w+)? die\b(?! (?:if|because) (?:of )?(?:i|me|my)\b)/g,
  // Of things, not of people.
  /\b(?:deadline|schedule|timeline|estimate|scope|release date|sprint|roadmap) (?:is|was|are|will be|would be) (?:pure |simply |just |plain )?suicid(?:e|al)\b/g,
  /\bsuicidal (?:deadlines?|timelines?|schedules?|estimates?|scope|release|roadmap|sprint)\b/g,
  /(?<!\b(?:(?:number|contact) (?:of|for)|need|want|call|called|calling|ring|have|is there) (?:the|a|an|your|my|some) )\bsuicid\w* (?:pact with|clause|prevention|awareness|hotline|helpline|note in the changelog|gene|by pull request|for (?:the|our) (?:company|product|project|brand|business|release))\b/g,
  /\b(?:the|this|that|our|your) (?:\w+ )?(?:api|app|service|server|process|worker|pod|container|script|system|build|function|thread|query|plugin|library|module|code ?base|code|architecture|plan|idea|approach|merge|deploy|rollout|pricing|strategy|commit|migration) (?:is|was|are|seems|looks|would be) (?:\w+ )?suicid(?:e|al)\b|\bdie gracefully\b|\bsleep forever (?:loop|call|in the (?:worker|thread|loop|code))\b/g,
  /\b(?:career|political|commercial|corporate|economic|business|market|marketing|financial|social|brand) suicid\w*\b/g,
  /\b(?:not|isnt|no|never|nobody is|arent) (?:feeling |being |at all |really )?suicid\w*(?! anymore)\b/g,
  /\bself ?harm(?:ing)? (?:classifier|filter|policy|category|content|moderation|detection|label|labels|flag|rule|rules|tickets?)\b/g,
  /\b(?:shelf|half|battery|product|end of|cycle|working|night|service|support|second|office|private|social|love|family|work) (?:of )?life\b/g,
  /\blife (?:cycle|cycles|time|span|insurance|sciences?|hack|hacks|is (?:too )?short|outside|at work|after work|balance|in (?:the|this|that) (?:project|team|code|old|module|product|repo|party))\b/g,
  /\bno life (?:outside|besides|beside|next to|after|in)\b/g,
  /\b(?:reason|point|sense|way|need) (?:to|in|of) (?:live|living) (?:with|in|demo|coding|stream\w*|data|chat|at|on|near|off)\b/g,
  /\blive (?:in (?!this (?:world|body|life)|a world|pain|fear|shame|darkness)|at|near|nearby|next|off|demo|system|data|stream|streaming|coding|chat|session|version|without (?:coffee|tea|tests|git|docs)|with (?:that|this|the|a|it|my|two|three|your|such) (?!pain|shame|feeling|thoughts|darkness|fear|guilt|any)\w+)\b/g,
  /\bliving (?:documentation|docs|documents?|standards?|room|style ?guide|out of)\b/g,
  /\b(?:alive|dead) (?:and kicking|or dead|and well|connections?|check|checks|signal|ping|probe|message|letter|queue|node|nodes|process|host|session)\b/g,
  /\bend it all with (?:ctrl|control|a|one|exit)\b/g,
  /\b(?:better off without me|miss me) (?:in|on|at|for|as|during|reviewing|there|there on|this) (?:the |that |this |a |my )?(?:\w+ )?(?:meeting|meetings|call|calls|review|reviews|reviewing|standup|stand up|daily|retro|refinement|project|team|workshop|office|code|repo|friday|monday|tuesday|wednesday|thursday|release|afternoon|morning|week)\b/g,
  /\bjump(?:ing)? (?:ship|teams|jobs|projects|to|into|on|onto|in|back|over|between|through|straight|right|off my chair|for joy|at|up)\b(?! (?:front|the (?:tracks|rails|river|street|traffic)|traffic|my death))/g,
  /\b(?:i|we) (?:could|would) (?:kill|die) for (?:a|an|some|one|that|the)\b/g,
];

/** What is left out before the patterns are asked. */
export const HARMLESS: readonly RegExp[] = [...IDIOMS, ...LOOK_ALIKES];
