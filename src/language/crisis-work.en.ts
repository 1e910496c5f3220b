/**
 * Suicide and self-harm as people name them at work: for a thing that is foolish to do, and as what a product is about. Whoever asks, reads, looks for or uses
 * something of the kind is heeded, and so is a person whom the work only names: "the guy from the app". Words as `crisis.en.ts` prepares them.
 */

export const WORK_THING =
  "(?:meetings?|calls?|demos?|deploys?|deployments?|releases?|sprints?|reviews?|retros?|workshops?|presentations?|migrations?|refactorings?|estimates?|estimations?|deadlines?|schedules?|timelines?|tickets?|tasks?|merges?|rollouts?|plannings?|roadmaps?|scope|projects?|pitch|talks?|interviews?|code|stand ?ups?|builds?|on ?call|shifts?|pull requests?|prs?|diffs?|inbox|mails?|e ?mails?|excel|jira|perl|xml|yaml)";
export const WORK_VERB =
  "(?:do|use|write|present|join|sit through|go back to|go through|debug|review|merge|read|fix|maintain|estimate|attend|host|run)";
const WORK_DOING =
  "(?:deploying|releasing|shipping|merging|pushing|asking|going live|skipping|refactoring|rewriting|migrating|telling|promising|quoting|committing|dropping|hiring|starting|upgrading|publishing|running|testing|estimating|presenting|signing|selling|rolling out|saying no|changing)";
/** What is called suicide at work by whoever would rather not do it; nobody says so of a person. */
const FOOLISH_DOING = `(?:${WORK_DOING}|rebuilding|launching|scaling|switching|replacing|removing|deleting|outsourcing|staffing|betting|building|adding|accepting|agreeing|working (?:on|with|without|for)|introducing|porting|patching|disabling|enabling|turning off|hardcoding|storing|raising|negotiating|charging|onboarding|exposing|relying|trusting|firing|hotfixing|rebooting|restarting|updating|force pushing|pitching|bidding|underestimating|using (?!drugs|again)\\w+|letting (?!go|it|me)\\w+|doing (?:this|that|the|both|our)|cutting (?:the|our|corners)|taking on|copying|leaving (?:\\w+ ){1,2}open|giving (?!up|in)\\w+|putting (?!an end)\\w+|ignoring|writing (?:this|that|the|it|our|a))`;
/** Where one of these stands, somebody is meant, or life. */
const NOT_A_DEED =
  "(?:i|me|my|mine|myself|he|him|his|himself|she|her|hers|herself|they|them|themselves|somebody|someone|life|living|live|alive|die|dying|death|only|last|final|way|out|option|answer|solution|left|end|ending|escape|exit|thought|thoughts|thinking|hope|pain|sleep|sleeping|food|eating|drinking|alcohol|drugs|drug|pills|meds|medication|medicine|breathing|therapy|therapist|love|friends|family|home|hands|husband|wife|brother|sister|son|daughter|mother|father|mum|mom|dad|friend)";
const IS =
  "(?:is|was|were|are|will be|would be|feels|felt|looks|sounds|is like|was like|feels like|felt like|looks like|sounds like)";
const SIMPLY = "(?:pure |sheer |just |plain |simply |literally |total |basically )*";
/** Said behind the word, it is the act itself. */
const NO_ACT = "(?! (?:watch|attempts?|notes?|letters?|pact|thoughts?|plans?|ideation|methods?|pills?)\\b)";
const OF_TOPIC =
  "(?:prevention|detection|rates?|risks?|hotlines?|helplines?|awareness|research|statistics|posts?|content|messages?|topics?|data|cases?|classifier|filter|policy|category|moderation|labels?|flags?|numbers|support|lines?)";
/** "Suicidal" alone is said of a person, and "on suicide watch" as well: both are heeded. */
const TOPIC = `(?:(?:self[ -]?harm(?:ing)?|suicide)(?: ${OF_TOPIC})?(?! (?:watch|attempts?|notes?|letters?|pact|thoughts?|plans?|ideation|methods?|pills?|tablets|instructions?|means|ways?|how|kits?|options|tonight|at home)\\b)|suicid(?:al|ality) ${OF_TOPIC})`;
/** What is a topic beside people, too: whoever is "a suicide risk" has none. */
const FIELD =
  "(?:self[ -]?harm(?:ing)?|suicid(?:e|al|ality)) (?:prevention|detection|hotlines?|helplines?|awareness|research|statistics|moderation|classifier|filter|policy|data)";
const THING =
  "(?:product|app|application|project|feature|tool|service|platform|model|data ?set|chat ?bot|classifier|filter|module|company|domain|software|system|startup|charity|hackathon|website)";
const PRODUCT = `(?:client|customer|${THING})`;
const IS_OR_DOES =
  "(?:is|was|are|were|works?|worked|deals?|helps?|prevents?|flags?|detects?|filters?|blocks?|labels?|handles?|covers?|runs?|has|builds?|offers?)";
const DOES =
  "(?:is|was|are|were|all|mainly|mostly|only|really|works?|worked|working|deals?|dealing|helps?|helping|people|users|teens|teenagers|young|kids|patients|which|that|who|and|also|today|yesterday|one|to|prevents?|prevent|for|in|on|with|about|around|against|of|flags?|detects?|filters?|blocks?|labels?|handles?|covers?|runs?|has|builds?|offers?|topic|subject|theme|a|an|the|some|our)";
const SORTS = "(?:prevents?|flags?|detects?|filters?|blocks?|labels?|handles?|covers?|hides?|moderates?|predicts?)";
const CONCERNS = `(?:(?:about|around|against|on|with|for|of|in|${SORTS})(?: (?:a|the|some|our))?)`;
const WHOSE = "(?:our|the|this|that|my|a|an|their|its)";
/** "Somebody on the project" is a person; "I work on the project" is not. */
const OF_NOBODY = "(?<!(?<!\\b(?:work|works|worked|working|demo|tests?|talk|started)) (?:from|in|on|at|of|with|for) )";
/** Those near whoever writes have no product. */
const OF_NO_RELATIVE =
  "(?<!\\bmy (?:\\w+ )?(?:sons?|daughters?|kids?|child|children|wife|husband|partner|boyfriend|girlfriend|brother|sister|mum|mom|mother|dad|father|parents|niece|nephew|cousin|friends?|flatmate|neighbou?r|ex)\\b.{0,60})";
/** What is talked to, looked at, looked for or used is no work, unless a team or a client does it. */
const NOT_REACHED =
  "(?<!(?<!\\b(?:we|they|the|our|clients?|customers?|users|team|company|teens|people) (?:\\w+ )?)\\b(?:talk|talks|talked|talking|ask|asks|asked|asking|tell|tells|told|telling|chat|chats|chatted|chatting|read|reads|reading|look|looks|looked|looking|search\\w*|find|finds|found|finding|google\\w*|need|needs|needed|want|wants|wanted|buy|buys|bought|buying|get|gets|got|have|has|had|use|uses|used|using|open|opened|visit\\w*|know|knows|watch\\w*|see|sees|saw|there|any|wrote|write|writes|trust|download\\w*|install\\w*|recommend)\\b(?: \\w+){0,3} )";
/** Who builds it, or has it built. */
const IN_WORK =
  "\\b(?:(?:work|works|worked|working|build|builds|built|building|test|tests|tested|testing|demo|demoed|ship|shipped|shipping|release|released|releasing|design|designed|designing|develop|developed|developing|review|reviewed|reviewing|estimate|estimated|refactor\\w*|maintain\\w*|staffed|assigned|onboard\\w*|presented|presenting|pitch|pitched|pitching|deploy\\w*|launch\\w*|started|starting|start|moved?|moving|switch|switched|join|joined|joining|put|demos?) (?:on |in |at |for |with |to |onto )?|(?:we|the client|our client|the customer|our customer|the team|our team|my team|the company) (?:\\w+ )?(?:have|has|had|need|needs|want|wants|wanted|got|get|make|sell|offer|own|plan|order|ordered|run) (?:to build )?)";
/** What is asked for, told or done at work: whoever is named among it may be the one who is suicidal. */
const OF_WORK = `(?: (?:${WORK_THING}|a|an|the|this|that|our|our own|more|another|any|all|everything|it|again|already|today|tonight|tomorrow|now|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|late|early|big|new|old|to|on|for|in|into|from|with|without|before|after|at|of|production|prod|live|main|master|tests?|testing|budget|money|time|people|staff|help|half|scope|feature|features|backup|backups|database|db|module|version|change|changes|holidays?|weekend|christmas|noon|night|mid|plan|date|fixed|price|prices|rollback|approval)){0,6}`;
/** Of a thing: a person stands before no such word. */
const SAID_FIRST = "(?<=^|\\b(?:but|because|think|say|says|said|honestly|well|sorry|imo|sure) )";
const WORK_SUBJECT =
  "(?:api|app|service|server|process|worker|pod|container|script|system|build|function|thread|query|plugin|library|module|code ?base|code|architecture|plan|idea|approach|merge|deploy|rollout|pricing|strategy|commit|migration|deadline|schedule|timeline|estimate|scope|release date|sprint|roadmap)";

/** Work that is like it, in their words. */
export const HYPERBOLES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:this|that|the|our|your|another|every|a|(?:mon|tues|wednes|thurs|fri|satur|sun)day|these|those) (?:(?!only|last|final|best|next)\\w+ ){0,2}${WORK_THING} ${IS} ${SIMPLY}suicide\\b${NO_ACT}`,
    "g",
  ),
  new RegExp(
    `${SAID_FIRST}(?:this|that|the|our|your|another|every|a|(?:mon|tues|wednes|thurs|fri|satur|sun)day|these|those) (?:(?!client|customer|on|in|at|of|from|with)\\w+ )?(?!on ?call|shifts?)${WORK_THING} ${IS} ${SIMPLY}suicidal\\b`,
    "g",
  ),
  new RegExp(`\\b${FOOLISH_DOING}(?: (?!${NOT_A_DEED}\\b)\\w+){0,9}? ${IS} ${SIMPLY}suicide\\b${NO_ACT}`, "g"),
  new RegExp(`${SAID_FIRST}${WORK_DOING}${OF_WORK} ${IS} ${SIMPLY}suicidal\\b`, "g"),
  // "Postgres on prod without backup is suicide."
  new RegExp(
    `${SAID_FIRST}(?:(?!${NOT_A_DEED}\\b)\\w+ ){1,5}?(?:on|in|to|with|without) (?:a |the |any |our )?(?:prod|production|main|master|staging|backups?|tests?|rollback|reviews?|monitoring|docs|documentation|friday|feature flags?|contract|nda|specs?|plan b)\\b(?: (?!${NOT_A_DEED}\\b)\\w+){0,4}? ${IS} ${SIMPLY}suicide\\b${NO_ACT}`,
    "g",
  ),
  new RegExp(
    `(?:\\b(?:it ${IS}|it (?:would|could) have been|its|that ${IS}|thats|basically|sheer|pure|plain|simply)|^) ?${SIMPLY}suicide to (?!go back to (?:him|her|them|home|my)\\b)(?:${WORK_VERB}|deploy|ask|release|ship|push|go live|skip|migrate|change|refactor|rewrite|upgrade|hire|promise|sign|sell|switch|launch|rely|store|touch|say no|commit|quote|drop)\\b`,
    "g",
  ),
  new RegExp(
    `${SAID_FIRST}(?:no (?:tests?|backups?|reviews?|docs|monitoring|staging|rollback|specs?|contract)|(?:a |the )?fixed price(?: (?!${NOT_A_DEED}\\b)\\w+){0,3}?|(?:a |the )?(?:big bang|full|complete|total) (?:rewrite|rollout|migration|release)|microservices|a rewrite) ${IS} ${SIMPLY}suicide\\b${NO_ACT}`,
    "g",
  ),
  new RegExp(`\\b(?:calls|called) (?:(?!${NOT_A_DEED}\\b)\\w+ ){1,4}?${WORK_THING} suicide\\b${NO_ACT}`, "g"),
  // Nobody plans one of those for work.
  /(?<!\b(?:plan|plans|planned|planning|prepare|prepared|preparing|want|need|my|my own) (?:a |an |the |my |another |one )?)\bsuicid(?:e|al) (?:missions?|squad|linux|burn(?! out))\b/g,
  new RegExp(
    `\\b(?:an?|the|this|that|our|another) suicide (?:sprint\\b|run (?:of|through|for|to|with|at|in) (?:the |this |our |all |\\d+ )*(?:${WORK_THING}|training|practice|football|gym)\\b)`,
    "g",
  ),
  /\bsuicide sprints\b/g,
  // Of things, not of people.
  new RegExp(
    `${SAID_FIRST}(?:(?:the|this|that|our|your|my) (?:(?!only|last|final|best|next|in|on|at|of|from|with|for|whole)\\w+ )?)?(?<!\\bmy )${WORK_SUBJECT} (?:is|was|are|were|will be|would be|seems|looks) (?:(?!my|her|his)\\w+ )?suicid(?:e|al)\\b${NO_ACT}`,
    "g",
  ),
  /(?<!\b(?:is|am|are|was|were|feels?|felt|be|being|been|so|very|really|still|actively|seems?|got|gets|acutely|highly) )\bsuicidal (?:deadlines?|timelines?|schedules?|estimates?|scope|release|roadmap|sprint)\b/g,
  /\b(?:career|political|commercial|corporate|economic|business|market|marketing|financial|social|brand) suicid(?:e\b(?! (?:attempts?|notes?|thoughts?|plans?|ideation|watch)\b)|al (?:moves?|decisions?|steps?|acts?)\b)|\bsuicidal (?:career|political|commercial|business|marketing|financial|pricing) (?:moves?|decisions?|steps?|ideas?|plans?)\b/g,
];

/** What they work on. */
export const TOPICS_OF_WORK: readonly RegExp[] = [
  // "Our app is about self-harm."
  new RegExp(
    `${OF_NOBODY}${OF_NO_RELATIVE}\\b${WHOSE} (?:\\w+ ){0,2}?${THING}(?: (?:all|mainly|mostly|only|really|also|today|yesterday)){0,2} (?:${IS_OR_DOES}(?: ${DOES}){0,5} ${CONCERNS}|${SORTS}) ${TOPIC}\\b`,
    "g",
  ),
  // "I work on a project about self-harm", "our app for it", "the project about it starts on Monday".
  new RegExp(
    `${OF_NO_RELATIVE}${IN_WORK}(?:\\w+ )?${WHOSE} (?:\\w+ ){0,2}?${THING}(?: ${DOES}){0,5} ${CONCERNS} ${TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `${OF_NOBODY}${OF_NO_RELATIVE}${NOT_REACHED}\\b(?:our|(?:the|our|a|my) (?:\\w+ )?(?:clients|customers|companys|teams)) (?:\\w+ ){0,2}?${THING}(?: ${DOES}){0,5} ${CONCERNS} ${TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `${OF_NOBODY}${OF_NO_RELATIVE}${NOT_REACHED}\\b(?:the|this|that) (?:\\w+ ){0,2}?(?!website|chat ?bot)${THING} (?:about|against|on) ${TOPIC} (?:is|was|starts?|started|needs?|ends?|ended|goes|went|has|had|moved|moves|launche[sd]|ships?|fails?|failed|crashe[sd])\\b`,
    "g",
  ),
  new RegExp(
    `${OF_NOBODY}${OF_NO_RELATIVE}${NOT_REACHED}\\b${WHOSE} (?:\\w+ ){0,2}?${PRODUCT}(?: ${DOES}){1,6} ${FIELD}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:(?:our|the|this|that|their) (?:\\w+ )?${THING}|we) (?:(?:also|only|already|can|will|must|should|now) ){0,2}(?:${SORTS}|recogni[sz]es?|reports?) (?:the |any |all |possible |likely )?(?:suicid(?:e|al)|self[ -]?harm) (?:attempts?|notes?|threats?|thoughts|ideation|posts?|content|messages?|risks?|language)\\b`,
    "g",
  ),
  new RegExp(
    `\\b${TOPIC} (?:is|are|was|were) (?:also |only |just )?(?:the |a |our |one |one of the )?(?:main |central )?(?:topics?|subjects?|themes?|domain|field|focus|content|purpose|category|features?|use case) (?:of|in|for|at) (?:our|the|this|that|their|a) (?:\\w+ )?${PRODUCT}\\b`,
    "g",
  ),
  new RegExp(
    `${OF_NO_RELATIVE}${NOT_REACHED}(?:\\b(?:an?|the|our|this|that|their) (?:\\w+ )?(?:self[ -]?harm|suicide)|\\b${FIELD}) (?:app|application|project|tool|platform|service|start ?up|charity|software|product)\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:we|they|i) (?:also |now |currently |only |are |am )*(?:label|labels|labelled|flag|detect|filter|moderate|classify|tag|block) (?:posts|messages|texts|content|articles|searches|comments|pages|users) (?:about|on|of|with) ${TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:the|our|a|that|this|my(?! (?:\\w+ )?(?:session|meeting|call|interview))) (?:\\w+ )?(?:call|talk|workshop|session|meeting|article|study|report|interview) (?:is|was|were) (?:\\w+ )?(?:about|on) (?:self[ -]?harm|suicide) ${OF_TOPIC}\\b`,
    "g",
  ),
  new RegExp(
    `\\b(?:read|reading|read up|looked) (?:up )?(?:on|about|into) ${TOPIC} for (?:the|our|a|my|this) (?:\\w+ )?${PRODUCT}\\b`,
    "g",
  ),
];
