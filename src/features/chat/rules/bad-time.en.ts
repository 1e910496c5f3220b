/** How people say in English, beside a wish, that it is a bad time for them: after folding. Losses and illnesses have words of their own. */

const BAD =
  "(?:awful|terrible|horrible|horrendous|hellish|hell|rough|brutal|shitty?|crap(?:py)?|rubbish|nightmare(?:ish)?|miserable|dreadful|the worst|worst|a nightmare|a mess|a disaster|cursed|killing me|crushing me)";
const TIME = "(?:week|day|month|sprint|morning|fortnight|year)";
const CHILD = "(?:kids?|child|children|baby|toddler|son|daughter|twins|little one|wife|husband|partner|mum|mom|dad)";

/** "A rough week, I would say" may be an estimate. */
const NOT_GUESSED =
  "(?<!\\b(?:estimat(?:e|ed|ing|es)|estimation|guess|guessed|say|takes?|took|need|needs|needed|plan|planned|calculate|budget|about|roughly) (?:an? |it (?:at|as) (?:an? )?)?)";
/** "The month was terrible for sales" is of sales. */
const OF_THEMSELVES = "(?! for (?!(?:me|us|my|our|all|everybody|everyone|the (?:team|family|kids))\\b))";

/** The time itself is bad. */
export const BAD_TIME = new RegExp(
  String.raw`${NOT_GUESSED}\b(?:(?:this|the|my|what an?|such an?|another|last|whole) (?:(?:whole|last|past) )?${TIME}(?:'?s| is| was| has been)? (?:just |so |really |been |pretty |absolutely |kind of )*${BAD}|${BAD} ${TIME}\b(?! of the (?:year|month))|${TIME} from hell|worst ${TIME} ever|it'?s been (?:an? )?${BAD})\b${OF_THEMSELVES}`,
  "u",
);
/** Somebody at home is not well, or they are up at night with them. */
export const AT_HOME = new RegExp(
  String.raw`\b${CHILD}(?:'?s| is| are| was)? (?:both |all |still |again |off )?(?:sick|ill|poorly|unwell|home sick|teething|throwing up)\b|\b(?:sick|ill) ${CHILD}\b|\bup all night with (?:the|my|our) ${CHILD}\b`,
  "u",
);
/** Where a clause begins: what stands there without a subject is said of whoever writes. */
const OPENS =
  "(?:^|[,.;:!?()] ?|\\b(?:and|but|so|because|cause|cos|since|honestly|sorry|also|still|yes|no|ok|okay|hi|hey|well|oh|ugh|rn) )";
const WORN =
  "(?:exhausted(?! (?:the|all|every|my|our|that|this|by the)\\b)|knackered|shattered|wiped(?: out)?|drained|wrecked|worn out|fried|burnt out|burned out|at my limit|running on fumes|drowning|overwhelmed)";
/** They are worn out: a pool of connections may be exhausted as well. */
export const WORN_OUT = new RegExp(
  String.raw`\b(?:i'?m|i am|im|i feel|i'?ve been|i was|we'?re|we are) (?:(?:just|so|really|totally|completely|absolutely|pretty|still|all|also|feeling|utterly|a bit|quite|rather) )*${WORN}\b|${OPENS}(?:(?:just|so|really|totally|completely|absolutely|pretty|utterly|feeling|all) )+${WORN}\b|${OPENS}drowning in \w+|(?:${OPENS}|\b(?:i|we|i'?ve|we'?ve|have|had|having|got|getting|with|on) )(?:just )?(?:(?:barely|hardly|did ?n[o']?t|have ?n[o']?t) (?:slept|sleep)\b|(?:barely|hardly|no) sleep\b(?! (?:mode|between|in|call|timer|needed|until)\b))`,
  "u",
);
