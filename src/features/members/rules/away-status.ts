/**
 * Whether a Slack status says that somebody is away for days. It counts only when it says so by itself: an absence, with
 * or without its end, and not a word that also stands in "sick of this bug", "holiday party planning" or "back from leave".
 */
import { foldText } from "#src/language/fold.ts";

/** Pictures of an absence. Beside words of something else they decorate. */
const AWAY_EMOJI: ReadonlySet<string> = new Set([
  "palm_tree",
  "desert_island",
  "beach_with_umbrella",
  "umbrella_on_ground",
  "face_with_thermometer",
]);
/** Pictures of an absence, but only alone: with words they may stand for a trip to the office, a cold room, a new-born test. */
const AWAY_EMOJI_ALONE: ReadonlySet<string> = new Set([
  "airplane",
  "airplane_departure",
  "mask",
  "nauseated_face",
  "sneezing_face",
  "face_with_head_bandage",
]);

const ABSENCE = [
  "vacation|vacationing|vacations|vacay|holidays?|holidaying",
  "pto|ooo|oof|o\\.o\\.o\\.|out of (?:the )?office|out of town",
  "(?:annual|parental|maternity|paternity|medical|sick|family|bereavement|compassionate|study|unpaid|garden(?:ing)?|shore) leave|leave|sabbatical",
  "sick|sick day|out sick|off sick|home sick|ill|unwell|not (?:feeling )?well|under the weather|(?:a |the )?flu|covid|migraine",
  "off|off work|(?:a |the |my )?(?:day|days|week|time) off|bank holiday|public holiday|away|away from work|out",
  "unavailable|not (?:in|available|working)(?: today| this week)?",
  "urlaub|jahresurlaub|resturlaub|sonderurlaub|ferien|betriebsferien|krank|krankgeschrieben|arbeitsunfahig|elternzeit|mutterschutz|abwesend|nicht da|freier tag|frei|ausser haus|feiertag|kur|kind krank|kinderkrank",
  "conges?|en conge|vacances|malade|vacaciones|de baja|ferie",
];
const LEAD =
  "(?:(?:i'?m|i am|we'?re|currently|now|still|today|this week|gone|going|away|off|out|enjoying|taking|having|using|on|at|in|my|some|a|ich bin|bin|gerade|aktuell|heute|noch|im|in|am|auf)\\s+)*";
/** What says when it ends, or how to reach somebody meanwhile. */
const UNTIL =
  "(?:until|till|til|thru|through|to (?=\\d)|bis|back|returning|return|wieder da|wieder zuruck|zuruck|jusqu'au|hasta)\\b.*";
const DURING =
  "(?:today|tonight|now|this (?:week|month|morning|afternoon|summer|winter)|all (?:day|week|month)|for .+|heute|diese woche|with .+|mit .+|in [a-z]+|on \\w+|\\d{1,2}[./ -].*|[a-z]{3,9} \\d{1,2}.*|and .+|no slack.*|limited .+|slow .+)";
const STATES_ABSENCE = new RegExp(`^${LEAD}(?:${ABSENCE.join("|")})(?:\\s+(?:${UNTIL}|${DURING}))*$`);
/** "Off" and "out" say little without more. */
const TOO_LITTLE = /^(?:in|on|at|a|out|now|today|still|in out)$/;

/** Said of somebody who is there, or will be away at another time. */
const PRESENT =
  /\b(?:(?<!not )working|coding|hacking|shipping|deploying|debugging|writing|reviewing|on ?call|mode|mood|vibes?|party|plan(?:s|ning)?|planung|prep\w*|countdown|soon|tomorrow|morgen|next|nachste\w*|bald|starting|starts|from \w+ on|needs?|want\w*|dream\w*|back from|zuruck aus|wieder aus|ready|reif|before|almost|no more|no longer|not on|kein\w*|merry|happy|frohe\w*|joyeux|feliz|cheer\w*|season\w*|spirit|decorat\w*|(?:sick|ill|tired) of|krank vor|office hours|afk|keyboard|lunch|meeting|break|focus\w*|remote\w*|wfh|home ?office|commut\w*)\b/;
/** "Until next Monday" and "back tomorrow" speak of the end; what stands there says nothing of now. */
const ITS_END = /\b(?:until|till|til|thru|through|bis|back(?! from)|returning|return|wieder da)\b[^,;:!?|()]*/g;
/** In so many days it is not yet. */
const LATER = /\b(?:in|noch) \d+ (?:days?|weeks?|months?|tagen?|wochen?|monaten?|mal)\b/;
const COUNTDOWN = /\b\d+ (?:more )?(?:days?|sleeps?|weeks?|tagen?|tage|wochen?) (?:until|till|to|bis)\b/;

const MAX_TEXT = 200;

/**
 * Tells whether a Slack status says that the person is away.
 * @param text as typed; Slack allows 100 characters.
 * @param emoji as Slack sends it, `:palm_tree:`; with a skin tone too.
 */
export function statusSaysAway(text: string, emoji: string): boolean {
  const picture = emoji.replace(/::skin-tone-\d/, "").replaceAll(":", "");
  const words = foldText(text.slice(0, MAX_TEXT).replace(/:[a-z0-9_+-]+:/gi, " "))
    .replace(/[^\p{L}\p{N}\s.,;:!?|()/'&+-]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (!/\p{L}|\p{N}/u.test(words)) return AWAY_EMOJI.has(picture) || AWAY_EMOJI_ALONE.has(picture);
  const withoutEnd = words.replace(ITS_END, "");
  if (PRESENT.test(withoutEnd) || LATER.test(withoutEnd) || COUNTDOWN.test(words)) return false;
  if (AWAY_EMOJI.has(picture)) return true;
  return words
    .split(/[,;:!?|()/&]+|\s[-+]+\s|\.(?:\s|$)/)
    .map((part) => part.trim())
    .some((part) => STATES_ABSENCE.test(part) && !TOO_LITTLE.test(part));
}
