/** A story that stands behind its first words ("log: ..."), as it was typed. */
import { decorationBefore, hasWords, straight } from "./typing.ts";

/**
 * What follows a beginning; null where nothing does. Emoji alone are no story.
 * @param start where the beginning is looked for: behind what decorates the message, unless it is decoration itself.
 */
export function storyAfter(message: string, beginning: RegExp, start = decorationBefore(message)): string | null {
  const plain = straight(message);
  const found = beginning.exec(plain.slice(start));
  if (!found) return null;
  const story = withoutClosingQuote(message.slice(start + found[0].length).trim(), plain.slice(0, start));
  return hasWords(story) ? story : null;
}

/** A quote that was opened before the wish is closed behind the story; it belongs to neither. */
export function withoutClosingQuote(story: string, before: string): string {
  return /["']/.test(before) && /["']$/.test(straight(story)) ? story.slice(0, -1).trim() : story;
}
