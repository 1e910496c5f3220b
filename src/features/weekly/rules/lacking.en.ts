/** How people say in English that there are no such colleagues where they work: "we have no consultants here". */
import type { OutsideRole } from "./topics.ts";

const LEAD =
  "(?:(?:hi|hey|hm+|ok(?:ay)?|so|and|but|well|sorry|sadly|unfortunately|actually|honestly|the problem is(?: that)?|problem is|because|since)[,.:]? )*";
const ONE_OF_THEM =
  "(?: ?-?(?:people|person|persons|team|teams|department|departments|guys|folks|staff|colleagues?|desk|side|managers?|owners?|reps?|org))";
const TEAM = `${ONE_OF_THEM}?`;
const ROLES = {
  sales: `(?:sales${TEAM}|sellers?|salespe(?:ople|rson)|account managers?|pre-?sales)`,
  marketing: `(?:marketing${TEAM}|marketeers?)`,
  // "I have no support here" is about help.
  support: `(?:(?:customer|client|user) support${TEAM}|support${ONE_OF_THEM}|help ?desk|service desk)`,
  operations: `(?:(?:operations|ops|devops)${TEAM}|sys ?admins?)`,
  product: "(?:product (?:people|person|team|managers?|owners?|side|department|guys)|pos?|pms?)",
  consultant: `(?:consultants?|consulting${TEAM}|consultancy)`,
  clients: "(?:(?:external |real |direct |paying |own )?(?:clients?|customers?))",
} as const;
const WHERE =
  "(?: (?:here|at all|yet|either|any ?more|as such|of our own|in-?house|(?:in|at|on|for|near) (?:my|our|the|this) (?:company|firm|office|team|country|project|place|org(?:ani[sz]ation)?|site|department)|in a company (?:this|our) size))*";
/** Why that is so. */
const REASON =
  "(?:(?:,| -|;)? ?(?:because|since|as|so|and|but|only|just|we|i|it|it'?s|this is|i'?m|everything is|that'?s)\\b[^.!?]{0,70})?";
const lacking = (role: string): RegExp =>
  new RegExp(
    `^${LEAD}(?:(?:(?:we|i|our \\w+|my \\w+|the company|they) (?:really |actually |simply |just )?(?:have|has|have got|has got|got|do ?n'?t have|dont have|does ?n'?t have|doesnt have|do not have|does not have|have ?n'?t|have ?n'?t got|lack)|there(?:'s| is| are|'re| is ?n'?t| isnt| are ?n'?t| arent| are not| is not|s)) (?:(?:really|actually) )?(?:(?:no|any|an?|no such|nobody in|anybody in|anyone in|no one in)(?: (?:real|proper|own|dedicated))? )?(?:our own )?${role}|no ${role})${WHERE}${REASON}[.!? ]*$`,
  );
/** "We have sales" says that there is one. */
const DENIED = /\b(?:no|not|nobody|none|n'?t|dont|doesnt|isnt|arent|havent|without|lack)\b|n'?t\b/;
/** What is missing today is there tomorrow; and help of somebody is no department. */
const PASSING =
  /\b(?:today|tomorrow|this (?:week|month)|next week|right now|at the moment|available|free|on (?:holiday|vacation|leave)|sick|support (?:from|for|by|of)|time)\b/;
const PATTERNS = Object.entries(ROLES).map(
  ([role, words]) => [role as OutsideRole | "clients", lacking(words)] as const,
);

/** What they say next that they do not have is no department: "i don't have clients, i don't have friends". */
const LACKS_MORE =
  /(?:^|[,.;!] ?|\band )(?:i|my \w+) (?:really |just |also )?(?:do ?n'?t have|dont have|have no|have ?n'?t got|lack|do not have) (?:any |an? |real )?(?:friends?|life|family|one|body|nobody|hope|reasons?|purpose|home|money|strength|energy|will|joy|future|partner|love|people to talk to)\b|(?:[,.;!] ?|\band )(?:i|my \w+) (?:really |just |also )?have (?:nobody|no one|nothing)\b/;

/** Whom they do not have; null where they say nothing of the kind. @param words in lower case, as they are read. */
export function lackingIn(words: string): OutsideRole | "clients" | null {
  if (!DENIED.test(words) || PASSING.test(words) || LACKS_MORE.test(words)) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
