/** What capabilities show beside somebody's own challenge when they ask for it: what else waits for their answer. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";

/** Blocks under their own, in the reader's language. */
type BesideBlocks = (say: Say) => readonly KnownBlock[];

/** @returns null where nothing of it waits. */
export type BesideCurrent<Deps> = (deps: Deps, person: PersonKey) => Promise<BesideBlocks | null>;
