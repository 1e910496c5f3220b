/** Where a reflection was told in a channel: what thanks for it hang under. */

import type { MessageRef } from "#src/kernel/member.ts";
import type { Db } from "./database.ts";

/** The line that its author shared, and the message in whose thread it stands. */
export interface ThreadLine {
  readonly text: string;
  readonly thread: MessageRef;
}

/**
 * Finds the line of a reflection that was told last.
 * @param on the pool, or the transaction in which somebody answers to it.
 * @returns null where it was told in no channel, or its message is not there any more.
 */
export type ToldInChannel = (
  on: Db,
  reflection: { readonly workspaceId: string; readonly reflectionId: string; readonly authorUserId: string },
) => Promise<ThreadLine | null>;
