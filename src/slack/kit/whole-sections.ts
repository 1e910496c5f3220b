/** Texts of people that are longer than a block: shown whole in several, or their beginning, and that there is more. */

import { lengthOf } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { partsOf } from "#src/kernel/whole-text.ts";
import { escapeMrkdwn } from "../escape.ts";
import { LIMITS } from "../limits.ts";
import { type KnownBlock, section } from "./blocks.ts";

/** A text, whole, in as many paragraphs as it takes. */
export function wholeSections(text: string): KnownBlock[] {
  return partsOf(text, LIMITS.sectionText, escapedLength).parts.flatMap((part) =>
    part.trim() === "" ? [] : [section(escapeMrkdwn(part))],
  );
}

/** For words that a field is filled with and that it does not take whole: what was written, so that nothing of it is lost. */
export function wholeIfCut(say: Say, text: string, max: number): KnownBlock[] {
  return lengthOf(text) > max ? [section(say("common.cut_md")), ...wholeSections(text)] : [];
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
