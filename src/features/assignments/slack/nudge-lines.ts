import type { AssignedReason, Nudge } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";

/** What a colleague opened for a nudge, where one asked for it. */
export function assignedNudgeLines(say: Say, { reasons }: Pick<Nudge, "reasons">): readonly string[] {
  return reasons.flatMap((reason) => (reason.kind === "assigned" ? openedLines(say, reason) : []));
}

/** A line each: working time, a person or an introduction, the due date. */
function openedLines(
  say: Say,
  { by, dueOn, protectedMinutes: minutes, door, doorState = "told" }: AssignedReason,
): string[] {
  if (by === null) return [];
  const lines: string[] = [];
  if (minutes !== null) lines.push(say("assign.nudge.protected", { by: mention(by), minutes }));
  if (door.kind !== "none")
    lines.push(say(`assign.nudge.${door.kind}_${doorState}`, { host: mention(door.userId), by: mention(by) }));
  if (dueOn !== null) lines.push(say("assign.nudge.due", { by: mention(by), day: weekdayAndDate(say.locale, dueOn) }));
  return lines;
}
