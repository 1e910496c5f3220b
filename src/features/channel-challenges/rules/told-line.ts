/** What somebody tells of a channel's challenge: a line for the others, and an entry in their own log. */

import { withMore } from "#src/features/reflections/rules/reflection.ts";
import { editMark } from "#src/kernel/edit-mark.ts";
import type { Participant } from "./types.ts";

/** What stands there: the line that is shared, and the text of the log, which can be longer. */
export interface ToldLine {
  readonly line: string;
  readonly entry: string;
}

export function toldLine(mine: Participant | null, entry: string | null): ToldLine {
  return { line: mine?.line?.text ?? "", entry: entry ?? "" };
}

/** The text with which the form is opened; empty where the log holds one that does not fit into a line. */
export function lineToShow({ line, entry }: ToldLine, max: number): string {
  if (line !== "") return line;
  return [...entry].length <= max ? entry : "";
}

/** Tells one state from another; null where nothing was told. */
export function toldMark({ line, entry }: ToldLine): string | null {
  return line === "" && entry === "" ? null : editMark(line, entry);
}

/**
 * The text of the log from now on. A line takes the place of a text that its author was shown whole; another text, for
 * instance a longer one that was written in the log, stays, and what is told for oneself alone stands below it.
 */
export function entryAfter(before: ToldLine, text: string, isShared: boolean, max: number): string {
  if (text === "") return before.entry;
  if (before.entry === "" || before.entry === lineToShow(before, max)) return text;
  return isShared ? before.entry : withMore(before.entry, text);
}
