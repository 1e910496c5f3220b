/**
 * What people say at work on any day in English, and what a reader of danger takes for more: privacy, absence, exaggeration, jokes, being alone among
 * others. Each is so exact that nothing else is meant by it; what stands beside it is read as ever. All in folded text.
 */
import { TOOLS } from "#src/features/guidance/rules/harm-people.en.ts";
import { BACK_AT_WORK } from "./after-sorrow.en.ts";
import { LIVES_SOMEWHERE } from "./lives-somewhere.en.ts";

const NOT = "(?:do not|don'?t|dont|would not|wouldn'?t|'d rather not|would rather not|never)";
/** Who reads and sees at work. */
const WHO =
  "(?:any(?:one|body)(?: else)?|everyone|everybody|people|others|them|him|her|my (?:manager|boss|lead|team|colleagues)|the (?:team|others|whole team)|hr|(?!me\\b|myself\\b)[a-z]+)";
const WORK_THING =
  "(?:code|codebase|ticket|tickets|sprint|release|meeting|meetings|project|call|calls|refactoring|migration|quarter|review|reviews|daily|stand-?up|retro|planning|workshop|estimates?|estimate round|story points?|form|forms|board|backlog|pipeline|build|jira|yaml|inbox|mails?|e-?mails?|slides?|deck|process|tests?|branch|design|demo|task|tasks|challenge|framework|api|documentation|docs|spreadsheets?|numbers?|training|on-?call|rota|shift|team|tool|editor|server|printer|vpn|feature|features|library|libraries|report|reports|module|endpoint|dependency|package|plugin|service|button|page|yaml|xml|json|php|java|javascript|css|regex|kubernetes|excel|outlook|teams)";
const DAY_NAMED =
  "(?:today|tonight|tomorrow|this (?:week|month|afternoon|morning)|(?:the )?(?:whole |rest of (?:the )?)?(?:day|week)|next (?:week|month)|(?:on |from |until |till |before )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:until|till|for|from) (?:[\\w.]+ ){1,3}|for (?:a|one|two|three|four|\\d+) (?:days?|weeks?|months?))";

/** That they come back: without it, "gone" is no word of any day. */
const FOR_A_WHILE =
  "(?:(?:until|till) (?!(?:the end|then|i)\\b)\\w+|for (?:a|one|two|three|four|\\d+) (?:days?|weeks?|months?)|(?:for|to) (?:lunch|a meeting|the dentist))";

/**
 * Who is not to know of something, and who is away: said on any day, and also by whoever plans the worst. One of them alone is ordinary, two of
 * them are not, and neither is one beside words that are feared. What reads a pause is wider, and calms nobody.
 */
export const SECRET_OR_AWAY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:please )?(?:i |we )?(?:just |really )?${NOT} want ${WHO} to (?:see|know|read|hear|get|find out)(?: (?:about )?(?:it|this|that|any of it|any of this))?(?: yet| please)?`,
  ),
  /\b(?:i would |i'?d )?(?:rather |like to |prefer to )?keep (?:this|it|that) (?:to myself|between us|private|for myself)(?: please)?\b/,
  /\b(?:nobody|no one|noone) (?:else )?(?:should|must|needs to|has to|may) (?:see|know|read|hear)(?: (?:about )?(?:it|this|that))?\b/,
  new RegExp(`\\b(?:i )?(?:just )?${NOT} want to be seen as (?:a )?\\w+\\b`),
  /\b(?:i|we)(?:'ll| will|'m| am| are)? ?(?:wont|won'?t|will not|cant|can'?t|cannot|not)(?: be)?(?: coming| come| make it)? (?:in(?! (?:the )?(?:meeting|call|team|mood|favou?r|charge|touch|a position))|into (?:work|the office)|to (?:work|the office)|at work|working|online|in the office)\b/,
  /\b(?:i|we) (?:wont|won'?t|will not) be (?:around|here) (?:today|this week|next week|(?:on )?\w+day)\b/,
  new RegExp(`^(?:so |and )?(?:not (?:in|at work|here|working)|off|out|away|ooo)(?: work)? ${DAY_NAMED}`),
  new RegExp(
    `\\b(?:i'?ll|i will|ill|i'?m|i am|we are|we'?re) (?:be )?(?:away|out(?: of (?:the )?office)?|off(?: work)?)(?= ${DAY_NAMED})`,
  ),
  /\b(?:i|we)(?:'m| am|'ll| will)? ?(?:taking|take|need|have) (?:a few |some |a couple of |two |three )?(?:days?|weeks|time) (?:off|leave)\b/,
  new RegExp(`\\b(?:i'?ll|i will|ill|i'?m|i am|we are|we'?re) (?:be )?gone ${FOR_A_WHILE}\\b`),
  new RegExp(
    `\\bi(?:'m| am|'ll be| will be|m|ll be)? (?:(?:will|wont|won't|will not) be |not )?(?:here|around|there) (?:only )?(?:on (?:\\w+day)|\\w+day|this week|next week|for two weeks)\\b(?! any ?more| ever)`,
  ),
];

/** What hangs, dies and is ended at work all day. */
const PROCESS =
  "(?:process(?:es)?|jobs?|pods?|builds?|servers?|workers?|threads?|containers?|quer(?:y|ies)|scripts?|imports?|exports?|syncs?|services?|daemons?|sessions?|connections?|tasks?|batch(?:es)?|cron ?jobs?|pipelines?|deploys?|migrations?|uploads?|downloads?|instances?|vms?|tabs?|apps?|clusters?|consumers?|stream|child(?:ren)?(?= (?:process|died|of the))|zombies?)";
const THE_PROCESS = `(?:the|this|that|these|those|our|my|a|an|every|each|any|some|all|all the|one|old|another) (?:[\\w-]+ ){0,2}?${PROCESS}`;
const DIES =
  "(?:just |simply |then |suddenly |also )?(?:hangs?|dies?|died|is dead|is hanging|stops?|crash(?:es|ed)?|fails?|failed|gets? stuck|ends?|freezes|times out|breaks)";
/** What else is lived without, and is nobody. */
const TOOL = `(?:${TOOLS}|linter|auto ?complete|dark mode|shortcuts?|tests?|types|debugger|terminal|editor|ide|keyboard|mouse|second (?:screen|monitor)|headset|coffee|tea|mate|espresso|lunch|music|to-?do lists?|lists?|notes|calendar|docs|intellij|vscode|vs code|neovim|chocolate|spotify)`;
/** Whoever speaks of living speaks of no draft. */
const OF_NO_LIFE =
  "(?![^.!?]*\\b(?:liv(?:e|es|ed|ing)|alive|life|wak(?:e|es|ing)|breath\\w*|exist\\w*|surviv\\w*|be(?:ing)? here|being me|pain|suffer\\w*|hurt\\w*|me in it|rope|pills?|bullet|gun|knife)\\b)";
/** Of a draft and its words. */
const OF_TEXT =
  "(?:bit|part|parts|line|sentence|paragraph|passage|word|words|phrase|piece|half|ending|end|joke|remark|stuff|thing|section|bullet)";

export const ORDINARY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:i |we )?(?:can'?t|cannot|can not|could not|couldn'?t|could never) (?:really |even |just )?(?:live|survive|exist|work) without (?:my |the |a |our |good |any )?(?:\\w+ )?${TOOL}\\b(?! (?:and|or) (?:him|her|them|you|me|it)\\b)`,
    "gu",
  ),
  new RegExp(
    `\\b(?:(?:i|we) (?:just |really |only |also )?(?:want|need|have|try|tried|am trying|had) to |how (?:do|can) (?:i|we|you) |to )?(?:kill(?:s|ed|ing)?|end(?:s|ed|ing)?|terminat(?:e|es|ed|ing)) (?:off )?${THE_PROCESS}\\b(?! (?:and|then) (?:then )?(?:me|myself|i)\\b)`,
    "gu",
  ),
  /\bkill -(?:9|15|s|l|hup|term|kill)\b(?! (?:me|myself))/gu,
  // "If the import hangs, I just end it", "the sync job had no alert, if it dies nobody sees it".
  new RegExp(
    `\\b(?:(?:if|when|whenever|once|as soon as|each time|every time|because|since) )?${THE_PROCESS} ${DIES}(?:(?:,| and| then|, then)? i (?:just |simply |will |then |always )*(?:end|kill|stop|restart|cancel|abort) (?:it|them))?\\b(?!,? (?:and |then )?(?:i|me|so) (?:do|am|will|too|want|die|did)\\b)`,
    "gu",
  ),
  new RegExp(
    `\\b${THE_PROCESS}\\b[^.!?]{0,60}?\\b(?:if|when|whenever|once) (?:it|one|they) ${DIES}(?: (?:nobody|no one) (?:sees|notices|knows)(?: (?:it|of it|that))?)?\\b(?!,? (?:and |then )?(?:i|me|so) (?:do|am|will|too|want|die|did)\\b)`,
    "gu",
  ),
  // What is to be done to a draft.
  new RegExp(
    `\\b(?:and |but |just |please |now |then |only |the same )*(?:without|leave out|leaving out|drop|remove|skip|cut|delete|take out|minus|not) (?:the|that|this|my) (?:[\\w-]+ )?${OF_TEXT} (?:about|with|of|on|where|that|in which) ${OF_NO_LIFE}[^.,;!?]{1,60}`,
    "gu",
  ),
  new RegExp(
    `\\b(?:make|let|have) (?:it|that|the (?:mail|message|text|draft|note|letter|last (?:line|sentence))) (?:end|start|begin|close|finish|read|sound)s? (?:(?:without|with) (?:me |us |it |you )?(?:asking|sounding|begging|saying|thanking|promising|apologi[sz]ing|being|naming|mentioning|telling|looking|offering)\\b${OF_NO_LIFE}[^.,;!?]{0,50}|(?:with|on|in|like) (?:a|the|my|our|one|some|an|less|more|thanks)\\b${OF_NO_LIFE}[^.,;!?]{0,40})`,
    "gu",
  ),

  BACK_AT_WORK,
  /\bi? ?(?:want to|wanna|will|'?ll|would love to|hope to|finally|want) (?:finally )?beat(?: \w+)? (?:at|in) (?:chess|table tennis|ping ?pong|tennis|go|mario kart|darts|pool|scrabble|the (?:race|quiz|game))(?: (?:tonight|today|tomorrow|on \w+day|this week))?\b/,
  /\bi (?:really )?(?:can'?t|cannot|could not|couldn'?t) live without (?:my |the |a |this |that )?(?:to-?do list|todo list|list|coffee|tea|headset|editor|ide|keyboard|mouse|laptop|phone|calendar|linter|tests|dark mode|autocomplete|jira|slack|git|notes)\b/,
  /\b(?:(?:finished|done with|did|filled in|sent|signed) )?(?:my |the |our )?life insurance (?:paperwork|papers|form|forms|stuff|thing|call)\b/,
  new RegExp(
    `\\b(?:i|we) (?:do ?n[o']?t|do not|no longer|never) (?:really |actually )?(?:(?:want|plan|like|wish|expect) to )?${LIVES_SOMEWHERE}|\\b(?:i|we) (?:do ?n[o']?t|do not|no longer) live alone\\b`,
  ),
  // Exaggeration, of things and of whoever made them.
  /\b(?:the|a|this|that|my|our|orphan|zombie) (?:\w+ )?(?:process|processes|pod|job|thread|threads|worker|container|server|session|service|connection|task|bug|rumou?r|legacy|system) (?:just |still |simply )?(?:wont|won'?t|will not|does not|doesn'?t|doesnt|do not|don'?t|refuses? to|never) die\b/,
  /\b(?:die|dying) on (?:that|this|the|any) hill\b/,
  /\b(?:mum|mom|dad|my (?:mum|mom|mother|dad|manager|boss|lead|wife|partner|girlfriend|team|friends?)|the (?:client|team|boss)|he|she|they|grace)(?:'ll| will| would|'d|'s going to| is going to| are going to) (?:kill|murder|strangle) me (?:if|when) (?:i|we) (?:miss|missed|forget|forgot|merge|push|break (?:the|prod)|broke (?:the|prod)|work late again|deploy)\b/,
  new RegExp(
    `\\b(?:never want|do not want|don'?t want|dont want|would not want) to (?:live|go|sit|suffer) through (?:that|this|the|another|such a|our) (?:\\w+ )?${WORK_THING}(?: (?:again|ever again|any ?more))?\\b`,
  ),
  /\b(?:took|take|taking|need|had|have|popped) (?:a |an |one |two |my |some |another )?(?:pills?|tablets?|ibuprofen|aspirin|paracetamol|painkillers?) (?:for|against) (?:my |the |a )?(?:head ?ache|head|migraine|back|allergy|allergies|cold|flu|throat|stomach|hay ?fever|cramps?|fever|tooth ?ache|tooth)\b/,
  new RegExp(
    `^(?:i see |there is |there's |theres )?(?:no|little|not much|zero) (?:point|sense|use) (?:of|in) (?:doing )?(?:the|this|that|these|those|our|another|all these) (?:\\w+ )?${WORK_THING}\\b`,
  ),
  new RegExp(
    `\\b(?:nobody|no one|noone) (?:would|will|'d) (?:ever |even |really )?miss (?:it|(?:the|this|that|these|those|our)(?: \\w+)? ${WORK_THING})\\b(?! if i)`,
  ),
  new RegExp(
    `\\b(?:the |my |our )?(?:world|life|work|day|team|job) (?:would|'d|will) be (?:so much |much |far |a lot )?(?:a )?(?:better|easier|nicer|happier)(?: place)? without (?:the |this |that |our |all |these |any )*(?:\\w+ )?${WORK_THING}\\b`,
  ),
  new RegExp(
    `^(?:much |far |way |we are |we're |i am |i'm )*better off without (?:the |this |that |our |all |these )*(?:\\w+ )?${WORK_THING}\\b`,
  ),
  new RegExp(`\\bthis is my (?:whole )?life now[:,]? (?:only |just |all )?${WORK_THING}\\b`),
  /\b(?:kill|murder|strangle|throttle) (?:my|our|the) (?:colleagues?|boss|manager|lead|team|client|pm|po|host|mentor) (?:for|over|because of) (?:this|that|it|the \w+|scheduling|merging|moving|breaking)\b/,
  /\b(?:kill|killed|killing) (?:this|that|the|my|a|one|some|those|these) (?:\w+ )?(?:process|processes|job|jobs|pod|pods|session|container|thread|threads|worker|server|task|branch|feature|query|tab|tabs|daemon)\b/,
  /\bi hit my (?:head|toe|elbow|knee|shin) (?:on|at|against) (?:the|a|my) (?:shelf|desk|door|table|cupboard|lamp|car|chair|bed|boot)\b/,
  /\bpain-?less (?:way|method) to (?!(?:go|die|leave|end|do it|kill|disappear|finish)\b)[a-z]+\b/,
  /\bi(?:'m| am|m) (?:so |totally |completely )?dead if (?:my \w+|grace|he|she|they|the \w+|anybody|anyone|somebody) (?:sees?|finds?|reads?|hears?|notices?)(?: (?:it|this|that|out))?\b/,
  /\bi (?:burned|burnt|burn) my (?:hand|finger|fingers|tongue|arm|mouth) (?:on|with|at) (?:the|my|a|some) (?:oven|stove|coffee|tea|soup|pan|pot|kettle|pizza|toaster|iron|lunch)\b/,
  /\bi (?:do not|don'?t|dont) exist in (?:the |our |this |that )?(?:ldap|system|directory|database|org ?chart|address book|calendar|list|jira|slack|crm|erp)\b/,
  /\b(?:i|we) (?:wont|won'?t|will not) be (?:here|around|in|online) (?:much|a lot|long|for long) (?:on \w+day|today|tomorrow|this week|next week)\b/,
  // Where they would like to live.
  /(?<!not )(?<!n't )(?<!dont )\b(?:want|would like|'d like|would love|'d love|hope|plan|wanna)(?: to)? live (?:(?:closer|nearer) to work|in (?!(?:a|an|this|that|peace|heaven|another|pain|fear|my|the|hell|darkness|silence|hope)\b)[a-z]+|(?:closer|close|nearer|near) to (?:the|my) (?:office|work|family|parents|city|sea|client|team|school|kids|station)|abroad|by the sea|in the (?:city|country|countryside|mountains))\b/,
  /^i live in (?!(?:a|an|this|that|peace|heaven|another|pain|fear|my|the|hell|darkness|silence|hope|constant|terror|shame)\b)[a-z]+(?: now)?[.! ]*$/,
  /^(?:oh well |well |ok |haha |lol )?(?:i'?ll|i will|we'?ll|we will) survive(?: (?:it|that|this|the \w+))?[.! ]*$/,
  /\bi(?:'m| am|m| was|'ve been)? ?(?:dying|died) (?:inside )?(?:to (?:see|know|hear|try|meet|show)(?: (?:it|this|that|you|the \w+))?(?: (?:live|soon|work|running))?|when (?:he|she|they|it|the|my)|in (?:that|the|this) (?:meeting|call|demo|review|retro|presentation))\b/,
  /\bi (?:could|would|will|might|want to|wanna|'?ll|'?d) (?:literally |gladly |happily |actually )?(?:murder|kill|strangle|throttle|shoot|hang|punch) (?:whoever|whomever|the (?:person|one|genius|idiot|guy|author|printer|build|server|coffee machine|intern|vendor)|this (?:parser|printer|laptop|build|server|ticket|test|bug|machine)|that (?:parser|printer|laptop|build|server|ticket|test|bug|machine)|my (?:laptop|printer|editor|past self)|for a (?:coffee|nap|beer|biscuit|break))(?: (?:who )?(?:wrote|named|built|made|designed|merged|approved|scheduled) (?:this|that|these|those|the|it)(?: \w+)?)?\b/,
  new RegExp(
    `\\b(?:lost|losing|lose) the will to live (?:in|during|after|halfway through) (?:that|this|the|another|a|my) (?:\\w+ )?${WORK_THING}\\b`,
  ),
  new RegExp(
    `\\b(?:the|this|that|our|their) (?:\\w+ )?(?:deadline|schedule|timeline|estimate|scope|release date|${WORK_THING}) (?:is|are|was|were|will be|would be) (?:pure |simply |just |plain )?(?:suicide|suicidal|murder|death|hell|torture|killing me|the death of (?:me|us))\\b`,
  ),
  new RegExp(
    `\\b(?:this|that|the|another|one more|these|those) (?:\\w+ )?${WORK_THING} (?:is|are|was|will be|would) (?:killing me|kill me|the death of me|the end of me|be the death of me|be the end of me)\\b`,
  ),
  /^(?:haha |lol |omg |ok |well )?i(?:'m| am|m) (?:so )?dead,? (?:lol|haha|lmao|that|the|this bug|:joy:|:skull:)(?: bug)?/,
  /\b(?:yes |still |i'?m |i am |me too |haha )*(?:still )?alive,? (?:and kicking|and well|just (?:slow|busy|tired|late|swamped)|but (?:slow|busy|tired|late|swamped|behind)|in meetings|still in meetings|thanks|lol|haha)(?: today| this week)?\b/,
  /^(?:just |still |barely |somehow |we are |i'?m )?surviv(?:ing|ed)(?: (?:the|another|a|this|that|our|my) (?:\w+ )?\w+)?[.! ]*$/,
  // Jokes, and what makes little of something at work.
  /\b(?:(?:haha|lol|nah|no|nope)[,.]? )?(?:i'?m |i am |im |i was )?(?:just |only )(?:kidding|joking)(?:[,.]? (?:it'?s|its|it is|all) (?:fine|good|ok))?\b|\b(?:haha|lol),? (?:no[, ]+)?(?:all good|don'?t worry(?: about me)?|dont worry(?: about me)?|i'?m fine|im fine)\b/,
  new RegExp(
    `\\bi? ?(?:just |really |only )?(?:want|need|wish|cannot wait for|cant wait for) (?:this|that|the) (?:\\w+ )?${WORK_THING} (?:to (?:end|be over|stop|be done|finish)|over|done)\\b`,
  ),
  new RegExp(
    `\\bi? ?(?:just )?(?:want|need) it (?:to be over|to end|over),? (?:i mean )?(?:the|this|that) ${WORK_THING}(?: i mean)?\\b`,
  ),
  new RegExp(
    `\\b(?:can ?not|can'?t|cant|do not want to|don'?t want to|dont want to) (?:look at|see|take|stand|face|bear|read|hear|do|sit through|be (?:in|on)) (?:this|that|the|these|those|my|our|another|one more|any more)? ?(?:\\w+ )?${WORK_THING}(?: again| any ?more)?\\b`,
  ),
  new RegExp(
    `\\b(?:can ?not|can'?t|cant|do not want to|don'?t want to|dont want to) do (?:this|it) any ?more,? (?:the|this|that|it is the \\w+|its the \\w+|it'?s the \\w+) (?:\\w+ )?${WORK_THING}\\b`,
  ),
  new RegExp(
    `\\b(?:do not|don'?t|dont|cannot|can'?t|cant)(?: really)? see (?:the|any|much) (?:point|sense|use) (?:of|in) (?:the|this|that|these|those|our|another|all these) (?:\\w+ )?${WORK_THING}\\b|\\bwhat(?:'s| is|s) the point (?:of|in) (?:the|this|that|these|those|our|another|all these)? ?(?:\\w+ )?${WORK_THING}\\b`,
  ),
  new RegExp(
    `\\b(?:i have |i got |got )?no life,? (?:only|just|but) ${WORK_THING}\\b|\\bmy (?:whole )?life is (?:just |only |all )?${WORK_THING}(?: now| these days)?\\b`,
  ),
  new RegExp(
    `(?:^|[.,!;] ?)(?:goodbye|good ?bye|bye|farewell|rip|r\\.i\\.p\\.?|so long)(?: bye)?,? (?:to )?(?!(?:\\w+ )?(?:e-?mails?|mails?|call|meeting|notes?|letter)\\b)(?:my |the |dear |old |our )*(?:productivity|weekend|evening|lunch|lunch break|holiday|bonus|focus|laptop|old \\w+|${WORK_THING})\\b`,
  ),
  new RegExp(
    `\\b(?:the (?:\\w+ )?(?:team|project|company|code|app|product|process)|we|everybody|everyone|they|i)(?:'d| would| will)? be (?:much |far |all )?better off (?:without|with) (?:this|that|these|those|the|a|an|another|such) (?:\\w+ ){0,2}${WORK_THING}\\b`,
  ),
  /\bi wanted to (?:vanish|disappear|hide|sink into (?:the )?(?:floor|ground|earth)|crawl under (?:the|my) (?:desk|table)|run away) when (?:he|she|they|my \w+|the \w+|grace|the whole team) (?:read|asked|saw|opened|called|showed|shared|said|looked|laughed|found|mentioned|put|played)\b/,
  /\bi? ?(?:disappear|vanish) into (?:my |the |a )?(?:holidays?|vacation|weekend|leave|meeting|meetings)(?: tomorrow| today| soon)?\b/,
  /\b(?:i |i've |ive )?(?:hurt|pulled|strained|twisted|sprained|threw out) my (?:back|knee|ankle|foot|shoulder|finger|hand|toe|neck|elbow)(?: (?:while )?(?:moving|carrying|lifting|playing|running|skiing|cycling|climbing|at|on|yesterday|again|jogging)(?: (?:a|the|my) \w+)?)?\b|\bmy (?:head|back|eyes?|neck|feet|ears?) (?:hurts?|aches?|is killing me)\b/,
  /\b(?:so |a bit |really |getting |just )?tired of (?:explaining|answering|waiting|repeating|chasing|asking|arguing|fixing|copying|writing|reviewing|meetings|tickets|jira|mondays)\b/,
  new RegExp(
    `\\bi hate myself for (?:choosing|picking|merging|writing|not writing|breaking|using|agreeing to|saying yes to) (?:this|that|the|it|a|another)(?: ${WORK_THING})?\\b`,
  ),
  new RegExp(
    `\\bi? ?(?:really |just )?(?:do not|don'?t|dont) want to (?:go to|come to|join|attend|be at|live in) (?:the |a |any |another |this |that |my |our )?(?:\\w+ )?(?:party|event|lunch|dinner|offsite|meet-?up|conference|drinks|${WORK_THING})\\b(?: (?:any ?more|any longer|alone))?`,
  ),
  // Alone among others at work.
  /\b(?:people|they|everyone|everybody|colleagues|the others|others|my colleagues) (?:just |only |always |do )?asks? (?:me )?how (?:i am|i'?m doing|are you|it'?s going|it goes|things are)(?:,? (?:and|but|then|while|and then)(?: they)? (?:look|looks|looking|stare|walk|turn|scroll|type|leave|never)(?: \w+){0,5})?/,
  /\b(?:nobody|no one|noone) (?:even )?(?:noticed|saw|realised|realized|knew) (?:that )?i (?:was|had been) (?:gone|away|out|off|missing|sick|ill|on (?:holiday|leave|vacation)) (?:last|this|for|on|yesterday|all|the whole)(?: \w+){0,2}\b/,
  /\b(?:everyone|everybody|people|they|the others|my team|my colleagues|all) (?:just |still |only )?(?:tip-?toes?|walks? on eggshells|whispers?|goes? quiet|looks? away|avoids? me|is so careful|are so careful|is careful|are careful)(?: around me| with me| when i (?:come|walk) in)?\b/,
  /\bi (?:always |mostly |still |usually )?(?:eat|sit|have lunch|work|lunch) (?:all )?alone(?: (?:most days|at lunch|in the office|every day|at work|from home|these days|today|since the \w+))*\b/,
];
