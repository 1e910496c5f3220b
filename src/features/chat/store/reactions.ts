/** What is kept by a button answers what was offered in the conversation, and may leave a question. */
import { reactTo } from "#src/db/reactions.ts";
import type { Feature } from "#src/feature-kit/feature.ts";
import { storyKept } from "#src/features/reflections/store/events.ts";
import { rememberKept } from "./talks.ts";

export const chatReactions: NonNullable<Feature["on"]> = [
  reactTo(storyKept, async (tx, kept, now) => {
    for (const { person, askedOf } of kept) await rememberKept(tx, person, askedOf, now);
  }),
];
