/** Words by which English speakers tell that something went well, or that it did not. */
import { type PatternList, patternList } from "#src/language/pattern-list.ts";

const ME = "(?:me|us|my|our|mine)";
const OTHERS = String.raw`(?:the |my |our |their |a )?(?:whole |other )?(?:clients?|customers?|team|teammates?|colleagues?|room|board|manager|boss|lead|everybody|everyone|all|others)`;
const BEEN = "(?:was|were|got|get|been|being|getting|is|are|am)";
/** Who did it is somebody else: "I took my module apart" is work. */
const BY_OTHERS = String.raw`(?<!\b(?:i|we|i just|we just) )`;
/** What is judged is the person's own: "the client said the export is too slow" is work. */
const MINE = "(?:i|im|i'm|i've|we|we're|my|our|mine|ours)";
const SAME_CLAUSE = String.raw`(?!(?:but|and|because|so|when|where|which|that|if)\b)[\w'-]+`;
const SAID = String.raw`${BY_OTHERS}\b(?:sa(?:ys|id)|told (?:me|us|everyone|everybody|them)|thinks|wrote|finds)\b.*`;
/** What somebody did that hurt, with whom they did it to. */
const DONE_TO = [
  String.raw`\b(?:snap(?:s|ped)?|yell(?:s|ed)?|shout(?:s|ed)?|scream(?:s|ed)?|bark(?:s|ed)?|hiss(?:es|ed)?|laugh(?:s|ed)?|sneer(?:s|ed)?|had a go|lash(?:es|ed)? out|rant(?:s|ed)?)(?: angrily| loudly)? at (?:${ME}|each other)\b`,
  String.raw`\b(?:ignor(?:es|ed)|humiliat(?:es|ed)|insult(?:s|ed)|mock(?:s|ed)|belittl(?:es|ed)|embarrass(?:es|ed)|blam(?:es|ed)|accus(?:es|ed)|attack(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|undermin(?:es|ed)|overr(?:ides|ode)|bypass(?:es|ed)|threaten(?:s|ed)|bull(?:ies|ied)|dismiss(?:es|ed)|patronis(?:es|ed)|scold(?:s|ed)|interrupt(?:s|ed)|cut(?:s)? (?:me|us) off) ${ME}\b`,
  String.raw`\b(?:told off|talked down to|dressed down|chewed out|thrown under the bus)\b`,
  String.raw`\b${BEEN} (?:\w+ )?(?:yelled at|shouted at|laughed at|snapped at|talked over|shouted down)\b`,
  String.raw`(?:^|\b(?:and|then|but) |\b(?:i|im|i'm|we|we're|(?:my|our) \w+(?: \w+)?)(?: (?:just|really|always|also|even|have|had))* )(?:${BEEN}|'?m) (?:\w+ )?(?:left out|passed over|picked apart|ripped apart|torn apart|torn to pieces|shot down)\b`,
  String.raw`\b(?:i|we)(?: (?:just|also|even|have|had))* ${BEEN} (?:\w+ )?(?:kicked off|shut down in)\b|^passed over (?:again|for)\b|^left out (?:again|of the (?:\w+ )?(?:loop|meeting|planning|call|invite))\b|^${BEEN} kicked off (?:the (?:project|team)|my)\b`,
  String.raw`\b(?:(?:feel|felt|feeling) (?:\w+ )?left out|(?:left|leaves|leaving) (?:me|us) out|(?:kick(?:s|ed)) (?:me|us) (?:off|out)|(?:pass|talk)(?:es|s|ed) (?:me|us) over|(?:talk(?:s|ed)|spoke) over (?:me|us))\b`,
  String.raw`${BY_OTHERS}\b(?:(?:picked|ripped|tore) apart|shot down) ${ME}\b|${BY_OTHERS}\bshot (?:me|us|(?:my|our) \w+) down\b`,
  String.raw`${BY_OTHERS}\b(?:tore|ripped|picked|took|pulled) (?:me|us|(?:my|our) (?:\w+ )?\w+) (?:apart|to (?:pieces|shreds))\b`,
  String.raw`\b(?:complain(?:s|ed)|moan(?:s|ed)|gossip(?:s|ed)|talk(?:s|ed) badly|joked?) (?:about|behind) ${ME}\b`,
  String.raw`\b(?:rolled (?:his|her|their) eyes|behind my back|(?:took|takes|taken|got|gets|gave \w+) (?:all )?(?:the )?credit for (?:my|our|what i)|stole my|sold my \w+ as (?:his|hers|theirs))\b`,
  String.raw`${BY_OTHERS}\bcall(?:s|ed) (?:my|our|me|us|it) (?:\w+ )?(?:naive|stupid|silly|useless|garbage|rubbish|trash|bad|sloppy|slow|lazy|amateur\w*|a (?:mess|joke|disaster|waste\b.*))\b`,
  String.raw`${SAID}\b${MINE}(?: ${SAME_CLAUSE}){0,5} (?:sloppy|useless|worthless|garbage|rubbish|naive|stupid|(?:too|so) slow|not good enough|a waste|should know better|unprofessional|a joke|a mess|no use|crap)\b`,
  String.raw`${SAID}\b(?:i|im|i'm|my \w+)(?: ${SAME_CLAUSE}){0,3} not (?:fit|ready|suited|up to)\b`,
  String.raw`${SAID}\b(?:waste of (?:time|money)|my fault|our fault|disappointed (?:in|by|with) ${ME})\b`,
  String.raw`${BY_OTHERS}\b(?:thinks|finds|called) (?:me|us) (?:\w+ )?(?:sloppy|useless|stupid|naive|slow|unprofessional)\b`,
  String.raw`\b(?:was|is|were|got|became|get|seemed) (?:\w+ )?(?:furious|angry|disappointed|annoyed|mad|upset|livid|fuming|unhappy|pissed(?: off)?) (?:with|at|in|about|because of) (?:${ME}|the|how)\b`,
  String.raw`\b(?:client|customer|boss|manager|lead|team|he|she|they|sales|everyone|everybody) (?:was|is|were|are|got|became) (?:\w+ )?(?:furious|angry|livid|fuming|disappointed|mad|upset|unhappy)\b`,
  String.raw`\b(?:boss|manager|lead|client|customer|architect|they|he|she|everyone|everybody|nobody) (?:really )?(?:hated|trashed|slated|rubbished|binned) (?:it|${ME}|the)\b`,
  String.raw`\bprais(?:es|ed) (?!me\b|us\b)\w+ for (?:what i|my|our)\b`,
  String.raw`${BY_OTHERS}\b(?:gave|gives) (?:(?:my|our) (?:project|task|role|job|idea|ticket|feature|demo)|the (?:project|role|job)) (?:away |to )(?!me\b|us\b)`,
  String.raw`${BY_OTHERS}\bgave my \w+ (?:away |to )(?:somebody|someone|another|a colleague|the new)`,
];
/** What went wrong, by itself. */
const WENT_WRONG = [
  String.raw`\b(?:it|that|this|the \w+|my \w+|everything|all)(?: all| really| just)? (?:did ?n[o'’]?t|did not|has ?n[o'’]?t|never|does ?n[o'’]?t) (?:really |quite |exactly )?(?:go|went|gone|turn out|work out|end|land) (?:so |very |too |that |all that |as |at all )?(?:well|good|great|smoothly|as planned|to plan|as i hoped|as hoped)\b`,
  String.raw`\b(?:went|goes|gone|ended|turned out) (?:so |really |very |pretty |quite |terribly |all )?(?:badly|wrong|horribly|terribly|awfully|sideways|south|sour|bad)\b`,
  String.raw`\b(?:was|is|were|became|turned into|what) (?:such )?(?:a |an )?(?:complete |total |real |utter |absolute )?(?:disaster|catastrophe|fiasco|nightmare|flop|failure|train ?wreck|embarrassment|humiliation)\b`,
  String.raw`\b(?:was|were|became|turned into|what) (?:such )?(?:a |an )(?:complete |total |real |utter |absolute )?mess\b`,
  String.raw`\b(?:was|were|got|been|is|had to be) (?:just |simply |flatly )?(?:rejected|cancelled|canceled|rolled back|scrapped|binned|turned down|voted down|demoted|overlooked|fired|sacked|let go)\b`,
  String.raw`\b(?:i|we) (?:just |really |totally |have |completely )?(?:failed(?! over\b)|messed (?:\w+ ){0,3}?up|messed it|screwed|blew|botched|bombed|lost the|broke (?:prod|production|the (?:build|release|pipeline|site|deploy\w*)(?! (?:down|up|into|in|apart)\b))|froze|stammered|cried)\b`,
  String.raw`^(?:just )?(?:failed|bombed|flunked|botched|messed up|lost the (?:deal|client|customer|pitch))\b`,
  String.raw`\b(?:demo|deploy\w*|release|talk|pitch|presentation|migration)\b.{0,80}\b(?:crash(?:es|ed)|failed|flopped|bombed|broke|fell (?:apart|flat|over))\b.{0,80}\b(?:in front of ${OTHERS}|twice|live|again|on me)\b|\bit all crashed|\bit (?:all )?(?:fell apart|fell flat|flopped|bombed|blew up)\b`,
  String.raw`\b(?:did ?n'?t|did not|not|never) (?:get|got) (?:the|that|a|my) (?:\w+ )?(?:promotion|raise|job|role|project|position|bonus)\b`,
  String.raw`\bnobody (?:came|listened|cared|showed up|turned up|clapped|answered me|took me seriously)\b`,
  String.raw`\b(?:felt|feel|feeling|made me feel) (?:so |really |very |pretty |quite |like (?:a |an )?)?(?:stupid|small|awful|terrible|horrible|ashamed|humiliated|an? (?:idiot|fool|failure)|idiot|fool|failure|embarrassed|hurt|sick|bad about)\b`,
];
const anyOf = (rows: readonly string[]): PatternList => patternList(rows.map((row) => new RegExp(row, "iu")));

export const HURT = anyOf(DONE_TO);
export const SETBACK = anyOf(WENT_WRONG);

/** That it was good is said, not guessed: without such a word nobody is congratulated. */
export const GOOD =
  /\b(?:prais\w+|than(?:k|ks|ked|kful) (?:me|us|you)|thanked|lov(?:e|ed|es) (?:it|my|our)|liked|happy|proud|glad|great|good|best|better than|brilliant\w*|excellent|fantastic|amazing|awesome|wonderful|perfect|exemplary|success\w*|succeeded|won|passed(?! over\b)|promot(?:ed|ion)|raise|bonus|bump|permanent|applau\w+|clapp\w+|cheer\w+|ovation|compliment\w*|kudos|shout-?out|appreciat\w+|well done|did well|how well|nailed|thrilled|delighted|impressed|convince[d]?|accepted|merged|chosen|chose|employee of the month|stars?|flowers|cake|yay|yes{2,}|hooray|woo+\w*|win|(?<!:)joy|natural|worked out|clicked|(?:got|i got|have) the (?:job|deal|role|project|promotion|raise)|made (?:me|my day)|saved|renewed|want me|asked (?:for me|me to (?:do|give))|in the all hands|senior (?:now|since|:)|finally senior|on cloud nine|looking forward|can'?t wait|cant wait|enjoyed|zero findings|by name|they named|was named|are made|at last)\b|:(?:tada|partying_face|trophy):/iu;
/** Tears of joy: "they said it was good to have me back and i almost cried lol". */
export const MOVED =
  /\b(?:i |we )?(?:almost|nearly|could have|just|even|had to) (?:cried|cry|teared up)\b|\bcried (?:with|of|from|for) (?:joy|happiness|laughter|relief)\b|\bhappy tears\b|\btears of joy\b/giu;

/** "Not happy", "no praise", "never thanked". */
export const NOT_GOOD =
  /\b(?:not|no|never|nobody|without|hardly|less|isn'?t|wasn'?t|weren'?t|aren'?t|don'?t|didn'?t|doesn'?t|did ?nt|was ?nt)(?: \w+){0,2} (?:prais\w+|thank\w*|happy|proud|glad|great|good|impressed|delighted|thrilled|appreciat\w+|convinced|accepted|passed|promot\w+|liked|loved?)\b/iu;
