/** What somebody typed after `/growth thanks`, or wrote in the DM: people, and what for. */
import { mentionedIn } from "#src/language/slack-text.ts";

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
/** Who is thanked: "@maya and @omar for ...". */
const LEADING_PEOPLE = new RegExp(String.raw`^(?:${MENTION}|${TYPED_NAME}|(?:to|and)\s|&amp;|[\s,])+`, "iu");
/** "Lena for the review", "Lena and Tom for the review": names without a mark. */
const PLAIN_PEOPLE = /^(\p{Lu}[\p{L}'’.-]*(?:(?:,? and |, ?| )\p{Lu}[\p{L}'’.-]*){0,5})(?:\s+for\s+|\s*$)/u;
const LEAD_OF_REASON = /^(?:for\b|:|[\p{Pd}])\s*/iu;

/** Reads a line. Nothing is refused: what is missing is asked for by the form. @param line with Slack's marks. */
export function readThanksWords(line: string): ThanksWords {
  const text = line.replace(/\s+/g, " ").trim();
  const lead = LEADING_PEOPLE.exec(text)?.[0] ?? "";
  const names = [...lead.replaceAll(new RegExp(MENTION, "g"), " ").matchAll(new RegExp(TYPED_NAME, "gu"))];
  if (lead !== "") {
    return {
      userIds: mentionedIn(lead),
      names: [...new Set(names.map(([name]) => name.slice(1)))],
      reason: text.slice(lead.length).replace(LEAD_OF_REASON, "").trim(),
    };
  }
  const plain = PLAIN_PEOPLE.exec(text);
  const people = plain?.[1]?.split(/,? and |, ?/) ?? [];
  return {
    userIds: [],
    names: people,
    reason: text
      .slice(plain?.[0].length ?? 0)
      .replace(LEAD_OF_REASON, "")
      .trim(),
  };
}
