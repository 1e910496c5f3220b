import type { Tx } from "#src/db/database.ts";
import type { EventOf } from "#src/db/reactions.ts";
import type { storyKept } from "#src/features/reflections/store/events.ts";
import { rememberKept } from "./talks.ts";

/** What is kept by a button answers what was offered in the conversation, and may leave a question. */
export async function followKept(tx: Tx, kept: readonly EventOf<typeof storyKept>[], now: Date): Promise<void> {
  for (const { person, askedOf } of kept) await rememberKept(tx, person, askedOf, now);
}
