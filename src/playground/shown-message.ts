/** Whether a message has changed for whoever looks at it. */
import type { JsonObject, Message } from "./model.ts";

/** What can be seen of a message. Its blocks are put in place of others as a whole, never changed. */
export interface Shown {
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly fileCount: number;
}

/** As it is now. */
export function shownOf({ text, blocks, files }: Message): Shown {
  return { text, blocks, fileCount: files.length };
}

/** Whether it still looks so. */
export function isShown({ text, blocks, files }: Message, shown: Shown | undefined): boolean {
  if (shown?.text !== text || shown.fileCount !== files.length) return false;
  return shown.blocks === blocks || JSON.stringify(shown.blocks) === JSON.stringify(blocks);
}
