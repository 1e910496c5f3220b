/** How capabilities open the door that somebody's nudge needs: what can be pressed under it while it is open or planned. */
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Member, Nudge } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";

/** Blocks under a nudge, in the reader's language. */
export type DoorBlocks = (say: Say) => readonly KnownBlock[];

/** @returns null where there is no door to be opened, or none that is known. */
export type NudgeDoors<Deps> = (
  deps: Deps,
  member: Member,
  nudge: Nudge,
  challenge: Challenge,
) => Promise<DoorBlocks | null>;

/** Kinds of seats that are open in each workspace by its id; one that never had a seat is left out. */
export type OpenSeatKinds = ReadonlyMap<string, ReadonlySet<SeatKind>>;
/** @param workspaceIds those that are asked about; null for all. */
export type LoadOpenSeatKinds<Deps> = (deps: Deps, workspaceIds: readonly string[] | null) => Promise<OpenSeatKinds>;
