/** What a host answers, and pausing: all that their side takes is one tap. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Host } from "#src/features/matching/rules/host.ts";
import type { KnownDays } from "#src/features/matching/rules/working-days.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { pauseHosting } from "#src/features/matching/use-cases/profile.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { againFault, anotherTimeAfter, beginOfWork, MAX_AGAIN_DAYS } from "../rules/another-time.ts";
import { mayPutOff } from "../rules/state.ts";
import type { TimeWish } from "../rules/time-wish.ts";
import { type Introduction, roleOf } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { type Applied, type ApplyDeps, applyIntroductionEvent } from "./apply-event.ts";
import { timesWished } from "./meet.ts";

/** @throws UserFault when it is not theirs to answer, was answered, or is over. */
export function answerAsk(
  deps: ApplyDeps,
  person: PersonKey,
  introductionId: string,
  kind: "later" | "decline",
): Promise<Applied> {
  return applyIntroductionEvent(deps, { workspaceId: person.workspaceId, introductionId }, person.userId, { kind });
}

/**
 * A host says yes, and may have named a time for it.
 * @throws UserFault when it is not theirs to answer, was answered, or is over.
 */
export async function acceptAsk(
  deps: Deps,
  person: PersonKey,
  introductionId: string,
  wish: TimeWish | null,
): Promise<Applied> {
  const key = { workspaceId: person.workspaceId, introductionId };
  const found = await new IntroductionStore(deps.db).find(key);
  const isTheirs = found !== null && found.introduction.hostUserId === person.userId;
  const times = isTheirs ? await timesWished(deps, found.introduction, wish) : [];
  return applyIntroductionEvent(deps, key, person.userId, { kind: "accept", times });
}

/** What a host is shown who would like to at another time. */
export interface PuttingOff {
  readonly introduction: Introduction;
  /** The day on which they are asked again if they choose none. */
  readonly suggested: CalendarDate;
}

/**
 * A host wants another time.
 * @returns null where it is answered with that alone: it was put off so often that it is a no now.
 * @throws UserFault when it is not theirs to answer, was answered, or is over.
 */
export async function startPuttingOff(
  deps: ApplyDeps,
  person: PersonKey,
  introductionId: string,
): Promise<PuttingOff | null> {
  const found = await new IntroductionStore(deps.db).find({ workspaceId: person.workspaceId, introductionId });
  if (!found) throw new UserFault({ key: "errors.item_gone" });
  const { introduction, ask } = found;
  if (roleOf(introduction, person.userId) !== "host") throw new UserFault({ key: "errors.not_yours" });
  if (introduction.status !== "asked" || ask?.status !== "waiting")
    throw new UserFault({ key: "introductions.faults.answered" });
  if (!mayPutOff(ask)) return null;
  const days = await daysOf(deps, person);
  return { introduction, suggested: localDate(anotherTimeAfter(deps.clock.now(), days), days.hours.zone) };
}

/**
 * They are asked again on that day, or on the first one after it on which they work.
 * @throws UserFault when the day will not do, it is not theirs to answer, was answered, or is over.
 */
export async function putOffAsk(
  deps: ApplyDeps,
  person: PersonKey,
  introductionId: string,
  day: CalendarDate,
): Promise<Applied> {
  const days = await daysOf(deps, person);
  const fault = againFault(day, deps.clock.now(), days.hours.zone);
  if (fault === "past") throw new UserFault({ key: "introductions.later_form.past" });
  if (fault === "too_far")
    throw new UserFault({ key: "introductions.later_form.too_far", values: { max: MAX_AGAIN_DAYS / 7 } });
  const event = { kind: "later", at: beginOfWork(day, days) } as const;
  return applyIntroductionEvent(deps, { workspaceId: person.workspaceId, introductionId }, person.userId, event);
}

function daysOf(deps: ApplyDeps, person: PersonKey): Promise<KnownDays> {
  return hoursOf(deps, person);
}

/** "Pause requests": not this one, and none until they say so. Somebody who never registered is paused all the same. */
export async function pauseRequests(deps: Deps, person: PersonKey, introductionId: string): Promise<Host> {
  await answerAsk(deps, person, introductionId, "decline").catch((error: unknown) => {
    // Answered already, or over: the pause is meant all the same. Somebody else's question is nobody's to pause by.
    if (!(error instanceof UserFault) || error.fault.key === "errors.not_yours") throw error;
  });
  return pauseHosting(deps, person, "open", { isForAll: true });
}
