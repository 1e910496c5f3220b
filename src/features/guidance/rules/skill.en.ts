/** How people name in English what they would like to be better at, and how they ask for it. In folded text. */
import type { Skill } from "./skill.ts";

const LEAD =
  "^(?:(?:hi|hey|hello|ok|okay|so|and|but|well|hm+|honestly|also|btw|please)[,.!]? )*(?:(?:do you have|have you(?: got)?|any|some) (?:any |some )?(?:tips?|advice|ideas?) (?:on|for|about) )?";
const SAYS =
  "(?:says?|said|thinks?|thought|told me|tells me|mentioned|wrote|wants me to|wants|found|finds|noticed|keeps saying)";
const WHO =
  "(?:(?:my|our|the) (?:\\w+ )?(?:manager|boss|lead|team|colleagues?|mentor|reviewers?|po|product owner|client|customer)|people|everybody|everyone|they|somebody|someone|he|she|hr|in my (?:\\w+ )?review it|the feedback (?:was|is)|my feedback|(?:my|the) (?:\\w+ )?(?:review|appraisal|evaluation|assessment|feedback talk))";
const BETTER = "(?:better|good|great|stronger|more confident|more skilled|faster|quicker)";

/** "How do I get better at estimating?", "I want to be good at presenting": a wish whatever it is about. */
export const PLAINLY_WISHED = new RegExp(
  `${LEAD}(?:${WHO} ${SAYS} (?:to me )?(?:that )?)?(?:how (?:do|can|could|should|would|might) (?:i|one|you|someone|a dev\\w*)(?: \\w+)? |how to |i(?:'?d| would)? (?:want|like|need|wanna|love|wish|have|should|must|could)(?: to)? |to |help me (?:to )?|ways? (?:to|of) |tips? (?:to|for|on) )?(?:get|become?|be|grow|(?<=\\b(?:on|of|for|about) )(?:getting|becoming|being)) (?:a (?:lot|bit|little) |much |really |way )?${BETTER} (?:at|in|with|on|when i'?m|when|a) (?<skill>[^.!?,]{3,60})(?:, (?:any|some|what|how|where|but|and)[^.!?]{0,40})?[.!? ]*$`,
);

/** What is named before, and no skill. */
export const POINTING =
  /^(?:it|this|that|them|these|those|everything|things|something|anything|my (?:job|work)|me|life)\b/;

/** What stands behind them is the skill, where we know it by name. */
export const WISHED: readonly RegExp[] = [
  // "How can I improve my writing?", "I should work on my communication"
  new RegExp(
    `${LEAD}(?:${WHO} ${SAYS} (?:to me )?(?:that )?)?(?:how (?:do|can|could|should|would) i |how to |i(?:'?d| would)? (?:want|like|need|should|must|have|could|can|ought)(?: to)? |to |help me (?:to )?|where can i )?(?:improve|work(?:ing)? (?:more |harder )?on|train|practi[sc]e|sharpen|strengthen|polish|level up|brush up(?: on)?|up) (?:my|on my|more on my) (?<skill>[^.!?,]{3,60})(?:, (?:any|some|what|how|where|but|and)[^.!?]{0,40})?[.!? ]*$`,
  ),
  // "How do I estimate better?", "how can I present more convincingly"
  new RegExp(
    `${LEAD}(?:how (?:do|can|could|should|would) (?:i|one|we)|how to|i(?:'?d| would)? (?:want|like|need|have|wish) to) (?:learn to )?(?<skill>(?!get\\b|be\\b|become\\b)[a-z][\\w' ]{2,40}?) (?:better|faster|more (?:reliably|accurately|clearly|realistically|confidently|convincingly|precisely|carefully))(?:[,.!?]? (?:my|i|we|they|it|any|what|how|but|and|next|in future)[^.!?]{0,60})?[.!? ]*$`,
  ),
  // "My estimates are always off", "my presentations are boring"
  new RegExp(
    `${LEAD}(?:${WHO} ${SAYS} (?:that )?)?my (?<skill>(?:estimat\\w+|presentations?|slides|writing|e?-?mails|documentation|(?:communication|soft|people)(?: skills)?|time management|planning|listening|code reviews)) (?:are|is) (?:(?:always|often|usually|mostly|still|really|very|quite|pretty|so|just) ){0,2}(?:too \\w+|not (?:\\w+ )?(?:good|great|clear|realistic|convincing|enough)|bad|terrible|awful|off|poor|weak|wrong|boring|unclear|confusing|messy|chaotic|horrible|rubbish|a mess)\\b[^.!?]{0,40}[.!? ]*$`,
  ),
  // "She said I'm not strategic enough"
  new RegExp(
    `${LEAD}(?:apparently|supposedly|${WHO} ${SAYS} (?:to me )?(?:that )?)(?:i'?m|i am|i was|i should be|i need to be|i have to be|i come across as) (?:still |just |apparently )?(?:not |more |too )(?:(?:so|very|really) )?(?<skill>\\w+(?: picture)?)(?: enough)?(?:[,.!?]{0,3} (?:any|what|how|but|and|whatever)[^.!?]{0,40})?[.!? ]*$`,
  ),
  // "I'm bad at estimating", "I struggle with delegating"
  new RegExp(
    `${LEAD}(?:i'?m|i am|i feel) (?:\\w+ ){0,2}(?:bad|terrible|awful|not (?:very |so |that |really )?good|hopeless|weak|useless|rubbish|slow) (?:at|in|with) (?<skill>[^.!?,]{3,60})[.!? ]*$`,
  ),
  // "I got feedback that I talk too much in meetings"
  new RegExp(
    `${LEAD}(?:${WHO} ${SAYS} (?:to me )?(?:that )?|i(?: also| just)? (?:got|get|had|received|heard) (?:the |some |this |as )?(?:feedback|a remark) (?:today )?(?:that )?|(?:the |my )?feedback:? (?:is |was |that )*)(?:i|you) (?<skill>(?:talk|speak|interrupt)(?: \\w+){0,2}(?: too much| so much| a lot| people| others)?(?: in (?:the )?\\w+)?)[.!? ]*$`,
  ),
  // "She says I need more visibility", "he replied: you lack ownership"
  new RegExp(
    `${LEAD}(?:${WHO} (?:${SAYS}|replied|answered|writes?)[:,]? (?:to me )?(?:that )?|i(?: also| just)? (?:got|get) (?:the )?feedback (?:that )?)(?:i|you) (?:(?:need|lack|miss|should have|should show|must have|have to show)(?: (?:more|some|a bit of|the))*|(?:am|'m|are|'re) (?:missing|lacking)) (?<skill>[\\w' -]{3,40})[.!? ]*$`,
  ),
  // "I don't like to show off"
  new RegExp(
    `${LEAD}(?:i (?:do not|do ?n'?t|dont) (?:like|want|love|wanna)(?: to)?|i hate(?: to)?|i'?m not (?:good at|the type to|the type for|someone who)|i am not (?:good at|the type to)) (?<skill>(?:show(?:ing)? off|brag(?:ging)?|sell(?:ing)? myself|promot(?:e|ing) myself|being? (?:in )?the cent(?:re|er) of attention|be loud))[.!? ]*$`,
  ),
  new RegExp(`${LEAD}i (?:\\w+ )?struggle (?:with|at|when|to) (?<skill>[^.!?,]{3,60})[.!? ]*$`),
];

/** The first that is named. */
export const SKILLS: readonly (readonly [Skill, RegExp])[] = [
  ["estimating", /\b(?:estimat\w*|story ?points?|planning poker)\b/],
  [
    "presenting",
    /\b(?:present(?:ing|ations?|ation skills?)?|public speaking|speaking in (?:front|public)|(?:giving|doing|my) (?:talks?|demos?)|slides?|demos?|storytelling)\b/,
  ],
  ["listening", /\blisten\w*\b|\b(?:talk|speak)\w*(?: \w+)? (?:too|so) much\b|\binterrupt\w*\b/],
  ["writing", /\b(?:writing|written|write|emails?|mails?|documentation|documenting|docs)\b/],
  ["delegating", /\b(?:delegat\w*|letting go|hand(?:ing)? (?:\w+ )?(?:work|things|tasks) (?:over|on|off|away))\b/],
  ["reviewing", /\b(?:code reviews?|reviewing|reviews?|pr reviews?|pull requests?)\b/],
  [
    "debugging",
    /\b(?:debug\w*|bug ?(?:hunting|fixing)|(?:finding|fixing|hunting) bugs|troubleshoot\w*|root causes?)\b/,
  ],
  ["testing", /\b(?:tests?|testing|tdd|test coverage)\b/],
  ["performance", /\b(?:performance(?! review| talk)|(?:slow )?quer(?:y|ies)|sql|profiling|scaling|scalability)\b/],
  [
    "design",
    /\b(?:software design|system design|architect\w*|design(?:ing)? (?:systems?|software|apis?|services?)|api design|abstractions?|modelling|clean code|code quality)\b/,
  ],
  ["operations", /\b(?:operations|on[- ]?call|incidents?|monitoring|deploy\w*|devops|observability)\b/],
  [
    "business",
    /\b(?:business|domain|product (?:thinking|sense|knowledge)|understanding (?:the )?(?:clients?|customers?|users?|product|business)|commercial\w*|erp processes|accounting|finance)\b/,
  ],
  [
    "convincing",
    /\b(?:convinc\w*|persuad\w*|persuasion|negotiat\w*|argu(?:ing|e|ments?)|influenc\w*|stakeholders?|selling (?:my )?ideas?|pushing ideas)\b/,
  ],
  [
    "focus",
    /\b(?:focus\w*|priorit\w*|time management|managing (?:my )?time|organi[sz](?:ed|ing|ation(?:al)?)|planning|multi-?tasking|finishing(?: things)?|procrastinat\w*)\b/,
  ],
  [
    "visibility",
    /\b(?:visib(?:le|ility)|being seen|seen by others|self-?promotion|sell(?:ing)? myself|promot(?:e|ing) myself|show(?:ing)? off|brag(?:ging)?|cent(?:re|er) of attention|be loud)\b/,
  ],
  ["networking", /\b(?:network(?:ing)?(?! (?:code|stack|protocols?|security))|small ?talk|knowing people)\b/],
  ["strategy", /\b(?:strateg\w*|big(?:ger)? picture|visionary|long[- ]term thinking|thinking ahead)\b/],
  ["initiative", /\b(?:pro-?active|initiative|ownership|taking (?:the )?lead|passive|self-?starter|reactive)\b/],
  [
    "speaking-up",
    /\b(?:quiet|shy|silent|assertive\w*|confident|confidence|speaking up|self-?confidence|timid|vocal|outspoken)\b/,
  ],
  [
    "communication",
    /\b(?:communicat\w*|soft ?skills?|people skills?|explaining|talking to (?:people|others|clients?|customers?|non-?tech\w*|stakeholders?)|working with (?:people|others)|social skills?|teamwork|collaborat\w*)\b/,
  ],
];
