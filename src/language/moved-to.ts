/** The new time in a message that puts a plan off. */
import { bareWords } from "./typing.ts";

/** More words than these name no moment. */
const MOST_MOMENT_WORDS = 10;

/**
 * The end of a message that names when something is to be instead: the longest that is read whole; null where none is.
 * @param isRead whether words name a day or a time of day, `parseMoment`.
 */
export function movedTo(message: string, isRead: (words: string) => boolean): string | null {
  const words = bareWords(message).split(" ").slice(-MOST_MOMENT_WORDS);
  for (let start = 0; start < words.length; start++) {
    const end = words.slice(start).join(" ");
    if (isRead(end)) return end;
  }
  return null;
}
