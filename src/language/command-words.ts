/** What was typed after a slash command: its word, and the rest as it was typed. */
import { bareWords, decorationBefore, straight } from "./typing.ts";

/** A word of letters, or question marks for help. */
const WORD = /^(?:\p{L}+(?:-\p{L}+)*|\?+)/u;
/** What may stand between the word and the rest: "done, ...", "log: ...", "pause - ...", a closing quote. */
const GAP = /^["']{0,3}(?:[,:;!?]+|\.+(?=\s|$))?["']{0,3}(?:\s+(?:[-:,]+(?=\s|$)\s*)?|$|(?<=[,:;!?]))/;

/**
 * Splits a line. "done," "Log:" "“next”" and "help?" are the words that they hold.
 * @returns the word in lower case where it is known, else as it was typed; empty when there is none.
 */
export function splitCommand(
  line: string,
  isKnown: (word: string) => boolean,
): { readonly word: string; readonly rest: string } {
  const plain = straight(line);
  const start = decorationBefore(line);
  const found = WORD.exec(plain.slice(start))?.[0] ?? "";
  const word = found.startsWith("?") ? "help" : found.toLowerCase();
  const after = start + found.length;
  const gap = GAP.exec(plain.slice(after));
  if (found !== "" && gap && isKnown(word)) return { word, rest: line.slice(after + gap[0].length).trim() };
  const [first = ""] = plain.trim().split(/\s/);
  return { word: bareWords(first), rest: line.trim().slice(first.length).trim() };
}
