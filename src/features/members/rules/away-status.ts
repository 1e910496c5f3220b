/**
 * Whether a Slack status says that somebody is away for days. It counts only when it says so by itself: an absence, with
 * or without its end, and not a word that also stands in "sick of this bug", "holiday party planning" or "back from leave".
 */
import { foldText } from "#src/language/fold.ts";
import { awayWordsDe } from "./away-words.de.ts";
import { awayWordsEn } from "./away-words.en.ts";
import { awayWordsEs } from "./away-words.es.ts";
import { awayWordsFr } from "./away-words.fr.ts";
import { awayWordsIt } from "./away-words.it.ts";
import type { AwayWords } from "./away-words.ts";

/** Emoji of an absence. They count beside any words that do not say the opposite. */
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

const LANGUAGES: readonly AwayWords[] = [awayWordsEn, awayWordsDe, awayWordsFr, awayWordsEs, awayWordsIt];
/** Dates by numbers, or by the name of a month, behind an absence. */
const DATE = String.raw`\d{1,2}[./ -].*|[a-z]{3,9} \d{1,2}.*`;
/** What two languages share stands once: no word is read in two ways. */
const LEAD = String.raw`(?:(?:${[...new Set(either("lead").split("|"))].join("|")})\s+)*`;
const UNTIL = String.raw`(?:${either("until")})\b.*`;
const STATES_ABSENCE = new RegExp(
  String.raw`^${LEAD}(?:${either("absence")})(?:\s+(?:${either("during")}))*(?:\s+(?:${UNTIL}|${either("closing")}|${DATE}))?$`,
);
const TOO_LITTLE = new RegExp(`^(?:${either("tooLittle")})$`);
const PRESENT = new RegExp(String.raw`\b(?:${either("present")})\b`);
const ITS_END = new RegExp(String.raw`\b(?:${either("itsEnd")})\b[^,;:!?|()]*`, "g");
const LATER = new RegExp(String.raw`\b(?:${either("later")})\b`);
const COUNTDOWN = new RegExp(String.raw`\b(?:${either("countdown")})\b`);

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

/** The words of all languages for one thing, one or the other. */
function either(what: keyof AwayWords): string {
  return LANGUAGES.flatMap((words) => words[what] ?? []).join("|");
}
