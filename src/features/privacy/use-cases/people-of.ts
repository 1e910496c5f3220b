/** Those with whom somebody has something by way of the bot, and what each is to them. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { openIntroductionsOf } from "#src/features/introductions/use-cases/overview.ts";
import { mentoringOf } from "#src/features/mentoring/use-cases/overview.ts";
import { ownSeats, seatsLeft } from "#src/features/seats/use-cases/own-seats.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

export interface Known {
  readonly userId: string;
  readonly as: "manager" | "host" | "talk" | "mentor" | "mentee";
}

/** Who is nearest is named first. */
export async function peopleOf(deps: Deps, person: PersonKey, member: Member | null): Promise<readonly Known[]> {
  const [{ seats }, left, talks, { pairs }] = await Promise.all([
    ownSeats(deps, person),
    seatsLeft(deps, person),
    openIntroductionsOf(deps, person),
    mentoringOf(deps, person),
  ]);
  const manager = member?.settings.managerUserId;
  const hosts = [...seats.map(({ board }) => board), ...left].flatMap(({ seat }) => seat.hostUserId ?? []);
  return [
    ...(manager ? [{ userId: manager, as: "manager" } as const] : []),
    ...pairs.map(({ isMentee, otherUserId }) => ({ userId: otherUserId, as: isMentee ? "mentor" : "mentee" }) as const),
    ...hosts.map((userId) => ({ userId, as: "host" }) as const),
    ...talks.flatMap(({ introduction: { hostUserId, askerUserId, introducedAt }, isAsker }) => {
      const userId = isAsker ? hostUserId : askerUserId;
      return userId === null || introducedAt === null ? [] : [{ userId, as: "talk" } as const];
    }),
  ];
}
