/** What other capabilities show beside somebody's own reflection. */
import type { Say } from "#src/kernel/texts.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";
import type { Telling } from "./export-part.ts";

export interface ReflectionExtra {
  /** Small lines of mrkdwn under it, in the log and on Home. */
  lines(say: Say): readonly string[];
  /** Blocks in the form in which its author changes it. */
  blocks(say: Say): readonly KnownBlock[];
  /** Paragraphs under it in the export of its author. */
  inExport(telling: Telling): readonly string[];
}

/** Loads them for some of a member's reflections. @returns them by reflection; those without any are left out. */
export type LoadReflectionExtras = (
  memberId: string,
  reflectionIds: readonly string[],
) => Promise<ReadonlyMap<string, ReflectionExtra>>;
