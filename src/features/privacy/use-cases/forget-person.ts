import { z } from "zod";
import { unwatched } from "#src/db/commit-watch.ts";
import type { Tx } from "#src/db/database.ts";
import type { PersonalData } from "#src/db/personal-data.ts";
import { drawSoon } from "#src/delivery/cards.ts";
import type { DmClearing } from "#src/delivery/clear-dm.ts";
import { tsOf } from "#src/delivery/slack-ts.ts";
import { markCardsAt } from "#src/delivery/store/cards.ts";
import { addClearings, type Clearing, type DueClearing, type ShownOfPerson } from "#src/delivery/store/clearings.ts";
import { groupMessagesAskedBy } from "#src/delivery/store/group-messages.ts";
import { quotesOf } from "#src/delivery/store/quoted-answers.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import { shownUnder } from "#src/delivery/store/shown-messages.ts";
import { underWayOf } from "#src/delivery/store/under-way.ts";
import { clearNoted, clearOnce } from "#src/delivery/take-back.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { ReceiptLine } from "#src/feature-kit/receipt-line.ts";
import { takeAllBack } from "#src/features/assignments/use-cases/answer.ts";
import { findHomeTab } from "#src/features/members/store/home-tabs.ts";
import { redrawHomes, refreshHomeJob } from "#src/features/members/use-cases/redraw-home.ts";
import { mentorQuestionsStillShown } from "#src/features/mentoring/use-cases/redraw-requests.ts";
import { giveUpSeats, questionsStillShown } from "#src/features/seats/use-cases/person-left.ts";
import { nudgesAt } from "#src/features/weekly/store/nudges-at.ts";
import { redrawOf } from "#src/features/weekly/store/save-mentee-changes.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { defineJob, RetryLater, request } from "#src/queue/job.ts";
import { forgetData } from "../store/forget-data.ts";

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
  const dmChannel = await deps.dmChannels.find(person);
  const homeTab = await findHomeTab(deps.db, person);
  // Done twice it changes nothing, so a process that dies here leaves the whole wish to the next one.
  await unwatched(() => takeAllBack(deps, person));
  await unwatched(() => giveUpSeats(deps, person));
  const { workspaceId, userId } = person;
  const now = deps.clock.now();
  const clearingNow = await clearingOf(deps, person, dmChannel);
  let ownDm: readonly DueClearing[] = [];
  let toOthers: readonly DueClearing[] = [];
  const homes = new Set<string>();
  const deleted = await forgetData(deps.db, deps.personalData, person, now, {
    // Nobody notes more of them from here on, and what is known of these messages goes with the person.
    first: async (tx) => {
      for (const { shownTo } of deps.personalData) for (const id of (await shownTo?.(tx, person)) ?? []) homes.add(id);
      toOthers = await addClearings(tx, workspaceId, await shownToOthers(tx, deps.personalData, person, now), now);
      // For a sweep, once whoever is sending it has ended.
      await addClearings(tx, workspaceId, await underWayOf(tx, person), now);
    },
    last: async (tx) => {
      if (!clearingNow) return;
      const { channel, latest: ts, kept: items } = untilNow(clearingNow, deps.clock.now());
      ownDm = await addClearings(tx, workspaceId, [{ at: { channel, ts }, shows: "dm", items }], now);
    },
  });
  const left = await clearNoted(deps, toOthers);
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
  await redrawHomes(deps, workspaceId, [...homes]);
  await drawSoon(deps);
  if (homeTab)
    await deps.jobs.enqueue([request(refreshHomeJob, { workspaceId, userId })]).catch((error: unknown) => {
      deps.log.warn({ err: error, workspaceId }, "could not enqueue a redraw");
    });
  let goesOn = false;
  for (const due of ownDm) goesOn = !(await clearOnce(deps, due));
  return {
    deleted,
    lines: deps.receiptLines,
    leftInGroups: left.filter(({ shows }) => shows === "group").length,
    leftWithColleagues: left.filter(({ shows }) => shows !== "group").length,
    goesOn,
  };
}

/**
 * What shows others what they asked, or what was told of them. Of what stands in one message as both, the question is what is said to be
 * gone. Challenges of others, and cards and messages to several that name them, stay and are drawn anew without them.
 */
async function shownToOthers(
  tx: Tx,
  data: readonly PersonalData[],
  person: PersonKey,
  now: Date,
): Promise<readonly Clearing[]> {
  const asShown = (shows: ShownOfPerson, found: readonly MessageRef[]): Clearing[] =>
    found.map((at) => ({ at, shows, items: [] }));
  const quotes = await quotesOf(tx, person);
  const nudges = await nudgesAt(tx, person.workspaceId, quotes);
  await requestRedraws(tx, nudges.map(redrawOf), now);
  const cards = await markCardsAt(
    tx,
    person.workspaceId,
    quotes.map(({ at }) => at),
    now,
  );
  const keys: string[] = [];
  for (const { drawnAnew } of data) keys.push(...((await drawnAnew?.(tx, person)) ?? []));
  const { posted } = await shownUnder(tx, person.workspaceId, keys);
  const living = new Set(
    [...nudges.map(({ message }) => message), ...cards, ...posted.map(({ at }) => at)].map(placeOf),
  );
  return [
    ...quotes.filter(({ at }) => !living.has(placeOf(at))),
    ...asShown("group", await groupMessagesAskedBy(tx, person)),
    ...asShown("question", await questionsStillShown(tx, person)),
    ...asShown("question", await mentorQuestionsStillShown(tx, person)),
  ];
}

function placeOf({ channel, ts }: MessageRef): string {
  return `${channel} ${ts}`;
}

/** With what came while somebody's data was being deleted: it was written of what was stored until then. */
function untilNow(clearingNow: DmClearing, now: Date): DmClearing {
  const latest = tsOf(now);
  return Number(latest) > Number(clearingNow.latest) ? { ...clearingNow, latest } : clearingNow;
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
