/** The Home tab: today's one thing first, then the last weeks, areas, reflections and settings. */
import type { HomeView } from "@slack/types";
import { quietText, settingsSummary } from "#src/features/onboarding/slack/settings-summary.ts";
import { progressBlocks } from "#src/features/reflections/slack/progress-message.ts";
import { entryLine, extraLines, reflectionBeginning } from "#src/features/reflections/slack/reflection-blocks.ts";
import type { Overview } from "#src/features/reflections/use-cases/overview.ts";

import { teamSection } from "#src/features/team/slack/team-message.ts";
import type { TeamView } from "#src/features/team/use-cases/team-view.ts";
import { nextDay, nudgeMessage } from "#src/features/weekly/slack/nudge-message.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Reflection } from "#src/kernel/member.ts";

import type { Say } from "#src/kernel/texts.ts";

import { actions, button, context, divider, header, type KnownBlock, section } from "#src/slack/kit/blocks.ts";

/** Of each answer; the log shows it whole. */
const SHOWN_LENGTH = 300;

/**
 * @param overview null for somebody who has not joined.
 * @param team null for somebody whom nobody names as their manager.
 */
export function homeView(
  say: Say,
  overview: Overview | null,
  catalogue: Catalogue,
  team: TeamView | null = null,
): HomeView {
  const own = overview ? memberHome(say, overview) : welcome(say, catalogue);
  return { type: "home", blocks: [...own, ...(team ? teamSection(say, team, catalogue) : [])] };
}

function welcome(say: Say, catalogue: Catalogue): KnownBlock[] {
  return [
    header(say("home.welcome_title")),
    section(say("home.welcome_md", { count: catalogue.all.length })),
    actions(button(say("home.join"), "join.open", "home", "primary"), button(say("home.how"), "help.open", "home")),
  ];
}

function memberHome(say: Say, { member, ask, progress, recent, extras }: Overview): KnownBlock[] {
  const today = ask
    ? nudgeMessage(say, ask).blocks
    : [section(todayWithout(say, member)), actions(button(say("home.get_one"), "nudge.next", "home", "primary"))];
  return [
    header(say("home.today")),
    ...today,
    divider(),
    header(say("progress.title")),
    ...progressBlocks(say, progress),
    divider(),
    header(say("home.recent")),
    ...recentBlocks(say, recent, extras),
    actions(button(say("home.log"), "log.open", "home"), button(say("home.all"), "log.list", "home")),
    divider(),
    header(say("home.settings")),
    section(settingsSummary(say, member)),
    actions(
      button(say("home.change_settings"), "settings.open", "home"),
      member.status === "active"
        ? button(say("home.pause"), "pause.open", "home")
        : button(say("home.resume"), "resume.now", "home", "primary"),
      button(say("home.privacy"), "privacy.open", "home"),
    ),
  ];
}

function todayWithout(say: Say, member: Overview["member"]): string {
  const quiet = quietText(say, member);
  if (quiet) return quiet;
  return say("home.nothing_md", { next: nextDay(say.locale, member) ?? "" });
}

function recentBlocks(say: Say, recent: readonly Reflection[], extras: Overview["extras"]): KnownBlock[] {
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
