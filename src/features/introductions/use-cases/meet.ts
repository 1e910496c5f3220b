/** When the two meet: three times that suit both, and the one that is chosen. */
import type { BusyTime } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { commonTimes, suits } from "../rules/common-times.ts";
import { MEETING_MINUTES, TIMES_TO_CHOOSE } from "../rules/meeting.ts";
import type { Introduction } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { type Applied, applyIntroductionEvent } from "./apply-event.ts";

const DAY_MS = 86_400_000;
/** So far ahead times are looked for. */
const LOOK_AHEAD_MS = 40 * DAY_MS;

/** Three times that suit both, or fewer where there are no more. */
export async function timesFor(deps: Deps, introduction: Introduction): Promise<readonly Date[]> {
  const now = deps.clock.now();
  const people = await bothOf(deps, introduction, now);
  return commonTimes({ people, from: now, minutes: MEETING_MINUTES, count: TIMES_TO_CHOOSE });
}

/**
 * "This one". Where it does not suit any more, new times take their place.
 * @throws UserFault when it is not theirs, or another time was chosen.
 */
export async function chooseTime(
  deps: Deps,
  person: PersonKey,
  introductionId: string,
  at: Date,
): Promise<Applied & { readonly isChosen: boolean }> {
  const introduction = await theirs(deps, person, introductionId);
  const now = deps.clock.now();
  const people = await bothOf(deps, introduction, now);
  const isFree = at > now && people.every((one) => suits(one, at, MEETING_MINUTES));
  const fresh = isFree ? [] : commonTimes({ people, from: now, minutes: MEETING_MINUTES, count: TIMES_TO_CHOOSE });
  const applied = await applyIntroductionEvent(deps, keyOf(person, introductionId), person.userId, {
    kind: "choose",
    at,
    isFree,
    fresh,
  });
  return { ...applied, isChosen: applied.introduction.meetAt !== null };
}

/** "Another time", after one was chosen. @throws UserFault when it is not theirs. */
export async function callOff(deps: Deps, person: PersonKey, introductionId: string): Promise<Applied> {
  const introduction = await theirs(deps, person, introductionId);
  const fresh = await timesFor(deps, introduction);
  return applyIntroductionEvent(deps, keyOf(person, introductionId), person.userId, { kind: "call-off", fresh });
}

/** Both with their working hours, days off and what they have already. */
async function bothOf(deps: Deps, { workspaceId, askerUserId, hostUserId }: Introduction, now: Date) {
  const people = [askerUserId, ...(hostUserId === null ? [] : [hostUserId])];
  const between = { from: now, until: new Date(now.getTime() + LOOK_AHEAD_MS) };
  return Promise.all(
    people.map(async (userId) => {
      const person = { workspaceId, userId };
      const { hours, isHoliday } = await hoursOf(deps, person);
      return { hours, isOff: isHoliday, busy: await busyOf(deps, person, between) };
    }),
  );
}

async function busyOf(deps: Deps, person: PersonKey, between: BusyTime): Promise<readonly BusyTime[]> {
  return (await Promise.all(deps.busyTimes.map((busy) => busy(deps, person, between)))).flat();
}

async function theirs(deps: Deps, { workspaceId, userId }: PersonKey, introductionId: string): Promise<Introduction> {
  const found = await new IntroductionStore(deps.db).find({ workspaceId, introductionId });
  if (!found) throw new UserFault({ key: "errors.item_gone" });
  const { introduction } = found;
  if (introduction.askerUserId !== userId && introduction.hostUserId !== userId)
    throw new UserFault({ key: "errors.not_yours" });
  return introduction;
}

function keyOf({ workspaceId }: PersonKey, introductionId: string): { workspaceId: string; introductionId: string } {
  return { workspaceId, introductionId };
}
