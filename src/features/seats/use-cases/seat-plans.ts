/** What somebody's challenge has of a seat that they got for it. */
import type { Tx } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { lockMentee, menteeStore } from "#src/features/weekly/store/mentees.ts";
import { redrawInTransaction } from "#src/features/weekly/use-cases/load-mentee.ts";
import { challengeOfNudge } from "#src/kernel/challenge.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import type { Board, Seat, SeatRequest } from "../rules/seat.ts";
import { planOfSeat } from "../rules/seat-plan.ts";
import type { Step } from "../rules/transitions.ts";
import { nextSeatOfNudge } from "../store/find-seats.ts";
import { findBoard } from "../store/seats.ts";

export type PlanDeps = Pick<
  Deps,
  "catalogues" | "clock" | "holidays" | "ids" | "jobs" | "log" | "policies" | "reactions" | "sayFor"
>;

/** The challenge that somebody has now, where it needs a seat of this kind. */
export async function nudgeThatNeeds(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "catalogues">,
  person: PersonKey,
  kind: SeatKind,
): Promise<string | null> {
  const nudge = (await menteeStore(deps).find(person))?.nudge;
  const challenge = nudge && challengeOfNudge(deps.catalogues.of(person.workspaceId).byId, nudge);
  return nudge && challenge?.needs.seat === kind ? nudge.id : null;
}

/** The next seat that somebody has for a challenge. */
export async function boardOfNudge(
  deps: Pick<Deps, "db" | "clock">,
  { workspaceId }: PersonKey,
  nudgeId: string,
): Promise<Board | null> {
  const seat = await nextSeatOfNudge(deps.db, workspaceId, nudgeId, deps.clock.now());
  return seat && findBoard(deps.db, workspaceId, seat.id);
}

/** Whoever got, lost, or has at another time, a seat that is for their challenge: their plan follows, in the same transaction. */
export async function followSeat(deps: PlanDeps, tx: Tx, before: Board, after: Step, now: Date): Promise<void> {
  for (const request of after.requests) {
    const { nudgeId } = request;
    if (nudgeId === null) continue;
    const former = beginOf(
      before.seat,
      before.requests.find(({ id }) => id === request.id),
    );
    if (former?.getTime() === beginOf(after.seat, request)?.getTime()) continue;
    await followRequest(deps, tx, { ...request, nudgeId }, former, now);
  }
}

/** When the seat of a request begins; null where it is not theirs. */
function beginOf({ startsAt }: Seat, request: SeatRequest | undefined): Date | null {
  return request?.status === "seated" ? startsAt : null;
}

async function followRequest(
  deps: PlanDeps,
  tx: Tx,
  { workspaceId, askerUserId, nudgeId }: SeatRequest & { readonly nudgeId: string },
  former: Date | null,
  now: Date,
): Promise<void> {
  const person = { workspaceId, userId: askerUserId };
  const locked = await lockMentee(tx, deps.reactions, person, now);
  if (!locked) return;
  const { mentee } = locked;
  const next = await nextSeatOfNudge(tx, workspaceId, nudgeId, now);
  const say = await deps.sayFor(workspaceId, askerUserId);
  const words = { when: say("seats.plan.when"), will: say(`seats.plan.will.${next?.role ?? "silent"}`) };
  const isHoliday = holidaysOf(deps, workspaceId, mentee.member.settings.country);
  const changes = planOfSeat(mentee, { nudgeId, next, former }, words, { id: deps.ids.next(), now, isHoliday });
  if (!changes) return;
  await locked.save(changes);
  redrawInTransaction(tx, deps, changes.member, changes.nudges[0]);
}
