import { z } from "zod";
import { unwatched } from "#src/db/commit-watch.ts";
import type { Tx } from "#src/db/database.ts";
import { drawSoon } from "#src/delivery/cards.ts";
import type { DmClearing } from "#src/delivery/clear-dm.ts";
import {
  addClearing,
  claimClearings,
  type DueClearing,
  endClearing,
  putOffClearing,
} from "#src/delivery/store/dm-clearings.ts";
import { groupMessagesAskedBy } from "#src/delivery/store/group-messages.ts";
import {
  addMessageClearings,
  type DueMessageClearing,
  type MessageToClear,
  type ShownOfPerson,
} from "#src/delivery/store/message-clearings.ts";
import { answersQuoting } from "#src/delivery/store/quoted-answers.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";
import { takeAllBack } from "#src/features/assignments/use-cases/answer.ts";
import { findHomeTab } from "#src/features/members/store/home-tabs.ts";
import { redrawHomes, refreshHomeJob } from "#src/features/members/use-cases/redraw-home.ts";
import { mentorQuestionsStillShown } from "#src/features/mentoring/use-cases/redraw-requests.ts";
import { giveUpSeats, questionsStillShown } from "#src/features/seats/use-cases/person-left.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, RetryLater, request } from "#src/queue/job.ts";
import { forgetData } from "../store/forget-data.ts";
import { clearMessages } from "./clear-messages.ts";
import { nextAttemptIn } from "./next-attempt.ts";

/** DMs of one sweep. */
const AT_ONCE = 10;

/** What went, and whether the bot's messages in the DM are still being taken back. */
export interface Forgotten {
  /** How much was deleted, as capabilities counted it. */
  readonly deleted: ReadonlyMap<string, number>;
  /** How capabilities tell of it. */
  readonly lines: readonly ReceiptLine[];
  readonly goesOn: boolean;
  /** So many messages of the bot to them and others together could not be changed yet, and show what they asked. */
  readonly leftInGroups: number;
  /** The same of messages to one colleague: what they asked of that colleague, or what was told of them. */
  readonly leftWithColleagues: number;
}

/**
 * Deletes everything of the person in one transaction; their messages in the queue find nothing to send. Then takes back what
 * the bot wrote to them, with its buttons; Slack may keep some of it, and what they wrote themselves.
 */
export async function forgetPerson(deps: Deps, person: PersonKey): Promise<Forgotten> {
  const member = (await menteeStore(deps).find(person))?.member;
  const managerUserId = member?.settings.managerUserId;
  const dmChannel = await deps.dmChannels.find(person);
  const homeTab = await findHomeTab(deps.db, person);
  // Done twice it changes nothing, so a process that dies here leaves the whole wish to the next one.
  await unwatched(() => takeAllBack(deps, person));
  await unwatched(() => giveUpSeats(deps, person));
  const { workspaceId, userId } = person;
  const now = deps.clock.now();
  const clearingNow = await clearingOf(deps, person, dmChannel);
  let clearing: DmClearing | null = null;
  let toOthers: readonly DueMessageClearing[] = [];
  const deleted = await forgetData(deps.db, deps.personalData, person, now, {
    // Nobody notes more of them from here on, and what is known of these messages goes with the person.
    first: async (tx) => {
      toOthers = await addMessageClearings(tx, workspaceId, await shownToOthers(tx, person), now);
    },
    last: async (tx) => {
      if (!clearingNow) return;
      clearing = untilNow(clearingNow, deps.clock.now());
      await addClearing(tx, workspaceId, clearing, now);
    },
  });
  const left = await clearMessages(deps, toOthers);
  if (!deleted) throw new UserFault({ key: "errors.not_joined" });
  const { helpContact } = deps.policies.of(workspaceId);
  deps.directory.personChanged(person);
  await deps.policies.reload(workspaceId);
  if (deps.policies.of(workspaceId).helpContact !== helpContact)
    deps.log.warn(
      { workspaceId },
      "the text about whom to turn to named somebody who was forgotten: an admin should read it",
    );
  await deps.jobs.forget(userId).catch((error: unknown) => {
    // Jobs that could not be removed hold their id, and find nothing to do.
    deps.log.warn({ err: error, workspaceId }, "the queue could not be cleared of somebody");
  });
  await redrawHomes(deps, workspaceId, managerUserId ? [managerUserId] : []);
  await drawSoon(deps);
  if (homeTab)
    await deps.jobs.enqueue([request(refreshHomeJob, { workspaceId, userId })]).catch((error: unknown) => {
      deps.log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
    });
  return {
    deleted,
    lines: deps.receiptLines,
    leftInGroups: left.filter(({ shows }) => shows === "group").length,
    leftWithColleagues: left.filter(({ shows }) => shows !== "group").length,
    goesOn: clearing !== null && !(await clearOnce(deps, { workspaceId, clearing, failures: 0 })),
  };
}

/** The messages to others that show what they asked, or what was told of them. */
async function shownToOthers(tx: Tx, person: PersonKey): Promise<readonly MessageToClear[]> {
  const asShown = (shows: ShownOfPerson, found: readonly MessageRef[]): MessageToClear[] =>
    found.map((at) => ({ at, shows }));
  return [
    ...asShown("group", await groupMessagesAskedBy(tx, person)),
    ...asShown("question", await questionsStillShown(tx, person)),
    ...asShown("question", await mentorQuestionsStillShown(tx, person)),
    ...asShown("answer", await answersQuoting(tx, person)),
  ];
}

/** With what came while somebody's data was being deleted: it was written of what was stored until then. */
function untilNow(clearingNow: DmClearing, now: Date): DmClearing {
  const latest = tsOf(now);
  return Number(latest) > Number(clearingNow.latest) ? { ...clearingNow, latest } : clearingNow;
}

/** A moment as Slack numbers messages. */
function tsOf(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}

/** What there is to take back of the bot's; where Slack cannot be asked now, all that was written until now. */
async function clearingOf(
  deps: Pick<Deps, "messenger" | "clock" | "log">,
  { workspaceId, userId }: PersonKey,
  dmChannel: string | null,
): Promise<DmClearing | null> {
  try {
    return await deps.messenger.dmToClear({ workspaceId, userId }, dmChannel);
  } catch (error) {
    deps.log.warn({ err: error, workspaceId }, "could not look what there is to take back of a DM");
    return dmChannel === null ? null : { channel: dmChannel, latest: tsOf(deps.clock.now()), kept: [] };
  }
}

/** One round. @returns whether nothing is left there; else the next round is noted. */
async function clearOnce(deps: Pick<Deps, "db" | "messenger" | "clock" | "log">, due: DueClearing): Promise<boolean> {
  const { workspaceId, clearing, failures } = due;
  const again = (delayMs: number): Date => new Date(deps.clock.now().getTime() + delayMs);
  try {
    const delayMs = await deps.messenger.clearDm(workspaceId, clearing);
    if (delayMs !== null) await putOffClearing(deps.db, due, { at: again(delayMs), failures: 0 });
    else await endClearing(deps.db, due);
    return delayMs === null;
  } catch (error) {
    deps.log.warn({ err: error, workspaceId, failures }, "a round of clearing a DM failed");
    const waitMs = nextAttemptIn(failures);
    if (waitMs === null) await endClearing(deps.db, due);
    else await putOffClearing(deps.db, due, { at: again(waitMs), failures: failures + 1 });
    return false;
  }
}

/** Goes on where a round is due. @returns how many DMs it went on with. */
export async function sweepClearings(deps: Pick<Deps, "db" | "messenger" | "clock" | "log">): Promise<number> {
  let rounds = 0;
  // One at a time: a round may take as long as its lease.
  while (rounds < AT_ONCE) {
    const [due] = await claimClearings(deps.db, deps.clock.now(), 1);
    if (!due) break;
    await clearOnce(deps, due);
    rounds++;
  }
  return rounds;
}

/** How earlier versions went on; their jobs may wait in the queue. */
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

/** Goes on clearing a DM. @throws RetryLater until nothing is left. */
export async function clearDm(
  deps: Pick<Deps, "messenger">,
  { workspaceId, ...clearing }: DmClearing & { readonly workspaceId: string | null },
): Promise<void> {
  const delayMs = await deps.messenger.clearDm(workspaceId, clearing);
  if (delayMs !== null) throw new RetryLater(delayMs);
}
