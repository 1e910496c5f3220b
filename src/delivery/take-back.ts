/** Takes back what is noted of somebody who was forgotten: what the bot wrote to them, and what it shows others of them. */
import type { Db } from "#src/db/database.ts";
import type { Timer } from "#src/kernel/ports.ts";
import { errorWord } from "#src/slack/slack-errors.ts";
import type { DeliveryDeps } from "./delivery-deps.ts";
import { nextAttemptIn } from "./next-attempt.ts";
import { claimClearing, type DueClearing, endClearing, putOffClearing } from "./store/clearings.ts";

/** What taking words back works with. */
export interface ClearingDeps extends Pick<DeliveryDeps<unknown>, "messenger" | "sayFor" | "clock" | "log"> {
  readonly db: Db;
  readonly timer: Timer;
}
type RoundDeps = Omit<ClearingDeps, "timer">;

/** Messages that are tried at once, as somebody waits; Slack takes some fifty such changes a minute. The sweep goes on with the rest. */
const FIRST = 40;
/** Before those that Slack refused are tried once more. */
const RETRY_MS = 3000;
/** Rounds of one sweep. */
const AT_ONCE = 20;
/** Nobody reads it there any more. */
const GONE: readonly string[] = ["message_not_found", "channel_not_found"];

/** Clears messages that were just noted, twice where Slack refuses. @returns what still stands: the sweep goes on with that. */
export async function clearNoted(deps: ClearingDeps, noted: readonly DueClearing[]): Promise<readonly DueClearing[]> {
  const refused: DueClearing[] = [];
  for (const due of noted.slice(0, FIRST)) if ((await round(deps, due)) !== "ended") refused.push(due);
  const left: DueClearing[] = [];
  // Most refusals are of a moment: Slack is busy, or it is not the turn of such calls.
  if (refused.length > 0) await deps.timer.pause(RETRY_MS);
  for (const due of refused) if (!(await clearOnce(deps, due))) left.push(due);
  return [...left, ...noted.slice(FIRST)];
}

/** Goes on where a round is due. @returns how many rounds it went. */
export async function sweepClearings(deps: RoundDeps): Promise<number> {
  // One at a time: a round may take as long as its lease.
  for (let rounds = 0; rounds < AT_ONCE; rounds++) {
    const due = await claimClearing(deps.db, deps.clock.now());
    if (!due) return rounds;
    await clearOnce(deps, due);
  }
  return AT_ONCE;
}

/** One round. @returns whether nothing is left there; else the next round is noted. */
export async function clearOnce(deps: RoundDeps, due: DueClearing): Promise<boolean> {
  const result = await round(deps, due);
  if (result === "ended") return true;
  const waitMs = result === "refused" ? nextAttemptIn(due.failures) : result.goesOnMs;
  if (waitMs === null) await endClearing(deps.db, due);
  else {
    const at = new Date(deps.clock.now().getTime() + waitMs);
    await putOffClearing(deps.db, due, { at, failures: result === "refused" ? due.failures + 1 : 0 });
  }
  return false;
}

/** @returns `goesOnMs` where there is more than fits into one round: when the next one may begin. */
async function round(deps: RoundDeps, due: DueClearing): Promise<"ended" | "refused" | { readonly goesOnMs: number }> {
  const { workspaceId, shows, failures } = due;
  try {
    const goesOnMs = await takeBack(deps, due);
    if (goesOnMs !== null) return { goesOnMs };
  } catch (error) {
    if (!GONE.includes(errorWord(error))) {
      deps.log.warn({ err: error, workspaceId, shows, failures }, "something could not be taken back");
      return "refused";
    }
  }
  await endClearing(deps.db, due);
  return "ended";
}

/** @returns after how many milliseconds to go on; null when nothing is left. @throws Slack's error. */
async function takeBack(
  { messenger, sayFor }: RoundDeps,
  { workspaceId, at, shows, items }: DueClearing,
): Promise<number | null> {
  if (shows === "dm") return messenger.clearDm(workspaceId, { channel: at.channel, latest: at.ts, kept: items });
  if (shows === "sent") {
    await messenger.takeBackSent(workspaceId, { channel: at.channel, since: new Date(Number(at.ts) * 1000), items });
    return null;
  }
  if (shows === "files") {
    const files = { channel: at.channel, ids: items };
    await messenger.takeBack(workspaceId, { message: null, files }, new Date(Number(at.ts) * 1000));
    return null;
  }
  const say = await sayFor(workspaceId, at.channel);
  const text = say(shows === "answer" ? "privacy.forgotten_in_answer" : "privacy.forgotten_in_group");
  await messenger.update(workspaceId, at, { text, blocks: [{ type: "section", text: { type: "plain_text", text } }] });
  return null;
}
