/** What a capability shows on the page of `/growth host`: what somebody offers others, and how to offer it. */
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { KnownBlock } from "#src/slack/kit/blocks.ts";

/** @typeParam Deps what capabilities work with. */
export interface HostSection<Deps, View = unknown> {
  /** Where it stands: the smallest first. A line divides it from the one before. */
  readonly place: number;
  /** @returns null where there is nothing to show. */
  load(deps: Deps, person: PersonKey): Promise<View | null>;
  render(say: Say, view: View): readonly KnownBlock[];
}
