/** Takes what messages to others show of somebody who was forgotten out of them: they are the bot's own, and others read there on. */
import { drawResultOf } from "#src/delivery/slack-messenger.ts";
import {
  claimMessageClearing,
  type DueMessageClearing,
  endMessageClearing,
  putOffMessageClearing,
} from "#src/delivery/store/message-clearings.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { nextAttemptIn } from "./next-attempt.ts";

type ClearingDeps = Pick<Deps, "db" | "messenger" | "sayFor" | "clock" | "log">;

/** Messages that are tried at once, as somebody waits; Slack takes some fifty such changes a minute. The sweep goes on with the rest. */
const FIRST = 40;
/** Before those that Slack refused are tried once more. */
const RETRY_MS = 3000;
/** Messages of one sweep. */
const AT_ONCE = 10;
/** Nobody reads it there any more. */
const GONE: readonly string[] = ["message_not_found", "channel_not_found"];

/** Clears what was just noted, twice where Slack refuses. @returns what still shows it: the sweep goes on with that. */
export async function clearMessages(
  deps: ClearingDeps & Pick<Deps, "timer">,
  noted: readonly DueMessageClearing[],
): Promise<readonly DueMessageClearing[]> {
  const refused: DueMessageClearing[] = [];
  for (const due of noted.slice(0, FIRST)) if (!(await isCleared(deps, due))) refused.push(due);
  const left: DueMessageClearing[] = [];
  // Most refusals are of a moment: Slack is busy, or it is not the turn of such calls.
  if (refused.length > 0) await deps.timer.pause(RETRY_MS);
  for (const due of refused) if (!(await clearOnce(deps, due))) left.push(due);
  return [...left, ...noted.slice(FIRST)];
}

/** Goes on with those that are due. @returns how many it tried. */
export async function sweepMessageClearings(deps: ClearingDeps): Promise<number> {
  for (let tried = 0; tried < AT_ONCE; tried++) {
    const due = await claimMessageClearing(deps.db, deps.clock.now());
    if (!due) return tried;
    await clearOnce(deps, due);
  }
  return AT_ONCE;
}

/** One attempt. @returns whether nothing of them stands there; else the next one is noted. */
async function clearOnce(deps: ClearingDeps, due: DueMessageClearing): Promise<boolean> {
  if (await isCleared(deps, due)) return true;
  const waitMs = nextAttemptIn(due.failures);
  if (waitMs === null) await endMessageClearing(deps.db, due);
  else {
    const at = new Date(deps.clock.now().getTime() + waitMs);
    await putOffMessageClearing(deps.db, due, { at, failures: due.failures + 1 });
  }
  return false;
}

async function isCleared(deps: ClearingDeps, due: DueMessageClearing): Promise<boolean> {
  const { workspaceId, at, shows, failures } = due;
  const say = await deps.sayFor(workspaceId, at.channel);
  const text = say(shows === "answer" ? "privacy.forgotten_in_answer" : "privacy.forgotten_in_group");
  const blocks = [{ type: "section" as const, text: { type: "plain_text" as const, text } }];
  const result = await drawResultOf(deps.messenger.update(workspaceId, at, { text, blocks }));
  if (result.kind !== "drawn" && !GONE.includes(result.error)) {
    deps.log.warn({ error: result.error, workspaceId, failures }, "a message could not be taken back");
    return false;
  }
  await endMessageClearing(deps.db, due);
  return true;
}
