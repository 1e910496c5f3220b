import type { HomeTab } from "#src/delivery/delivery-deps.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Say } from "#src/kernel/texts.ts";
import { divider, type KnownBlock } from "#src/slack/kit/blocks.ts";
import { type LoadedSection, loadHome } from "../use-cases/load-home.ts";

/** The Home tab of the app: what the capabilities show there. */
export const homeTab: HomeTab<Deps, readonly LoadedSection[]> = {
  load: loadHome,
  render: (say, sections) => ({ type: "home", blocks: sections.flatMap((one, index) => blocksOf(say, one, index)) }),
};

/** A line divides each section from the one before. */
function blocksOf(say: Say, { section, view }: LoadedSection, index: number): readonly KnownBlock[] {
  return [...(index > 0 ? [divider()] : []), ...section.render(say, view)];
}
