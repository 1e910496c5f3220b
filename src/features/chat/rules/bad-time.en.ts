/** How people say in English, beside a wish, that it is a bad time for them: after folding. Losses and illnesses have words of their own. */

const BAD =
  "(?:awful|terrible|horrible|horrendous|hellish|hell|rough|brutal|shitty?|crap(?:py)?|rubbish|nightmare(?:ish)?|miserable|dreadful|the worst|worst|a nightmare|a mess|a disaster|cursed|killing me|crushing me)";
const TIME = "(?:week|day|month|sprint|morning|fortnight|year)";
const CHILD = "(?:kids?|child|children|baby|toddler|son|daughter|twins|little one|wife|husband|partner|mum|mom|dad)";

/** The time itself is bad. */
export const BAD_TIME = new RegExp(
  String.raw`\b(?:(?:this|the|my|what an?|such an?|another|last|whole) (?:(?:whole|last|past) )?${TIME}(?:'?s| is| was| has been)? (?:just |so |really |been |pretty |absolutely |kind of )*${BAD}|${BAD} ${TIME}\b(?! of the (?:year|month))|${TIME} from hell|worst ${TIME} ever|it'?s been (?:an? )?${BAD})\b`,
  "u",
);
/** Somebody at home is not well, or they are up at night with them. */
export const AT_HOME = new RegExp(
  String.raw`\b${CHILD}(?:'?s| is| are| was)? (?:both |all |still |again |off )?(?:sick|ill|poorly|unwell|home sick|teething|throwing up)\b|\b(?:sick|ill) ${CHILD}\b|\bup all night with (?:the|my|our) ${CHILD}\b`,
  "u",
);
/** They are worn out. */
export const WORN_OUT =
  /\b(?:i'?m|i am|im|i feel|feeling|we'?re|totally|completely|just|so|absolutely) (?:just |so |really |totally |completely |absolutely |pretty )*(?:exhausted|knackered|shattered|wiped(?: out)?|drained|wrecked|worn out|fried|burnt out|burned out|at my limit|running on fumes|drowning|overwhelmed)\b|\b(?:barely|hardly|did ?n[o']?t|have ?n[o']?t|no) (?:slept|sleep|sleeping)\b|\bdrowning in \w+/u;
