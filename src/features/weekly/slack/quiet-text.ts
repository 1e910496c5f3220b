import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { calendarDay } from "#src/slack/dates.ts";

/** That somebody is on a break or has stopped, in words; null while nudges come. */
export function quietText(say: Say, { status, pausedUntil }: Member): string | null {
  if (status === "active") return null;
  if (status === "stopped") return say("home.stopped_md");
  return pausedUntil
    ? say("home.paused_until_md", { day: calendarDay(say.locale, pausedUntil) })
    : say("home.paused_md");
}
