/** Looking for a mentor: the wish, whom the bot shows or asks, and what they answer. */
import { inTransaction } from "#src/db/transaction.ts";
import { requireRemembered } from "#src/delivery/store/forgotten.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Attendee } from "#src/features/matching/rules/common-times.ts";
import { afterWorkingDays, type KnownDays } from "#src/features/matching/rules/working-days.ts";
import { attendeeOf } from "#src/features/matching/use-cases/attendee-of.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import * as rules from "../rules/pairing.ts";
import type { MentorWish, Pairing, ShownBecause } from "../rules/types.ts";
import { addPairing, findPairing, pairingsOf } from "../store/pairings.ts";
import { canMentor, requireColleague, requireMentee } from "./access.ts";
import { candidatesFor } from "./candidates.ts";
import { changePairing } from "./change-pairing.ts";

const DAY_MS = 86_400_000;
/** A mentor's silence is followed by a second request after so many working days of theirs, and taken as an answer after so many more. */
const REPEAT_DAYS = 1;
const PASS_DAYS = 2;

/** What somebody has open as a mentee; null where they look for nobody and meet nobody. */
export async function openWish(deps: Pick<Deps, "db">, person: PersonKey): Promise<Pairing | null> {
  const known = await pairingsOf(deps.db, person);
  const open = known.find(({ pairing }) => pairing.menteeUserId === person.userId && !rules.isOver(pairing));
  return open?.pairing ?? null;
}

/** Keeps a wish and looks at once. @throws UserFault when one is open, or something of it will not do. */
export async function askForMentor(deps: Deps, person: PersonKey, wish: MentorWish): Promise<Pairing> {
  const askedAt = deps.clock.now();
  const { workspaceId, userId } = person;
  const { settings } = await requireMentee(deps, person);
  const own = { id: deps.ids.next(), workspaceId, menteeUserId: userId, zone: settings.zone };
  const pairing = rules.wishFor(wish, own, deps.clock.now());
  const isNew = await inTransaction(deps.db, async (tx) => {
    await requireRemembered(tx, workspaceId, { askedAt, concerned: [userId] });
    return addPairing(tx, pairing);
  });
  if (!isNew) throw new UserFault({ key: "mentor.faults.open_already" });
  await redrawHomes(deps, workspaceId, [userId]);
  return look(deps, workspaceId, pairing.id, null);
}

/**
 * Looks for mentors, and asks the first of them where the mentee left it to the bot. Safe to run from several bots at once.
 * @param because null where the mentee waits for the answer.
 * @param first whom the bot is to ask first, where many looked at once.
 */
export async function look(
  deps: Deps,
  workspaceId: string,
  id: string,
  because: ShownBecause | null,
  first: string | null = null,
): Promise<Pairing> {
  const known = await findPairing(deps.db, workspaceId, id);
  if (!known) throw new UserFault({ key: "mentor.faults.settled" });
  if (!rules.isSearching(known.pairing)) return known.pairing;
  const best = (await candidatesFor(deps, known.pairing)).map(({ userId }) => userId);
  const mayAskFirst = first !== null && (await canMentor(deps, { workspaceId, userId: first }));
  const userIds = mayAskFirst ? [first, ...best.filter((userId) => userId !== first)] : best;
  if (known.pairing.isPickedByBot) {
    for (const userId of userIds) {
      const asked = await askOne(deps, workspaceId, id, userId, userIds);
      if (asked) return asked;
    }
    userIds.splice(0);
  }
  const { pairing } = await changePairing(
    deps,
    workspaceId,
    id,
    (current, now) =>
      rules.found(current.pairing, userIds, because, { now, nextLookAt: new Date(now.getTime() + DAY_MS) }),
    { whenApart: "settle" },
  );
  return pairing;
}

/** The bot asks a mentor whom it has just found. @returns null where they cannot be asked any more. */
async function askOne(
  deps: Deps,
  workspaceId: string,
  id: string,
  mentorUserId: string,
  userIds: readonly string[],
): Promise<Pairing | null> {
  const mentor = { workspaceId, userId: mentorUserId };
  const waits = afterWorkingDays(REPEAT_DAYS, deps.clock.now(), daysOf(await attendeeOf(deps, mentor)));
  try {
    const { pairing } = await changePairing(
      deps,
      workspaceId,
      id,
      ({ pairing: current }, now, places) =>
        rules.isSearching(current)
          ? rules.pick({ ...current, shownUserIds: userIds, lookedAt: now }, mentorUserId, places, {
              now,
              repeatAt: waits,
            })
          : {},
      { mentor, whenApart: "settle" },
    );
    return rules.isSearching(pairing) ? null : pairing;
  } catch (error) {
    if (error instanceof UserFault && error.fault.key === "mentor.faults.place_taken") return null;
    throw error;
  }
}

/** The mentee picks one of those who are shown. @throws UserFault where that is settled, or the last place was taken. */
export async function pickMentor(deps: Deps, person: PersonKey, id: string, mentorUserId: string): Promise<Pairing> {
  const askedAt = deps.clock.now();
  const { workspaceId, userId } = person;
  await requireMentee(deps, person);
  const mentor = { workspaceId, userId: mentorUserId };
  if (!(await canMentor(deps, mentor))) throw new UserFault({ key: "mentor.faults.settled" });
  const repeatAt = afterWorkingDays(REPEAT_DAYS, deps.clock.now(), daysOf(await attendeeOf(deps, mentor)));
  const { pairing } = await changePairing(
    deps,
    workspaceId,
    id,
    ({ pairing: current }, now, places) => {
      requireOwn(current, userId);
      return rules.pick(current, mentorUserId, places, { now, repeatAt });
    },
    { mentor, asked: { askedAt, concerned: [userId, mentorUserId] } },
  );
  return pairing;
}

/**
 * The mentee leaves it to the bot, or wants to be shown others.
 * @param isToAsk whether the bot is to ask whoever suits best.
 * @throws UserFault where that is settled.
 */
export async function letBotPick(deps: Deps, person: PersonKey, id: string, isToAsk: boolean): Promise<Pairing> {
  await requireMentee(deps, person);
  await changePairing(deps, person.workspaceId, id, ({ pairing }, now) => {
    requireOwn(pairing, person.userId);
    return { pairing: rules.lookAgain(pairing, isToAsk, now) };
  });
  return look(deps, person.workspaceId, id, null);
}

/** The mentee wants none any more. @throws UserFault when they meet already. */
export async function withdrawWish(deps: Deps, person: PersonKey, id: string): Promise<Pairing> {
  const { pairing } = await changePairing(
    deps,
    person.workspaceId,
    id,
    ({ pairing: current }, now) => {
      requireOwn(current, person.userId);
      return rules.withdraw(current, now);
    },
    { whenApart: "allow" },
  );
  return pairing;
}

/** The mentor says yes. @throws UserFault when it is not theirs to answer, or settled. */
export async function acceptMentee(deps: Deps, person: PersonKey, id: string): Promise<Pairing> {
  const askedAt = deps.clock.now();
  await requireColleague(deps, person);
  const { pairing } = await changePairing(
    deps,
    person.workspaceId,
    id,
    ({ pairing: current }, now) => rules.accept(current, person.userId, now),
    { asked: { askedAt, concerned: [person.userId] } },
  );
  return pairing;
}

/**
 * The mentor says no, without a reason; the next is looked for at once.
 * @returns who asked.
 * @throws UserFault when it is not theirs to answer, or settled.
 */
export async function declineMentee(deps: Deps, person: PersonKey, id: string): Promise<string> {
  const { pairing } = await changePairing(
    deps,
    person.workspaceId,
    id,
    ({ pairing: current }, now) => rules.decline(current, person.userId, now),
    { whenApart: "allow" },
  );
  await look(deps, person.workspaceId, id, "not-possible");
  return pairing.menteeUserId ?? "";
}

/** A request is repeated once; the second silence is taken as an answer. */
export async function followRequest(deps: Deps, { workspaceId, id, mentorUserId }: Pairing): Promise<void> {
  if (mentorUserId === null) return;
  const mentor = await attendeeOf(deps, { workspaceId, userId: mentorUserId });
  const { pairing } = await changePairing(
    deps,
    workspaceId,
    id,
    ({ pairing: current }, now) => {
      if (current.status !== "asked" || current.dueAt === null || current.dueAt > now) return {};
      return current.isRepeated
        ? rules.unanswered(current, now)
        : rules.repeatRequest(current, now, afterWorkingDays(PASS_DAYS, now, daysOf(mentor)));
    },
    { whenApart: "settle" },
  );
  if (pairing.status === "looking") await look(deps, workspaceId, id, "not-possible");
}

/** @throws UserFault for the wish of somebody else. */
export function requireOwn({ menteeUserId }: Pairing, userId: string): void {
  if (menteeUserId !== userId) throw new UserFault({ key: "mentor.faults.settled" });
}

/** A pause is no working day either. */
function daysOf({ hours, isOff }: Pick<Attendee, "hours" | "isOff">): KnownDays {
  return { hours, isHoliday: isOff };
}
