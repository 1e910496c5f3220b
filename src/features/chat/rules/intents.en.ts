/** What somebody means by plain words in the DM. A small table of patterns of ours; no language model. */

import { tellsSomething } from "#src/features/reflections/rules/telling.ts";
import { isMove } from "#src/language/moving-words.ts";
import { isOpenEnded } from "#src/language/natural-date.ts";
import { bareWords, decorationBefore, hasWords, leadingEmoji, straight } from "#src/language/typing.ts";

export type Intent =
  | { readonly kind: "done"; readonly story: string }
  | { readonly kind: "log"; readonly story: string }
  | { readonly kind: "pause"; readonly until: string | null }
  | { readonly kind: SimpleIntent }
  | { readonly kind: "unknown" };

type SimpleIntent =
  | "next"
  | "skip"
  | "swap"
  | "plan"
  | "not-yet"
  | "could-not"
  | "move"
  | "resume"
  | "stop"
  | "progress"
  | "settings"
  | "privacy"
  | "export"
  | "forget"
  | "join"
  | "help"
  | "thanks"
  | "greeting";

/** Longer messages are stories rather than wishes, unless they begin with one. */
const MAX_WISH_WORDS = 12;
const MAX_WISH_LENGTH = 400;

/** Wishes told in a few words. The first that fits wins, so the careful ones stand first. */
const WISHES: readonly (readonly [SimpleIntent, RegExp])[] = [
  ["forget", /\b(delete|erase|remove|forget) (me|everything|all|my (data|account|reflections))\b/],
  ["export", /\b(export|download|send me) (all )?(my )?(data|everything|log)\b|^export$/],
  ["privacy", /\b(privacy|what do you (store|know|keep)|who (can )?sees?|what (does|can) my manager see)\b/],
  ["stop", /^(please )?(stop|unsubscribe|leave me alone|go away|quit|no more( nudges| messages)?)\b(?!.*\buntil\b)/],
  ["resume", /^(resume|unpause|start again|i'?m back|i am back|back (again|from)|continue)\b/],
  [
    "not-yet",
    /^(not yet|not done( yet)?|haven'?t( (done|managed|got round to) (it|that))?( yet)?|(still )?to do|i('?m| am) not done( yet)?|later this week|still on it)\b/,
  ],
  [
    "could-not",
    /^(i )?(couldn'?t|could not|didn'?t (work|manage|happen|get to)|did not (work|manage|happen|get to)|no chance|it didn'?t work)\b/,
  ],
  [
    "skip",
    /^(not this week|skip( it| this( one)?| that)?|no time( this week)?|pass|no,? thanks?|too busy( this week)?|not now|nope|maybe next week)\b/,
  ],
  [
    "swap",
    /\b(something else|another one|a different one|show me (two )?others?|swap( it)?|other options|anything else)\b/,
  ],
  [
    "plan",
    /^(i'?m in|i am in|count me in|i'?ll do it|i will do it|let'?s do (it|this)|yes|yep|sure|ok(ay)?,? i'?ll|deal|plan( it)?)\b/,
  ],
  ["progress", /\b(my progress|how am i doing|progress|what have i done|my log|show (me )?(my )?log)\b/],
  ["settings", /\b(settings?|change (the |my )?(time|day|zone|hour|focus|track)|my preferences)\b/],
  [
    "next",
    /\b(what('?s| is) (next|up|my (challenge|nudge|task)|on)|next( one| challenge)?|(my|this week'?s|current) (challenge|nudge)|give me (one|something|a challenge))\b/,
  ],
  ["join", /^(join|sign me up|i want to join|how do i (join|start))\b/],
  ["help", /^(help|what can (you|i) do|how does this work|commands?|\?+|what are you|who are you)\b|^\?+$/],
  ["thanks", /^(thanks?|thank you|thx|cheers|ta|great,? thanks?|danke|merci|gracias)\b/],
  ["greeting", /^(hi|hello|hey|good (morning|afternoon|evening)|moin|hallo|bonjour|hola|yo)\b/],
];

/** Wishes that change something at once; a story that only begins with their words is none ("skip logic was wrong"). */
const CHANGING: ReadonlySet<SimpleIntent> = new Set(["skip", "could-not", "not-yet", "resume", "plan"]);
/** Words before a story; what is told behind them is answered. */
const POLITE: ReadonlySet<SimpleIntent> = new Set(["thanks", "greeting"]);
/** What may follow such a wish. */
const TAIL =
  /^\s*($|[,.;:!–-]|(please|thanks|thank you|sorry|because|as|since|i'?m?|it|this|that|today|yet|but|and|for|too|been|my|we|there|now|again|either|at all|unfortunately|then|make|do|find (the |any )?time|get|from)\b)/;
/** "Quiet day in the office" asks for nothing; what is no day is told so by whoever reads the day. */
const PAUSE_TAIL =
  /^($|(until|till|'?til|for|from|over|through|during|next|this|the|today|tomorrow|tmrw|now|please|in|on|at|before|after|a|one|two|three|four|five|six|\d|indefinitely|eo[wmy]\b|bis|fur|für|nach|(mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;

/** That it is done, in so many words. */
const DONE =
  /^(?:(?:it's\s+|it\s+is\s+|all\s+|i'm\s+|i\s+am\s+)?done(?:\s+it|\s+that|\s+with\s+(?:it|that|this))?|did\s+it|i\s+did\s+(?:it|that)|finished(?:\s+it)?|i(?:'ve|\s+have)?\s+(?:just\s+)?(?:done|finished)\s+(?:it|that|this)|completed(?:\s+it)?)(?![\p{L}\p{N}_'])/iu;
const CHECK_MARK =
  /^\s*(?:(?:✅|✔|☑)\ufe0f?|:(?:white_check_mark|heavy_check_mark|ballot_box_with_check):)\s*(?:[:,.;!-]+\s*|(?=i\b)|$)/iu;
/** Between "done" and what is told of it. A word that leads on belongs to what is told. */
const GAP =
  /^\s*(?:["']\s*)?(?:[:,.;!-]+\s*|$|\n\s*|(?<=\s)(?=(?:i|and|but|because|today|yesterday|this\s+(?:morning|afternoon|week))\b))/i;
/** When it was done is no story. */
const ONLY_WHEN = /^(?:today|yesterday|this (?:morning|afternoon|week)|just now)?[.!]*$/i;
const LOG =
  /^(?:log(?:\s*[:,-]\s*|\s+that\s+|\s+(?=(?:i|we|my|today|yesterday|this)\b))|(?:(?:today|yesterday|this\s+week)\s+)?i\s+also\s+(?:did\s+|)|(?:please\s+)?(?:note|remember|keep)(?:\s+this)?\s*:\s*)/i;
const PAUSE = /^(?:please )?(?:pause|snooze|mute|be quiet|quiet)\b(?:\s+(?:me|it|nudges?|everything))?(?:\s+(.*))?$/i;
const AWAY =
  /^(?:(?:i'?m|i am|i'?ll be|i will be)\s+(?:on (?:holidays?|vacation|leave|parental leave)|away|off|out(?: of office)?|travelling)|on (?:holidays?|vacation|leave))\b(?:\s+(.*))?$/i;

/**
 * Reads one message. A question about a word ("what does done mean") is no wish. A story is given as it was typed, with
 * its line breaks, quotes and emoji; only the words that are a wish are read plainly.
 */
export function understand(message: string): Intent {
  const words = bareWords(message)
    .toLowerCase()
    .replace(/(?<![.!])[.!]+$/, "");
  if (words === "") return CHECK_MARK.test(message) ? { kind: "done", story: "" } : { kind: "unknown" };
  if (/^(what|why|how) (does|do|is meant|means?)\b.*\b(mean|do|work)\b/.test(words)) return { kind: "help" };
  if (/^(please )?(don't|do not|never|i (don't|do not) want)\b/.test(words)) return { kind: "unknown" };

  const told = doneStory(message) ?? storyAfter(message, LOG, "log");
  if (told) return told;

  const count = words.split(" ").length;
  if (count > MAX_WISH_WORDS || words.length > MAX_WISH_LENGTH) return { kind: "unknown" };
  const pause = PAUSE.exec(words);
  if (pause && PAUSE_TAIL.test(pause[1] ?? "")) return { kind: "pause", until: pauseEnd(pause[1] ?? "") };
  const away = AWAY.exec(words);
  if (away) return awayIntent(away[1] ?? "");
  if (isMove(words)) return { kind: "move" };
  for (const [kind, pattern] of WISHES) {
    const found = pattern.exec(words);
    if (!found) continue;
    const rest = words.slice(found[0].length);
    if (POLITE.has(kind) ? tellsSomething(rest) : CHANGING.has(kind) && !TAIL.test(rest)) continue;
    return { kind };
  }
  return { kind: "unknown" };
}

/** "Done, I sat in on the call": what was told, as it was typed. Emoji alone are no story. */
function doneStory(message: string): Intent | null {
  const start = decorationBefore(message);
  const plain = straight(message);
  const done = DONE.exec(plain.slice(start));
  if (!done) return storyAfter(message, CHECK_MARK, "done", 0);
  const end = start + done[0].length;
  const emoji = leadingEmoji(plain.slice(end));
  const rest = end + emoji.length;
  const gap = GAP.exec(plain.slice(rest)) ?? (emoji === "" ? null : /^\s+/.exec(plain.slice(rest)));
  if (!gap && (emoji === "" || hasWords(plain.slice(rest)))) return null;
  const story = closedQuote(message.slice(rest + (gap?.[0].length ?? 0)).trim(), plain.slice(0, start));
  return { kind: "done", story: hasWords(story) && !ONLY_WHEN.test(bareWords(story)) ? story : "" };
}

/** What follows a beginning, as it was typed; null where nothing does. */
function storyAfter(
  message: string,
  beginning: RegExp,
  kind: "done" | "log",
  start = decorationBefore(message),
): Intent | null {
  const plain = straight(message);
  const found = beginning.exec(plain.slice(start));
  if (!found) return null;
  const story = closedQuote(message.slice(start + found[0].length).trim(), plain.slice(0, start));
  return hasWords(story) ? { kind, story } : null;
}

/** A quote that was opened before the wish is closed behind the story; it belongs to neither. */
function closedQuote(story: string, before: string): string {
  return /["']/.test(before) && /["']$/.test(straight(story)) ? story.slice(0, -1).trim() : story;
}

/** "Pause for now" and "until I say so" name no end. */
function pauseEnd(words: string): string | null {
  const end = words.replace(/\b(?:please|thanks|thank you)$/, "").replace(/(?<![\s,])[\s,]+$/, "");
  return isOpenEnded(end) ? null : end;
}

/** "On holiday next week" means until the week after; "from Monday to Friday" ends on Friday; "from Monday" has no end. */
function awayIntent(words: string): Intent {
  if (words === "") return { kind: "pause", until: null };
  const range = /^from .+? (?:to|until|till|through) (.+)$/.exec(words);
  if (range) return { kind: "pause", until: `after ${range[1]}` };
  if (/^(until|till|'?til|for|over|during|through)\b/.test(words)) return { kind: "pause", until: pauseEnd(words) };
  if (/^(next|this|the) week$/.test(words)) return { kind: "pause", until: `after ${words}` };
  if (/^(sick|ill)$/.test(words)) return { kind: "pause", until: null };
  const day = /^(?:on )?(today|tomorrow|(?:mon|tues|wednes|thurs|fri)day)$/.exec(words);
  return day ? { kind: "pause", until: `after ${day[1]}` } : { kind: "unknown" };
}
