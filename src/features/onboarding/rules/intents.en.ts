/** What people say in English about being sent messages. */
import { NO_SLOTS, type Said, type Slots, shortWish, UNCLEAR, type Wording } from "#src/language/intent.ts";
import { isOpenEnded } from "#src/language/natural-date.ts";
import { endsWish } from "#src/language/wish-end.en.ts";
import { quietTold } from "./quiet-told.ts";

const PAUSE =
  /^(?:(?:ok(?:ay)?|so|then|and|well|yes|hi|hey),? )*(?:(?:can|could|would) (?:you|we) |i(?:'d| would) like (?:you )?to |i (?:want|need|have)(?: you)? to |let'?s )?(?:please |just |maybe )*(?:pause|snooze|mute|be quiet|quiet)\b(?:\s+(?:me|it|nudges?|everything))?(?:\s+(.*))?$/i;
/** "Quiet day in the office" asks for nothing. Words that are no day are refused where the day is read. */
const PAUSE_TAIL =
  /^($|(until|till|'?til|for|from|over|through|during|next|this|the (?:next|rest|whole|coming)|the week|today|tomorrow|tmrw|now|please(?!,| \w+ing\b)|in(?! (?:here|there|the)\b)|on|at|before|after|a|one|two|three|four|five|six|\d|indefinitely|eo[wmy]\b|bis|fur|für|nach|(mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?!\w*ever\b))/;
/** "Stop until Monday" asks for no end. */
const STOP_UNTIL = /^(?:please )?stop(?: it)? ((?:until|till|'?til) .+)$/;
const AWAY =
  /^(?:(?:i'?m|i am|i'?ll be|i will be)\s+(?:(?:going |off )?on (?:holidays?|vacation|leave|parental leave|pto)|away|off|out(?: of office|(?= (?:until|till|from|for|over|next|this|on|today|tomorrow)\b))|travelling)|(?:i'?ll |i will )?(?:go |going )?on (?:holidays?|vacation|leave|pto)|i(?:'ve| have)? (?:have |got |take )?(?:holidays?|vacation|pto|leave|time off|days off))\b(?:\s+(.*))?$/i;

const WHEN_OFF = "(?:on |from |this |next |starting )*[a-z0-9./]+";
const HOW_LONG = "(?:\\d+|an?|one|two|three|four|five|six|a few|a couple of) (?:days?|weeks?|months?)";
/** "I'm leaving on friday for two weeks": who comes back is away. */
const LEAVING = new RegExp(
  `^(?:i'?m|i am|i'?ll be|i will be) (?:leaving|going away|flying out|travelling|off|away|gone) ${WHEN_OFF},? for ${HOW_LONG}[.! ]*$`,
);
/** "Holiday from 21st until the 4th", and no more. */
const HOLIDAY_FROM = new RegExp(
  `^(?:(?:my|on|the) )?(?:holidays?|vacation|annual leave|leave|pto|urlaub)(?: is)? (?=(?:from|between) )[a-z0-9./ ]{2,24}? ?(?:to|until|till|through|and|bis|-) ?[a-z0-9./ ]{2,24}$`,
);

export const pause: Wording = {
  isSaidByNegation: true,
  examples: [
    "no messages until monday",
    "it's a lot. no messages until monday please",
    "just leave me alone this week",
    "please don't write me this week",
    "don't ping me before thursday",
    "pause",
    "pause please",
    "pause for now",
    "pause until Monday",
    "please pause for two weeks",
    "snooze me until 3 January",
    "I'm on holiday next week",
    "on leave until 3 May",
    "I'm off sick",
    "I'm away from Monday to Friday",
    "stop until Monday",
    "just pause for two weeks please",
    "can you pause for a week",
    "I'm going on vacation from monday 18th til the 29th",
    "i'm leaving on friday for two weeks",
    "holiday from 21st until the 4th",
    "i'm off 14.-18.12.",
    "i am out of office 23/12 - 03/01",
  ],
  nearMisses: [
    "quiet day in the office",
    "pause button is broken",
    "please don't pause",
    "I'm out of ideas",
    "I'm in Berlin on Thursday",
    "I'm back from holiday",
    "stop the job until Monday",
    "mute the alert for two hours",
    "mute forever",
    "quiet in here",
    "snooze",
    "pause for coffee?",
    "don't write before 11",
    "don't ping me about this one until monday",
    "i'm leaving on friday",
    "i'm leaving for good",
    "holiday from hell",
    "holiday from 21st until the 4th is cancelled for everybody",
  ],
  read: pauseIn,
};

export const namesWeekly = /\b(?:weekly|(?:every|each) week|once (?:a|per) week)\b/i;
/** What is said of it by those who want it to come more rarely. */
export const asksForRarer =
  /\b(?:not|no|never|less|fewer|rarer|rarely|seldom|too|much|many|instead|rather than|stop|often|than|enough of|hate|annoy\w*|skip|pause|month|monthly|stress\w*|busy|time|can(?:not|'?t)|don'?t|reduce|slow\w*|lot|every day|second|other|two|2|3|three|couple|few|bi-?weekly|fortnight\w*|tired|spam\w*|overwhelm\w*|hard|difficult|bit)\b|n['’]t\b/i;
/** A rhythm between the weekly and the monthly one. */
export const betweenCadences =
  /\b(?:every|each|once (?:in|every)|all) (?:(?:2|two|3|three|second|2nd|third|3rd|other|couple of|few) weeks?)\b|\b(?:bi-?weekly|fortnight(?:ly)?|twice (?:a|per|in a) month|(?:2|two) times (?:a|per) month)\b/i;

export const resume: Wording = {
  examples: [
    "no pause",
    "cancel my pause",
    "resume",
    "I'm back",
    "I am back from holiday",
    "unpause",
    "start again please",
    "actually no pause",
    "no pause after all",
    "ok no, i need no pause",
    "sorry, forget my pause",
  ],
  nearMisses: [
    "no pause button in the player",
    "continue statements confuse me",
    "pause until I'm back",
    "don't resume",
    "résumé",
    "back to the roots",
  ],
  read: shortWish(
    /^(?:(?:actually|sorry|ok|okay|no|oh|wait|hm+|well|please|on second thoughts?),? )*(resume|unpause|start again|i'?m back|i am back|back (again|from)|continue|(?:i (?:want|need) )?no pause(?: after all)?|(cancel|drop|forget) (the|my) pause)\b/,
    endsWish,
  ),
};

export const stop: Wording = {
  isWhole: true,
  isSaidByNegation: true,
  examples: [
    "stop",
    "stop messaging me",
    "leave me alone",
    "please stop",
    "unsubscribe",
    "stop pinging me",
    "please stop poking me",
    "never ping me again",
    "don't ping me anymore",
    "please don't message me ever again",
    "do not write to me any more",
  ],
  nearMisses: [
    "I don't want to stop",
    "stop until Monday",
    "pause",
    "stopping by the shop",
    "could we stop",
    "stop the pipeline",
    "stop pinging the server",
    "stop writing tests with mocks",
    "stop pinging me about this one",
    "stop pinging me so often",
    "stop pinging me every day",
    "stop messaging me so much",
    "stop sending so many messages",
    "stop sending me things every week",
    "stop nudging me all the time",
    "don't stop",
    "never stop",
    "don't ping me about this one",
    "never ping Omar again",
    "don't write to me again before monday",
  ],
  read: shortWish(
    /^(please )?(stop|unsubscribe|leave me alone|go away|quit|no more( nudges| messages| challenges| reminders)?|stop (messaging|sending|writing|nudging|bothering|pinging|poking|texting|contacting)(?: (?:me|to me|us|these|this|it|that|those|stuff|things|anything|messages?|nudges?|challenges?|reminders?|here|again|any ?more))*|(?:do not|don'?t|dont|never) (?:ever )?(?:ping|poke|message|nudge|bother|contact|text|write(?: to)?) me,? (?:(?:ever )?again|any ?more|ever)|stop (it|this|these|that|all|everything|all of it|(the|these|all|all the) (nudges|messages|challenges|reminders)|for good))( me| now| it| please| pls| for good)*[?!. ]*$(?<!\buntil\b.*)/,
  ),
};

const TOO_OFTEN = shortWish(
  /^(?:please )?(?:stop (?:messaging|sending|writing|nudging|bothering|pinging|poking|texting|contacting)|(?:do not|don'?t|dont) (?:ping|poke|message|nudge|bother|contact|text|write|send))(?: (?:to )?(?:me|us))?(?: (?:these|this|stuff|things|messages?|nudges?|challenges?|reminders?))? (?:all the time|every (?:single )?(?:day|week)|so (?:much|often|frequently)|(?:so|that|this) many(?: (?:messages|things|nudges|challenges|reminders))?)(?: please| pls)?[?!. ]*$/,
);
const OFTENER =
  "more (?:often|frequent(?:ly)?|regularly)|(?:twice|two times|2 times|several times|3 times|three times) (?:a|per|each|every) week|every (?:single )?day|daily";
/** Whoever wants more of it, and nothing of it less: after folding. */
export const asksForOftener = new RegExp(`\\b(?:${OFTENER})\\b`);
const MORE_OFTEN = shortWish(
  new RegExp(
    `^(?:(?:no|ok|okay|hm+|so|actually|yes|and|but|well)[,.]? )*(?:please )?(?:(?:i|we)(?:'d| would)? (?:want|like|need|prefer|love)(?: to (?:get|have|hear from you))?|(?:can|could|would) (?:you|i|we) (?:please )?(?:write|come|send|ping|nudge|get|have|do)(?: me| us)?|(?:write|come|send|ping|nudge)(?: me| us)?|make it)?(?: ?(?:it|them|you|this|these|one|messages?|nudges?|challenges?|something))?(?: to come)? ?(?:${OFTENER})(?: (?:again|please|pls|instead|would be (?:good|great|nice|better|fine)|is (?:better|fine)|if possible|for me|now|then))*[?!. ]*$`,
  ),
);

/** How often is too often, or too seldom: that is no wish for an end of all of it. */
export const lessOften: Wording = {
  isWhole: true,
  examples: [
    "stop pinging me so often",
    "stop pinging me every day",
    "please stop messaging me so much",
    "stop sending me so many messages",
    "stop sending me things every week",
    "stop nudging me all the time",
    "don't ping me so often",
    "don't write to me every week",
    "more often please",
    "no i want it more often",
    "hm more often again",
    "twice a week would be good",
    "can you write more often",
  ],
  nearMisses: [
    "stop pinging me",
    "stop pinging me every day about the release, says grace",
    "never ping me again",
    "stop pinging the server so often",
    "they stop pinging me every day",
    "don't ping me",
    "don't stop pinging me every week",
    "i should ask more often",
    "we meet twice a week",
    "the daily",
    "i want to test more often",
  ],
  isSaidByNegation: true,
  read: (said) => TOO_OFTEN(said) ?? MORE_OFTEN(said),
};

export const settings: Wording = {
  isWhole: true,
  examples: [
    "settings",
    "change my time zone",
    "change the day",
    "my preferences",
    "change my focus",
    "nudge me fridays 4pm",
    "please write to me only on tuesdays",
    "ping me every thursday at 9",
    "change my day to thursday",
    "change my day to thursday at 9",
  ],
  nearMisses: [
    "changing the world",
    "set it up",
    "I set the day",
    "change of plan",
    "don't change my settings",
    "settings.xml is not in the repo",
    "nudge me on friday",
    "do you write to me on tuesdays?",
  ],
  read: shortWish(
    /^(?:(?:please|can you|could you|i(?:'d| would) like|i want|let'?s|ok|and|but),? )*(?:make|send|put|move|have|get|give me|bring|deliver|want) (?:me )?(?:these|the|those|my|all|your|them)(?: (?:weekly )?(?:nudges|challenges|messages|ones))? (?:(?:come )?(?:on|at|to) (?:a )?)(?:mondays|tuesdays|wednesdays|thursdays|fridays|(?:every|each) (?:mon|tues|wednes|thurs|fri)day|another day (?:of the week|every week))\b[^?]*$|^(?:(?:please|pls|ok|and|but|just|can you|could you|kindly),? )*(?:nudge|ping|poke|message|remind|write(?: to)?|text|contact) me (?:only |always |just )?(?:on |at |by )?(?:mondays|tuesdays|wednesdays|thursdays|fridays|(?:every|each) (?:mon|tues|wednes|thurs|fri)day)\b[^?]*$|^((please|hi|can you|can i|i want to|i would like to|how do i|open|show me|show|where are|to)[,.]? )*((my |the |your )?settings?|change (the |my )?(settings|time|time zone|day|zone|hour|focus|track)|(?:change|move|switch|set) (?:my|the) (?:weekly |nudge |challenge )?(?:day|days|hour|time) to (?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?|\d{1,2}(?::\d\d)? ?(?:am|pm)?)(?:,? (?:at )?\d{1,2}(?::\d\d)? ?(?:am|pm|h)?)?|(change )?my preferences)( please| pls)?[?!. ]*$/,
  ),
};

function pauseIn({ text, words, isShort, isNegated }: Said): Slots | typeof UNCLEAR | null {
  const quiet = quietTold(text, "en");
  if (quiet !== null) return until(quiet);
  if (!isShort || isNegated) return null;
  const found = PAUSE.exec(words);
  // Alone, it may be one challenge that is to come later.
  if (words === "snooze" || (PAUSE.test(words) && words.endsWith("?"))) return UNCLEAR;
  if (found && PAUSE_TAIL.test(found[1] ?? "")) return until(pauseEnd(found[1] ?? ""));
  const stopped = STOP_UNTIL.exec(words);
  if (stopped) return until(pauseEnd(stopped[1] ?? ""));
  if (LEAVING.test(words)) return until(null);
  if (HOLIDAY_FROM.test(words)) return absence(words.slice(words.search(/(?:from|between) /)));
  const away = AWAY.exec(words);
  return away ? absence(away[1] ?? "") : null;
}

function until(when: string | null): Slots {
  return { ...NO_SLOTS, when };
}

/** "Pause for now" and "until I say so" name no end. */
function pauseEnd(words: string): string | null {
  const end = words.replace(/\b(?:please|thanks|thank you)$/, "").replace(/(?<![\s,])[\s,]+$/, "");
  return isOpenEnded(end) ? null : end;
}

/** "On holiday next week" means until the week after; "from Monday to Friday" ends on Friday; "from Monday" has no end. */
function absence(words: string): Slots | typeof UNCLEAR {
  if (words === "") return until(null);
  const range = /^(?:from |between ).+? (?:to|until|till|'?til|through|and|bis|-) (.+)$/.exec(words);
  if (range) return until(`after ${range[1]}`);
  const dates = /^\d[\d./]* ?(?:to|until|till|bis|-|\u2013) ?(\d{1,2}[./]\d{1,2}\.?)$/.exec(words);
  if (dates) return until(`after ${dates[1]}`);
  if (/^(until|till|'?til|for|over|during|through)\b/.test(words)) return until(pauseEnd(words));
  if (/^(next|this|the) week$/.test(words)) return until(`after ${words}`);
  if (/^(sick|ill)$/.test(words)) return until(null);
  const day = /^(?:on )?(today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)$/.exec(words);
  return day ? until(`after ${day[1]}`) : UNCLEAR;
}
