/**
 * English words that are mostly a way of speaking, and now and then are not: nobody is told to ring a number for them, and nobody is passed over either. Read
 * as `crisis.en.ts` prepares them: lower case, words with one space between them, no signs.
 */
import { AT_WORK, FEELING } from "./crisis-harmless.en.ts";

/** What somebody may want to be no more, and go on being. */
const HABIT =
  "(?:shy|nervous|late|quiet|defensive|impatient|perfectionist|polite|slow|loud|bossy|picky|busy|strict|critical|stubborn|vague|cautious|careful|distracted|disorgani[sz]ed|interrupted|angry|lazy|rude|unprepared|negative|reactive|passive|available|reachable|involved|responsible|competitive|sarcastic|judge?mental|indecisive|reserved|clumsy|nice|invited|asked|pinged|called|paged|tagged|mentioned|pulled|dragged|reviewed|assigned|scheduled|booked|reminded|messaged|contacted|dependent|added|cced|copied|rushed|team|only|main)";

export const UNCLEAR: readonly RegExp[] = [
  /\b(?:i|id|i would|i could) (?:\w+ )?(?:want(?:ed)? to|could have|would have|just wanted to|rather|wished i could|thought i would) (?:just )?(?:die|died|be dead|vanish forever|jump off a (?:bridge|roof|cliff)|jump out of (?:the|a) window)\b(?! (?:of|from|with|laughing|to) )/,
  /\bi (?:hate|am sick of|am tired of) my life\b|\bi (?:dont|do not|cannot|cant) see (?:the|a|any) point (?:anymore|in anything|of anything|to (?:it|any of it|anything))(?: anymore)?$/,
  /\bi (?:will not|wont|am not) (?:be )?(?:here|around) anymore\b|\bi (?:will|am) no longer (?:be )?(?:here|around)$/,
  /\b(?:dont|do not) (?:plan|schedule|book) (?:anything|something|me in|things)(?: \w+){0,2} (?:after|from|beyond) (?:\w+day|the weekend|this week|tonight|tomorrow)\b|\bplan nothing for me\b/,
  /\bi (?:will not|wont) need (?:\w+ ){1,6}(?:or|nor) anything else\b/,
  /\b(?:wanted to|want to|wish i could) (?:just )?(?:disappear|vanish) into the (?:ground|earth)\b(?! when\b)/,
  /\bt(?:ook|aking|ake) out (?:a )?life insurance\b/,
  // What they work on comes near them.
  /\b(?:suicid|self ?harm)\w*\b(?=.*\b(?:hits? (?:close to )?home|too close|reminds? me|me too|been there|my own|personal\w*|trigger\w*|i know (?:how|what) (?:that|it))\b)|\b(?:hits? (?:close to )?home|too close|reminds? me)\b(?=.*\b(?:suicid|self ?harm)\w*\b)/,
  // What they are, which is a habit or all of it; what they would jump into, and what burnt them.
  new RegExp(
    `\\b(?:want(?:ed)? to|wish i could|wish to|like to|need to|ready to) (?:just |finally |simply )?stop being (?:(?:so |too |always |that |such )*(?!${HABIT}\\b|${FEELING}\\b)\\w+|(?:such )?a mess)\\b`,
  ),
  /\b(?:want to|will|could|would like to|about to|ready to) (?:just )?jump (?:in|into) (?:the|a) (?:\w+ )?(?:canal|lake|sea|water|river|harbour|abyss|void)\b/,
  /\bburn(?:ed|t)? myself with (?:a|the|my|some) (?:\w+ )?(?:lighter|cigarettes?|matches|candle|iron)\b/,
  /\b(?:the|this|that) (?:plan|idea|answer) is (?:just |simply )?suicide\b$/,
  new RegExp(`\\bi (?:wont|will not|cannot|cant|may not|might not) live through (?!(?:\\w+ ){0,3}?${AT_WORK}\\b)\\w+`),
  /\b(?:cannot|cant|dont know how to) live with (?:(?:the|this|that|my|all this|so much) (?:\w+ )?(?:guilt|shame|pain|grief|thoughts?|feelings?|loss|memories|regrets?)|what i (?:did|have done))\b/,
  /\blive through (?:another|this|that|the|one|any|such)(?: \w+){0,2}? \w+days?\b/,
  /\bi have (?:had )?enough of (?:life|it all|everything)\b/,
];

/** On this day, in this meeting: then it is about work. */
const NOT_NEEDED_FOR_NOW =
  "(?! (?:in|on|for|at|to|today|tonight|tomorrow|this|next|right now|now|until|till|before|during|there|as|with|from|yet|because (?:the|it|we|they|of)|so|and (?:i (?:have|got|can|could|am (?:free|bored|idle|done))|the|my|we|it|there)|i have (?:time|nothing|an hour|a free)|can i|what|which|any|give|show|have)\\b)(?! (?:here )?(?:today|this|now|until)\\b)";
const ALL_OF_IT = "(?:\\w+ ){0,3}?(?:life|living(?! (?:room|docs|documentation|standards?)\\b))";

/** Whatever work stands beside it. */
export const UNCLEAR_ANYWHERE: readonly RegExp[] = [
  /\b(?:at the|the|reached the) end of my (?:rope|tether|strength)\b|\bich bin (?:am|total am|so am) ende\b(?! (?:der|des|vom|mit dem|mit der))/,
  /\b(?:give|pass|leave) (?:away )?my (?:\w+ ){1,2}to \w+ (?:when|once|after|if) i am (?:gone|dead|not here anymore)\b(?! (?:on|for|to|in|until|from|next|this|at)\b)/,
  // What somebody drinks to get through the day.
  /\b(?:drink|drank|drinking|need|needed|had|have) (?:a|an|one|two|three|four|some|my|the|another|\d)? ?(?:\w+ )?(?:bottles? of )?(?:vodka|whisky|whiskey|wine|gin|rum|schnapps|beers?|drinks?|shots?)\b(?: again| every (?:day|morning)| daily)* (?:before (?:work|the (?:daily|stand ?up|meeting|call|demo)|every (?:call|meeting|day)|i (?:can|go|start))|to (?:get through|survive|cope|function|face)|every (?:day|morning)|in the morning|at (?:8|9|10) ?am)\b(?! (?:party|parties|night|dinner|drinks?)\b)/,
  new RegExp(
    `(?<!\\b(?:bench|slow|queue|between (?:two )?projects?|quiet|idle|lull|nothing to do|backlog|bored)\\b.{0,60})\\b(?:nobody|no one|noone|nobdy|no soul|hardly anybody|hardly anyone) (?:(?:here|really|ever|even|will|would|on this earth|in this world|in the world|out there) ){0,2}(?:needs?|wants?|loves?|needed|wanted|loved) (?:me|somebody like me|someone like me|a person like me|people like me)\\b${NOT_NEEDED_FOR_NOW}`,
  ),
  /\b(?:the world|the earth|this world|life|everybody|everyone|they|my (?:family|kids|children|wife|husband|parents|friends)) (?:does not|doesnt|do not|dont|never|no longer) (?:really |even )?(?:needs?|wants?|loves?) (?:me|somebody like me|someone like me|people like me)\b(?! (?:in|on|for|at|to|today|tomorrow|this|next|until|before|during|there|as|with|right now)\b)/,
  /^i am (?:\w+ )?(?:not|no longer) needed(?: anywhere| anymore| by anyone)?$|\bi am (?:\w+ )?(?:needed by (?:nobody|no one)|wanted by (?:nobody|no one)|loved by (?:nobody|no one)|of no use to (?:anyone|anybody|the world))\b(?! (?:in|on|for|at|to|today|tomorrow|this|next|until|before|during|there|as|right now)\b)/,
  new RegExp(
    `\\b(?:bored|tired|sick|weary|exhausted|fed up|had enough|through) (?:of|with|by|from) ${ALL_OF_IT}\\b(?! (?:in|at|on|as|outside|without|with|out|from|next|near|cycles?|cycle|hacks?|insurance|coding|demos?|sciences?)\\b)`,
  ),
  /\b(?:my |this )?life (?:just |really |only |simply )?(?:bores|tires|exhausts|sickens|disgusts) me\b/,
  /\b(?:my |this )?life (?:is|feels|has become|became|seems|has been) (?:(?:so|just|only|too|very|really|all|such|nothing but|always|getting|a|an|one|the) ){0,3}(?:empty|grey|gray|dull|dark|bleak|hollow|unbearable|torture|a burden|burden|same grey|joyless|colou?rless|same every day|same day)\b/,
  /\b(?:so |really |very |just )?(?:tired|sick|weary|bored|exhausted) of (?:it all|everything and everyone|all of it)$|\b(?:tired|sick|weary|bored) of it all (?:every|each|all|and|the same|nothing|i)\b/,
  /\bi (?:\w+ )?(?:said|told (?:him|her)) no(?: but| and)? (?:he|she|they) (?:did it anyway|kept going|went on|carried on|did not stop|didnt stop)(?: anyway)?$/,
  /^(?:nobody|no one|noone) would (?:even |really |ever )?(?:notice|care|mind)(?: at all)?$|\b(?:nobody|no one|noone) (?:really |even |ever |here )*cares? (?:about me|for me|(?:if|whether) i (?:am|live|exist|come|go|eat))\b(?! (?:in|at|on|late|sick|online|in the) )|\bi matter to (?:nobody|no one|noone)\b|\bi (?:dont|do not|no longer|never) matter(?: at all| anymore| to (?:anyone|anybody|them|the world))?$|\buseless to (?:everyone|everybody|anyone|the world|my family)\b|^i have (?:no one|nobody|noone)$|\bi have (?:no one|nobody|noone) (?:left|in this world|in the world|to live for)$|\bi am (?:just |only |such )?(?:a |an )burden$/,
  /\b(?:every|each) day (?:is |feels )?(?:just |exactly )?the same\b.{0,40}\b(?:what for|no point|pointless|dont want|do not want|no sense|not want|of (?:life|living))\b|\b(?:point|sense|use) of (?:another|one more|yet another) day\b|\b(?:another|one more) day what for\b|\bmy (?:whole )?life is (?:just |only |like )?(?:a|an) (?:\w+ )?(?:loop|hole|prison|waste|lie|failure|hell|void|nothing)\b/,
  // Nobody jokes so of some, and of others many do.
  /\b(?:my (?:\w+ )?(?:husband|boyfriend|father|dad|brother|neighbou?r|flatmate|uncle|cousin)) (?:will|wants to|would) (?:\w+ )?kill me$|\b(?:he|she|they) (?:really |actually |all |still )?(?:wants? to|plans? to|tried to) (?:kill|murder) (?:me|us)$|\bmy (?:\w+ )?(?:neighbou?r|flatmate|uncle|landlord) will kill me\b|\b(?:they|he|she) will kill us all$/,
];

/** What makes them plain: whatever is said of an absence, and of work. */
export const NOT_UNCLEAR =
  /\b(?:job|jobs|teams?|company|firm|contract|quit|quitting|resign\w*|on leave|parental|sick|holidays?|vacation|pto|day off|days off|am off|retire\w*|office|project)\b/;

const WORKING =
  "(?:#|(?:work|test|present|build|join|write|review|demo|deploy|fix|merge|learn|refactor|estimate|label|moderat|maintain|design|develop|implement|prepar|document|migrat|ask|show|explain|discuss|lead|host|mentor|pair|meet|code|debug|launch|pitch|onboard|research|improv)\\w*|start(?:s|ed|ing)? (?:on|next|this|there|in|with|tomorrow|#|\\w+day)|mov(?:e|ed|ing) (?:it|to|on|the|#)|ship(?:ped|ping)? (?:it|the|#)|built|wrote|written|led|sent|gave (?:a|the|my) (?:talk|demo)|give (?:a|the|my) (?:talk|demo)|(?:have|had|got|get|take|need|want|like|enjoy|love) (?:(?:a|an|the|my|our|some|two|more|no|to) )*(?:#|\\w*(?:demos?|meetings?|calls?|reviews?|deadlines?|questions?|tickets?|talks|workshops?|releases?|retros?|presentations?|present|learn|work|know more)))";
const AS_EVER =
  "(?:am|was|will|would|can|could|should|do|did|have|had|been|just|now|also|only|really|currently|still|already|then|today|not|dont|cannot|cant|ll|ve|d|usually|mostly|mainly)";

/**
 * Where suicide or self-harm is what they work on, and stands as "#": any word of themselves but one of that work, since nobody tells those two apart for sure.
 */
export const BESIDE_WORK = new RegExp(`\\b(?:i|id|ive|ill)\\b(?! (?:${AS_EVER} ){0,3}${WORKING}(?=$| |\\b))`);

/** The same, said plainly. */
export const OF_THEMSELVES =
  /\b(?:me|mine|myself|my own|my (?:arms?|life|wrists?|nights?|evenings?|head|skin)|i (?:want|know|did|do|have been|think of|thought|feel|felt|cannot|cant|would|could|might|too|also|hurt|cut))\b/;

/** The same, of what they did themselves: "our app flags suicide attempts, I had two". */
export const HAD_ONE =
  /\bi (?:have |ve |also |once |already |even )*(?:had|have|made|tried|survived|planned|wrote|got) (?:\w+ )?(?:one|two|three|four|some|several|many|a few|them|those|mine)\b(?! (?:to|for|in|on|from|with|of (?:the|our|my))\b)/;
