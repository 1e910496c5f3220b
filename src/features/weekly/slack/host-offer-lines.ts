import type { CalendarDate, Door, DoorState } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";

/** What a colleague opens for a challenge, a line each: working time, a person or an introduction, the due date. */
export function givenLines(
  say: Say,
  given: {
    readonly by: string | null;
    readonly dueOn: CalendarDate | null;
    readonly protectedMinutes: number | null;
    readonly door: Door;
    readonly doorState?: DoorState;
  },
): string[] {
  const { by, dueOn, protectedMinutes: minutes, door, doorState = "told" } = given;
  if (by === null) return [];
  const lines: string[] = [];
  if (minutes !== null) lines.push(say("assign.nudge.protected", { by: mention(by), minutes }));
  if (door.kind !== "none")
    lines.push(say(`assign.nudge.${door.kind}_${doorState}`, { host: mention(door.userId), by: mention(by) }));
  if (dueOn !== null) lines.push(say("assign.nudge.due", { by: mention(by), day: weekdayAndDate(say.locale, dueOn) }));
  return lines;
}
