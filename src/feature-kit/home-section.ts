/** What a capability shows on the Home tab. */
import type { Mentee } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";

/** @typeParam Deps what capabilities work with. */
export interface HomeSection<Deps, View = unknown> {
  /** Where it stands: the smallest first. A line divides it from the one before. */
  readonly place: number;
  /**
   * @param mentee null for somebody who has not joined.
   * @returns null where there is nothing to show.
   */
  load(deps: Deps, person: PersonKey, mentee: Mentee | null): Promise<View | null>;
  render(say: Say, view: View): readonly KnownBlock[];
}
