import { nextDay } from "#src/features/weekly/slack/nudge-message.ts";
import type { Member } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { hour } from "#src/slack/fault-text.ts";

/** A member's settings in a few lines of mrkdwn. */
export function settingsSummary(say: Say, member: Member): string {
  const { settings } = member;
  const manager = settings.managerUserId ? mention(settings.managerUserId) : say("settings.no_manager");
  const lines = [
    workText(say, member),
    slotText(say, member),
    ...plannedText(say, member),
    say("settings.summary_manager_md", { manager }),
  ];
  const next = member.status === "active" ? nextDay(say.locale, member) : null;
  if (next) lines.push(say("settings.summary_next_md", { next }));
  return lines.join("\n");
}

/** What they work on, how far it reaches, and what they want to grow in. */
export function workText(say: Say, { settings: { track, scope, focusAreas } }: Member): string {
  return say("settings.summary_work_md", {
    track: say(`vocabulary.tracks.${track}`),
    scope: say(`vocabulary.scopes.s${scope}`),
    areas: listOf(
      say.locale,
      focusAreas.map((area) => say(`areas.${area}.title`)),
    ),
  });
}

/** A pause that begins later. */
function plannedText(say: Say, { pausedFrom, pausedUntil }: Member): string[] {
  if (pausedFrom === null) return [];
  const from = calendarDay(say.locale, pausedFrom);
  return pausedUntil === null
    ? [say("settings.summary_quiet_from_open_md", { from })]
    : [say("settings.summary_quiet_from_md", { from, day: calendarDay(say.locale, pausedUntil) })];
}

/** The pause that they are in, or that begins later; null for none. */
export function pauseText(say: Say, member: Member): string | null {
  return member.status === "active" ? (plannedText(say, member)[0] ?? null) : slotText(say, member);
}

/** When a nudge comes, and while none comes until when. */
export function slotText(say: Say, { settings, status, pausedUntil }: Member): string {
  if (status === "stopped") return say("settings.summary_stopped_md");
  if (status !== "active")
    return pausedUntil
      ? say("settings.summary_quiet_until_md", { day: calendarDay(say.locale, pausedUntil) })
      : say("settings.summary_quiet_md");
  return say("settings.summary_slot_md", {
    cadence: say(`vocabulary.cadence.${settings.cadence}`),
    days: listOf(
      say.locale,
      settings.nudgeDays.map((day) => say(`vocabulary.days.d${day}`)),
    ),
    hour: hour(settings.nudgeHour),
    zone: escapeMrkdwn(settings.zone),
  });
}
