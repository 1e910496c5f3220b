/** What people ask in English of how the bot works: after folding, without decoration. */

const FRONT = String.raw`(?:(?:hi|hey|hello|so|and|but|also|btw|by the way|ok|okay|well|oh|hm+|then|wait|actually|sorry|quick question|one question|question|just checking|just asking|tell me|kindly tell(?: me)?|pls tell(?: me)?|please tell(?: me)?|i wonder|i was wondering|do you know)[,.;:! ]+)*`;
const BEHIND = String.raw`(?:[,.;:! ]+(?:please|pls|plz|thanks?|thx|then|now|also|too|as well|actually|really|at all|btw|by the way|exactly|here|or not|or what|or how|right|sir|bot|again|in (?:the )?(?:end|general)|to be honest))*[?!. ]*`;
const whole = (source: string): RegExp => new RegExp(`^${FRONT}(?:${source})${BEHIND}$`, "u");
const BOT = "(?:you|u|this|it|that|the bot|this bot|growth companion|growth|the companion|this app|the app|this tool)";
const ONE =
  "(?:challenges?|tasks?|nudges?|things?|exercises?|ones|of (?:these|them|those)(?: (?:challenges?|tasks?|things?))?)";
const MANY =
  "(?:two|three|2|3|several|more than (?:one|1)|more(?: of (?:these|them))?|multiple|another one|a second one|one more)";
const AWAY = String.raw`(?:in (?:this|that|the) time|meanwhile|in between|in the meantime|during (?:this|that|my|the) (?:time|holidays?|leave|vacation|break|pause|absence|days)|while (?:i(?:'?m| am) |)(?:away|off|on (?:leave|holidays?|vacation)|gone|out)|when i(?:'?m| am) (?:away|off|on (?:leave|holidays?|vacation)|gone|out)|over (?:christmas|the holidays|new year)|(?:till|until) then|in my (?:holidays?|vacation|leave))`;
const OFF = String.raw`(?:christmas|xmas|easter|diwali|holidays?|(?:the |my |a |public |bank )*(?:holidays?|vacation|leave|pause|break|time off|days? off|sick (?:leave|days?|week)|sickness|absence)|a week off|(?:the|a|this|that) week (?:off|in which i(?:'?m| am) (?:off|away|sick|ill))|weeks? (?:off|without (?:one|a challenge)))`;
const MINE = "(?:my|the|this) (?:current |open |present |running )?(?:plan|challenge|task)";
const FRESH =
  "(?:my |our |the |some |other |more )*(?:freshers?|juniors?|team ?mates?|team|colleagues?|collegues?|coworkers?|friends?|mentees?|interns?|apprentices?|people|others|working students?|whole team|department|squad|reports)";

/** Whether the phone will do. */
export const ON_PHONE: readonly RegExp[] = [
  whole(
    `(?:can|could|may) i (?:also )?(?:use|open|answer|do|read|reach|write(?: to)?) ?${BOT}? (?:also )?(?:on|from|by|with|in) (?:the |my |a )?(?:mobile|phone|mobile phone|smartphone|iphone|android|tablet|ipad|handy|cell ?phone|slack app|mobile app)(?: phone)?`,
  ),
  whole(
    `(?:does|do|will|is) ${BOT} (?:also )?(?:work|run|available|there|function) (?:on|from|with|in) (?:the |my |a )?(?:mobile|phone|smartphone|iphone|android|tablet|ipad|cell ?phone|mobile app)`,
  ),
  whole(
    "is there (?:a|an|any|some) (?:mobile |phone |iphone |android |ios )(?:app|version)(?: (?:for|of) (?:this|it))?",
  ),
];
/** Whether more than one a week is possible. */
export const SEVERAL_A_WEEK: readonly RegExp[] = [
  whole(
    `(?:is it (?:possible|ok|okay|allowed) (?:to|if i)|(?:can|could|may) i|am i allowed to) (?:also )?(?:do|take|get|have|finish|make) ${MANY}(?: ${ONE})? (?:in|a|per|each|every|within|this) (?:one |a |the |same |single )*week`,
  ),
  whole(
    `(?:can|could|may) (?:i|we) (?:also )?(?:get|have|do|take) more (?:often )?(?:than (?:one|1|once) )?(?:${ONE} )?(?:a|per|each|every|in one|in a) week`,
  ),
  whole(`is ${MANY}(?: ${ONE})? (?:in|a|per) (?:one |a |the |same )*week (?:possible|ok|okay|allowed)`),
];
const TO_BOT = "(?:you|u|your (?:messages?|nudges?|questions?)|the (?:messages?|nudges?|challenges?))";
const NOT = "(?:do not|don'?t|dont|never|can ?not|can'?t|cant|forget to|did not|didn'?t|fail to)";
/** Silence towards the bot, and none towards people. */
const SILENT = String.raw`(?:${NOT} (?:answer|respond|reply|write back|write)(?: (?:to )?(?:${TO_BOT}|it))?|${NOT} (?:react|say anything) to ${TO_BOT}|ignore ${TO_BOT}|(?:stay (?:silent|quiet)|say nothing) to ${TO_BOT}|(?:do not|don'?t|dont|never|did not|didn'?t) do (?:anything|it|this|that)|do nothing|miss (?:one|a week|a challenge)|skip (?:one|a week|weeks))(?: (?:at all|for (?:a|some|two|\d) (?:weeks?|while|time|days)|for long|ever|anymore|sometimes|one week|a week))*`;
/** What comes of not answering. */
export const NO_ANSWER: readonly RegExp[] = [
  whole(`what (?:(?:happens|will happen|would happen)(?: (?:if|when))?|if) i (?:just |simply |ever )?${SILENT}`),
  whole(
    `(?:will|do|would|are) (?:you|u) (?:be )?(?:complain|tell|report|inform|angry|mad|upset|go)(?:ing)?(?: it)?(?: (?:to|with))?(?: (?:me|my (?:manager|boss|lead|team lead|tl|hr)|anyone|anybody|somebody|someone|hr))? (?:if|when) i (?:just |simply |ever )?${SILENT}`,
  ),
  whole(
    "(?:will|would) (?:you|u) complain to (?:my (?:manager|boss|lead|team lead|tl|hr)|anyone|anybody|somebody|someone|hr)",
  ),
];
/** How many challenges there are. */
export const HOW_MANY: readonly RegExp[] = [
  whole(
    `how many(?: (?:of )?(?:these|those|such|different))?(?: ${ONE})? (?:are there|exist|do (?:you|u) (?:have|know|offer)|does (?:it|the bot) have|have (?:you|u)(?: got)?)(?: (?:in total|altogether|overall|all together|for (?:me|us)|in your (?:list|database|catalogue)))*`,
  ),
];
/** Whether they have to say it whenever they are away. */
export const TELL_EACH_TIME: readonly RegExp[] = [
  whole(
    "(?:do i|must i|should i|shall i|need i|am i supposed to|is it necessary to|do we) ?(?:have to|need to|always|must)* ?(?:always )?(?:inform|tell|notify|let|write(?: to)?|remind|message|intimate) (?:you|u)(?: know)?(?: (?:each|every|any|all the) ?time| always| each and every time| when(?:ever)? i(?:'?m| am) (?:away|off|on leave|ill|sick|on holidays?|on vacation)| if i(?:'?m| am) (?:away|off|on leave|ill|sick|on holidays?|on vacation)| (?:about|of) (?:my |every |each |all )?(?:leaves?|holidays?|absences?|vacations?|days? off))+",
  ),
];
/** How they bring others to it, or all of a team. */
export const OTHERS_JOIN: readonly RegExp[] = [
  whole(
    `(?:how|where) (?:do|can|could|should) (?:i|we) (?:invite|add|bring|get|onboard|sign up|register|include|enrol|enroll) ${FRESH}(?: (?:to|into|in|on|for|with) ${BOT})?`,
  ),
  whole(
    `(?:can|could|may) (?:i|we) (?:also )?(?:invite|add|bring|get|onboard|sign up|register|include) ${FRESH}(?: (?:to|into|in|on|for) ${BOT})?`,
  ),
  whole(
    `(?:can|could|may|how (?:do|can|could)|will) ${FRESH} (?:also |too )?(?:join|use|get|take part|participate|sign up|have|do)(?: (?:in|with|at))?(?: ${BOT})?`,
  ),
  whole(
    `(?:is there|do (?:you|u) have|have (?:you|u)(?: got)?|got) (?:also )?(?:anything|something|a (?:version|challenge|mode|way)|one|challenges?)(?: like (?:this|that|it))? (?:also )?for (?:the |my |our |a )?(?:whole |entire |complete |full )?(?:team|channel|department|group|squad|office)(?: (?:together|also))?`,
  ),
];
/** How it counts that they are away. */
export const AWAY_COUNTED: readonly RegExp[] = [
  whole(
    `(?:is|are|does|do|will|would) ${OFF} (?:be )?(?:also )?(?:counted|count|considered|taken|treated|seen|shown)(?: (?:as|like|for|against)(?: (?:a|an|my|me|the|missed|failed|skipped|empty|bad|lost|open|week|weeks|without|doing|done|anything|nothing|one|progress|miss|it))*)?`,
  ),
];
/** Whether something comes while they are away. */
export const COMES_AWAY: readonly RegExp[] = [
  whole(
    `(?:do|will|would|am|shall|can) (?:i|you|u) (?:still |also |then )?(?:get|receive|getting|have|write|message|ping|send|be getting|nudge|disturb|bother)(?: (?:to )?me)?(?: (?:any|some|your|the|more))?(?: (?:messages?|nudges?|challenges?|reminders?|pings?|anything|something|notifications?|mails?))? ${AWAY}`,
  ),
  whole(`(?:is it|will it be|are you|will you be) (?:quiet|silent|paused) ${AWAY}`),
];
/** What becomes of the plan while they are away. */
export const PLAN_AWAY: readonly RegExp[] = [
  whole(
    `${MINE},? (?:what (?:happens|will happen|becomes|about|is)|how (?:is it|about))(?: (?:with|to|of) (?:it|that|this|them))?(?: (?:then|now|${AWAY}))*`,
  ),
  whole(`what (?:happens|will happen|becomes|about|is) (?:with|to|of) ${MINE}(?: (?:then|now|${AWAY}))*`),
  whole(
    `(?:does|will|is) ${MINE} (?:still )?(?:stay|stand|remain|be (?:lost|gone|deleted|there|moved)|lost|gone|there|move|vanish|disappear)(?: (?:then|now|${AWAY}))*`,
  ),
];
/** How the bot understands what they write. */
export const UNDERSTANDS_HOW: readonly RegExp[] = [
  whole(
    `(?:how|in which way|by what) (?:do|can|does|did|could) ${BOT} (?:even |actually |really |then )?(?:understand|read|know what i (?:mean|want|write|say)|get|recogni[sz]e|interpret|parse|answer)(?: (?:me|us|it|this|that|my (?:words|messages?|sentences|text|english)|what i (?:mean|want|write|say|type)|all (?:this|that)))?`,
  ),
];
const SOMEBODY = String.raw`(?:(?:him|her|them|somebody(?: else)?|someone(?: else)?|another (?:person|colleague|dev)|my (?:junior|colleague|mentee|team ?mate|friend|intern|fresher)|a (?:colleague|junior|fresher|friend)|(?!(?:you|u|me|it|us|work|paper|the|a|an|my|our|next|this|that|monday|friday)\b)[\p{L}]{2,20})(?: instead)?)`;
/** Why somebody else, before it is asked; what was written or is worked on is sent, and is no challenge. */
const WHY_THEM = String.raw`(?:(?![^?.!]{0,69}\b(?:wrote|written|notes?|summary|summaries|mails?|e-?mails?|drafts?|messages?|texts?|links?|docs?|documents?|reports?|slides?|decks?|tickets?|issues?|prs?|files?|recordings?|invites?|minutes|questions?|feedback|calls?|meetings?|seats?|tasks?|review)\b)[^?.!]{3,70}[,.;] )?`;
const CHALLENGE = "(?:the|my|this|that) (?:current |open )?(?:challenge|nudge)";
/** It is named. */
export const CHALLENGE_NAMED = new RegExp(CHALLENGE, "u");
/** Whether a challenge can go to somebody else. */
export const PASS_ON: readonly RegExp[] = [
  whole(
    `${WHY_THEM}(?:can|could|may|should|shall) i (?:please |rather |just |also )*(?:(?:pass|hand) (?:it|this|that|this one|${CHALLENGE}) (?:on|over|along)|(?:pass|hand) (?:on|over) (?:this one|${CHALLENGE})|delegate (?:it|this|that|this one|${CHALLENGE})|(?:pass|hand|give|forward|assign|transfer) ${CHALLENGE}(?: (?:on|over|along))?) (?:to|on to) ${SOMEBODY}`,
  ),
  whole(
    `${WHY_THEM}(?:can|could|may|should) ${SOMEBODY} (?:do|take) (?:(?:it|this|that|this one) (?:instead of me|in my place)|${CHALLENGE} (?:instead of me|in my place|for me|instead))`,
  ),
];
/** That an hour a week has to be enough. */
export const AN_HOUR: readonly RegExp[] = [
  whole(
    "(?:(?:i (?:only )?(?:have|can (?:do|spend|give|invest)|want)|only|just|please|but) )*(?:max(?:imum)?|at most|not more than|no more than|up to|only|just) (?:of )?(?:an|one|1|half an|half|two|2|\\d{2})(?: and a half)? ?(?:hours?|hrs?|h|minutes|mins?) ?(?:per|a|each|every|in a|/) ?week",
  ),
  whole(
    "(?:an|one|1|half an|two|2|\\d{2}) ?(?:hours?|hrs?|h|minutes|mins?) (?:per|a|each|every|in a) week (?:at most|max(?:imum)?|is (?:the max(?:imum)?|all i have|enough)|only|not more|and not more)",
  ),
];
/** Whether a setting holds now. */
export const SAVED: readonly RegExp[] = [
  whole(
    "(?:is|are|was|were|has|have) (?:it|this|that|these|they|all|all of (?:it|this|that)|everything|my (?:settings?|changes?|days|hours))(?: (?:been|got|now|already|all|really))* (?:saved?|stored|changed?|applied|set|active|updated?)(?: (?:now|already|automatically|in the settings|like this|so))*",
  ),
  whole("do i (?:have|need) to (?:save|confirm|submit)(?: (?:it|this|that|something|anything))?"),
];
