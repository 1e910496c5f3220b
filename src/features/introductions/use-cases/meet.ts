/** When the two meet: three times that suit both, and the one that is chosen. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { type Attendee, commonTimes } from "#src/features/matching/rules/common-times.ts";
import { reminderAt } from "#src/features/matching/rules/reminder.ts";
import { attendeeOf } from "#src/features/matching/use-cases/attendee-of.ts";
import { addDays, instantOf } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MEETING_MINUTES, TIMES_TO_CHOOSE } from "../rules/meeting.ts";
import { suits } from "../rules/suits.ts";
import { isWished, type TimeWish, timeWishInQuestion } from "../rules/time-wish.ts";
import type { Introduction } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { type Applied, applyIntroductionEvent } from "./apply-event.ts";

/** Three times that suit both, or fewer where there are no more: of those that one of them named, where some still do. */
export async function timesFor(deps: Deps, introduction: Introduction): Promise<readonly Date[]> {
  const now = deps.clock.now();
  const people = await bothOf(deps, introduction);
  const named = introduction.introducedAt === null ? introduction.times : [];
  const left = named.filter((at) => at > now && people.every((one) => suits(one, at, MEETING_MINUTES)));
  if (left.length > 0) return left;
  return commonTimes({ people, from: now, minutes: MEETING_MINUTES, count: TIMES_TO_CHOOSE });
}

/** So long before the first day that was named it is looked for what suits both: times begin a working day later. */
const LOOKED_BEFORE_DAYS = 5;

/** What suits both of the times that the host named, or else of those that stand in the question; empty where nothing does. */
export async function timesWished(
  deps: Deps,
  introduction: Introduction,
  named: TimeWish | null,
): Promise<readonly Date[]> {
  const now = deps.clock.now();
  const people = await bothOf(deps, introduction);
  const [asker, host] = people.map(({ hours }) => hours.zone);
  if (asker === undefined || host === undefined) return [];
  const words = `${introduction.question}\n${introduction.why}`;
  const [wish, zone] = named ? [named, host] : [timeWishInQuestion(words, introduction.createdAt, asker), asker];
  if (!wish) return [];
  const before = wish.first === null ? now : instantOf(addDays(wish.first, -LOOKED_BEFORE_DAYS), 0, 0, zone);
  const isWanted = (at: Date): boolean => isWished(wish, at, zone);
  return commonTimes({
    people,
    from: before > now ? before : now,
    minutes: MEETING_MINUTES,
    count: TIMES_TO_CHOOSE,
    isWanted,
  });
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
  const people = await bothOf(deps, introduction);
  const isFree = at > now && people.every((one) => suits(one, at, MEETING_MINUTES));
  const fresh = isFree ? [] : commonTimes({ people, from: now, minutes: MEETING_MINUTES, count: TIMES_TO_CHOOSE });
  const [asker, host] = people.map((one) => reminderAt(at, [one]));
  const applied = await applyIntroductionEvent(deps, keyOf(person, introductionId), person.userId, {
    kind: "choose",
    at,
    isFree,
    fresh,
    remindAt: { asker: asker ?? at, host: host ?? at },
  });
  return { ...applied, isChosen: applied.introduction.meetAt !== null };
}

/** "Another time", after one was chosen. @throws UserFault when it is not theirs. */
export async function callOff(deps: Deps, person: PersonKey, introductionId: string): Promise<Applied> {
  const introduction = await theirs(deps, person, introductionId);
  const fresh = await timesFor(deps, introduction);
  return applyIntroductionEvent(deps, keyOf(person, introductionId), person.userId, { kind: "call-off", fresh });
}

/** Both, the asker first. */
function bothOf(deps: Deps, { workspaceId, askerUserId, hostUserId }: Introduction): Promise<readonly Attendee[]> {
  const people = [askerUserId, ...(hostUserId === null ? [] : [hostUserId])];
  return Promise.all(people.map((userId) => attendeeOf(deps, { workspaceId, userId })));
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
