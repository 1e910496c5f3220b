/** The last eight weeks and the newest reflections, on Home. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import type { Reflection } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { actions, button, context, header, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { Extras } from "../use-cases/extras.ts";
import { progressFor, recentReflections } from "../use-cases/overview.ts";
import { progressBlocks } from "./progress-message.ts";
import { entryLine, extraLines, reflectionBeginning } from "./reflection-blocks.ts";

/** Of each answer; the log shows it whole. */
const SHOWN_LENGTH = 300;

const progressSection = defineHomeSection({
  place: 20,
  load: async (deps, _, mentee) => mentee && (await progressFor(deps, mentee.member)),
  render: (say, progress) => [header(say("progress.title")), ...progressBlocks(say, progress)],
});

const recentSection = defineHomeSection({
  place: 30,
  load: async (deps, _, mentee) => mentee && (await recentReflections(deps, mentee.member)),
  render: (say, { recent, extras }) => [
    header(say("home.recent")),
    ...recentBlocks(say, recent, extras),
    actions(button(say("home.log"), "log.open", "home"), button(say("home.all"), "log.list", "home")),
  ],
});

function recentBlocks(say: Say, recent: readonly Reflection[], extras: Extras): KnownBlock[] {
  if (recent.length === 0) return [section(say("home.no_reflections_md"))];
  return recent.flatMap((reflection) => [
    reflectionBeginning(
      say,
      reflection,
      { most: SHOWN_LENGTH, more: say("log.kept_whole_md") },
      button(say("log.edit"), "reflection.edit", reflection.id),
    ),
    context(entryLine(say, reflection), ...extraLines(say, extras.get(reflection.id))),
  ]);
}

export const reflectionSections = [progressSection, recentSection];
