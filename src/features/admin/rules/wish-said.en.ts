/** How people ask in English for what admins decide of the whole workspace. Each form is read to its end: what goes on is about something else. */
import type { SettingSaid } from "./wish-said.ts";

const SOON = "(?:(?:and|so|hi|hey|hello|ok|okay|please|pls|also),? )*";
const ASKING = "can you|could you|will you|would you";
const HOW = "can i|could i|can we|could we|how (?:do|can|would|could|should) (?:i|we)|where (?:do|can) (?:i|we)";
const WISHING = "i(?:'d| would)? (?:want|like|need|love)(?: you)?|we(?:'d| would)? (?:want|like|need|have)";
const BEFORE = "hi|hey|hello|ok|okay|so|and|also|now|please|pls";
/** An order to the bot, a wish, or a question how. */
const LEAD = `^(?:(?:${BEFORE}|${ASKING}|${HOW}|${WISHING}|to)[,.!:]* )*`;
/** An order to the bot alone: what somebody has to do themselves is their work. */
const ORDER = `^(?:(?:${BEFORE}|${ASKING})[,.!:]* )*`;
const END = "(?: (?:please|pls|too|also|now|then|thanks|thank you|thx))*[?.! ]*$";
/** Why, or what it is to be, in words of their own behind it. */
const WORDS_BEHIND = "(?: ?[,;:\u2013-] ?[^?]{2,140})?[?.! ]*$";
const SET = "(?:set(?: up)?|change|switch|name|edit|update|define|choose|replace)";
const WRITE = "(?:add|write|create|make|publish|upload|enter)";
const MANY = "(?:(?:a|an|one|another|some|few|new|two|three|more) )*";
const FOR_ALL = "(?:all|everybody|everyone|the whole (?:company|workspace)|the (?:company|workspace)|us all|all of us)";
const ALL_OR_US = `(?:${FOR_ALL}|us)`;
const OURS =
  "of (?:our|my|the company(?:'s)?) own|of ours|for (?:everybody|everyone|the (?:whole )?(?:company|workspace))|to (?:the|your) (?:catalogue|catalog)";
const THEIRS = "(?! i| we| you| he| she| for| from)";
const CRISIS = "(?:crisis|emergency|distress)";
const CONTACT = "(?:contacts?|contact person|lines?|numbers?)";
const SOMEBODY =
  "(?!(?:sure|the|an?|this|that|these|my|our|your|up|some|new|all|one|it|as)(?!\\p{L}))(?:@?[\\p{L}'.<>@-]+ ){1,3}?";
const HERE = "(?: here| of (?:you|the bot|this bot|the companion)| for (?:you|the bot))?";
const ROLE = "(?:managers?|leads?|team ?leads?|admins|anybody|anyone|everybody|everyone|nobody)";
const MAY = "(?:should|may|can|must|to|shall|are|is|be|able|allowed|also|not|only)";
const GIVE = "(?:assign|give|set|hand out)(?: out)? (?:challenges?|assignments?)";
const TO_WHOM = "(?: to (?:anybody|anyone|everybody|everyone|others|each other|their (?:own )?people|all))?";
const DELETE = "(?:delete|remove|erase|purge|clean up|wipe)";
const STAFF = "(?:people|employees|colleagues|somebody|someone|everybody|everyone|anybody|former|ex-?)";
const SOME_MONTHS = "(?:\\d{1,2}|six|twelve|three|two|one|a) (?:months?|years?)";
const AT_MOST = "(?:only |just |for |no longer than |not longer than |at most |max )*";
const DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?";
const MONTH = "(?:\\d{1,2}\\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*)";
const FEAST = "christmas(?: eve| day)?|new year'?s(?: eve| day)?|boxing day|good friday|easter monday";
const DATE = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\.? ?(?:of )?${MONTH}|(?:dec|jan|nov|oct)\\p{L}* \\d{1,2}|\\d{4}-\\d\\d-\\d\\d|${FEAST})`;
const NOBODY = "(?:nobody|no one|no-one) (?:should|shall|must|may|is to|has to) (?:(?:to|be|get|receive) )*";
const WRITTEN_TO =
  "(?:any )?(?:messages?|nudges?|challenges?|pinged|bothered|written to|disturbed|messaged)(?: (?:from|by) (?:you|the bot))?";
const HOURS =
  "(?:after|before|between|from|in the (?:evening|night|morning)s?|at night|overnight)(?: [\\d:.apm ]{1,9}(?: ?(?:to|and|until|-) ?[\\d:.apm ]{1,9})?)?";
const BOT = "(?:you|this bot|the (?:bot|companion)|growth companion)";
const IT_OR_BOT = `(?:it|${BOT})`;
const USE = "(?:use|uses|are using|is using|have joined|joined|signed up for|take part in|already use|currently use)";
const USERS = "(?: (?:people|persons|colleagues|employees|devs|developers|of (?:us|them|my people)))?";
const SHOW =
  "(?:(?:show|tell|give|send) (?:me|us)|can you tell me|do you know|i want(?: to know)?|can i (?:see|get)|are there(?: any)?)";
const NUMBERS = "(?:statistics?|stats|figures?|numbers?|metrics)";
const RUNS = "(?:(?:still|all|really|just|up|and) )*(?:running|up|healthy)";
const WELL = "(?: (?:ok|okay|fine|well|right|properly|correctly|as (?:it|they) should|smoothly|and running))*";
const SOME =
  "(?:(?:some|several|many|a few|two|three|my|our|a lot of|a|one) )*(?:people|colleagues?|devs?|developers?|employees|of (?:us|them|my people|the team)|somebody|someone)";
const SAY =
  "(?:say|says|said|tell me|told me|tells me|complain|complains|write|report|reports|claim)(?: that)? (?:they |he |she )?";
const GET_NOT =
  "(?:(?:do|does|did)(?: not|n'?t) (?:get|receive)|(?:never|have not|haven'?t|has not|hasn'?t) (?:get|gets|got|received|receive)|get no|(?:are|is) not getting|aren't getting)";
const FROM_BOT = "(?:any |your |the |all )*(?:(?:messages|reminders) from (?:you|the bot)|your messages|nudges)";
const MODEL =
  "(?:(?:the|this|your|that|any|a|an) )*(?:large )?(?:language model|llm|ai|a\\.i\\.|chat ?gpt|gpt|coach model)";
const HERE_OR_ALL = `(?: here| for ${FOR_ALL}| of the bot| in the bot)?`;
const WITH_IT =
  "(?:what can i (?:do|set|change|see|set up)(?: here)?|what do i (?:do|have to do)(?: first| now| here)?|how do i (?:start|begin|set you up))";
const OUT_OF_SLACK = "from (?:slack|here|our (?:slack|workspace|company)|(?:the|this) (?:slack|workspace|company))";

/** What each is about, and how it is wished for; the first that fits is meant. */
export const SETTINGS_EN = compiled([
  ["write", `${LEAD}${WRITE} ${MANY}challenges? (?:${OURS})${WORDS_BEHIND}`],
  ["write", `${LEAD}${WRITE} ${MANY}(?:our |my )?(?:own|company|custom|house|internal) challenges?${END}`],
  [
    "write",
    `${LEAD}${MANY}challenges? of (?:our|my) own,? (?:that |which )?(?:i|we)(?:'d| would)? (?:want|like|need) to (?:add|put in|enter)${WORDS_BEHIND}`,
  ],
  [
    "challenges",
    `${LEAD}retire (?:the|that|this|some|all|our) (?:own )?challenges?${THEIRS}(?: (?:about|on|with|of|where|called) [^,.;:?!]{2,60}?)?${WORDS_BEHIND}`,
  ],
  [
    "challenges",
    `${LEAD}(?:retire|${DELETE}|hide|take out|switch off|turn off|disable) (?:some |all |one )?(?:of )?our own challenges?${END}`,
  ],
  [
    "challenges",
    `${LEAD}(?:show|list|see|edit|look at|change)(?: me| us)?(?: all)? our own challenges${END}|^(?:where|which|what) are our own challenges${END}`,
  ],
  [
    "contact",
    `${LEAD}${SET} (?:(?:the|a|our|an|in|new) )*${CRISIS} ?-?${CONTACT}(?:${END}| to (?!the |an? ).{2,100}$|: .{2,100}$)`,
  ],
  ["contact", `${LEAD}(?:enter|add|give you) (?:(?:the|a|our|an|new) )*${CRISIS} ?-?${CONTACT}(?:${END}|: .{2,100}$)`],
  ["admins", `${LEAD}(?:make|name|appoint|add|nominate) ${SOMEBODY}(?:also |too )?(?:an? |as )*admins?${HERE}${END}`],
  ["admins", `${LEAD}remove ${SOMEBODY}(?:as an? |from the |as )*admins?${HERE}${END}`],
  ["admins", `${LEAD}(?:become|be|have another|add another|add more) (?:an? )?admins?${HERE}${END}`],
  ["assign", `${LEAD}(?:only )?${ROLE} (?:${MAY} )+${GIVE}${TO_WHOM}${END}`],
  ["assign", `${LEAD}(?:let|allow) (?:only )?${ROLE} (?:${MAY} )*${GIVE}${TO_WHOM}${END}`],
  ["assign", `${LEAD}${SET} who (?:may|can|is allowed to) ${GIVE}${TO_WHOM}${END}`],
  [
    "managers",
    `${LEAD}(?:make|name|appoint|add|nominate) ${SOMEBODY}(?:as )?a manager (?:here|for (?:the bot|everybody)|who (?:may|can) (?:assign|give challenges to anybody))${END}`,
  ],
  [
    "retention",
    `${ORDER}${DELETE} (?:all |the |any |everything )*(?:(?:data|records?|entries|everything|reflections) )?(?:of|from|about|for) (?:the |all |those )?${STAFF}(?: (?:who|that|which|have|has|had|already|people|employees|colleagues)){0,3} (?:left|are gone|is gone|leaves?|quit)${END}`,
  ],
  [
    "retention",
    `${ORDER}(?:keep|store|save|retain|hold) (?:(?:all|the|our|people's) )*(?:data|records?|everything|reflections) ${AT_MOST}${SOME_MONTHS}(?: for ${FOR_ALL})?${END}`,
  ],
  [
    "retention",
    `${LEAD}${SET} (?:the |our )*(?:data retention(?: period)?|retention (?:of (?:records|the bot)|here|for ${FOR_ALL})|how long (?:you keep|records are kept))(?: to ${SOME_MONTHS})?${END}`,
  ],
  [
    "days-off",
    `^${SOON}(?:on )?${DATE} (?:is|are|will be) (?:(?:also|all|a|an|our|company|public|bank) )*(?:holidays?|off|free|closed|day off) (?:for ${ALL_OR_US}|here)${END}`,
  ],
  [
    "days-off",
    `^${SOON}(?:everybody|everyone|all(?: people| of us)?|the (?:whole )?company) (?:is|are) (?:(?:all|closed|off|free|on holiday) )+(?:on |from |between )?${DATE}${END}`,
  ],
  [
    "days-off",
    `${LEAD}(?:add|enter|set|put in) (?:a |our |the |some |new )*(?:company|public|bank) (?:holidays?|days? off)(?: for ${FOR_ALL})?${END}`,
  ],
  ["days-off", `${LEAD}(?:add|enter|set|put in) (?:a |the |some |new )*(?:holidays?|days? off) for ${FOR_ALL}${END}`],
  ["weekdays", `${LEAD}(?:switch|turn|block|take) (?:off )?(?:all |the )?(?:${DAYS})(?: off)? for ${FOR_ALL}${END}`],
  ["weekdays", `^${SOON}${NOBODY}${WRITTEN_TO} (?:on|at) (?:an? |the )?(?:${DAYS})${END}`],
  ["quiet", `^${SOON}${NOBODY}${WRITTEN_TO} ${HOURS}${END}`],
  [
    "quiet",
    `${LEAD}${SET} (?:the |our |some )*(?:company |workspace )?quiet hours(?: from| to| between)?(?: [\\d:.apm ]{1,9}(?: ?(?:to|and|until|-) ?[\\d:.apm ]{1,9})?)? for ${FOR_ALL}${END}`,
  ],
  ["quiet", `${LEAD}${SET} (?:the |our |some )*(?:company |workspace )?quiet hours${END}`],
  [
    "channel",
    `${ORDER}(?:say (?:hello|hi)|(?:introduce|announce|present) yourself|post (?:a |an )?(?:hello|announcement)) (?:in|to|on|into) (?:<#[^>]*>|#[\\p{L}\\p{N}_-]+|(?:the|our) (?:[\\p{L}\\p{N}_-]+ )?channel)${END}`,
  ],
  [
    "channel",
    `${LEAD}${SET} (?:the |an |our |your )*(?:announcement|hello|welcome|introduction) ?-?channel(?: to (?:<#[^>]*>|#[\\p{L}\\p{N}_-]+))?${END}`,
  ],
  ["coach", `${LEAD}(?:switch|turn) (?:on |off )?${MODEL}(?: (?:on|off))?${HERE_OR_ALL}${END}`],
  ["coach", `${LEAD}(?:enable|disable|activate|deactivate) ${MODEL}${HERE_OR_ALL}${END}`],
  ["coach", `${LEAD}connect (?:(?:the|your|a|an) )*(?:language model|llm|ai)(?: here| to (?:you|the bot))${END}`],
  [
    "all",
    `${LEAD}(?:set|configure|administer|manage) ${BOT}(?: up)?(?: here| for ${FOR_ALL})?${END}|${LEAD}set up (?:the )?(?:bot|companion|growth companion)${END}`,
  ],
  [
    "all",
    `^${SOON}(?:${SHOW} |open |i need |where (?:are|is|do i find) )(?:the |your )*(?:admin|workspace) settings${END}|^i(?:'m| am|m) (?:the |an |your )*admin(?: here)?[,.]? (?:and )?${WITH_IT}${END}`,
  ],
  [
    "uninstall",
    `${LEAD}(?:(?:uninstall|deinstall) (?:${BOT}|(?:this|the) app)(?: ${OUT_OF_SLACK})?|(?:remove|delete|kick) (?:${BOT}|(?:this|the) app) (?:out )?${OUT_OF_SLACK})${END}|^(?:please )?(?:uninstall|deinstall)[.! ]*$`,
  ],
]);

/** What is asked of it, and told: nothing is wished for. */
export const ASKED_EN = compiled([
  [
    "contact",
    `^${SOON}(?:who(?:m)?|where) do you (?:send|point|refer|direct) (?:people|somebody|someone|them|those|employees)(?: to)? (?:when|if|who|in) .{2,120}$`,
  ],
  ["contact", `^${SOON}(?:who(?:m)?|what) (?:is|are) (?:the|our|your) (?:crisis|emergency|distress) ${CONTACT}${END}`],
  [
    "admins",
    `^${SOON}who(?: all| else)?(?: is| are|'s|s) (?:(?:an?|the|your|our|here|also|all) )*admins?${HERE}${END}`,
  ],
  ["assign", `^${SOON}who (?:may|can|is allowed to|is able to|should|could) ${GIVE}${TO_WHOM}${END}`],
  ["quiet", `^${SOON}(?:what|when) are (?:the|our) quiet hours${END}`],
  ["supply", `^${SOON}(?:${SHOW},? )*how many${USERS} ${USE} ${IT_OR_BOT}(?:,? and how often)?${END}`],
  [
    "supply",
    `^${SOON}(?:${SHOW} )*(?:the |some |any |your )*(?:usage|adoption) ${NUMBERS}${END}|^${SOON}(?:${SHOW} )*(?:the )?${NUMBERS} (?:of|on|about|for) (?:usage|adoption|the bot)${END}`,
  ],
  [
    "supply",
    `^${SOON}(?:is|are) (?:anybody|anyone|people|somebody) (?:even |really |actually |at all )*using ${IT_OR_BOT}${END}`,
  ],
  [
    "supply",
    `^${SOON}(?:does|do) (?:anybody|anyone|people|somebody|the (?:devs|developers)) (?:even |really |actually )*use ${BOT}${END}`,
  ],
  ["health", `^${SOON}(?:is everything|are you|is ${BOT}) ${RUNS}${WELL}${END}`],
  [
    "health",
    `^${SOON}(?:show me |how is )?(?:the |your )*(?:health|status) of (?:the bot|the companion|growth companion)${END}|^how healthy (?:are you|is ${BOT})${END}`,
  ],
  [
    "deliveries",
    `^${SOON}${SOME} ${SAY}${GET_NOT} (?:any |your |the |all )*(?:messages|nudges|reminders)(?: from (?:you|the bot))?${END}`,
  ],
  ["deliveries", `^${SOON}${SOME} ${GET_NOT} ${FROM_BOT}${END}`],
  [
    "deliveries",
    `^${SOON}(?:which|what) (?:of your messages|messages (?:of yours|from you|to people)) (?:failed|were not (?:sent|delivered)|could not be (?:sent|delivered)|did not arrive)${END}`,
  ],
]);

/** The same words may be about their own week. */
export const OWN_EN = compiled([
  ["weekdays", `${LEAD}(?:(?:switch|turn) off (?:${DAYS})|(?:switch|turn) (?:${DAYS}) off)[?.! ]*$`],
  [
    "quiet",
    `${LEAD}${SET} (?:the |our |some )*quiet hours(?: to| from| between| are)? [\\d:.apm ]{1,9}(?: ?(?:to|and|until|till|-) ?[\\d:.apm ]{1,9})?${END}`,
  ],
  [
    "quiet",
    `${LEAD}(?:do not|don'?t|never|no) (?:write|messages?|ping|nudges?|send|disturb)(?: (?:people|us|anybody|anything|messages))? (?:after|before|between) \\d{1,2}(?::\\d\\d)? ?(?:am|pm)?${END}`,
  ],
  ["retention", `${ORDER}keep (?:it|that|them) ${AT_MOST}${SOME_MONTHS}${END}`],
  ["days-off", `^${SOON}${DATE} (?:is|are|will be) (?:a |an )*(?:holiday|day off|off|free)[?.! ]*$`],
  [
    "days-off",
    `^${SOON}(?:we|the (?:whole )?office) (?:is|are) (?:(?:all|closed|off|free|on holiday) )+(?:on )?${DATE}${END}`,
  ],
]);

function compiled(sources: readonly (readonly [SettingSaid, string])[]): readonly (readonly [SettingSaid, RegExp])[] {
  return sources.map(([of, source]) => [of, new RegExp(source, "u")]);
}
