/** Texts of people that are longer than a block: shown whole in several, or their beginning, and that there is more. */
import { partsOf } from "#src/domain/whole-text.ts";
import { escapeMrkdwn } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { type KnownBlock, section } from "./kit.ts";

/** A text, whole, in as many paragraphs as it takes. */
export function wholeSections(text: string): KnownBlock[] {
  return partsOf(text, LIMITS.sectionText, escapedLength).parts.flatMap((part) =>
    part.trim() === "" ? [] : [section(escapeMrkdwn(part))],
  );
}

/** How long a text is once it is escaped. */
export function escapedLength(text: string): number {
  return escapeMrkdwn(text).length;
}

/**
 * A text as mrkdwn; of a long one its beginning.
 * @param more what is said behind the beginning: that there is more, and that it is kept.
 */
export function beginningOf(text: string, max: number, more: string): string {
  const { parts } = partsOf(text, max, escapedLength);
  const beginning = escapeMrkdwn(parts[0] ?? "");
  return parts.length > 1 ? `${beginning} … ${more}` : beginning;
}
