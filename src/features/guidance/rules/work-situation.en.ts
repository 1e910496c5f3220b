/** How people tell in English of a situation at work that has an answer of its own. In folded text; all patterns of a row must match. */
import { CLIENT_LOST, COLLEAGUE_LEAVES, LEAD_LEAVES, NAMED_LEAVES, NOT_TODAY, OF_A_NAME } from "./leaving.en.ts";
import type { WorkSituation } from "./work-situation.ts";

const LOST =
  /\b(?:nothing|nobody|no one|lost|understand|confus\w*|whom to ask|who to ask|no idea|overwhelm\w*|scared|afraid|nervous|stupid|too fast|so fast|slow|alone|hard|everything)\b/;
const NEVER = "(?:never|no|not|does ?n'?t|has ?n'?t|rarely|hardly|keeps|always|again|three times|twice)";
const SPOKEN_OVER = [
  "\\b(?:get|gets|am|i'?m|being|getting|was|is) (?:\\w+ )?(?:interrupted|talked over|cut off|spoken over)\\b",
  "\\b(?:talks?|talking|speaks?|speaking|talked|spoke) over me\\b",
  "\\b(?:interrupts?|interrupted|interrupting) (?:me|us)\\b",
  "\\bcuts? me off\\b",
  "\\b(?:do ?n'?t|do not|does ?n'?t|never|wo ?n'?t|wont|dont) let me (?:finish|speak|talk)\\b",
].join("|");

/** What is sent for review. */
const CHANGES = "(?:code|prs?|pull ?requests?|mrs?|merge ?requests?|changes?|commits?|patch(?:es)?)";

/** Not for today, and nobody of their own. */
const NOT_GOING_HOME =
  /^(?!.*\b(?:early|today at|at \d|for lunch|meeting|call|boyfriend|husband|wife|the (?:room|office|building)|me alone|comments?|out)\b)/;

export const SITUATIONS_AT_WORK: readonly (readonly [WorkSituation, ...RegExp[]])[] = [
  [
    "alone",
    /^(?:\w+ )?i(?:'?m| am| feel)(?: a bit| quite| pretty| rather| really| very)? (?:alone|lonely)(?: (?:here|at work|today|lately|sometimes|these days|(?:in|on) (?:the|my|this) (?:team|office|company|project)))*[.! ]*$/,
  ],
  [
    "underpaid",
    /\b(?:underpaid|paid too little|paid less than|earn (?:too little|less than)|(?:badly|poorly|not) paid(?: enough| well)?|(?:my )?(?:salary|pay) is (?:\w+ )?(?:too low|low|a joke|unfair))\b/,
    /\b(?:i|me|my|i'?m)\b/,
  ],
  [
    "unseen",
    /\b(?:nobody|no one|noone)(?: (?:ever|really|even|here))* (?:thanks?|notices|sees|appreciates|values|thanked|noticed|sees)\b[\w' ]*\b(?:me|my|what i)\b|\bmy work is (?:\w+ )?(?:invisible|not seen|overlooked|taken for granted)\b|\bi feel (?:\w+ )?(?:invisible|overlooked|unappreciated|taken for granted)\b/,
    /^(?!.*\b(?:reflections?|log|answers?|plans?|words|data|messages?|entries|settings|button)\b)/,
  ],
  ["interrupted", new RegExp(SPOKEN_OVER)],
  [
    "asking",
    /\b(?:i(?:'?ve| have)? (?:\w+ )?asked\b[\w' ]*\b(?:times|so many|too (?:much|many|often)|same (?:thing|question)|all the time|so much)\b|what if \w+ (?:finds?|thinks?) (?:it|me|that|i)(?:'?m| am| is)? (?:too )?(?:annoying|stupid|a burden|much|silly|dumb|strange|weird|lazy)|(?:annoy|bother|disturb|annoying|bothering) (?:him|her|them|people|everybody|everyone|my colleagues|the others|\w+) with (?:all )?(?:my|these|so many) questions|i ask too (?:much|many|often))\b/,
  ],
  [
    "new-here",
    /\b(?:(?:i'?m|i am|being) (?:\w+ )?new (?:here|(?:(?:guy|one|girl|person|colleague|dev\w*|hire) )?(?:on|in|at|to) (?:the|this|my|a) (?:team|company|project|job|office|department|codebase))|my first (?:days?|weeks?|month) (?:here|at|on|in)|i (?:started|joined) (?:here|this|the|a) (?:\w+ ){0,2}(?:ago|last week|this week|on monday|week|month))\b/,
    LOST,
  ],
  ["new-here", /\b(?:everybody|everyone|they|all) (?:here )?(?:talks?|speaks?) so fast\b/],
  [
    "on-call",
    /\b(?:on[- ]?call|pager(?:duty)?)\b/,
    /\b(?:first|scared|afraid|nervous|panic|dread\w*|terrified|anxious|what if|fear)\b/,
    /^(?!.*\b(?:every|weeks|months|tired|exhausted|sleep\w*|client call|sales call)\b)/,
  ],
  [
    "client-angry",
    /\b(?:clients?|customers?)\b[\w' ]{0,24}\b(?:shout\w*|yell\w*|scream\w*|insult\w*|(?:was|is|got) (?:so |very |really )?(?:rude|angry|furious|aggressive|loud))\b|\b(?:shouted at|yelled at|insulted|screamed at) by (?:a|the|our|my) (?:client|customer)\b/,
    /\b(?:i|me|us|my|we|today|yesterday)\b/,
  ],
  [
    "bad-review",
    /\b(?:bad|poor|terrible|awful|harsh|negative|mediocre|disappointing|horrible|worst|low|weak)\b[\w' ]{0,16}\b(?:review|appraisal|rating|evaluation|feedback talk|performance talk|feedback from my (?:manager|boss|lead))\b|\b(?:my|the|performance|yearly|annual) (?:review|appraisal|evaluation|rating) (?:was|went|is|came out) (?:\w+ )?(?:bad|badly|awful|terrible|horrible|poor|poorly|negative|harsh|disappointing)\b/,
    /^(?!.*\b(?:code|pull request|pr|peer|merge|client|customer|app store|product|sprint)\b)/,
  ],
  [
    "reorg",
    /\b(?:re-?org\w*|restructur\w+|(?:our|my) team (?:is|was|will be|gets) (?:being )?(?:split|merged|dissolved|broken up))\b/,
    /^(?!.*\b(?:lay-?offs?|laid off|redundan\w*|fired|code|modules?|repo\w*|files?|package|folder|database|tables?)\b)/,
  ],
  [
    "new-lead",
    /\b(?:i'?m|i am|i was made|i became|i'?ve become|they made me|i will be|i'?ll be|i have been|being)\b[\w' ]{0,14}\b(?:tech|team|technical|dev)? ?-?lead\b/,
    /\b(?:since|now|new|suddenly|became|become|made|no idea|dont know|do ?n'?t know|do not know|lost|week|month)\b/,
    /^(?!.*\b(?:want|would like|wanna|dream|goal|wish|hope|become a|could i|leads? to|my lead)\b)/,
  ],
  [
    "not-serious",
    /\b(?:(?:do ?n'?t|do not|does ?n'?t|does not|never|wo ?n'?t|dont|nobody|no one|noone)(?: \w+)? (?:takes?|respects?|accepts?|listens? to) me(?: serious(?:ly)?| as)?)\b/,
    /^(?!.*\b(?:manager|boss|lead|supervisor|director)\b)/,
  ],
  [
    "estimates",
    /\b(?:estimat\w+|story points?)\b/,
    /\b(?:laugh\w*|argu\w*|quarrel\w*|f(?:ight|ought)\w*|unrealistic|halv\w+|in half|cuts?|push\w*|believ\w*|ignor\w*|doubt\w*|accept\w*|pressur\w*|too (?:high|long))\b/,
    /\b(?:my|our|we|me|i)\b/,
  ],
  [
    "estimates",
    /\bwants? (?:it|this|that|everything|the \w+) (?:done )?(?:in|by|until|within)\b[\w' ]{0,20}\b(?:but |and |it |i |we )+(?:need|takes?|will take|would need|would take)\b/,
  ],
  [
    "remote",
    /\b(?:work(?:ing)? (?:\w+ )?from home|home ?office|remote(?:ly)?|at home all day)\b/,
    /\b(?:alone|lonely|not talked|not spoken|talk(?:ed)? to (?:nobody|anybody|anyone|no ?one)|isolated|see (?:nobody|no one|anybody|anyone)|miss (?:people|the|my|them|having)|disconnected|invisible|forgotten)\b/,
  ],
  [
    "back",
    /\b(?:back (?:from|after)|since i came back|return(?:ed|ing) from|after)\b[\w' ]{0,16}\b(?:parental|maternity|paternity|sick|family|baby)? ?(?:leave|sabbatical)\b/,
    /\b(?:chang\w+|gone|slow|behind|lost|nothing|everything|hard|forgot\w*|new|strange|different|part[- ]?time|nobody|stupid)\b/,
  ],
  [
    "friend-leaves",
    /\bmy (?:(?:(?:best|good|closest|only|favou?rite|work|dear) ){1,2}(?:friend|buddy|mate|colleague|teammate)|(?:friend|buddy|mate|work wife|work husband))\b[\w' ]{0,16}\b(?:is leaving|leaves|quits?|resigned|handed in|gave notice|left (?:the company|the team)|changes (?:teams?|jobs?))\b(?! (?:smoking|drinking|alcohol|sugar|school|home|town|me|work at|(?:his|her|their) (?!job)))/,
    NOT_GOING_HOME,
  ],
  // A fact, and no sorrow unless they say so: what is known should not go with whoever leaves.
  ["lead-leaves", LEAD_LEAVES, NOT_TODAY],
  ["colleague-leaves", COLLEAGUE_LEAVES, NOT_TODAY],
  ["colleague-leaves", NAMED_LEAVES, OF_A_NAME, NOT_TODAY],
  ["client-lost", CLIENT_LOST],
  [
    "turned-down",
    /^(?:(?:hi|hey|so|ok|okay|btw|well|and|but|also)[,.]? )*(?:i (?:just )?(?:did not|did ?n'?t|didnt) get (?:the|that|my) (?:\w+ ){0,2}(?:promotion|role|job|position|post|raise)|i (?:was|got|have been) (?:rejected|turned down|passed over)(?: for (?:the|that|my|a) (?:\w+ ){0,2}(?:promotion|role|job|position|post|lead|senior))?|they (?:rejected|turned down|passed over) (?:me|my application)|my (?:promotion|application) (?:was|got) (?:rejected|turned down|declined))(?: (?:again|today|yesterday|this week|after all|in the end))*[.! ]*$/,
  ],
  [
    "applied",
    /^(?:(?:hi|hey|so|ok|okay|btw|well|also)[,.]? )*i(?:'ve| have)? (?:just |finally |already |now )*(?:applied|threw my hat in(?:to)?|put my name (?:down|forward|in)|sent my application)(?: internally)?(?: (?:for|as|to)\b[\w' -]{2,50})?(?: (?:internally|today|yesterday|last week|here))*[.! ]*$/,
    /^(?!.*\b(?:patch|fix|migration|pattern|filter|label|discount|rejected|declined|turned down|no|but|seat|workshop|course|leave|vacation|holiday|template|change|changes|update)\b)/,
    /\b(?:role|position|job|post|lead|senior|architect|manager|principal|staff|opening|application|internally|promotion)\b/,
  ],
  [
    "overtime",
    /\b(?:over ?time|every (?:weekend|evening|night|sunday|saturday)|(?:all|whole) weekend|weekends in a row|until (?:midnight|ten|eleven|1[0-2])|(?:5[05]|6\d|70)[- ]?hours?)\b/,
    /\b(?:i|we|me|us)\b[\w' ]*\b(?:work\w*|office|expects?|boss|manager|desk|do)\b|\bover ?time\b/,
    /^(?!.*\b(?:cron|jobs?|backup|report|batch|build|import|server|slept|sleep|cry\w*|kids?|team member|my developer)\b)/,
  ],
  [
    "mentor-busy",
    new RegExp(
      `\\bmy mentor\\b[\\w' ]{0,12}\\b${NEVER}\\b[\\w' ]{0,16}\\b(?:time|available|answer\\w*|repl\\w*|cancel\\w*|busy|show\\w*|meet\\w*|postpon\\w*|there)\\b|\\bmy mentor (?:has )?(?:cancel+ed|cancels|ignores)\\b`,
    ),
  ],
  [
    "asked-to-mentor",
    /\b(?:mentor|coach|train|onboard|look after|guide|teach)\b[\w' ]{0,14}\b(?:juniors?|interns?|trainees?|newcomers?|apprentices?|graduates?|students?|new (?:colleague|one|guy|hire|developer|dev))\b/,
    /\b(?:asked (?:me )?to|asked me|was asked|am asked|supposed to|they want me|wants me|i have to|i should|i'?m going to|i will|i'?ll|my lead wants)\b/,
    /^(?!.*\b(?:mentor me|as my mentor|challenge|assign)\b)/,
  ],
  [
    "first-talk",
    /\b(?:give|giving|hold|holding|have|do|got|prepare|preparing)\b[\w' ]{0,6}\b(?:my |a |the )?(?:very )?first (?:\w+ )?(?:talk|presentation|speech|keynote)\b|\bfirst (?:conference|public|meetup|tech|lightning) talk\b|\b(?:give|giving|hold|holding) a (?:\w+ )?(?:talk|speech|keynote) (?:at|in front|for|next|tomorrow)\b/,
    /^(?!.*\b(?:gave|held|went|was|did|given)\b)/,
  ],
  [
    "too-late",
    /\b(?:too (?:late|old) (?:for me|to (?:learn|change|switch|start|begin|become|move))|(?:am i|i'?m|i am) too old)\b/,
    /^(?!.*\b(?:call|meeting|today|tonight|this week|challenge|it'?s too late for me today)\b)/,
  ],
  [
    "unreviewed",
    new RegExp(
      `\\b(?:nobody|no ?one|they|(?:my|the) team|everybody|everyone)(?: \\w+){0,2} (?:reviews?|reviewed|looks? at|merges?|approves?|wants to review|has time to review|(?:has|have) time for) (?:any of )?(?:my|our) ${CHANGES}\\b(?<=\\b(?:nobody|no ?one)\\b.{0,90}|\\b(?:never|not|n'?t|dont)\\b.{0,60})|\\bmy ${CHANGES}(?: \\w+)? (?:sits?|waits?|rots?|hangs?|(?:is|are|has been|have been|is sitting|are sitting) (?:open|waiting|unreviewed|ignored|stuck|there))\\b|\\b(?:waiting|wait) (?:for )?(?:days|weeks|forever|ages|so long) (?:for|on) (?:a |my |code )?reviews?\\b`,
    ),
  ],
  [
    "torn-apart",
    new RegExp(
      `\\b(?:my|our) ${CHANGES}(?: \\w+){0,2} (?:torn|ripped|picked|pulled|taken|shredded|destroyed|slaughtered|roasted|demolished|slammed)\\b(?: (?:apart|to (?:pieces|shreds|bits)))?|\\b(?:tore|ripped|picked|pulled) (?:apart )?(?:my|our) ${CHANGES}\\b|\\b(?:harsh|brutal|mean|nasty|rude|snarky|cold) (?:\\w+ )?(?:comments?|remarks?|feedback|review) (?:on|in|under|about|to|of) (?:my|our|the) (?:code review|${CHANGES})\\b|\\b(?:[2-9]\\d|\\d{3}|so many|a hundred|tons of|dozens of) (?:review )?(?:comments|remarks) (?:on|in|under) my ${CHANGES}\\b`,
    ),
  ],
  [
    "odd-talk",
    /^(?:(?:hi|hey|ugh|hm+|so|well|oof|honestly|just)[,.]? )*(?:i )?(?:just |ve just |have just |'ve just )?(?:had|have had|came out of|come out of|got out of) (?:a|an|this|such a|another|my) (?:(?:really|very|quite|so|pretty|bit) )*(?:weird|strange|odd|awkward|uncomfortable|bad|rough|tough|difficult|hard|tense|unpleasant|frustrating|terrible|horrible|awful|shitty) (?:1:1|1-1|1 on 1|one on one|one-to-one|one-on-one|talk|conversation|meeting|chat|discussion|retro|stand-?up)(?: with (?:my|our|the|a) \w+(?: \w+)?)?(?: (?:today|yesterday|just now|this morning|earlier|right now))*[.! ]*$/,
  ],
  // Rounds and decisions at work. What is done to somebody on purpose, or for what they are, is harm.
  [
    "left-out",
    /\b(?:(?<!\b(?:i|we) )left out|leaves? me out|leaving me out|(?:not|never|n'?t) (?:\w+ )?(?:invited|included)|excluded|kept out|out of the loop|(?:decid\w+|plan\w*|discuss\w*|talk\w*|agree\w*)\b[\w' ]{0,30}\bwithout (?:me|asking me|inviting me|telling me))\b/,
    /\b(?:meetings?|talks?|discussions?|decid\w+|decisions?|refinements?|planning|design\w*|architecture|threads?|mails?|emails?|loop|workshops?|syncs?|roadmap|strategy)\b/,
    /\b(?:i|i'?m|me|my)\b/,
    /^(?!.*\b(?:because|on purpose|deliberately|wom[ae]n|m[ae]n|girls?|gender|accent|age|old|religion|gay|trans|foreign\w*|german|bull\w+|mob\w*|harass\w*|insult\w*|laugh\w*|everything|everybody|everyone|lunch|party|months|weeks|years|since i (?:reported|complained|said)|better off|challenge|seat|settings|log|reflections?|nudges?)\b)/,
  ],
  [
    "job-posted",
    /\b(?:(?:job|role|position|vacancy|opening|posting|post|spot)\b[\w' ]{0,14}\b(?:posted|advertised|open|opened|opening|free|vacant|available|came up|internally|out|online)|(?:posted|advertised|opened|opening|vacancy)\b[\w' -]{2,36}\b(?:lead|senior|architect|manager|principal|role|job|position)|apply(?:ing)? (?:for|to) (?:the|a|an|that|this|my)\b[\w' -]{1,30}\b(?:lead|senior|architect|manager|principal|role|job|position|opening|vacancy)|(?:looking|searching) for an? [\w -]{0,20}(?:lead|architect|manager|principal)|hiring an? [\w -]{0,20}(?:lead|architect|manager|principal))\b/,
    /\b(?:apply|applying|go(?:ing)? for (?:it|that|this)|throw(?:ing)? my hat|put (?:myself|my name) forward|try for it)\b/,
    /\b(?:i|i'?m|my|me)\b|^thinking\b/,
    /^(?!.*\b(?:patch\w*|fix|migration|pattern|filter|label|discount|another company|other company|elsewhere|competitor|quit\w*|interviewed|rejected|challenge|seat|point to|prove|show them|evidence)\b)/,
  ],
  // A talk of their own with whoever leads them.
  [
    "own-talk",
    /^(?:(?:hi|hey|so|and|ok|okay|btw)[,.]? )*(?:what|how) (?:should|shall|can|could|do|must|would) i (?:best )?(?:bring|prepare|say|raise|mention|talk about|speak about|take along|ask)(?: up)?(?: (?:myself|to|for|in|at|into|with|about))* (?:(?:the|my|our|a|tomorrow'?s|next) (?:\w+ ){0,2}(?:1:1|1-1|1on1|one[- ]on[- ]one|one[- ]to[- ]one|appraisal|performance review|catch-?up|feedback talk|jour fixe)(?: with [\p{L}' -]{2,30})?|(?:the|my|our|a) (?:\w+ )?(?:talk|chat|conversation|meeting) with (?:my )?[\p{L}'-]{2,20}|my (?:\w+ )?review(?: with [\p{L}' -]{2,30})?)(?: (?:tomorrow|today|next week|this week|on \w+day))*[?!. ]*$/u,
    /^(?!.*\b(?:code|pr|pull request|client|customer|meetup|conference|audience|slides|mentor|mentee|host|seat|peer review|sprint)\b)/,
  ],
];
