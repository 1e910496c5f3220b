import { Reactions } from "#src/db/reactions.ts";
import { features } from "#src/features/index.ts";

/** What the capabilities do inside the transactions of a store that a test builds by itself. */
export const reactions = new Reactions(features.flatMap(({ on = [] }) => on));
