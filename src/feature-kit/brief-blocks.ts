/** How capabilities help somebody to get ready for a seat: what stands under the brief before it. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";

/** Blocks in the reader's language. */
export type BriefExtra = (say: Say) => readonly KnownBlock[];

/** @returns null where there is nothing to add. */
export type BriefBlocks<Deps> = (deps: Deps, person: PersonKey, kind: SeatKind) => Promise<BriefExtra | null>;
