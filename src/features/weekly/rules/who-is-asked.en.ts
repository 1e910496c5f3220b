/** How challenges, which are written in English, name whom they need, and what that person is asked. */

const PERSON = String.raw`(?:colleagues?|persons?|people|developers?|leads?|leaders?|hosts?|mentors?|mentees?|managers?|testers?|consultants?|seniors?|juniors?|authors?|writers?|reviewers?|owners?|peers?|newcomers?|designers?|architects?|doubters?|guests?|speakers?|trainees?|sellers?|buyers?|teams?|makers?|users?|readers?|clients?|teammates?|maintainers?|askers?|neighbours?|critics?)`;
/** Words of the clause that says who they are; what they are asked is none of it. */
const OF_THEM = String.raw`(?:(?! (?:to|for|what|which|how|whether|where|when|why|alone|apart|would have|with which)\b|(?<!complain) about\b)[^,.:;])*?`;
const DEPARTMENT = String.raw`(?:sales|support|finance|product|marketing|operations|consulting|security|data|accounts|order handling)`;
const CLAUSE = String.raw`(?: (?:in ${DEPARTMENT}(?:, ${DEPARTMENT})*(?: or ${DEPARTMENT})?|(?:who(?:se|m)?|with whom|that|you|in (?!a (?:sentence|message)\b)(?:another|the|your|that|a)|of (?:an?|the|another|your|that|its|one(?! choice\b)|sales|product|support)|from (?:another|the other)|on (?:the other side|duty|call|your team)|outside|beyond|ahead|above|near|(?:one or )?two (?:levels|years))\b${OF_THEM}))?`;
const BARE = String.raw`(?:an?|the|your|its|their|one|another|each|two|three)(?: (?!who\b|that\b|of\b|to\b|in\b)[\p{L}'-]+){0,3}? ${PERSON}(?: (?:person|developer|colleague))?(?:(?:, [\p{L}]+)? or (?:an? |the |their |its )?${PERSON})?`;
/** A department by its name alone, where nothing follows that makes it another thing ("support tickets"). */
const BARE_DEPARTMENT = String.raw`(?:${DEPARTMENT}(?: or (?:${DEPARTMENT}|an? ${PERSON}))?)(?=[,.:;]| (?:which|what|how|whether|where|when|why|who|for|about|to|today|one|an?|the|that|your|both|and)\b)`;
const NAMED = String.raw`(?:${BARE_DEPARTMENT}|whoever ${OF_THEM}|(?:somebody|someone|anybody|one person)${CLAUSE}|${BARE}${CLAUSE})`;
/** Cut where what they are asked begins. */
const UP_TO = String.raw`(?=[,.:;]| (?:to|for|which|what|how|whether|where|when|why|(?<!complain )about|at which|on|alone|apart|at once|in|while|until|beside|before|after|through|with which|under|and)\b)`;

/** Who is watched is named before what they do meanwhile. */
const UP_TO_WATCHED = String.raw`(?=[,.:;]| (?:do|use|try|solve|to|for|which|what|how|while|on|in|at|when|and)\b)`;

/** What they are asked, by the words before them and behind them; `who` is whom the words name. */
const WAYS = {
  watch: String.raw`(?:ask (?<who>${NAMED}) (?:for (?:a|an hour|the|their)? ?(?:silent )?(?:seat|recording)|to let you (?:watch|sit))|(?:sit|watch)(?: silently| for [\p{L}]+ minutes| for \d+ minutes)?(?: beside)? (?<who>(?!down)${NAMED})(?:${UP_TO}|${UP_TO_WATCHED}))`,
  favour: String.raw`(?:(?:ask|invite) (?<who>${NAMED}) to|let (?<who>${NAMED})(?= (?:try|do|follow|choose|look|break|read|draw|roll|use|run|show|host|review|check)\b))`,
  alone: String.raw`(?:go to|invite|have coffee with|say sorry to) (?<who>${NAMED})${UP_TO}`,
  ask: String.raw`(?:ask|find out from) (?<who>${NAMED})${UP_TO}`,
  tell: String.raw`(?:tell|write(?: one line)? to|explain(?: [^,.:;]*?)? to|teach) (?<who>${NAMED})${UP_TO}`,
  show: String.raw`(?:(?:show|send|give) (?<who>${BARE_DEPARTMENT}|${BARE}(?: (?:of|who) [^,.:;]{1,40}?)?|whoever (?:decides|will review it))(?= (?:an?|the|that|your|our|its|their|both|one|two|three|five|each|half|what|where|which|how|in|by|whose|\d+)\b)|(?:show|give|bring|send|read|take|hand|offer)(?: [^,.:;]{1,60}?)? to (?!an? client\b)(?<who>${NAMED})${UP_TO})`,
  together: String.raw`(?:sit down|pair|swap [^,.:;]*?|compare [^,.:;]*?|agree|settle [^,.:;]*?|together) with (?<who>${NAMED})${UP_TO}`,
} as const;
export type Way = keyof typeof WAYS;

/** The earliest of a task counts, and of those at one place the first of this list; what stands behind "or" is for those who have no other way. */
export const ASKED: readonly (readonly [Way, RegExp])[] = (Object.keys(WAYS) as Way[]).map((way) => [
  way,
  new RegExp(String.raw`(?<![\p{L}]|\bor )${WAYS[way]}`, "iu"),
]);

/** Somebody of whom a challenge says nothing but that it needs one, of one department at most. */
export const ANYBODY =
  /^(?:an?|one|another|the) (?:colleague|consultant|senior|seller|person)$|^(?:somebody|someone|anybody|one person|a colleague) in (?:sales|support|marketing|operations|product|consulting)$|^(?:somebody|someone|anybody)$|^your (?:lead|manager)$/i;
/** Of which role somebody is where no more than their department is said: in these words, and in those of `HOST_ROLES`. */
export const ROLES_NAMED = {
  sales: /^(?:somebody in )?sales$/i,
  support: /^(?:somebody in )?support(?: or |$)/i,
  product: /^(?:somebody in )?product$/i,
  marketing: /^(?:somebody in )?marketing$/i,
  operations: /^(?:somebody in )?operations$/i,
  consultant: /^(?:somebody in )?consulting$/i,
} as const;
/** Somebody hears of it, whether or not we can tell who. */
export const SOMEBODY = new RegExp(
  String.raw`\b(?:ask(?! yourself)|tell|show|invite|let (?!it\b)|send|hand|post|give ${BARE} (?=(?:an?|the|your|its|their|one|two|three)\b))\b`,
  "iu",
);
/** Cut in the middle, or nobody to write to. */
export const UNFIT =
  /\b(?:is|was|has|who|that|with|and|or|yours|dares|holds|knows|works|(?:who|that|whoever) (?:relies|rely|depends?|builds|work|took)|that you wait|most frequently|(?:relies|depends) most|your|their|the|a|in|of)$|^(?:the|your|your own|each) team$|^each\b|\bteams who\b/i;
/** Whom one would not like to hear how they were chosen. */
export const DELICATE =
  /\b(?:complain|nervous|stiff|smoothly|sorry|argument|argued?|let down|dislikes?|did not take|of yours cost|harder|avoid|doubts?|weak|worst|says least|stopped|disagree)/i;
