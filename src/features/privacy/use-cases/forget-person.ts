import { z } from "zod";
import { unwatched } from "#src/db/commit-watch.ts";
import { drawSoon } from "#src/delivery/cards.ts";
import type { DmClearing } from "#src/delivery/clear-dm.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";
import { takeAllBack } from "#src/features/assignments/use-cases/answer.ts";
import { redrawHomes, refreshHomeJob } from "#src/features/members/use-cases/redraw-home.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, RetryLater, request } from "#src/queue/job.ts";
import { forgetData } from "../store/forget-data.ts";

const CLEAR_AGAIN_MS = 60_000;

/** What went, and whether the bot's messages in the DM are still being taken back. */
export interface Forgotten {
  /** How much was deleted, as capabilities counted it. */
  readonly deleted: ReadonlyMap<string, number>;
  /** How capabilities tell of it. */
  readonly lines: readonly ReceiptLine[];
  readonly goesOn: boolean;
}

/**
 * Deletes everything of the person in one transaction; their messages in the queue find nothing to send. Then takes back what
 * the bot wrote to them, with its buttons; Slack may keep some of it, and what they wrote themselves.
 */
export async function forgetPerson(deps: Deps, person: PersonKey): Promise<Forgotten> {
  const member = (await menteeStore(deps).find(person))?.member;
  const managerUserId = member?.settings.managerUserId;
  const dmChannel = await deps.dmChannels.find(person);
  // Done twice it changes nothing, so a process that dies here leaves the whole wish to the next one.
  await unwatched(() => takeAllBack(deps, person));
  const deleted = await forgetData(deps.db, deps.personalData, person, deps.clock.now());
  if (!deleted) throw new UserFault({ key: "errors.not_joined" });
  const { workspaceId, userId } = person;
  await deps.policies.reload(workspaceId);
  await deps.jobs.forget(userId).catch((error: unknown) => {
    // Jobs that could not be removed hold their id, and find nothing to do.
    deps.log.warn({ err: error, workspaceId }, "the queue could not be cleared of somebody");
  });
  await redrawHomes(deps, workspaceId, managerUserId ? [managerUserId] : []);
  await drawSoon(deps);
  await deps.jobs.enqueue([request(refreshHomeJob, { workspaceId, userId })]).catch((error: unknown) => {
    deps.log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
  });
  return { deleted, lines: deps.receiptLines, goesOn: await clearDmOf(deps, person, dmChannel) };
}

/** Goes on taking back what the bot wrote to somebody. */
export const clearDmJob = defineJob({
  name: "clear-dm",
  // What was asked for before jobs named their workspace names none.
  payload: z.object({
    workspaceId: z.string().min(1).nullable().default(null),
    channel: z.string(),
    latest: z.string(),
    kept: z.array(z.string()),
  }),
});

/** A first round at once, and the rest by a job. @returns whether it goes on. */
async function clearDmOf(
  deps: Pick<Deps, "messenger" | "jobs" | "ids" | "log">,
  { workspaceId, userId }: PersonKey,
  dmChannel: string | null,
): Promise<boolean> {
  try {
    const clearing = await deps.messenger.dmToClear({ workspaceId, userId }, dmChannel);
    if (!clearing) return false;
    const delayMs = await deps.messenger.clearDm(workspaceId, clearing).catch((error: unknown) => {
      deps.log.warn({ err: error, workspaceId }, "the first round of clearing a DM failed");
      return CLEAR_AGAIN_MS;
    });
    if (delayMs === null) return false;
    await deps.jobs.enqueue([request(clearDmJob, { ...clearing, workspaceId, kept: [...clearing.kept] }, { delayMs })]);
    return true;
  } catch (error) {
    deps.log.warn({ err: error, workspaceId }, "could not take back all messages of a DM");
    return false;
  }
}

/** Goes on clearing a DM. @throws RetryLater until nothing is left. */
export async function clearDm(
  deps: Pick<Deps, "messenger">,
  { workspaceId, ...clearing }: DmClearing & { readonly workspaceId: string | null },
): Promise<void> {
  const delayMs = await deps.messenger.clearDm(workspaceId, clearing);
  if (delayMs !== null) throw new RetryLater(delayMs);
}
