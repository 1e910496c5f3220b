/** What somebody means by plain words in the DM. A small table of patterns of ours; no language model. */

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

const DONE =
  /^(?:(?:it'?s |it is |all |i'?m |i am )?done(?: it| that| with (?:it|that|this))?|did it|i did (?:it|that)|finished(?: it)?|i (?:have )?(?:just )?(?:done|finished) (?:it|that|this)|completed(?: it)?|✅)(?:\s*[:,.;!–-]+\s*|\s+(?:and|because|today|yesterday|this morning)\b\s*|$|\s+(?=i\b))/i;
const LOG =
  /^(?:log(?:\s*[:,–-]\s*|\s+that\s+)|(?:today |yesterday |this week )?i also (?:did |)|(?:please )?(?:note|remember|keep)(?: this)?\s*:\s*)/i;
const PAUSE = /^(?:please )?(?:pause|snooze|mute|be quiet|quiet)\b(?:\s+(?:me|it|nudges?|everything))?(?:\s+(.*))?$/i;
const AWAY =
  /^(?:(?:i'?m|i am|i'?ll be|i will be)\s+(?:on (?:holidays?|vacation|leave|parental leave)|away|off|out(?: of office)?|travelling)|on (?:holidays?|vacation|leave))\b(?:\s+(.*))?$/i;

/** Reads one message. A question about a word ("what does done mean") is no wish. */
export function understand(message: string): Intent {
  const text = message.replaceAll("’", "'").replace(/\s+/g, " ").trim();
  const words = text.toLowerCase().replace(/[.!]+$/, "");
  if (words === "") return { kind: "unknown" };
  if (/^(what|why|how) (does|do|is meant|means?)\b.*\b(mean|do|work)\b/.test(words)) return { kind: "help" };
  if (/^(don'?t|do not|never)\b/.test(words)) return { kind: "unknown" };

  const done = DONE.exec(text);
  if (done && !/^(not|n't)\b/.test(words)) return { kind: "done", story: text.slice(done[0].length).trim() };
  const log = LOG.exec(text);
  if (log && text.length > log[0].length) return { kind: "log", story: text.slice(log[0].length).trim() };

  const count = words.split(" ").length;
  if (count > MAX_WISH_WORDS) return { kind: "unknown" };
  const pause = PAUSE.exec(words);
  if (pause) return { kind: "pause", until: pause[1]?.replace(/^(please|now)$/, "").trim() || null };
  const away = AWAY.exec(words);
  if (away) return { kind: "pause", until: awayUntil(away[1] ?? "") };
  for (const [kind, pattern] of WISHES) if (pattern.test(words)) return { kind };
  return { kind: "unknown" };
}

/** "On holiday next week" means until the week after. */
function awayUntil(words: string): string | null {
  if (words === "") return null;
  return /^(next|this|the) week$/.test(words) ? `after ${words}` : words;
}
