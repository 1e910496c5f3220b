/** Mentoring on Home: the next meeting, who asks, how a search stands. Nothing of it for whoever has none. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { header } from "#src/slack/kit/blocks.ts";
import { openMentoringOf } from "../use-cases/overview.ts";
import { overviewBlocks } from "./page.ts";

export const mentoringSection = defineHomeSection({
  place: 17,
  load: async (deps, person) => {
    const overview = await openMentoringOf(deps, person);
    if (!overview) return null;
    const isQuiet = overview.wish === null && overview.pairs.length === 0 && overview.requests.length === 0;
    return isQuiet ? null : overview;
  },
  render: (say, overview) => [header(say("mentor.page.home_title")), ...overviewBlocks(say, overview)],
});
