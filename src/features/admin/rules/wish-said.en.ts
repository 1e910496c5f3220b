/** How people ask in English for what admins decide of the whole workspace. */
import type { SettingSaid } from "./wish-said.ts";

const SOON = "(?:(?:and|so|hi|hey|hello|ok|okay|please|pls|also),? )*";
const ASKING =
  "can you|could you|will you|would you|can i|could i|can we|could we|how (?:do|can|would|could|should) (?:i|we)";
const WISHING = "i(?:'d| would)? (?:want|like|need|love)(?: to)?|we(?:'d| would)? (?:want|like|need|have)(?: to)?";
const LEAD = `^(?:(?:hi|hey|hello|ok|okay|so|and|also|now|please|pls|${ASKING}|where (?:do|can) (?:i|we)|${WISHING}|to)[,.!:]* )*`;
const SET = "(?:set(?: up)?|change|switch|name|enter|add|put(?: in)?|edit|update|define|choose|configure|replace|give)";
const WRITE = "(?:add|write|create|make|build|put|publish|upload|enter)";
const MANY = "(?:(?:a|an|one|another|some|few|our|new|own|company|house|internal|custom|two|three|your|more) )*";
const FOR_ALL = "(?:all|everybody|everyone|the (?:whole )?(?:company|team|workspace)|us(?: all)?)";
const OURS = `of (?:our|my|the company(?:'s)?) own|of ours|for ${FOR_ALL}|to (?:the|your) (?:catalogue|catalog|list|pool|choice)`;
const OF_COLLEAGUE =
  "(?: (?:i|we|you|he|she) (?:gave|got|have|had|set|sent|assigned)| (?:for|of|from) (?!us\\b|our\\b|the company)\\p{L}+[?.!]*$)";
const CRISIS = "(?:crisis|emergency|help|distress|hr|support|advice)";
const CONTACT = "(?:contacts?|lines?|persons?|numbers?)";
const SOMEBODY = "(?!sure\\b)(?:@?[\\p{L}'.<>@-]+ ){1,3}?";
const ROLE = "(?:managers?|leads?|team ?leads?|admins|anybody|anyone|everybody|everyone|nobody|all people)";
const MAY = "(?:should|may|can|must|to|shall|are|is|be|able|allowed|also|not|only)";
const GIVE = "(?:assign|give|set|hand out)(?: out)? (?:challenges?|tasks?|something|assignments?|them)";
const DELETE = "(?:delete|remove|erase|purge|clean up|wipe)";
const RECORDS = "(?:data|records?|entries|everything|accounts?|stuff|reflections)";
const STAFF = "(?:people|employees|colleagues|users|somebody|someone|everybody|everyone|anybody|those|former|ex-?)";
const SOME_MONTHS = "(?:\\d{1,2}|six|twelve|three|two|one|a) (?:months?|years?)";
const AT_MOST = "(?:only |just |for |no longer than |not longer than |at most |max )*";
const DAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekends?";
const MONTH = "(?:\\d{1,2}\\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*)";
const FEAST = "christmas(?: eve| day)?|new year'?s(?: eve| day)?|boxing day|good friday|easter monday";
const DATE = `(?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\.? ?(?:of )?${MONTH}|(?:dec|jan|nov|oct)\\p{L}* \\d{1,2}|\\d{4}-\\d\\d-\\d\\d|${FEAST})`;
const EVERYBODY =
  "(?:everybody|everyone|nobody|all(?: people| of us)?|the (?:company|office|whole company|whole office)|we)";
const NOBODY = "(?:nobody|no one|no-one) (?:(?:should|shall|must|may|can|is to|gets?|to|be|get|receive|has to) )*";
const WRITTEN_TO =
  "(?:any )?(?:messages?|nudges?|challenges?|pinged|bothered|written to|disturbed|messaged)(?: from you)?";
const USE =
  "(?:use|uses|are using|is using|have joined|joined|signed up|are in|take part|participate|already use|currently use)";
const BOT = "(?:it|this|you|the (?:bot|app|companion|thing)|growth(?: companion)?)";
const SHOW =
  "(?:(?:show|tell|give|send) (?:me|us)|can you tell me|do you know|i want(?: to know)?|can i (?:see|get)|are there(?: any)?|where (?:are|do i (?:find|see)))";
const NUMBERS = "(?:statistics?|stats|figures?|numbers?|metrics|analytics|kpis?)";
const THING = "(?:everything|all|the (?:bot|app|queue|system|server|database|jobs?)|you|things)";
const RUNS = "(?:(?:still|all|really|just|up|and) )*(?:running|run|runs|up|healthy|working|work|works)";
const WELL = "(?: (?:ok|okay|fine|well|right|properly|correctly|as (?:it|they) should|smoothly|and running))*";
const SOME =
  "(?:(?:some|several|many|a few|two|three|my|our|a lot of|a|one) )*(?:people|colleagues?|devs?|developers?|employees|users|of (?:us|them|my people|the team)|somebody|someone)";
const SAY =
  "(?:(?:say|says|said|tell me|told me|tells me|complain|complains|write|report|reports|claim)(?: that)? )?(?:they |he |she )?";
const GET_NOT =
  "(?:(?:do|does|did)(?: not|n'?t) (?:get|receive|see)|(?:never|have not|haven'?t|has not|hasn'?t) (?:get|gets|got|received|receive|seen)|get no|(?:are|is) not getting|aren't getting)";
const SENT = "(?:any |your |their |the |all )*(?:messages?|nudges?|reminders?)(?: from you)?(?! in\\b)";
const MODEL =
  "(?:(?:the|this|your|that|any|a|an) )*(?:large )?(?:language model|llm|ai|a\\.i\\.|chat ?gpt|gpt|coach model)";
const SETTINGS = "(?:admin|workspace|company)(?:'s)? (?:settings|page|area|menu|panel|options)";
const THE_BOT = "(?:you|this|(?:this|the) (?:bot|app)|growth(?: companion)?|yourself)";
const FROM_HERE = "(?: from (?:slack|here|our (?:slack|workspace)|the (?:workspace|company)))?";

/** What each is about, and how it is said; the first that fits is meant. */
export const SETTINGS_EN = compiled([
  ["write", `${LEAD}${WRITE} ${MANY}challenges? (?:${OURS})(?![\\p{L}])`],
  ["write", `${LEAD}${WRITE} ${MANY}(?:own|company|custom|house|internal) challenges?(?![\\p{L}])`],
  ["write", `${LEAD}${MANY}challenges? (?:of (?:our|my) own)(?![\\p{L}])`],
  [
    "challenges",
    `${LEAD}(?:retire|${DELETE}|hide|take out|switch off|turn off|disable) (?:the|that|this|some|all|our) (?:own )?challenges?(?![\\p{L}])(?!${OF_COLLEAGUE})`,
  ],
  [
    "challenges",
    `${LEAD}(?:show|list|see|edit|look at|change)(?: me| us)?(?: all)? our own challenges|^(?:where|which|what) are our own challenges`,
  ],
  ["contact", `${LEAD}${SET} (?:(?:the|a|our|an|my|in|new) )*${CRISIS} ?-?${CONTACT}(?![\\p{L}])`],
  ["contact", `^(?:who(?:m)?|what) (?:is|are) (?:the|our|your) (?:crisis|emergency|distress) ${CONTACT}`],
  [
    "contact",
    `^${SOON}(?:who(?:m)?|where) do you (?:send|point|refer|direct) (?:people|somebody|someone|them|those|employees)(?: to)? (?:when|if|who|in)`,
  ],
  [
    "admins",
    `${LEAD}(?:make|name|appoint|add|nominate|set|remove) ${SOMEBODY}(?:also |too )?(?:an? |as |as an |from the |the )*admins?(?![\\p{L}])`,
  ],
  ["admins", `${LEAD}(?:become|be|have another|add another|add more) (?:an? )?admins?(?![\\p{L}])`],
  [
    "admins",
    `^${SOON}who(?: all| else)?(?: is| are|'s|s) (?:(?:an?|the|your|our|here|also|all) )*admins?(?: here| of (?:this|you|the bot))?[?. ]*$`,
  ],
  ["assign", `${LEAD}(?:only )?${ROLE} (?:${MAY} )+${GIVE}(?![\\p{L}])`],
  ["assign", `${LEAD}(?:let|allow) (?:only )?${ROLE} (?:${MAY} )*${GIVE}(?![\\p{L}])`],
  [
    "assign",
    `^${SOON}who (?:may|can|is allowed to|is able to|should|could) ${GIVE}(?![\\p{L}])|${LEAD}${SET} who (?:may|can|is allowed to) (?:assign|give)`,
  ],
  [
    "managers",
    `${LEAD}(?:make|name|appoint|add|nominate) ${SOMEBODY}(?:as )?a manager (?:here|who (?:may|can)|for (?:all|the bot|everybody))`,
  ],
  [
    "retention",
    `${LEAD}${DELETE} (?:all |the |any |everything )*(?:${RECORDS} )?(?:of|from|about|for) (?:the |all |those )?${STAFF}(?: \\p{L}+){0,3} (?:left|gone|leaves?|quit)(?![\\p{L}])`,
  ],
  [
    "retention",
    `${LEAD}(?:keep|store|save|retain|hold) (?:the )?(?:data|records?|everything|reflections) ${AT_MOST}${SOME_MONTHS}`,
  ],
  ["retention", `${LEAD}${SET} (?:the |our |how long )*(?:retention|data retention|records? are kept|you keep)`],
  [
    "days-off",
    `^${SOON}(?:on )?${DATE} (?:is|are|will be) (?:(?:also|all|a|an|our|company|public|bank) )*(?:holidays?|off|free|closed|day off) (?:for ${FOR_ALL}|here)`,
  ],
  [
    "days-off",
    `^${SOON}${EVERYBODY} (?:is|are) (?:(?:all|closed|off|free|on holiday) )+(?:on |from |between )?${DATE}`,
  ],
  [
    "days-off",
    `${LEAD}(?:add|enter|set|put in) (?:a |our |the |some |new )*(?:company |public |bank )*(?:holidays?|days? off)(?: for ${FOR_ALL})?[?. ]*$`,
  ],
  ["weekdays", `${LEAD}(?:switch|turn|block|take) (?:off )?(?:all |the )?(?:${DAYS})(?: off)? for ${FOR_ALL}[?.! ]*$`],
  ["weekdays", `^${SOON}${NOBODY}${WRITTEN_TO} (?:on|at) (?:an? |the )?(?:${DAYS})`],
  [
    "quiet",
    `^${SOON}${NOBODY}${WRITTEN_TO} (?:after|before|between|in the (?:evening|night|morning)s?|at night|overnight)(?![\\p{L}])`,
  ],
  [
    "quiet",
    `${LEAD}${SET} (?:the |our |some |company )*quiet hours(?! for me)|^(?:what|when) are (?:the|our) quiet hours`,
  ],
  [
    "channel",
    `${LEAD}(?:say (?:hello|hi)|(?:introduce|announce|present) yourself|post (?:a |an )?(?:hello|announcement)) (?:in|to|on|into) (?:<?#|the |our |a |this |all )`,
  ],
  ["channel", `${LEAD}${SET} (?:the |an |our )*(?:announcement|hello|welcome|introduction) ?-?channel`],
  ["supply", `^${SOON}(?:${SHOW},? )*how many(?: \\p{L}+){0,2} ${USE} ${BOT}(?![\\p{L}])`],
  [
    "supply",
    `^${SOON}(?:${SHOW} )*(?:the |some |any |your )*(?:usage|adoption)(?: ${NUMBERS})?[?. ]*$|^${SOON}(?:${SHOW} )*(?:the )?${NUMBERS} (?:of|on|about|for) (?:usage|adoption|use|${FOR_ALL}|the bot)`,
  ],
  [
    "supply",
    `^${SOON}(?:is|does|do|are) (?:anybody|anyone|people|somebody|the (?:devs|developers)) (?:even |really |actually |at all )*(?:using|use|uses) ${BOT}[?. ]*$`,
  ],
  ["health", `^${SOON}(?:is|does|do|are) ${THING} ${RUNS}${WELL}[?. ]*$`],
  [
    "health",
    `^${SOON}(?:show me |how is )?(?:the |your )*(?:health|status) of (?:the (?:bot|app|system|server|queue)|growth)|^how healthy (?:are you|is ${BOT})`,
  ],
  ["deliveries", `^${SOON}${SOME} ${SAY}${GET_NOT} ${SENT}(?![\\p{L}])`],
  [
    "deliveries",
    `^${SOON}(?:which|what) messages? (?:failed|were not (?:sent|delivered)|could not be (?:sent|delivered)|did not arrive)`,
  ],
  ["coach", `${LEAD}(?:switch|turn|put) (?:on |off )?${MODEL}(?: (?:on|off))?(?![\\p{L}])`],
  ["coach", `${LEAD}(?:enable|disable|activate|deactivate|connect) ${MODEL}(?![\\p{L}])`],
  [
    "all",
    `${LEAD}(?:set|configure|administer|manage) ${THE_BOT}(?: up)?(?: here| for ${FOR_ALL})?[?.! ]*$|${LEAD}set up (?:the )?(?:bot|app|growth(?: companion)?)[?.! ]*$`,
  ],
  [
    "all",
    `^${SOON}(?:${SHOW} |open |i need |change |where (?:are|is|do i find) )(?:the |your )*${SETTINGS}|^i(?:'m| am|m) (?:the |an |your )*admin(?: here)?[,.]? (?:and |what |how )`,
  ],
  [
    "uninstall",
    `${LEAD}(?:uninstall|deinstall|remove|delete) ${THE_BOT}${FROM_HERE}[?.! ]*$|^(?:please )?(?:uninstall|deinstall)[.! ]*$`,
  ],
]);

/** The same words may be about their own week. */
export const OWN_EN = compiled([
  ["weekdays", `${LEAD}(?:(?:switch|turn) off (?:${DAYS})|(?:switch|turn) (?:${DAYS}) off)[?.! ]*$`],
  [
    "quiet",
    `${LEAD}(?:do not|don'?t|never|no) (?:write|messages?|ping|nudges?|send|disturb)(?: (?:people|us|anybody|anything|messages))? (?:after|before|between) \\d{1,2}(?![\\d])`,
  ],
  ["retention", `${LEAD}keep (?:it|that|them) ${AT_MOST}${SOME_MONTHS}`],
  ["days-off", `^${SOON}${DATE} (?:is|are|will be) (?:a |an )*(?:holiday|day off|off|free)[?.! ]*$`],
]);

function compiled(sources: readonly (readonly [SettingSaid, string])[]): readonly (readonly [SettingSaid, RegExp])[] {
  return sources.map(([of, source]) => [of, new RegExp(source, "u")]);
}
