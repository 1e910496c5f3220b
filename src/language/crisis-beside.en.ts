/**
 * What stands in English beside an order or a goal, and may mean that somebody will not be there when it is due: "if I make it to Monday", "by Friday it is
 * all over". Read as `crisis.en.ts` prepares them: lower case, words with one space between them, no signs.
 */
import { FAMILY } from "./crisis-hints.en.ts";

const DAY =
  "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|the weekend|next (?:week|month|year)|new year|christmas|(?:the )?morning|then)";
const WORK =
  "(?:sprint|release|project|exams?|crunch|deadline|event|conference|audit|migration|contract|course|training|trial|quarter|season|sale|strike|meeting|call|demo|vote|election|freeze|holidays?|vacation)";
const AT_WORK =
  "(?: (?:at|in|on) (?:the )?(?:work|office|home office|town|call|meeting|team|project|channel|company|building|city|road|\\d)\\b| (?:after|past|until|till) (?:\\d|five|six|seven|eight|nine|ten|lunch)| working| online| free| available| awake| needed| invited| allowed| sick| on leave| away| stuck| employed)";
const NOT_OF_A_THING =
  "(?! (?:demo|meeting|call|standup|stand up|review|retro|s\\b|release|lunch|session|sync|planning|training|party|flight|train))";
const PET = "(?:cats?|dogs?|pets?|horse|rabbits?|hamster|bird|parrot|fish)";
const WHO = `(?:(?:my |the )?(?:${FAMILY}|husband|wife|partner|girlfriend|boyfriend|bf|gf|kids?|roommate|flatmate|parents)|any(?:body|one)|people|them|him|her|others)`;

export const BESIDE_AN_ORDER: readonly RegExp[] = [
  // Whether they will be there.
  new RegExp(
    `(?<!\\bas )\\b(?:if|unless|in case|as long as|should) i (?:am|was|were|will be|be)(?: \\w+)? (?:still )?(?:around|here|alive|breathing|there|with you|living|among the living)(?: (?:by|until|till|on|at|next|this|after)? ?(?:${DAY}|that long))?$`,
  ),
  new RegExp(
    `(?<!\\bas )\\b(?:if|unless|in case) i (?:am|was|were) (?:\\w+ )?(?:still|even) (?:around|here|alive|breathing|there|living)\\b(?!${AT_WORK})(?!.*\\b(?:contract|notice period|last day|intern\\w*|temp|student job)\\b)`,
  ),
  new RegExp(
    `(?<!\\bas )\\b(?:if|unless|in case) i (?:am|was|were) (?:no longer|not) (?:around|here|alive|there|with you) (?:anymore|by then|any longer)\\b`,
  ),
  new RegExp(
    `\\b(?:if|unless) i (?:even |ever |still |somehow |really |do not |dont )?(?:make|made|get|got|reach|live|survive|last|see)(?: it)?(?: through)?(?: to| until| till| past| as far as| the night till| that long till)? (?:see )?(?:${DAY}|that (?:day|long|far)|the (?:night|end of the week|week|day))(?: alive)?\\b${NOT_OF_A_THING}(?! (?:in time|on time|early|off|free))`,
  ),
  /\b(?:if|unless) i (?:do |would |should )?(?:wake|woke) up (?:tomorrow|again|at all|on \w+day)\b(?! (?:early|in time|before|late|on time))/,
  /\b(?:if|unless|before|in case) i (?:have not |havent |did not |didnt |have |do not |dont )?(?:done?|did) (?:\w+ )?(?:something|anything) (?:really |very |so )?(?:stupid|silly|bad|drastic|final|terrible|dumb|i cannot undo|to myself)\b(?! (?:in|on|to|with) (?:the|a|prod|production|git|main|master))/,
  // What is left behind.
  new RegExp(
    `\\b(?:do not|dont|does not|doesnt|never) want ${WHO} to (?:find|see|read|have|go through|get)(?: (?:it|this|that|them|any of it|any of this|anything|all of it|these|my \\w+))? (?:after|afterwards|after that|later when i|when i am (?:gone|not here|no longer)|once i|then when)\\b(?! (?:the|a|my|our|work|lunch))`,
  ),
  new RegExp(
    `\\b(?:so|so that) (?:nobody|no one|${WHO}) (?:finds?|has to (?:find|see|read|go through)|sees?|reads?) (?:it|this|that|them|any of it|anything) (?:after|afterwards|when i am gone|once i am gone)\\b`,
  ),
  new RegExp(
    `^(?!.*\\b${WORK}\\b).*\\b(?:by|on|after|until|till|from|come) ${DAY} (?:its|(?:it|this|all of it|everything|all|it all) (?:is|will be|will all be|is all|will)(?: be)?) (?:all )?over\\b`,
  ),
  new RegExp(
    `^(?!.*\\b${WORK}\\b).*\\b(?:its|(?:it|this|everything|it all) (?:is|will be|will all be)) (?:all )?over (?:by|on|after|come) ${DAY}\\b|^(?!.*\\b${WORK}\\b).*\\b(?:its|it is) (?:all )?over for me\\b(?! (?:today|now|this|here|in|with|at|on)\\b)`,
  ),
  // A goodbye.
  new RegExp(
    `^(?!.*\\b(?:jobs?|company|firm|team|role|contract|employer|new|move|moving|abroad|resign\\w*|notice|country|city|project)\\b).*\\bi (?:am|will be) (?:leaving|going|going away|gone|away|off) (?:for good|for ever|forever)(?: (?:${DAY}|soon|on ${DAY}))?$`,
  ),
  /\b(?:want to|wanna|will|going to|gonna|would like to|just) (?:just )?(?:go|leave|walk out|walk away|drive off|drive away|run|run away|go home|go away|leave here)(?: \w+){0,3} and never (?:ever )?(?:come|return|be|get|go|wake)\b(?!(?: back)?(?: again)? to (?:the|this|that|a|our|my|it)\b)/,
  /\b(?:cancel|delete|drop|stop|skip|clear|wipe|erase|remove|end)(?: \w+){0,2} (?:everything|it all|all of it|all my \w+|all)\b.*\b(?:i have |ive |i )?(?:made|taken|reached) (?:my|the|a) (?:decision|choice|peace)\b|\b(?:made|taken|reached) (?:my|the|a) (?:decision|choice|peace)\b.*\b(?:cancel|delete|drop|stop|skip|clear|wipe|erase|remove|end)(?: \w+){0,2} (?:everything|it all|all of it|all my \w+|all)\b/,
  new RegExp(
    `\\b(?:paid|settled|cleared)(?: off)? (?:all )?(?:of )?my (?:bills|debts?|loans?)\\b.*\\b(?:home|place|family|somebody|someone) (?:\\w+ )?(?:for|to take) (?:the|my|our) ${PET}\\b|\\b(?:home|place|family) (?:\\w+ )?for (?:the|my|our) ${PET}\\b.*\\b(?:paid|settled|cleared)(?: off)? (?:all )?(?:of )?my (?:bills|debts?|loans?)\\b`,
  ),
  /\b(?:write|writing|wrote|written|finish|finishing|finished|send|post) (?:out )?(?:all )?(?:of )?my (?:last|final|goodbye|farewell) (?:letters?|words|goodbyes|wishes|note|notes)\b(?! (?:to|for) (?:the )?(?:client|customer|team|sprint|release|company))/,
  // Others are to be sorry.
  /\bmake (?:them|him|her|everyone|everybody|all of them|the (?:whole |entire )?(?:team|office|company|department|floor)) (?:all )?(?:pay(?! (?:attention|for (?:lunch|dinner|coffee|drinks|the|a|their|it)|more|less|on|in|by))|suffer|regret (?:it|this|that)|bleed)\b/,
];
