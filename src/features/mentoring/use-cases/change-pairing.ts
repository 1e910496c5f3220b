/** Loads, decides and saves with a pairing locked; what is to be said goes out with it. */
import type { Tx } from "#src/db/database.ts";
import { inTransaction } from "#src/db/transaction.ts";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import { addToOutbox } from "#src/delivery/store/add-to-outbox.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import { requestRedraws } from "#src/delivery/store/redraws.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { isAskable } from "#src/features/matching/rules/host.ts";
import { keptApartFrom, lockHost } from "#src/features/matching/store/hosts.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { entriesAtEnd, withoutPairing } from "../rules/meeting.ts";
import { isOver, isSettled, peopleOf } from "../rules/pairing.ts";
import { keptApart } from "../rules/together.ts";
import type { Line, Meeting, Pairing } from "../rules/types.ts";
import {
  findPairing,
  type KnownPairing,
  linesOf,
  mentorRequestDrawing,
  placesTaken,
  saveLine,
  savePairing,
} from "../store/pairings.ts";

/** What comes of an event. What is left out stays as it is. */
export interface PairingChange {
  readonly pairing?: Pairing;
  /** Meetings that changed, or are new. */
  readonly meetings?: readonly Meeting[];
  readonly lines?: readonly Line[];
  readonly messages?: readonly NewMessage[];
}

/** Places of one mentor, with their row locked. */
export interface Places {
  readonly taken: number;
  readonly capacity: number;
}

/** What is known beside the pairing, once it is locked. */
export interface Locked extends Places {
  /** None where they are not needed. */
  readonly lines: readonly Line[];
}

interface ChangeOptions {
  /** Whose places are counted; their row is locked before the pairing, so that of two who want the last one exactly one gets it. */
  readonly mentor?: PersonKey;
  readonly asked?: Asked;
  /**
   * Where one of the two keeps the other apart by now, that is settled in place of the event. `refuse` tells whoever did
   * something that it is over, `settle` is for the bot; `allow` is for somebody's own words and an end, which hold all the same.
   */
  readonly whenApart?: "refuse" | "settle" | "allow";
  /** Whether what was written in the pairing is needed to decide; it is read once the pairing is locked. */
  readonly isWithLines?: boolean;
}

/** @throws UserFault when it is not there, or refused because the two are kept apart; and what `decide` throws. */
export async function changePairing(
  deps: Pick<Deps, "db" | "jobs" | "log" | "clock">,
  workspaceId: string,
  id: string,
  decide: (known: KnownPairing, now: Date, locked: Locked) => PairingChange,
  { mentor, asked, whenApart = "refuse", isWithLines = false }: ChangeOptions = {},
): Promise<KnownPairing> {
  const done = await inTransaction(deps.db, async (tx) => {
    if (asked) await requireRemembered(tx, workspaceId, asked);
    const now = deps.clock.now();
    const places = mentor ? await lockPlaces(tx, mentor, now) : { taken: 0, capacity: 0 };
    const known = await findPairing(tx, workspaceId, id, { isLocked: true });
    if (!known) throw new UserFault({ key: "mentor.faults.settled" });
    const lines = isWithLines ? await linesOf(tx, [id]) : [];
    const apart = whenApart === "allow" ? null : await apartFrom(tx, known.pairing, mentor?.userId ?? null);
    const change = apart === null ? decide(known, now, { ...places, lines }) : keptApart(known.pairing, apart, now);
    const isRefused = apart !== null && whenApart === "refuse";
    return { before: known.pairing, isRefused, ...(await saveChange(tx, known, change, now)) };
  });
  await enqueueDeliveries(
    deps,
    done.messages.map(({ key }) => key),
  );
  await redrawHomes(deps, workspaceId, [...new Set([...peopleOf(done.before), ...peopleOf(done.pairing)])]);
  if (done.isRefused)
    throw new UserFault({
      key: done.before.status === "active" ? "mentor.faults.ended" : "mentor.faults.settled",
    });
  return { pairing: done.pairing, meetings: done.meetings };
}

/**
 * The mentor whom one of the two private lists keeps apart from the mentee; null where there is none.
 * @param candidate who is about to be asked.
 */
async function apartFrom(tx: Tx, pairing: Pairing, candidate: string | null): Promise<string | null> {
  const { workspaceId, menteeUserId } = pairing;
  const mentorUserId = pairing.mentorUserId ?? candidate;
  if (menteeUserId === null || mentorUserId === null || isOver(pairing)) return null;
  const apart = await keptApartFrom(tx, { workspaceId, userId: menteeUserId });
  return apart.has(mentorUserId) ? mentorUserId : null;
}

/** Saves what comes of an event; a pairing that is over has no meetings to come. */
export async function saveChange(
  tx: Tx,
  known: KnownPairing,
  change: PairingChange,
  now: Date,
): Promise<KnownPairing & { readonly messages: readonly NewMessage[] }> {
  const { pairing = known.pairing, meetings: changed = [], lines = [], messages = [] } = change;
  const byId = new Map([...known.meetings, ...changed].map((meeting) => [meeting.id, meeting]));
  const settled = [...byId.values()].map((meeting) =>
    isOver(pairing) ? withoutPairing(pairing, meeting, now) : meeting,
  );
  const unsaved = settled.filter((meeting) => !known.meetings.includes(meeting));
  if (pairing !== known.pairing || unsaved.length > 0) await savePairing(tx, pairing, unsaved);
  for (const line of lines) await saveLine(tx, line);
  const all = isOver(pairing)
    ? [...messages, ...entriesAtEnd(pairing, [...byId.values()], settled, messages, now)]
    : messages;
  await addToOutbox(tx, all);
  if (isSettled(known.pairing, pairing)) await requestRedraws(tx, [mentorRequestDrawing(pairing)], now);
  return { pairing, meetings: settled.toSorted((a, b) => a.number - b.number), messages: all };
}

async function lockPlaces(tx: Tx, mentor: PersonKey, now: Date): Promise<Places> {
  const host = await lockHost(tx, mentor);
  const taken = (await placesTaken(tx, mentor.workspaceId)).get(mentor.userId) ?? 0;
  return { taken, capacity: host && isAskable(host, localDate(now, host.hours.zone)) ? host.menteeCapacity : 0 };
}
