/** Moves the workspace's clock as a person asks: on the way it stops at everything that is due. */
import type { Clock } from "./control-schemas.ts";
import type { Workspace } from "./workspace.ts";

const HOUR_MS = 3_600_000;
/** A year of weeks with all their messages is fewer stops. */
const MAX_STOPS = 200;
const MONDAY_TO_FRIDAY = ["Mon", "Tue", "Wed", "Thu", "Fri"];
const FIRST_HOUR = 9;

type NextMoment = () => Promise<Date | null>;

/** A conversation in which the app said something meanwhile: the person's name for a DM, else the conversation's. */
interface Reached {
  readonly id: string;
  readonly name: string;
}

/** @returns where the clock stands then, whether there was anywhere to go, and where the app said something on the way. */
export async function moveClock(
  workspace: Workspace,
  nextMoment: NextMoment,
  move: Clock,
): Promise<{ now: string; moved: boolean; reached: readonly Reached[] }> {
  const before = countPosts(workspace);
  const moved = "next" in move ? await toNextMessage(workspace, nextMoment) : true;
  if (!("next" in move)) await liveUntil(workspace, nextMoment, targetOf(workspace, move));
  return { now: workspace.now().toISOString(), moved, reached: reachedSince(workspace, before) };
}

/** Stops where the app says something to anybody; moments that nobody sees anything of are passed. */
async function toNextMessage(workspace: Workspace, nextMoment: NextMoment): Promise<boolean> {
  const before = countPosts(workspace);
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    const at = await nextMoment();
    if (!at || at <= workspace.now()) return stop > 0;
    await workspace.moveTo(at);
    if (reachedSince(workspace, before).length > 0) return true;
  }
  return true;
}

/** How many messages of the app stand in each conversation. */
function countPosts({ worlds }: Workspace): Map<string, number> {
  const counts = worlds.flatMap(({ bot, messages }) =>
    [...messages].map(
      ([channel, list]) => [channel, list.filter(({ author }) => author === bot.userId).length] as const,
    ),
  );
  return new Map(counts);
}

function reachedSince(workspace: Workspace, before: ReadonlyMap<string, number>): Reached[] {
  const now = countPosts(workspace);
  return workspace.worlds.flatMap((world) =>
    [...world.channels.values()]
      .filter(({ id }) => (now.get(id) ?? 0) > (before.get(id) ?? 0))
      .map(({ id, kind, name, members }) => {
        if (kind === "dm") return { id, name: world.nameOf(members[0] ?? "") };
        return { id, name: kind === "channel" ? `#${name}` : name };
      }),
  );
}

function targetOf(workspace: Workspace, move: Exclude<Clock, { next: true }>): Date {
  const now = workspace.now();
  if ("moveTo" in move) return new Date(move.moveTo);
  if ("moveByMs" in move) return new Date(now.getTime() + move.moveByMs);
  const { currentZone } = workspace.worldOf(move.nextWorkingDay).people.get(move.nextWorkingDay) ?? {};
  return nextWorkingDay(now, currentZone ?? "UTC");
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
