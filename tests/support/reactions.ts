import { reactionsOf } from "#src/db/reactions.ts";
import type { ReactionDeps } from "#src/feature-kit/reaction.ts";
import { features } from "#src/features/index.ts";

/** The reactions of all capabilities, for a store that a test builds by itself; what they ask for after the commit goes nowhere. */
export const reactions = reactionsOf(
  features.flatMap(({ on = [] }) => on),
  () => nowhere,
);
const nowhere = {
  jobs: { enqueue: () => Promise.resolve() },
  clock: { now: () => new Date(0) },
} as unknown as ReactionDeps;
