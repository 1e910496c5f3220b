import type { Say } from "#src/app/texts.ts";
import type { CalendarDate, Door } from "#src/domain/mentee.ts";
import { mention } from "../escape.ts";
import { weekdayAndDate } from "../when.ts";

/** What a colleague opens for a challenge, a line each: time, door, day. */
export function givenLines(
  say: Say,
  given: {
    readonly by: string | null;
    readonly dueOn: CalendarDate | null;
    readonly protectedMinutes: number | null;
    readonly door: Door;
  },
): string[] {
  const { by, dueOn, protectedMinutes: minutes, door } = given;
  if (by === null) return [];
  const lines: string[] = [];
  if (minutes !== null) lines.push(say("assign.nudge.protected", { by: mention(by), minutes }));
  if (door.kind === "host") lines.push(say("assign.nudge.host", { host: mention(door.userId) }));
  if (door.kind === "introduction") lines.push(say("assign.nudge.introduction", { host: mention(door.userId) }));
  if (dueOn !== null) lines.push(say("assign.nudge.due", { by: mention(by), day: weekdayAndDate(dueOn) }));
  return lines;
}
