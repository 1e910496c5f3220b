/**
 * Recognises English words of somebody who may harm themselves, or who fears it for somebody else. A word too much costs a caring
 * answer, a word too few may cost a life, so in doubt it says yes. Nothing here keeps or counts what it reads.
 */
import { inOneByte } from "#src/kernel/text.ts";
import { saysCrisisInGerman } from "./crisis.de.ts";
import { ABUSE } from "./crisis-abuse.en.ts";
import { type Emergency, emergencyOf, happensNow } from "./crisis-at-once.en.ts";
import { BESIDE_AN_ORDER } from "./crisis-beside.en.ts";
import { BODY } from "./crisis-body.en.ts";
import { CALLS, MAYBE_CALLS, SEEN_ON_OTHERS } from "./crisis-call.en.ts";
import { EMERGENCY, ON_THE_LEDGE } from "./crisis-emergency.en.ts";
import { MAYBE_THREATS, OWN_THREATS } from "./crisis-harming.en.ts";
import { HARMLESS, IDIOMS } from "./crisis-harmless.en.ts";
import { HINTS } from "./crisis-hints.en.ts";
import { AT_HOME } from "./crisis-home.en.ts";
import { LETTER_BEYOND_LATIN_1, LETTER_BY_LETTER, plainLetter, SPACED } from "./crisis-letters.en.ts";
import { mayBeParting, saysParting, type Told } from "./crisis-parting.en.ts";
import { CLAUSE_ENDS, PASSING } from "./crisis-passing.en.ts";
import { THREATS_AND_FORCE } from "./crisis-threats.en.ts";
import { BESIDE_WORK, HAD_ONE, NOT_UNCLEAR, OF_THEMSELVES, UNCLEAR, UNCLEAR_ANYWHERE } from "./crisis-unclear.en.ts";
import { VIOLENCE } from "./crisis-violence.en.ts";
import { TOPICS_OF_WORK } from "./crisis-work.en.ts";
import { inLatin1 } from "./fold.ts";
import { patternList } from "./pattern-list.ts";
import { remembered } from "./remembered.ts";
import { withoutSuicideOfAnother } from "./suicide-of-others.en.ts";

/** The longest message that Slack takes; of longer texts the beginning and the end are read. */
const LONGEST = 40_000;

/** Whether a message, or one of its sentences, says so. */
export function saysCrisis(text: string): boolean {
  const read = heard(text);
  const sentences = read.split(SENTENCE_ENDS);
  const clauses = sentences.flatMap((one) => one.split(CLAUSE_ENDS));
  const askedOf = asking();
  return (
    askedOf([read, ...sentences]).some((words) => CRISIS.match(words) || happensNow(words)) ||
    askedOf([...sentences, ...clauses]).some(IN_PASSING.match) ||
    toldIn(read, withoutIdioms).some(saysParting) ||
    saysCrisisInGerman(read)
  );
}

/** Null also where they speak of their own death beside it: then a person has to speak with them first. */
export function emergencyIn(text: string): Emergency | null {
  const asked = asking()([heard(text), ...heard(text).split(SENTENCE_ENDS)]);
  return asked.some(OF_DEATH.match) ? null : emergencyOf(asked);
}

/** Whether a message that says no such thing for sure may mean it, or an ordinary day. */
export function mayMeanCrisis(text: string): boolean {
  const read = heard(text);
  const whole = parts(plainWords(read));
  if (mayMeanCrisisFirst(text)) return true;
  if (toldIn(read, (words) => words).some(mayBeParting) || whole.some(speaksOfThemselves)) return true;
  const sentences = [...whole, ...read.split(SENTENCE_ENDS).flatMap((one) => parts(plainWords(one)))];
  if (sentences.some(IS_UNCLEAR_ANYWHERE.match)) return true;
  if (whole.some((words) => NOT_UNCLEAR.test(words))) return false;
  return sentences.some(IS_UNCLEAR.match);
}

/** Whether it may mean danger, and nothing else of it is to be done: a bare call for help, or the wish to hurt somebody. */
export function mayMeanCrisisFirst(text: string): boolean {
  const read = heard(text);
  if (parts(plainWords(read)).some(MAY_CALL.match)) return true;
  return !LAUGHS.test(read) && asking()(read.split(SENTENCE_ENDS)).some(MAY_THREATEN.match);
}
const LAUGHS = /\b(?:lol|lmao|rofl|(?:ha){2,}h?|just kidding|jk)\b/;

/** A message and its clauses, for signs of parting. */
function toldIn(read: string, asked: (words: string) => string): readonly Told[] {
  const clauses = read.split(SENTENCE_ENDS).flatMap((one) => one.split(CLAUSE_ENDS));
  const told = clauses.map((clause) => asked(plainWords(clause)));
  return parts(plainWords(read)).map((words) => ({ whole: asked(words), clauses: told }));
}

/** Beside what they work on. */
function speaksOfThemselves(words: string): boolean {
  const rest = TOPICS.replaced(words, "#");
  return rest !== words && (OF_THEMSELVES.test(rest) || BESIDE_WORK.test(rest));
}

const SENTENCE_ENDS = /[.!?…;\n]+/;

/** What somebody says in it, in Latin-1: what is pasted from a log or a shell is nobody's voice. */
function heard(text: string): string {
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}` : text;
  return inLatin1(
    whole
      .replace(/```[\s\S]*?```|`[^`]*`/g, " ")
      .toLowerCase()
      .replace(/['’‘ʼ`´]/g, "")
      .replace(/<(?:[@#!]|https?:|mailto:)[^<>]*>|:[a-z0-9_+-]+:/g, " "),
  );
}

/** What is longer is read in parts: a pattern may take the square of the length. No phrase is as long as the overlap. */
const PART_WORDS = 400;
const OVERLAP_WORDS = 80;
const LONGEST_WORD = 60;

function parts(text: string): readonly string[] {
  const words = text.split(" ").map((word) => word.slice(0, LONGEST_WORD));
  if (words.length <= PART_WORDS) return [words.join(" ")];
  const step = PART_WORDS - OVERLAP_WORDS;
  const count = Math.ceil((words.length - OVERLAP_WORDS) / step);
  return Array.from({ length: count }, (_, at) => words.slice(at * step, at * step + PART_WORDS).join(" "));
}

/** Letters and figures with one space between them, in Latin-1. */
function plainWords(text: string): string {
  return inOneByte(
    text
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
      .replace(LETTER_BEYOND_LATIN_1, plainLetter)
      .replace(LETTER_BY_LETTER, (run) => run.replaceAll(" ", "")),
  )
    .replace(/\bim\b/g, "i am")
    .replace(/\bcan not\b/g, "cannot")
    .replace(/\b(wnat|wan|wnt|wanna|wana)\b/g, "want to")
    .replace(/\bwant to to\b/g, "want to")
    .replace(/\b(gonna|going to|gunna)\b/g, "will")
    .replace(/\b(my|her|his|a|the) (?:bf|boyf|boy friend)\b/g, "$1 boyfriend")
    .replace(/\b(my|her|his|a|the) (?:gf|girl friend)\b/g, "$1 girlfriend")
    .replace(/\b(my|her) (?:hubby|hubs|hubbie)\b/g, "$1 husband")
    .replace(/\b(my|his) (?:wifey|missus)\b/g, "$1 wife")
    .replace(/\b(ur|u r)\b/g, "your")
    .replace(/\b(myslef|mysef|my self|mself|meself|mi self)\b/g, "myself")
    .replace(/\b(any more|anymroe|any longer)\b/g, "anymore")
    .replace(/\b(dyin|diying)\b/g, "dying")
    .replace(/\b(cuting|cuttin|cuttting|ctting)\b/g, "cutting")
    .replace(/\b(kil|klil|kilng|kiling|killin)\b/g, (typed) => (typed.length > 4 ? "killing" : "kill"));
}

/** The words that the patterns are asked about. A message is mostly its only sentence, which is its only clause: each text is read once. */
function asking(): (texts: readonly string[]) => readonly string[] {
  const partsOf = remembered((text) => parts(plainWords(text)));
  const asked = remembered(withoutHarmless);
  // The engine keeps one copy of a word: one that came in two bytes a character makes the text wide that it is joined to.
  return (texts) => [...new Set(texts.flatMap(partsOf).map(asked))].map(inOneByte);
}

/** Of parting. What only sounds like danger stays: "life insurance" is none, and says something beside a will. */
function withoutIdioms(words: string): string {
  return WAYS_OF_SPEAKING.replaced(words, " ").replace(/\s+/g, " ");
}

function withoutHarmless(words: string): string {
  const harmless = HAD_ONE.test(words) ? NO_DANGER_BUT_TOPICS : NO_DANGER;
  return withoutSuicideOfAnother(harmless.replaced(words, " ")).replace(/\s+/g, " ").trim();
}

const SELF = "(?:myself|himself|herself|themselves|themself|ourselves)";
const NOT = "(?:dont|do not|doesnt|does not|didnt|no longer|never|not|cannot|cant|wont|will not|wouldnt)";
const VERY =
  "(?:(?:really|just|only|even|actually|simply|sometimes|often|honestly|kind of|kinda|still|so|much|rather|to)\\s){0,8}";
const BODY_DIES =
  "(?:die|be dead|be gone|not exist|stop existing|cease to exist|stop living|stop being|disappear forever|vanish forever)";
const THINK =
  "(?:think|thinks|thinking|thought|thoughts|dream|dreaming|fantasi[sz]e|fantasi[sz]ing|imagine|imagining|consider|considering|considered)";
const ABOUT = "(?:\\s(?:a lot|all the time|again|often|only|just|sometimes|always|about|of|on|to))+";

const PATTERNS: readonly RegExp[] = [
  // To kill or hurt oneself.
  new RegExp(
    `\\b(?:kill|kills|killed|killing|harm|harms|harmed|harming|hurt|hurts|hurting|cut|cuts|cutting|hang|hanging|hanged|hung|shoot|shooting|drown|drowning|poison|poisoning|stab|stabbing|burn|burning|starve|starving|electrocute|injure|injuring|end|ending|unalive|unaliving|strangle|strangling) ${SELF}\\b`,
  ),
  /\b(?:unalive|unaliving|self ?harm\w*|selfharm\w*|self injur\w*)\b/,
  /\bsu+i?c+i?d(?:e|al|ality|es)?\b|\bsuicid\w*|\bsuiside\b|\bsuicde\b|\bsucide\b|\bsuizid\w*|\bselbstmord\w*|\bmich um ?bringen\b|\bbring\w* mich um\b|\bnicht mehr leben\b|\bwill sterben\b/,
  /\bkms (?:and i mean|for real (?:this|now|tonight)|tonight|today)|\b(?:i will|i want to|want to|should|might|gotta|about to|rather) kms\b/,
  new RegExp(
    `\\b(?:do|did|doing|does) (?:something|anything|sth|harm|it)(?: \\w+)? to ${SELF}\\b|\\b(?:what|that) (?:i|he|she|they) (?:might|could|may|will|would) do to ${SELF}\\b`,
  ),
  new RegExp(
    `\\b(?:not|isnt|dont feel|no longer|never) (?:feel |feeling |really )?safe (?:with|from|around) ${SELF}\\b|\\bdanger to ${SELF}\\b`,
  ),
  new RegExp(
    `\\b(?:take|takes|taking|took|taken|end|ends|ending|ended|finish|finishing|quit|lose) (?:my|his|her|their|your) (?:own )?lif(?:e|es)\\b|\\btaking (?:my|his|her|their) own lives?\\b`,
  ),
  // To want to die, or not to live.
  new RegExp(
    `\\b(?:want|wants|wanted|wanting|wish|wishes|wished|like|hope|hoping|rather|prefer|ready|will|plan|planning|need|deserve|deserves|longing|decided|tempted|try|trying|tried|better|supposed|would|feel like|allowed|ask|asking|time for me)(?: to)? ${VERY}${BODY_DIES}\\b(?! (?:for(?! (?:real|ever|everyone)\\b)|out|off|down|by itself|gracefully|after|before|with an? (?:error|exit)|last|hard))`,
  ),
  /\b(?:i|he|she) (?:really |probably |just )?(?:should|must) (?:just )?(?:die|be dead|not be alive)\b/,
  /\b(?:let me|just let me|let me just|help me|please let me|make me) die\b/,
  /\bi (?:just |only |really )?(?:want|need|would like) (?:it|this|everything|all of it|all this|the pain|life|my life)(?: all)? (?:to )?(?:be over|end|stop) ?(?:all of it|for good|forever|for ever|now for good|completely|$)/,
  /\b(?:all of it for good|for good all of it)\b/,
  new RegExp(
    `\\b${NOT} ${VERY}(?:want|wants|wish|like|feel like|care|bear|stand|manage|have the (?:strength|energy|will)|see (?:why|how))(?: to)? ?${VERY}(?:keep |go on |carry on |continue |continue to )?(?:live|living|be alive|being alive|exist|existing|be in this world|be on this (?:earth|planet|world)|be part of this world)\\b(?! (?:up|from|far|by))`,
  ),
  /\b(?:dont|do not|no longer|never) (?:really |even |just )?want to (?:wake up|be here|be around|be there)(?: ever)?(?: again| anymore)(?! (?:on|in|for|at|than|until))/,
  /\b(?:wish|hope|hoped|pray|want|like|love|if) (?:that )?(?:i |to )?(?:would |will |could |just |simply |only |did |do )*(?:not|never|dont|didnt|wouldnt|wont) (?:have to )?(?:wake up|woke up|waking up)\b(?! (?:the|my|them|him|her|anybody|anyone|everyone|our|at|before|so|late|too|with)\b)/,
  /\b(?:fall|go to|go|close my eyes|sleep) ?(?:asleep|sleep)? (?:and|to) (?:just |simply |then )?(?:never|not|dont) (?:ever |have to )?(?:wake|open|get) ?(?:up|them)?\b/,
  /\bi (?:\w+ )?(?:never|not|dont|wont) wake up (?:again|anymore|tomorrow|at all)\b/,
  /\b(?:i|id|we) (?:am |was |were |would |d )?(?:rather|better|be better off|better off) (?:be )?dead\b/,
  /\b(?:wish|wished|if only) (?:that )?(?:i|he|she) (?:was|were|am|had|could|could be|could just|would|would be|was not|were not|had never been|wasnt|werent) ?(?:been )?(?:just )?(?:dead|gone|born|never born|never been born|alive|here anymore|disappear|die|not here|vanish)\b/,
  /\b(?:wish|better if) (?:i |id )?(?:was |were |had |have )?never (?:been |was )?born\b/,
  /\bbetter (?:off )?(?:dead|if i (?:was|were|am|would be|just|simply)? ?(?:dead|gone|not here|not around|not alive|died|die|disappear\w*|vanish\w*|never existed|didnt exist|no longer here))\b/,
  /\b(?:me|i|you) (?:being |is |are )?better off dead\b/,
  /\b(?:not sure|no idea|dont know|unsure)(?: \w+)? (?:i |he |she )(?:even |still |really )?(?:want|wants)(?: to)? (?:keep |go on |carry on |continue )?(?:live|living|be alive|to live|to be alive|to keep living|be here)\b/,
  /\b(?:hope|hoping) (?:that )?i (?:just |will |would |soon |get |am |be )*(?:die|dead|killed|dont survive)\b(?! (?:wrong|serious|sure|right(?! (?:now|away|here)\b))\b)|\bi (?:just |really )?feel like (?:dying|i am dying|killing|ending it)\b/,
  /\bwish (?:that )?(?:a|the|some|any) (?:car|truck|bus|train|lorry|lightning|plane) (?:would |had |could |just )?(?:hit|run|ran|kill|crash|struck|took)\b/,
  /\bi (?:dont think i can |dont know how to |really |just |simply )*(?:cant |cannot )?(?:stay alive|keep (?:on )?living|go on living)\b|\bi (?:really |just |simply )?(?:cant|cannot) (?:live|exist)(?: anymore| like this| with myself)?(?: and| i|$)/,
  /\bwhy (?:should|do|am|would|must) i(?: \w+){0,2} (?:live|living|alive|exist)\b|\bwhat (?:do|am|did) i (?:even |still )?(?:live|living|alive) for\b|\bwhy i should live\b/,
  /\b(?:death|dying|being dead|suicide) (?:would be|will be|is|seems|seemed|sounds|feels|looks) (?:like )?(?:a |the |my |so |much |more )?(?:relief|easier|better|peaceful|only|best|easiest|nice|beautiful|good|way out|comfort\w*|solution)\b|\bonly way out is (?:death|dying|to die)\b/,
  /\bplan(?:ning)? (?:my|his|her) (?:own )?(?:death|suicide|funeral)\b|\b(?:worthless|useless|hopeless) and (?:should|must|deserve to|want to) die\b/,
  // Life has no point.
  /\bwill to live (?:is|was|has) (?:gone|lost|left me|broken|fading|dead|run out|running out|not there)\b(?! (?:after|since|because of|with|in|during|thanks to) (?:this|that|the|another|our|these|every)\b)/,
  /\bi (?:\w+ )?(?:want|wish|need) to (?:just )?(?:die|be gone|be dead) for good\b/,
  /\b(?:dont|do not) (?:really |even |just )?want to wake up tomorrow(?: at all| anymore| morning|$)/,
  /\bno (?:more )?(?:reason|strength|point|will|energy|hope) (?:left )?(?:for me )?(?:to|in) (?:go|going|carry|carrying|keep|continue) ?(?:on|going)?$|\b(?:out of|leave|escape|exit) (?:this |my )?life$/,
  /\b(?:no|any|without|lost|losing|lose|lack|lacking|little|not much|what|whats|find|see|hardly any|out of|not having any|no more|zero) (?:\w+ ){0,3}?(?:reason|reasons|point|sense|will|strength|energy|purpose|use|meaning|wish|desire|motivation|courage|hope) (?:\w+ ){0,2}?(?:to|of|for|in|behind) (?:keep on |keep |go on |carry on |continue |continue to |be |being |my |stay |staying )?(?:live|living|alive|life|exist|existing|existence)\b/,
  /\b(?:nothing|not much|something|anything) (?:\w+ )?(?:left |more |here )?(?:to live for|worth living)\b/,
  /\blife (?:itself )?(?:isnt|is not|aint|was never|is no longer|not|has never been|hardly|doesnt feel|does not feel|no longer feels) (?:really |even )?(?:worth|livable|liveable)\b|\blife (?:of mine )?(?:has|had|makes|have|holds|is having) (?:no|zero|not any) (?:more )?(?:sense|point|meaning|purpose|value|worth)\b|\b(?:my )?life is (?:over|pointless|meaningless|worthless|not worth)\b|\bis (?:my )?life (?:even |still )?worth\b/,
  /\b(?:tired|sick|weary|exhausted|done|fed up|through|finished) (?:of|with|from) (?:\w+ )?(?:life|living|being alive|existing|this world|my existence|this life)(?! (?:in(?! this (?:body|skin|world))|with|on|at|out|from|next|near|cycle))\b/,
  /\b(?:hate|bear|stand|endure|regret|sorry for) (?:being|to be) alive\b|\b(?:hate|cannot|cant) (?:bear |stand |take )(?:this |my |being )?(?:life|existence)\b/,
  /\b(?:shouldnt|should not|dont deserve to|do not deserve to|not supposed to|not meant to|no right to|unworthy to) (?:be alive|live|exist|be here on this)\b/,
  /\b(?:dont|do not|doesnt|no longer|not) (?:really |even |much )?care (?:anymore )?(?:if|whether) (?:i|he|she) (?:live|lives|die|dies|am alive|wake|survive)\b/,
  /\b(?:cant|cannot|could not|couldnt|unable to|dont want to|do not want to|no strength to|too tired to) (?:go on|carry on|keep going|continue) ?(?:living|being alive|anymore|with (?:my |this )?(?:life|living|pain|it all)|existing|at all)? ?(?:like this)?$/,
  /\b(?:go|going|carry|carrying) on living\b/,
  /\bcant do (?:this|it) anymore (?:my )?life\b/,
  // To end it.
  /\b(?:want to|will|should|might|could|about to|ready to|time to|thinking of|thought of|thoughts of|think about|thinking about|how to|ways? to|let me|plan to|planning to|going and|just|to|of) (?:just |really |finally |simply )?end(?:ing)? (?:it|everything) ?(?:all|for good|once and for all|forever|tonight|today|right now)\b(?! (?:with(?! (?:(?:a|the|my|one|some) )?(?:\w+ )?(?:rope|noose|gun|pistol|bullet|knife|blade|razor|pills|tablets|jump|car|train|belt|cut|shot|bang)\b)|on the|in the (?:code|query|loop))\b)/,
  /^(?:\w+ )?(?:i (?:just |really |simply )?(?:want to|will|should|need to|am ready to|might|could)|i am ready to|voices?.{0,120}(?:should|to)|thoughts?.{0,120}(?:of|about|to)) (?:just |really )?end(?:ing)? it$/,
  /\b(?:put|make|making|putting) an end (?:to|on) (?:it all|my life|myself|everything|me|my pain|my suffering)\b|\bmake an end$|\bi (?:will|want to) make an end\b|\bend(?:ing)? (?:my|the) (?:suffering|misery|existence)\b/,
  /\bvoices?(?: \w+){0,6} (?:end it|kill|die|jump|harm|hurt)\b/,
  /\bno way out for me\b|\bno way out (?:of (?:this )?life|but (?:death|to die))\b|\b(?:only|just) one way out(?: for me| left| of (?:it all|this life)|$)/,
  /\b(?:end(?:ing)?|leave|leaving|depart|departing|vanish|vanishing|disappear|disappearing|erase myself) (?:this |from this |from the |the |this cruel |from the face of the )(?:world|earth|planet)\b(?! of)/,
  // Others would be better off.
  /\b(?:everybody|everyone|they|all|people|world|family|wife|husband|kids|children|parents|mother|mum|mom|friends|team|you|he|she|partner|girlfriend|boyfriend|nobody|others)\b.{0,30}\b(?:better off|better|happier|easier|relieved|glad)\b.{0,12}\b(?:without me|if i (?:was|were|am|would be|wasnt|werent)? ?(?:just )?(?:gone|dead|not here|not around|died|disappeared|here|there|alive|out of it))/,
  /\b(?:nobody|no one|noone|nobdy|who|hardly anybody|anyone|anybody|would they|would you)(?: \w+){0,3} (?:would|will|d|even|ever|at work)?(?: \w+){0,2} ?(?:miss me|notice|care|cry|mind)\b.{0,14}\b(?:if i (?:was|were|am|would be|just|simply)? ?(?:gone|dead|died|die|disappeared|disappear|vanished|not here|no longer here|jumped|never woke)|when i (?:am|m) (?:gone|dead))/,
  /\bif i (?:just |simply )?(?:died|die|killed|jumped|was dead|were dead|am dead|wasnt alive|were not alive|never woke up|stopped existing|didnt exist)\b/,
  /^(?:\w+ ){0,3}(?:nobody|no one|noone) (?:would|will) (?:even |ever |really )?miss me(?: anyway| at all)?$/,
  /\b(?:world|earth|place|planet)\b.{0,20}\bbetter\b.{0,12}\bwithout me\b/,
  /\b(?:a |such a |only a |just a |nothing but a )?burden (?:to|for|on) (?:everyone|everybody|all|my|them|people|others|the world|those)\b/,
  /\b(?:you|they|nobody|people) (?:wont|will not|dont) (?:have to|need to|must) (?:bother|deal|put up|worry|care)(?: \w+){0,3} (?:me|about me|with me) (?:after|from) (?:today|tonight|tomorrow|this)\b/,
  // Thoughts, means, plans, farewells.
  /\bi(?:ve| have)? (?:been|started|am|relapsed and)(?: \w+)? cut(?:ting)?(?: again| myself)?$|\bi am (?:now |right now |standing |sitting )+on (?:the|a) (?:bridge|roof|ledge|edge|rails|tracks|railing)\b/,
  /\bi am ending it(?: all)?(?: tonight| now| today)?$|\b(?:do it|doing it|over) tonight\b.{0,120}\b(?:goodbye|stop me)\b/,
  new RegExp(
    `\\b${THINK}${ABOUT} (?:\\w+ ){0,3}?(?:death|dying|dieing|being dead|my funeral|my own death|not existing|not being alive|not being here anymore|ending things|ending it|ending everything|jumping|hanging|pills|overdos\\w*|driving (?:\\w+ ){0,3}(?:tree|wall|bridge|river|truck|lorry|pillar|oncoming|traffic)|stepping in front|walking into (?:the )?(?:traffic|sea|river|lake)|slitting|cutting (?:my )?(?:wrists?|veins?)|how to die)\\b(?! (?:march|spiral|star|match|ship|jobs|teams|letters))`,
  ),
  /\b(?:jump|jumping|jumped|throw myself|throwing myself|step|stepping|walk|walking|run|lie|lying) (?:down )?(?:(?:off|from|out of|in front of|under) (?:a |the |my |our |an )?(?:\w+ )?(?:bridge|roof|rooftop|building|balcony|window|train|tram|subway|underground|bus|truck|lorry|car|traffic|cliff|tower)|(?:into|onto|on) (?:the |a )?(?:tracks|rails|traffic|river))\b(?! (?:app|service|table|class|module|game|size|pattern))/,
  /\b(?:stand|standing|stood|wait|waiting) (?:on|at) (?:the |a )?(?:platform|bridge|roof|edge|balcony|tracks|rails)\b.{0,120}\b(?:train|jump|fall|falling|end|step|die|water)\b/,
  /\bdriv(?:e|ing) (?:\w+ ){0,4}?(?:into|against|off) (?:a |the |an )?(?:tree|wall|bridge|river|road|truck|lorry|pillar|oncoming|cliff)\b/,
  /\b(?:slit|slitting|cut|cutting|open|opening) (?:my |her |his |their )?(?:wrists?|veins?|arms?|throat)\b/,
  /\b(?:took|take|taken|taking|swallow\w*|have|got|saved up|saving up|collect\w*|count\w*) (?:too many|all (?:of )?(?:my|the|these)|a (?:whole )?(?:box|bottle|pack|lot|handful|bunch) of|enough|the|my) ?(?:\w+ )?(?:sleeping )?(?:pills|tablets|meds|medication)(?: (?:here|ready|at home|and|at once|tonight|for it|in front of me)|$)/,
  /\b(?:i|want to|will|plan to|could|should) (?:just )?overdose\b/,
  /\boverdos\w*(?! (?:of|on) (?:meetings|coffee|caffeine|chocolate|mails|emails|slack|sugar|process|abstractions?|tickets|information|powerpoint|slides|jira|work|calls|news))\b(?=.{0,120}\b(?:pills|myself|tonight|i|me|drugs|meds)\b)/,
  /\b(?:bought|buy|have|got|holding|loaded|hold) (?:a |the |my |the loaded )?(?:gun|rope|noose|razor|blade)\b(?=.{0,120}\b(?:head|myself|ready|tonight|neck|end|use it|i)\b)/,
  /\b(?:tonight|today|tomorrow|this) (?:is|will be|was|shall be) (?:my|the) (?:last|final) (?:night|evening) ?(?:alive|on earth)?\b|\bmy last (?:night|day|hours) (?:alive|on earth|on this earth|in this world)\b/,
  /\b(?:goodbye|farewell|bye) (?:forever|for ever|world|cruel world|life|to life|to this world|for good|letter to my (?:wife|husband|family|kids|parents))\b|^(?:\w+ )?(?:this|it) is (?:my )?(?:goodbye|farewell)\b(?=$| thank| forever| everyone| everybody| i love| i am sorry)|\b(?:suicide|farewell|goodbye) (?:note|letter)\b/,
  /\b(?:wrote|written|writing|write|left|leave) (?:\w+ ){0,2}(?:goodbye|farewell) (?:letters? )?to (?:all of us|us all|everyone|everybody|my|his|her|the family|his kids|her kids)\b(?!.{0,120}\b(?:new job|other company|moves|changes|retire\w*)\b)/,
  /\bi (?:wont|will not|am not) (?:be )?(?:around|here|alive|with you|in this world) (?:for )?(?:much longer|long anymore|when you read|to see (?:it|that|christmas))\b/,
  /\bi (?:am not|am no longer|wont be|will not be|may not be) alive\b|\b(?:i will be|i am|ill be|i might be) dead (?:by|soon|tomorrow|tonight|before|then|anyway)\b/,
  /\bi (?:wont|will not|may not) live (?:to see|that long|until|till|long|much longer)\b/,
  /\b(?:dont|do not|not) plan(?:ning)? (?:to|on) (?:be|being|stay|staying) (?:here|around|alive) (?:at|for|by|until|till|next|much|anymore|to see)\b(?! (?:the )?(?:office|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|noon|lunch|five|home|site|desk|\d))/,
  /\b(?:before|until|when|after) i (?:go|leave|am gone|m gone|disappear|vanish) (?:for good|forever|for ever)\b|\b(?:disappear|vanish|go away|sleep|be gone|gone)(?:ing)? (?:forever|for ever|from this (?:world|earth|planet)|off this (?:world|earth|planet))\b/,
  /\b(?:gave|given|giving|give) (?:away )?(?:all )?(?:my|his|her|their) (?:things|stuff|belongings|possessions)(?: away)?\b(?=.{0,120}\b(?:soon|over|end|need them|goodbye|gone|more|anymore)\b)/,
  /\b(?:how|easiest way|best way|fastest way|painless\w* way|quickest way) (?:do |does |can |could |to )?(?:people |one |somebody |someone |i |you )?(?:kill themselves|kill oneself|kill yourself|painlessly die|die painlessly|die without pain|die quickly|die fast|die)(?: |$)/,
  /\b(?:hurt|painful) (?:to die|when you die)\b|\bdoes dying hurt\b/,
  /\bi (?:have )?(?:made up my mind|decided) (?:tonight|today|to die|to go|it ends|that it ends|to end)\b/,
  /\bi (?:want|wish|would like|could|wish i could)(?: just)?(?: to)? (?:not|stop|cease|no longer)(?: to)? exist\w*/,
  /\b(?:tired|sick) of (?:being )?alive\b|\b(?:crying|cry) for help\b.{0,120}\b(?:die|live)\b/,
  /\bwish (?:i )?(?:was|were) (?:not|never) alive\b/,
  /\b(?:thoughts|urge|urges|impulse|impulses|tempted) (?:to|of|about) (?:die|dying|death|jump|jumping|kill|killing|hurt|hurting|harm|harming|cut|cutting) ?(?:myself|off|$)/,
  /\b(?:attempted|attempt|tried) (?:to )?(?:take my|take his|take her|end my|end his|end her|kill|suicide)\b(?! (?:the|a|that|this|it|off|process|pod|all|every))/,
];

const CRISIS = patternList([
  ...PATTERNS,
  ...HINTS,
  ...VIOLENCE,
  ...THREATS_AND_FORCE,
  ...ABUSE,
  ...AT_HOME,
  ...OWN_THREATS,
  ...SEEN_ON_OTHERS,
  ...BODY,
  ...EMERGENCY,
  ...SPACED,
]);
const OF_DEATH = patternList([...PATTERNS, ...HINTS, ...ON_THE_LEDGE]);
const IN_PASSING = patternList([...PASSING, ...CALLS]);
const WAYS_OF_SPEAKING = patternList(IDIOMS);
const NO_DANGER = patternList(HARMLESS);
/** Where somebody speaks of their own beside it, what they work on is no reason to be calm. */
const NO_DANGER_BUT_TOPICS = patternList(HARMLESS.filter((one) => !TOPICS_OF_WORK.includes(one)));
const IS_UNCLEAR = patternList(UNCLEAR);
const IS_UNCLEAR_ANYWHERE = patternList([...UNCLEAR_ANYWHERE, ...BESIDE_AN_ORDER]);
const MAY_CALL = patternList(MAYBE_CALLS);
const MAY_THREATEN = patternList(MAYBE_THREATS);
const TOPICS = patternList(TOPICS_OF_WORK);
