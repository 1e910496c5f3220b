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

/** What makes them plain: whatever is said of an absence, and of work. */
export const NOT_UNCLEAR =
  /\b(?:job|jobs|teams?|company|firm|contract|quit|quitting|resign\w*|on leave|parental|sick|holidays?|vacation|pto|day off|days off|am off|retire\w*|office|project)\b/;

/** Where suicide or self-harm is what they work on: that they speak of themselves as well. */
export const OF_THEMSELVES =
  /\b(?:me|mine|myself|my own|my (?:arms?|life|wrists?|nights?|evenings?|head|skin)|i (?:want|know|did|do|have been|think of|thought|feel|felt|cannot|cant|would|could|might|too|also|hurt|cut))\b/;

/** The same, of what they did themselves: "our app flags suicide attempts, I had two". */
export const HAD_ONE =
  /\bi (?:have |ve |also |once |already |even )*(?:had|have|made|tried|survived|planned|wrote|got) (?:\w+ )?(?:one|two|three|four|some|several|many|a few|them|those|mine)\b(?! (?:to|for|in|on|from|with|of (?:the|our|my))\b)/;
