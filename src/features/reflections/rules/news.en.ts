/** Words by which English speakers tell that something went well, or that it did not. */

const ME = "(?:me|us|my|our|mine)";
const OTHERS = String.raw`(?:the |my |our |their |a )?(?:whole |other )?(?:clients?|customers?|team|teammates?|colleagues?|room|board|manager|boss|lead|everybody|everyone|all|others)`;
/** What somebody did that hurt, with whom they did it to. */
const DONE_TO = [
  String.raw`\b(?:snap(?:s|ped)?|yell(?:s|ed)?|shout(?:s|ed)?|scream(?:s|ed)?|bark(?:s|ed)?|hiss(?:es|ed)?|laugh(?:s|ed)?|sneer(?:s|ed)?|had a go|lash(?:es|ed)? out|rant(?:s|ed)?)(?: angrily| loudly)? at ${ME}\b`,
  String.raw`\b(?:ignor(?:es|ed)|humiliat(?:es|ed)|insult(?:s|ed)|mock(?:s|ed)|belittl(?:es|ed)|embarrass(?:es|ed)|blam(?:es|ed)|accus(?:es|ed)|attack(?:s|ed)|criticis(?:es|ed)|criticiz(?:es|ed)|undermin(?:es|ed)|overr(?:ides|ode)|bypass(?:es|ed)|threaten(?:s|ed)|bull(?:ies|ied)|dismiss(?:es|ed)|patronis(?:es|ed)|scold(?:s|ed)|interrupt(?:s|ed)|cut(?:s)? (?:me|us) off) ${ME}\b`,
  String.raw`\b(?:told off|yelled at|shouted at|laughed at|snapped at|talked down to|dressed down|chewed out|shot down|shut down in|shouted down|left out|passed over|talked over|thrown under the bus|ripped apart|torn apart|torn to pieces|picked apart|kicked off)\b`,
  String.raw`\b(?:tore|ripped|picked|took|pulled) (?:me|us|(?:my|our|the) (?:\w+ )?\w+) (?:apart|to (?:pieces|shreds))\b`,
  String.raw`\b(?:complain(?:s|ed)|moan(?:s|ed)|gossip(?:s|ed)|talk(?:s|ed) badly|joked?) (?:about|behind) ${ME}\b`,
  String.raw`\b(?:rolled (?:his|her|their) eyes|behind my back|(?:took|takes|taken|got|gets|gave \w+) (?:all )?(?:the )?credit for (?:my|our|what i)|stole my|sold my \w+ as (?:his|hers|theirs))\b`,
  String.raw`\bcall(?:s|ed) (?:my|our|me|us|it) (?:\w+ )?(?:naive|stupid|silly|useless|garbage|rubbish|trash|bad|sloppy|slow|lazy|amateur\w*|a (?:mess|joke|disaster|waste\b.*))\b`,
  String.raw`\b(?:sa(?:ys|id)|told (?:me|us|everyone|everybody|them)|thinks|wrote|finds)\b.*\b(?:sloppy|useless|worthless|garbage|rubbish|naive|stupid|(?:too|so) slow|not good enough|a waste|waste of (?:time|money)|should know better|disappointed|my fault|our fault|unprofessional|a joke|a mess|not (?:fit|ready|suited|up to)|no use|crap)\b`,
  String.raw`\b(?:was|is|were|got|became|get|seemed) (?:\w+ )?(?:furious|angry|disappointed|annoyed|mad|upset|livid|fuming|unhappy|pissed(?: off)?) (?:with|at|in|about|because of) (?:${ME}|the|how)\b`,
  String.raw`\b(?:client|customer|boss|manager|lead|team|he|she|they|sales|everyone|everybody) (?:was|is|were|are|got|became) (?:\w+ )?(?:furious|angry|livid|fuming|disappointed|mad|upset|unhappy)\b`,
  String.raw`\b(?:boss|manager|lead|client|customer|architect|they|he|she|everyone|everybody|nobody) (?:really )?(?:hated|trashed|slated|rubbished|binned) (?:it|${ME}|the)\b`,
  String.raw`\bprais(?:es|ed) (?!me\b|us\b)\w+ for (?:what i|my|our)\b`,
  String.raw`\b(?:gave|gives) (?:my|the|our) (?:project|task|role|job|idea|ticket|feature|demo) (?:away |to )(?!me\b|us\b)`,
  String.raw`\bgave my \w+ (?:away |to )(?:somebody|someone|another|a colleague|the new)`,
];
/** What went wrong, by itself. */
const WENT_WRONG = [
  String.raw`\b(?:went|goes|gone|ended|turned out) (?:so |really |very |pretty |quite |terribly |all )?(?:badly|wrong|horribly|terribly|awfully|sideways|south|sour|bad)\b`,
  String.raw`\b(?:was|is|were|became|turned into|what) (?:such )?(?:a |an )?(?:complete |total |real |utter |absolute )?(?:disaster|catastrophe|fiasco|nightmare|flop|failure|mess|train ?wreck|embarrassment|humiliation)\b`,
  String.raw`\b(?:was|were|got|been|is|had to be) (?:just |simply |flatly )?(?:rejected|cancelled|canceled|rolled back|scrapped|binned|turned down|voted down|demoted|overlooked|fired|sacked|let go)\b`,
  String.raw`\b(?:i|we) (?:just |really |totally |have |completely )?(?:failed|messed|screwed|blew|botched|bombed|lost the|broke (?:prod|production|the)|froze|stammered|cried)\b`,
  String.raw`^(?:just )?(?:failed|bombed|flunked|botched|messed up|lost the (?:deal|client|customer|pitch))\b`,
  String.raw`\b(?:demo|deploy\w*|release|talk|pitch|presentation|migration)\b.*\b(?:crash(?:es|ed)|failed|flopped|bombed|broke|fell (?:apart|flat|over))\b.*\b(?:in front of ${OTHERS}|twice|live|again|on me)\b|\bit (?:all )?(?:crashed|fell apart|fell flat|flopped|bombed|blew up)\b`,
  String.raw`\b(?:did ?n'?t|did not|not|never) (?:get|got) (?:the|that|a|my) (?:\w+ )?(?:promotion|raise|job|role|project|position|bonus)\b`,
  String.raw`\bnobody (?:came|listened|cared|showed up|turned up|clapped|answered me|took me seriously)\b`,
  String.raw`\b(?:felt|feel|feeling|made me feel) (?:so |really |very |pretty |quite |like (?:a |an )?)?(?:stupid|small|awful|terrible|horrible|ashamed|humiliated|an? (?:idiot|fool|failure)|idiot|fool|failure|embarrassed|hurt|sick|bad about)\b`,
];
const anyOf = (rows: readonly string[]): RegExp => new RegExp(rows.map((row) => `(?:${row})`).join("|"), "iu");

export const HURT = anyOf(DONE_TO);
export const SETBACK = anyOf(WENT_WRONG);

/** That it was good is said, not guessed: without such a word nobody is congratulated. */
export const GOOD =
  /\b(?:prais\w+|than(?:k|ks|ked|kful) (?:me|us|you)|thanked|lov(?:e|ed|es) (?:it|my|our)|liked|happy|proud|glad|great|good|best|better than|brilliant\w*|excellent|fantastic|amazing|awesome|wonderful|perfect|exemplary|success\w*|succeeded|won|passed|promot(?:ed|ion)|raise|bonus|bump|permanent|applau\w+|clapp\w+|cheer\w+|ovation|compliment\w*|kudos|shout-?out|appreciat\w+|well done|did well|how well|nailed|thrilled|delighted|impressed|convince[d]?|accepted|merged|chosen|chose|employee of the month|stars?|flowers|cake|yay|yes{2,}|hooray|woo+\w*|win|joy|natural|worked out|clicked|(?:got|i got|have) the (?:job|deal|role|project|promotion|raise)|made (?:me|my day)|saved|renewed|want me|asked (?:for me|me to (?:do|give))|in the all hands|senior (?:now|since|:)|finally senior|on cloud nine|looking forward|can'?t wait|cant wait|enjoyed|zero findings|by name|they named|was named|are made|at last)\b|🎉|🥳|🏆|:(?:tada|partying_face|trophy):/iu;
/** "Not happy", "no praise", "never thanked". */
export const NOT_GOOD =
  /\b(?:not|no|never|nobody|without|hardly|less|isn'?t|wasn'?t|weren'?t|aren'?t|don'?t|didn'?t|doesn'?t|did ?nt|was ?nt)(?: \w+){0,2} (?:prais\w+|thank\w*|happy|proud|glad|great|good|impressed|delighted|thrilled|appreciat\w+|convinced|accepted|passed|promot\w+|liked|loved?)\b/iu;
