/**
 * How people part from everything in English before the worst: they give away what they love, write a will, say goodbye, name the day from which they are not
 * there. One sign may be an ordinary day's, two are not. Read as `crisis.en.ts` prepares them: lower case, words with one space between them, no signs.
 */
import { FAMILY } from "./crisis-hints.en.ts";
import { patternList } from "./pattern-list.ts";

const PET = "(?:cats?|dogs?|pets?|horse|rabbits?|hamster|bird|parrot|fish)";
/** What nobody gives away on an ordinary day, and what somebody may, where it is not all of it. */
const TREASURED =
  "(?:belongings|possessions|records|vinyls?|guitar|piano|violin|jewel\\w+|watch|ring|collection|savings)";
const EVERYDAY = "(?:things|stuff|books|clothes|furniture|tools|games|plants)";
const DEAR = `(?:${PET}|${TREASURED}|${EVERYDAY})`;
const STILL_USED = "(?:(?!old|spare|extra|second|other|broken|unused)\\w+ ){0,2}?";
const NOT_FOR_A_WHILE = "(?!the (?:vet|groomer|sitter)\\b|a (?:vet|sitter)\\b|eat|read|do|play)";
const LOVED = `(?:${FAMILY}|kids|friends|nan|nana|granny|wifey|folks)`;
const DAY =
  "(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the |this )?weekend|(?:this|next) week|the day after)";
const NOT_THERE =
  "i (?:will not|wont|am not|shall not|will no longer|am no longer) (?:be )?(?:here|around|there|with you|with us)";

/** From a day that is near they are not there any more. */
const GONE_SOON = patternList([
  new RegExp(`\\b${DAY}(?: on| onwards?)?(?: then)? ${NOT_THERE} anymore\\b`),
  new RegExp(`\\b${NOT_THERE} anymore (?:(?:on|from|after|by|as of|come|past) )?(?:the )?${DAY}\\b`),
  new RegExp(`\\b${DAY}(?: on| onwards?)?(?: then)? i (?:will|am) no longer (?:be )?(?:here|around|with you)$`),
  /\b(?:this|that|it) (?:is|was) (?:the|my) last (?:one|message|thing)\b(?: \w+){0,3} (?:goodbye|good bye|farewell)(?: to)? (?:everyone|everybody|all|all of you|my friends)$/,
  new RegExp(`\\b(?:after|past|from|beyond) ${DAY}(?: on)? there (?:will be|is) no (?:more )?me\\b`),
]);

/** By a day of the year they are gone: said of a job as well. */
const GONE_BY =
  /\b(?:by|until|before|after|come|at) (?:the )?(?:new year|new years|christmas|xmas|easter|spring|summer|autumn|winter|my birthday|end of (?:the )?year) i (?:am|will be) (?:gone|no more|not here)(?: anymore| for good)?$/;

/** Why somebody is not there, or says goodbye, on an ordinary day: wherever it is said, and where it stands beside that alone. */
const EXPLAINED =
  /\b(?:jobs?|company|firm|contract|quit|quitting|resign\w*|on leave|parental|maternity|paternity|sabbatical|sick(?! of\b)|holidays?|vacation|pto|day off|days off|am off|retire\w*|intern\w*|transfer\w*|relocat\w*|i (?:am )?(?:move|moving|moved|change|changing|changed|switch|switching|start|starting)|allerg\w*|new (?:home|one|flat|house|place)|move[ds]? (?:house|out|in|to|away)|we travel|(?:am|are|while) (?:travelling|traveling|away)|home office|work from|remote|conference|university|exam|department|last day|come back|am back|be back|mentees?|mentors?|kw ?\d+|next time|until then|for (?:a|two|three|four|\d+) (?:days?|weeks?|months?))\b/;

const EXPLAINED_BESIDE =
  /\b(?:teams?|projects?|offices?|clients?|customers?|trip|shift|site|call|meeting|channel|offsite|workshop|guests?|visitors?)\b/;

/** Said of nothing else. */
const SURELY = patternList([
  /\bwho (?:gets|inherits|takes|will get|will take|will inherit) my \w+(?: \w+){0,3} (?:when|if|after|once) i (?:am dead|die|have died)\b/,
  /\b(?:chose|chosen|choose|choosing|picked|picking|paid|paying|planned|wrote|written|booked|want|songs?|music|flowers|speech|clothes|suit|dress)\b(?: \w+){0,4} for my (?:own )?funeral\b/,
  /\b(?:this|it|that) (?:is|was|will be) the last (?:thing |time |message |word |that |what )*(?:you|anybody|anyone|somebody) (?:will )?(?:ever )?(?:hears?|reads?|sees?) (?:from|of) me\b/,
  /\b(?:you|they|nobody|no one|everyone|everybody) (?:will not|wont|will never) (?:ever )?(?:have to|need to|has to) (?:worry|bother|care|be worried|be sad)(?: \w+)? (?:about|for|with|because of) me (?:anymore|again|soon)\b/,
  /\b(?:nobody|no one) (?:has to|needs to|must|will have to) (?:worry|bother|care|look after|be worried)(?: \w+)? (?:about |for |with )?me anymore\b/,
  /\bthere (?:will be|is) no (?:more )?me (?:then|anymore|next|after|soon|by)\b/,
]);

/** Each may be an ordinary day's by itself. @param whose of whose things they speak. */
const signsOf = (whose: string): readonly (readonly RegExp[])[] => [
  // What they love goes to others.
  [
    new RegExp(
      `\\b(?:gave|given|giving|give|donated|sold) (?:away )?(?:all |most |both )?(?:of )?${whose} (?:(?:\\w+ ){0,2}?${PET}|${STILL_USED}${TREASURED})(?: and ${whose} \\w+)? (?:away|to ${NOT_FOR_A_WHILE}\\w+)\\b`,
    ),
    new RegExp(
      `\\b(?:gave|given|giving|give|donated|sold) (?:away )?(?:(?:all|most) (?:of )?${whose} (?:\\w+ )?${EVERYDAY} to \\w+|(?:all |most )?(?:of )?${whose} (?:\\w+ )?${EVERYDAY}(?: and ${whose} \\w+)? away)\\b`,
    ),
    new RegExp(
      `\\b(?:gave|given|giving|give) away (?:all |most )?(?:of )?${whose} ${STILL_USED}${DEAR}\\b|\\bsold (?:all )?(?:of )?${whose} (?:\\w+ and ${whose} )?${STILL_USED}${DEAR}\\b`,
    ),
    /\b(?:gave|given|giving|give|sold) (?:away everything|everything away|everything that i own(?:ed)?|everything i own(?:ed)?)\b|\bsold everything (?:that )?i (?:have|had)\b/,
    new RegExp(
      `\\b(?:gave|given|giving|give) (?:away )?everything (?:that )?i (?:have|had) (?:away\\b|to ${NOT_OF_WORK}\\w+)`,
    ),
  ],
  // A will.
  [
    new RegExp(
      `\\b(?:wrote|written|writing|write|made|making|signed|finished|updated|redid|redone|changed|drew up) (?:out )?(?:${whose}|a|the) (?:own |last |new )?(?:will|testament|last will and testament)\\b(?! (?:call|be|not|have|show|help|to|template|module|service|parser|feature|generator|form|page|flow|editor|api|screen|export|import|for (?:a|the|our)|of (?:a|the|our))\\b)`,
    ),
    /\b(?:my|the) (?:last )?(?:will|testament) (?:is|has been|was) (?:all )?(?:written|ready|signed|done|made|finished)\b(?! (?:by|in|to|from) (?:a|the|our)\b)/,
  ],
  // Goodbyes.
  [
    new RegExp(
      `\\b(?:said|saying|say|told|wrote|written|sent|write) (?:\\w+ ){0,3}?(?:goodbyes?|good byes?|farewells?) to (?:all of |all )?(?:everyone|everybody|them|${whose} (?:\\w+ )?${LOVED})\\b`,
    ),
    /\bsaid (?:all )?my (?:goodbyes|good byes|farewells)\b/,
    new RegExp(
      `\\b(?:wrote|written|write|writing|left) (?:\\w+ )?(?:letters?|notes?|cards?) (?:to|for) (?:each of |all of |all )?my (?:\\w+ )?${LOVED}\\b|\\b(?:wrote|written|write|writing|left) (?:a |my |long |the )?letters? (?:to|for) (?:everyone|everybody)\\b(?! (?:about|on|in|at|with|who)\\b)`,
    ),
    /\bthank(?:s| you) (?:all |you )?for everything (?:and )?(?:goodbye|good bye|farewell|it is over|adieu)\b/,
    /\b(?:it was|it has been|was|been) (?:so )?nice (?:knowing|to have known|to know) you(?: all| guys)?$/,
    new RegExp(
      `\\b(?:(?:saw|see|told|called|heard|visited) ${whose} (?:\\w+ )?${LOVED}|(?:hugged|kissed) \\w+)(?: \\w+){0,5} one last time\\b`,
    ),
  ],
  // What others will need then.
  [
    new RegExp(
      `\\b(?:my|bank|insurance|private) (?:\\w+ )?(?:passwords|pins|details|accounts|papers|documents|keys)\\b(?: \\w+){0,6} (?:envelope|so (?:that )?(?:they|she|he) (?:(?:can|will|could) )?(?:find|get|open|reach|access|has|have|use))\\b|\\b(?:passwords|pins|bank details|accounts|papers|documents|keys)\\b(?: \\w+){0,6} (?:for|so(?: that)?) my ${LOVED}\\b`,
    ),
    new RegExp(
      `\\b(?:look after|take care of|care for|feed|be good to) my (?:\\w+ )?(?:${LOVED}|${PET}) (?:when|after|once|if) i (?:am gone|am not here|am no longer|go|will be gone)\\b`,
    ),
  ],
];
/** What nobody's whole life goes to: "I gave it everything I have". */
const NOT_OF_WORK =
  "(?!(?:it|this|that|these|the|our|get|make|be|win|help|finish|pass|ship|fix|keep|have|work|do|a|an|eat|read|play)\\b)";
/** Alone, each is said on any day, and another of its kind is no more; beside a sign of another kind it is one. */
const WITH_ANOTHER: readonly (readonly RegExp[])[] = [
  // Things go to whomever it may be, even old ones.
  [
    new RegExp(
      `\\b(?:gave|given|giving|give|donated|sold) (?:away )?(?:my|his|her|their) (?:\\w+ ){0,2}?(?:${EVERYDAY}|${TREASURED})(?: and (?:my|his|her|their) \\w+)? (?:to|for) ${NOT_FOR_A_WHILE}\\w+\\b`,
    ),
  ],
  [],
  // Goodbyes to everyone, or to places.
  [
    /\b(?:saw|see|told|called|heard|visited|watched|met|walked|went)(?: \w+){1,6} one last time\b/,
    /\b(?:wrote|written|write|writing|left) (?:\w+ )?(?:letters?|notes?|cards?) (?:to|for) (?:everyone|everybody|them all|all of them|each of them|her|him|them)\b(?! (?:about|on|in|at|with|who)\b)/,
  ],
  // What others will need.
  [
    /\b(?:passwords|pins|bank details|accounts|papers|documents|keys)\b(?: \w+){0,6} (?:envelope|for (?:her|him|them))\b/,
  ],
];
/** Alone, it is said on any day; beside another sign, or what is settled, it is one. */
const TO_A_RELATIVE: readonly RegExp[] = [
  new RegExp(
    `\\b(?:my|her|his) (?:\\w+ )?(?:sister|brother|mum|mom|mother|dad|father|friend|neighbou?r|aunt|uncle|parents) (?:takes?|gets?|will (?:take|get|have)|has) (?:the|my|his|her) ${PET}\\b`,
  ),
  new RegExp(
    `\\b(?:gave|given|giving|give) (?:my|his|her|their) (?:\\w+ )?${EVERYDAY} to (?:my|his|her) (?:\\w+ )?${LOVED}\\b`,
  ),
];
const [GIVING = [], ...OTHER_SIGNS] = signsOf("(?:my|his|her|their)");
const SIGNS = [[...GIVING, ...TO_A_RELATIVE], ...OTHER_SIGNS].map(patternList);
const FAINT_SIGNS = WITH_ANOTHER.map(patternList);
const [GIVES_TO_ANYBODY] = FAINT_SIGNS;
const OWN_SIGNS = signsOf("my").map(patternList);

/** What is settled by nobody on an ordinary day. */
const SETTLED: readonly RegExp[] = [
  /\b(?:paid|cleared|settled|paid off) (?:off |back )?(?:all )?(?:of )?my (?:debts?|loans?)\b/,
  /\b(?:cancelled|canceled|terminated|ended) (?:all )?(?:of )?my (?:flat|apartment|lease|phone|gym|subscriptions|insurance|appointments|contracts)\b/,
  /\b(?:my|a|out) life insurance\b/,
];

/** What is said on any day, and says something beside a sign. */
const BESIDE_A_SIGN: readonly RegExp[] = [
  ...SETTLED,
  /\b(?:paid|cleared|settled|paid off) (?:off |back )?(?:all )?(?:of )?my bills\b/,
  /\b(?:all|everything|it all)(?: \w+){0,2} (?:sorted|settled|in order|arranged|taken care of|prepared)\b(?! (?:with|for|in|on|by) (?:the|our)\b)/,
  /\bi (?:am|feel)(?: \w+){0,2} (?:calm|at peace|peaceful)\b/,
  /\bi (?:will not|wont|do not|dont|no longer) need (?:it|them|that|any of it|anything|these things)(?: else)?(?: now| anymore)?\b/,
  /\bmy last (?:week|day|night|weekend|message|evening)\b|\b(?:is|was) the last (?:day|night|message|evening)$|\bit is (?:time(?! to\b| for\b)|over|better so)\b/,
  /\b(?:it is )?time (?:for me )?(?:to (?:go|leave|end|rest|sleep|die|say goodbye|let go|disappear|vanish|part|stop)(?! (?:home|to|for|over|through|back|live|on|into|with|by|shopping|running|there|outside|now and|the|this|that|my|our|a)\b)|for (?:the|an|my) end\b|for (?:goodbye|peace|silence|eternal)\b)/,
  new RegExp(
    `\\bsorry (?:for|about) (?!(?:(?:the|this|that|these|any|my|all the|all this|a|some|another) )?(?:\\w+ )?(?:noise|delays?|mess|wait|waiting|short notice|trouble|inconvenience|confusion|spam|typos?|repl(?:y|ies)|answers?|messages?|questions?|silence|interruption|lateness|change|changes|mix up|tone|bugs?|news)\\b)(?!(?:being )?(?:late|slow|short|absent|away|quiet|asking|writing|bothering|interrupting|jumping|spamming|disturbing|replying|answering|joining|missing|not)\\b)\\w+`,
  ),
  new RegExp(`\\b${NOT_THERE}\\b|\\bwhen i am (?:gone|not here|no longer)\\b|\\bi (?:will be|am) gone\\b`),
];

const IS_SETTLED = patternList(SETTLED);
const BESIDE = patternList(BESIDE_A_SIGN);

/** What is read of a message: all of it, and each of its clauses. */
export interface Told {
  readonly whole: string;
  readonly clauses: readonly string[];
}

/** Somebody parts from everything: it says so, or by two signs and more. Asked of the whole of a message. */
export function saysParting({ whole, clauses }: Told): boolean {
  if (SURELY.match(whole)) return true;
  if (GONE_SOON.match(whole) && !isExplained(whole, clauses)) return true;
  const signs = SIGNS.filter((kind) => kind.match(whole)).length;
  if (signs === 0) return false;
  const faint = SIGNS.some((kind, at) => !kind.match(whole) && FAINT_SIGNS[at]?.match(whole));
  return signs > 1 || ((faint || BESIDE.match(whole)) && !isExplained(whole, clauses));
}

/** One sign alone, or several things that say little, which nothing explains: it may be a goodbye, or an ordinary day. */
export function mayBeParting({ whole, clauses }: Told): boolean {
  const isSign =
    GONE_BY.test(whole) ||
    OWN_SIGNS.some((kind) => kind.match(whole)) ||
    (IS_SETTLED.match(whole) && BESIDE_A_SIGN.filter((one) => one.test(whole)).length > 1) ||
    (GIVES_TO_ANYBODY?.match(whole) === true && BESIDE.match(whole)) ||
    FAINT_SIGNS.filter((kind) => kind.match(whole)).length > 1;
  return isSign && !isExplained(whole, clauses);
}

/** Work and guests explain only what they stand beside. */
function isExplained(whole: string, clauses: readonly string[]): boolean {
  if (EXPLAINED.test(whole)) return true;
  if (!EXPLAINED_BESIDE.test(whole)) return false;
  const telling = clauses.filter((clause) => TELLING.some((kind) => kind.match(clause)));
  return (telling.length > 0 ? telling : [whole]).some((clause) => EXPLAINED_BESIDE.test(clause));
}
const TELLING = [GONE_SOON, ...SIGNS, ...FAINT_SIGNS];
