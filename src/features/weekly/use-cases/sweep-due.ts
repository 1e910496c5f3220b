import { sweepBatches } from "#src/delivery/sweep.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { OpenSeatKinds } from "#src/feature-kit/nudge-doors.ts";
import type { Readers } from "#src/feature-kit/readers.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import type { Member } from "#src/kernel/member.ts";
import { chooseChallenge } from "../rules/choose-challenge.ts";
import { type DueContext, decideDueAgain, decideDueFollowUp, decideDueNudge, decideDueReminder } from "../rules/due.ts";
import { lastAnswerAt } from "../rules/last-answer.ts";
import { beginPause } from "../rules/membership.ts";
import type { MenteeChanges } from "../rules/mentee-changes.ts";
import { duePin } from "../rules/next-nudge.ts";
import { type DuePerson, type DueWhat, dueStore } from "../store/due.ts";
import { seedFor } from "./current-nudge.ts";
import { redraw } from "./load-mentee.ts";

type SweepDeps = Pick<
  Deps,
  | "db"
  | "reactions"
  | "log"
  | "outbox"
  | "clock"
  | "ids"
  | "holidays"
  | "policies"
  | "catalogues"
  | "jobs"
  | "openSeatKinds"
  | "readers"
>;

/** People claimed in one transaction: more would hold locks for longer. */
const BATCH = 500;

/** Turns all due nudges into messages. Safe to run from several bots at once. */
export function sweepNudges(deps: SweepDeps): Promise<number> {
  return sweep(deps, "nudges", async () => {
    const [openSeats, readers] = await Promise.all([deps.openSeatKinds(null), deps.readers(null)]);
    return (due, context) => decideNudge(deps, due, context, { openSeats, readers });
  });
}

/** Saves planned pauses as begun, so that what a pause sets off follows. Safe to run from several bots at once. */
export async function sweepPauses(deps: SweepDeps): Promise<number> {
  const begun: Member[] = [];
  const begin: Decide = ({ mentee: { member } }, { now, isHoliday }) => {
    // Somebody whose first day is still to come is only given its moment.
    if (member.status === "paused") begun.push(member);
    return beginPause(member, now, isHoliday);
  };
  const untimed = await sweep(deps, "untimedPauses", () => begin);
  const swept = await sweep(deps, "pauses", () => begin);
  for (const member of begun) await redraw(deps, member);
  return untimed + swept;
}

/** Sends people their own plans at the planned time, and reminds them of what is open where they asked for it. */
export async function sweepReminders(deps: SweepDeps): Promise<number> {
  const again = await sweep(
    deps,
    "again",
    () =>
      ({ mentee }, context) =>
        decideDueAgain(mentee, context),
  );
  const planned = await sweep(
    deps,
    "reminders",
    () =>
      ({ mentee }, context) =>
        decideDueReminder(mentee, context),
  );
  return again + planned;
}

/** Asks what came of plans and of unanswered nudges. */
export function sweepFollowUps(deps: SweepDeps): Promise<number> {
  return sweep(
    deps,
    "followUps",
    () =>
      ({ mentee }, context) =>
        decideDueFollowUp(mentee, context),
  );
}

type Decide = (due: DuePerson, context: Pick<DueContext, "now" | "isHoliday">) => MenteeChanges;

/** @param deciding asked for how it is decided, once somebody is due; it may read what the decisions need. */
async function sweep(deps: SweepDeps, what: DueWhat, deciding: () => Decide | Promise<Decide>): Promise<number> {
  const store = dueStore(deps);
  if (!(await store.isAnybodyDue(what, deps.clock.now()))) return 0;
  const decide = await deciding();
  // What an admin changed on another bot a moment ago holds for whoever is decided about now.
  await deps.catalogues.reloadAll();
  return sweepBatches(deps, BATCH, (now, size) =>
    store[what](now, size, (due) => {
      const isHoliday = holidaysOf(deps, due.mentee.member.workspaceId, due.mentee.member.settings.country);
      return answeredAt(decide(due, { now, isHoliday }), lastAnswerAt(due.mentee, due.history));
    }),
  );
}

/** Of what is late, the messages of whoever answered most recently go first. */
function answeredAt(changes: MenteeChanges, at: Date): MenteeChanges {
  return { ...changes, messages: changes.messages.map((message) => ({ ...message, answeredAt: at })) };
}

function decideNudge(
  deps: SweepDeps,
  { mentee, history, preferences }: DuePerson,
  context: Parameters<Decide>[1],
  { openSeats, readers }: { readonly openSeats: OpenSeatKinds; readonly readers: Readers },
): MenteeChanges {
  const { member } = mentee;
  const pinned = duePin(member, context.now);
  return decideDueNudge(mentee, {
    ...context,
    newId: deps.ids.next(),
    choose: () =>
      chooseChallenge({
        catalogue: deps.catalogues.of(member.workspaceId),
        settings: member.settings,
        isGuest: member.isGuest,
        history,
        seed: seedFor(member, history.length, context.now),
        now: context.now,
        openSeats: openSeats.get(member.workspaceId) ?? null,
        readers: readers.of(member),
        preferences,
        ...(pinned ? { pinned } : {}),
      }),
  });
}
