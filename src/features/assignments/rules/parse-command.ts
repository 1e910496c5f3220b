/** What somebody typed after `/growth assign`: people, the challenge, `by` a day, and after the colon why. */

import type { Locale } from "#src/kernel/locale.ts";
import { capitalised } from "#src/kernel/text.ts";
import { splitDeadline } from "#src/language/deadline-words.ts";
import { mentionedIn, readSlackText, withoutMentions } from "#src/language/slack-text.ts";
import { plainTyping, straight, unquoted } from "#src/language/typing.ts";
import { assignMarksEn } from "./assign-marks.en.ts";

/** The words of one language between the parts of a line: sources of regular expressions, without groups that capture. */
export interface AssignMarks {
  /** Between people, and behind them. */
  readonly besidePeople: string;
  /** What is no part of the challenge that it stands before. */
  readonly beforeChallenge: string;
  readonly because: string;
}

export interface AssignWords {
  /** Slack ids, in the order of the line, each once. */
  readonly userIds: readonly string[];
  /** Groups that were named, as they were typed (`@backend`, `@here`): they cannot be asked. */
  readonly groups: readonly string[];
  /** Names that were typed with an @ and that Slack made no mention of. */
  readonly names: readonly string[];
  /** An id, a title or own words. */
  readonly challenge: string;
  /** The words of the day, for instance `Friday`; null when none are there. */
  readonly due: string | null;
  readonly why: string;
}

/** A user group by its name, or everybody of a channel: docs.slack.dev/messaging/formatting-message-text. */
const GROUP = /<!(?:subteam\^[A-Z0-9]+(?:\|(@?[^>]*))?|(here|channel|everyone)(?:\|[^>]*)?)>/g;
/** A name in plain letters. */
const TYPED_NAME = /@([\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?)/gu;
const PATTERNS: Readonly<Record<Locale, ReturnType<typeof patternsOf>>> = { en: patternsOf(assignMarksEn) };
/** The colon before the why, not the one of a web address or of a time. */
const COLON = /:(?!\/\/)(?!\d\d\b)/;

/**
 * Reads a line. Nothing is refused: what is missing is asked for by the form.
 * @param line with Slack's marks, so that a mention is known by its id.
 * @param locale the language of whoever wrote it.
 * @param isDay tells whether words are a day, so that "by" may stand in the challenge as well ("side by side by Friday").
 */
export function readAssignWords(line: string, locale: Locale, isDay: (words: string) => boolean): AssignWords {
  const isPlainDay = (words: string): boolean => isDay(plainTyping(words));
  const patterns = PATTERNS[locale];
  const lead = patterns.leadingPeople.exec(line)?.[0] ?? "";
  const [asked, told] = withoutWhy(line.slice(lead.length), patterns.because);
  const people = `${lead} ${asked}`;
  const bare = wordsIn(asked, locale).replace(patterns.lead, "");
  const reason = squeeze(readSlackText(told, locale));
  const inAsked = splitDeadline(bare, locale, isPlainDay);
  const inReason = inAsked.due === null ? splitDeadline(reason, locale, isPlainDay, "aside") : null;
  // "Call sales by Friday, they asked for you" has its reason behind the day.
  const isReasonBehind = inAsked.before !== "" && reason === "";
  const challenge = isReasonBehind ? inAsked.before : squeeze(`${inAsked.before} ${inAsked.behind}`);
  const why = inReason ? `${inReason.before} ${inReason.behind}` : isReasonBehind ? inAsked.behind : reason;
  const due = inAsked.due ?? inReason?.due ?? null;
  return {
    userIds: mentionedIn(people),
    groups: [...new Set([...people.matchAll(GROUP)].map((match) => match[1] ?? `@${match[2] ?? "group"}`))],
    names: [...new Set([...wordsIn(lead, locale).matchAll(TYPED_NAME)].map((match) => match[1] ?? ""))],
    challenge: unquoted(withoutEnd(challenge)),
    due: due === null ? null : plainTyping(due),
    why: whyOf(why, patterns.leadingBecause),
  };
}

/** The words of a part of the line, without whom it names. */
function wordsIn(line: string, locale: Locale): string {
  return withoutEnd(squeeze(readSlackText(withoutMentions(line).replace(GROUP, " "), locale)));
}

function withoutWhy(line: string, because: RegExp): readonly [string, string] {
  const plain = outsideMarks(line);
  const colon = COLON.exec(plain);
  if (colon) return [line.slice(0, colon.index), line.slice(colon.index + 1)];
  const found = because.exec(plain);
  return found ? [line.slice(0, found.index), line.slice(found.index)] : [line, ""];
}

/** Signs of the same number in which nothing inside of a mark looks like a word of the line. */
function outsideMarks(line: string): string {
  return straight(line).replace(/<[^<>]*>/g, (mark) => "_".repeat(mark.length));
}

/** "because it shows what they use" is "It shows what they use". */
function whyOf(text: string, because: RegExp): string {
  const bare = squeeze(text).replace(because, "");
  return capitalised(bare);
}

/** Without a dash or comma that leads to nothing. */
function withoutEnd(text: string): string {
  return text.replace(/(?<![\s,\p{Pd}])[\s,\p{Pd}]+$/u, "");
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function patternsOf({
  besidePeople,
  beforeChallenge,
  because,
}: AssignMarks): Readonly<Record<"leadingPeople" | "lead" | "because" | "leadingBecause", RegExp>> {
  return {
    /** Who is addressed: "@maya and @omar: ..." */
    leadingPeople: new RegExp(
      String.raw`^(?:<@[^<>]*>|${GROUP.source}|${TYPED_NAME.source}|(?:${besidePeople})\s|&amp;|&(?!\w+;)|[\s,\p{Pd}])+:?`,
      "iu",
    ),
    /** What stands between the people and the challenge. */
    lead: new RegExp(String.raw`^(?:(?:${beforeChallenge})\s+|[,&:]\s*)+`, "i"),
    because: new RegExp(String.raw`\b(?:${because})\b`, "i"),
    leadingBecause: new RegExp(String.raw`^[\s\p{Pd}]*(?:${because})\s+`, "iu"),
  };
}
