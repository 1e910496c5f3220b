/** What somebody typed after `/growth thanks`, or wrote in the DM: people, and what for. */
import type { Locale } from "#src/kernel/locale.ts";
import { mentionedIn } from "#src/language/slack-text.ts";
import { thanksMarksEn } from "./thanks-marks.en.ts";

/** The words of one language between the parts of a line: sources of regular expressions, without groups that capture. */
export interface ThanksMarks {
  readonly beforePeople: string;
  readonly betweenPeople: string;
  readonly beforeReason: string;
  /** They begin what is said of the thanks, and belong to it. */
  readonly besideReason: string;
}

export interface ThanksWords {
  /** Slack ids of those who are mentioned at the beginning, each once. */
  readonly userIds: readonly string[];
  /** Names of whom Slack made no mention: the form asks who they are. */
  readonly names: readonly string[];
  /** What for, with Slack's marks; empty where nothing is said of it. */
  readonly reason: string;
}

const MENTION = String.raw`<@[^<>]*>`;
const TYPED_NAME = String.raw`@[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?`;
const PATTERNS: Readonly<Record<Locale, ReturnType<typeof patternsOf>>> = { en: patternsOf(thanksMarksEn) };

/**
 * Reads a line. Nothing is refused: what is missing is asked for by the form.
 * @param line with Slack's marks.
 * @param locale the language of whoever wrote it.
 */
export function readThanksWords(line: string, locale: Locale): ThanksWords {
  const { leadingPeople, plainPeople, betweenPeople, leadOfReason } = PATTERNS[locale];
  const text = line.replace(/\s+/g, " ").trim();
  const lead = leadingPeople.exec(text)?.[0] ?? "";
  const names = [...lead.replaceAll(new RegExp(MENTION, "g"), " ").matchAll(new RegExp(TYPED_NAME, "gu"))];
  if (lead !== "") {
    return {
      userIds: mentionedIn(lead),
      names: [...new Set(names.map(([name]) => name.slice(1)))],
      reason: text.slice(lead.length).replace(leadOfReason, "").trim(),
    };
  }
  const plain = plainPeople.exec(text);
  const people = plain?.[1]?.split(betweenPeople) ?? [];
  return {
    userIds: [],
    names: people,
    reason: text
      .slice(plain?.[0].length ?? 0)
      .replace(leadOfReason, "")
      .trim(),
  };
}

function patternsOf({
  beforePeople,
  betweenPeople,
  beforeReason,
  besideReason,
}: ThanksMarks): Readonly<Record<"leadingPeople" | "plainPeople" | "betweenPeople" | "leadOfReason", RegExp>> {
  const between = `,? (?:${betweenPeople}) |, ?`;
  const name = String.raw`\p{Lu}[\p{L}'’.-]*`;
  return {
    /** Who is thanked: "@maya and @omar for ...". */
    leadingPeople: new RegExp(String.raw`^(?:${MENTION}|${TYPED_NAME}|(?:${beforePeople})\s|&amp;|[\s,])+`, "iu"),
    /** "Lena for the review", "Lena and Tom for the review": names without a mark. */
    plainPeople: new RegExp(
      String.raw`^(${name}(?:(?:${between}| )${name}){0,5})(?:\s+(?:${beforeReason})\s+|\s+(?=(?:${besideReason})\b)|\s*$)`,
      "u",
    ),
    betweenPeople: new RegExp(between),
    leadOfReason: new RegExp(String.raw`^(?:(?:${beforeReason})\b|:|[\p{Pd}])\s*`, "iu"),
  };
}
