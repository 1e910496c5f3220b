import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";

/** That somebody is on a break or has stopped, in words; null while nudges come. */
export function quietText(say: Say, { status, pausedUntil }: Pick<Member, "status" | "pausedUntil">): string | null {
  if (status === "active") return null;
  if (status === "stopped") return say("home.stopped_md");
  return pausedUntil
    ? say("home.paused_until_md", { day: weekdayAndDate(say.locale, pausedUntil) })
    : say("home.paused_md");
}

/** That a break begins later, in words; null where none is planned. */
export function plannedText(
  say: Say,
  { pausedFrom, pausedUntil }: Pick<Member, "pausedFrom" | "pausedUntil">,
): string | null {
  if (pausedFrom === null) return null;
  const from = weekdayAndDate(say.locale, pausedFrom);
  return pausedUntil === null
    ? say("home.paused_from_open_md", { from })
    : say("home.paused_from_md", { from, day: weekdayAndDate(say.locale, pausedUntil) });
}
