/** What somebody has with others, by way of the bot: seats, what they host, talks, meetings. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { type OpenIntroduction, openIntroductionsOf } from "#src/features/introductions/use-cases/overview.ts";
import type { Board } from "#src/features/seats/rules/seat.ts";
import { homeSeats } from "#src/features/seats/use-cases/home.ts";
import { type OwnSeat, ownSeats } from "#src/features/seats/use-cases/own-seats.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Meeting } from "../rules/types.ts";
import { mentoringOf, type PairView } from "./overview.ts";

export type Appointment = { readonly startsAt: Date } & (
  | { readonly kind: "seat"; readonly own: OwnSeat }
  | { readonly kind: "hosted"; readonly board: Board }
  | { readonly kind: "talk"; readonly introduction: OpenIntroduction }
  | { readonly kind: "meeting"; readonly pair: PairView; readonly meeting: Meeting }
);

/** What two agreed on without a day so far. */
export type Undated =
  | { readonly kind: "talk"; readonly introduction: OpenIntroduction }
  | { readonly kind: "first"; readonly pair: PairView };

/** Soonest first, with the seats that wait for their host: their time is taken, or would be. */
export async function appointmentsOf(
  deps: Deps,
  person: PersonKey,
): Promise<{ readonly all: readonly Appointment[]; readonly undated: readonly Undated[]; readonly zone: string }> {
  const [{ seats, zone }, home, introductions, { pairs }] = await Promise.all([
    ownSeats(deps, person),
    homeSeats(deps, person),
    openIntroductionsOf(deps, person),
    mentoringOf(deps, person),
  ]);
  const all: Appointment[] = [
    ...seats.flatMap((own): Appointment[] => {
      const { startsAt } = own.board.seat;
      return startsAt === null ? [] : [{ kind: "seat", startsAt, own }];
    }),
    ...(home?.own ?? []).flatMap((board): Appointment[] => {
      const { startsAt, hostUserId } = board.seat;
      return startsAt === null || hostUserId !== person.userId ? [] : [{ kind: "hosted", startsAt, board }];
    }),
    ...introductions.flatMap((introduction): Appointment[] => {
      const { meetAt, status } = introduction.introduction;
      return meetAt === null || status !== "accepted" ? [] : [{ kind: "talk", startsAt: meetAt, introduction }];
    }),
    ...pairs.flatMap((pair): Appointment[] =>
      pair.next ? [{ kind: "meeting", startsAt: pair.next.startsAt, pair, meeting: pair.next }] : [],
    ),
  ];
  const undated: Undated[] = [
    ...pairs.flatMap((pair): Undated[] =>
      pair.next === null && pair.untold === null ? [{ kind: "first", pair }] : [],
    ),
    ...introductions.flatMap((introduction): Undated[] =>
      introduction.introduction.status === "accepted" && introduction.introduction.meetAt === null
        ? [{ kind: "talk", introduction }]
        : [],
    ),
  ];
  return { undated, all: all.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime()), zone };
}
