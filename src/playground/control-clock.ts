/** Moves the workspace's clock as a person asks: on the way it stops at everything that is due. */
import type { Clock } from "./control-schemas.ts";
import type { Workspace } from "./workspace.ts";

const HOUR_MS = 3_600_000;
/** A year of weeks with all their messages is fewer stops. */
const MAX_STOPS = 200;
const MONDAY_TO_FRIDAY = ["Mon", "Tue", "Wed", "Thu", "Fri"];
const FIRST_HOUR = 9;

type NextMoment = () => Promise<Date | null>;

/** @returns where the clock stands then, and whether there was anywhere to go. */
export async function moveClock(
  workspace: Workspace,
  nextMoment: NextMoment,
  move: Clock,
): Promise<{ now: string; moved: boolean }> {
  const at = await targetOf(workspace, nextMoment, move);
  if (at) await liveUntil(workspace, nextMoment, at);
  return { now: workspace.now().toISOString(), moved: at !== null };
}

async function targetOf(workspace: Workspace, nextMoment: NextMoment, move: Clock): Promise<Date | null> {
  const now = workspace.now();
  if ("moveTo" in move) return new Date(move.moveTo);
  if ("moveByMs" in move) return new Date(now.getTime() + move.moveByMs);
  if ("nextWorkingDay" in move) {
    const { currentZone } = workspace.worldOf(move.nextWorkingDay).people.get(move.nextWorkingDay) ?? {};
    return nextWorkingDay(now, currentZone ?? "UTC");
  }
  return nextMoment();
}

/** Nine in the morning of the next weekday in a zone. Walks by the hour, so that changes of the clocks need no care. */
export function nextWorkingDay(now: Date, zone: string): Date {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "short", hour: "2-digit", hour12: false });
  const minutes = new Intl.DateTimeFormat("en-GB", { timeZone: zone, minute: "numeric" });
  // Zones differ from UTC by quarters of an hour: the walk starts at a full hour of the zone.
  let at = now.getTime() - (now.getTime() % 60_000) - Number(minutes.format(now)) * 60_000;
  for (;;) {
    at += HOUR_MS;
    const [weekday = "", hour = ""] = parts
      .formatToParts(at)
      .filter(({ type }) => type === "weekday" || type === "hour")
      .map(({ value }) => value);
    if (MONDAY_TO_FRIDAY.includes(weekday) && Number(hour) === FIRST_HOUR) return new Date(at);
  }
}

/** Stops at everything that is due on the way, as the weeks themselves would. */
async function liveUntil(workspace: Workspace, nextMoment: NextMoment, at: Date): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    const next = await nextMoment();
    if (!next || next >= at) break;
    await workspace.moveTo(next);
  }
  await workspace.moveTo(at);
}
