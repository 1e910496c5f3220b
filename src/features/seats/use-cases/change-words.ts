/** A host changes what they offer: its time, where it is, what it is about, how many seats. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { briefAt } from "#src/features/matching/rules/working-days.ts";
import { hoursOf, type KnownHours } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type BriefOf, type ChangeFault, changeSeatWords, type SeatChange } from "../rules/change.ts";
import { consentReminder } from "../rules/messages.ts";
import { isLive, type Seat } from "../rules/seat.ts";
import type { Step } from "../rules/transitions.ts";
import { lockHostSeats } from "../store/seats.ts";
import { changeSeat, requireHost } from "./change-seat.ts";
import { ownSeat } from "./host-seats.ts";
import { offerContext } from "./offer-context.ts";

export type ChangeOutcome =
  | { readonly kind: "faults"; readonly faults: readonly ChangeFault[] }
  /** `told`: how many hear of it. */
  | { readonly kind: "changed"; readonly seat: Seat; readonly isMoved: boolean; readonly told: number };

/**
 * Changes it with its row locked, and the host's other seats held: of two changes at once, or a change and a claim, the second
 * sees the first.
 * @param seen the mark of what the form was filled with. @throws UserFault, ChangedMeanwhile
 */
export async function changeOwnSeat(
  deps: Deps,
  person: PersonKey,
  { seatId, change, seen }: { readonly seatId: string; readonly change: SeatChange; readonly seen: string },
): Promise<ChangeOutcome> {
  const { seat, requests } = await ownSeat(deps, person, seatId);
  const known = await hoursOf(deps, person);
  const briefOf = await briefTimes(
    deps,
    person.workspaceId,
    requests.filter(isLive).map(({ askerUserId }) => askerUserId),
  );
  const outcomes: ChangeOutcome[] = [];
  const step = await changeSeat(deps, { workspaceId: person.workspaceId, seatId }, async (board, now, tx) => {
    requireHost(board, person);
    await lockHostSeats(tx, person);
    const about = { date: change.date, id: seatId, zone: seat.zone };
    const context = await offerContext(tx, person, known, about, now);
    const checked = changeSeatWords(board, change, seen, context, briefOf);
    if (checked.faults) {
      outcomes.push({ kind: "faults", faults: checked.faults });
      return { step: { ...board, news: [] } };
    }
    outcomes.push({ kind: "changed", seat: checked.step.seat, isMoved: checked.isMoved, told: toldBy(checked.step) });
    return { step: checked.step, more: checked.isMoved ? consentReminder(checked.step.seat, now) : [] };
  });
  return outcomes.at(-1) ?? { kind: "changed", seat: step.seat, isMoved: false, told: 0 };
}

function toldBy({ news }: Step): number {
  return news.filter(({ kind }) => kind === "changed").length;
}

/** When each of these people reads what to know before it; of others, who ask meanwhile, the rule of two hours holds. */
async function briefTimes(deps: Deps, workspaceId: string, userIds: readonly string[]): Promise<BriefOf> {
  const known = new Map<string, KnownHours>();
  for (const userId of userIds) known.set(userId, await hoursOf(deps, { workspaceId, userId }));
  return (userId, startsAt) => {
    const hours = known.get(userId);
    return hours ? briefAt(startsAt, hours) : null;
  };
}
