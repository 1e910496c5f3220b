/** What admins see of seats, introductions and mentoring: figures without names. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { introductionsAsked } from "#src/features/introductions/store/figures.ts";
import { isAskable } from "#src/features/matching/rules/host.ts";
import { hostsOf } from "#src/features/matching/store/hosts.ts";
import { placesTakenAt, seekersAt } from "#src/features/mentoring/store/figures.ts";
import { seatAnswers, seatsOffered, wishesOpenAt } from "#src/features/seats/store/figures.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import {
  type AskedFigures,
  answerHours,
  introductionFigures,
  type KindFigures,
  type MentorFigures,
  mentorFigures,
  seatFigures,
  supplySpan,
  type WishFigure,
  wishFigures,
} from "../rules/supply.ts";
import { requireAdmin } from "./policy.ts";

export interface SupplyReport {
  /** Figures are of the twelve weeks before this Monday. */
  readonly until: Date;
  readonly seats: readonly KindFigures[];
  /** Until a host answers who is asked for a seat; null where it is not shown. */
  readonly seatHours: number | null;
  readonly wishes: readonly WishFigure[];
  readonly introductions: AskedFigures;
  /** Until somebody answers who is asked a question; null where it is not shown. */
  readonly introductionHours: number | null;
  readonly mentors: MentorFigures;
}

/** @throws UserFault when the person is no admin. */
export async function showSupply(
  deps: Pick<Deps, "db" | "policies" | "clock">,
  person: PersonKey,
): Promise<SupplyReport> {
  await requireAdmin(deps, person);
  const { db, clock } = deps;
  const { workspaceId } = person;
  const span = supplySpan(clock.now());
  const [offered, answers, wishes, asked, hosts, taken, seekers] = await Promise.all([
    seatsOffered(db, workspaceId, span),
    seatAnswers(db, workspaceId, span),
    wishesOpenAt(db, workspaceId, span.until),
    introductionsAsked(db, workspaceId, span),
    hostsOf(db, workspaceId),
    placesTakenAt(db, workspaceId, span.until),
    seekersAt(db, workspaceId, span.until),
  ]);
  const mentors = hosts
    .filter(({ registeredAt }) => registeredAt < span.until)
    .filter((host) => isAskable(host, localDate(clock.now(), host.hours.zone)))
    .map(({ userId, menteeCapacity: capacity }) => ({ userId, capacity, taken: taken.get(userId) ?? 0 }));
  return {
    until: span.until,
    seats: seatFigures(offered),
    seatHours: answerHours(answers),
    wishes: wishFigures(wishes),
    introductions: introductionFigures(asked),
    introductionHours: answerHours(
      asked.flatMap(({ askerUserId, answers: given }) => given.map((one) => ({ ...one, askerUserId }))),
    ),
    mentors: mentorFigures(mentors, seekers),
  };
}
