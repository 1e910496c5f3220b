/** What a host answers, and pausing: all that their side takes is one tap. */
import { inTransaction } from "#src/db/transaction.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { newHost } from "#src/features/matching/rules/host.ts";
import { lockHost, saveHost } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { type Applied, type ApplyDeps, applyIntroductionEvent } from "./apply-event.ts";

/** @throws UserFault when it is not theirs to answer, was answered, or is over. */
export function answerAsk(
  deps: ApplyDeps,
  person: PersonKey,
  introductionId: string,
  kind: "accept" | "later" | "decline",
): Promise<Applied> {
  return applyIntroductionEvent(deps, { workspaceId: person.workspaceId, introductionId }, person.userId, { kind });
}

/** "Pause requests": not this one, and none until they say so. Somebody who never registered is paused all the same. */
export async function pauseRequests(deps: ApplyDeps, person: PersonKey, introductionId: string): Promise<void> {
  await answerAsk(deps, person, introductionId, "decline").catch((error: unknown) => {
    // Answered already, or over: the pause is meant all the same. Somebody else's question is nobody's to pause by.
    if (!(error instanceof UserFault) || error.fault.key === "errors.not_yours") throw error;
  });
  const now = deps.clock.now();
  const { hours } = await hoursOf(deps, person);
  await inTransaction(deps.db, async (tx) => {
    const host = (await lockHost(tx, person)) ?? newHost(person, "other", hours, now);
    await saveHost(tx, { ...host, isPaused: true, pausedUntil: null, unanswered: 0, updatedAt: now });
  });
}

/** Requests come again. @returns false where they came already. @throws UserFault when they never registered. */
export function resumeRequests(deps: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<boolean> {
  const now = deps.clock.now();
  return inTransaction(deps.db, async (tx) => {
    const host = await lockHost(tx, person);
    if (!host) throw new UserFault({ key: "errors.item_gone" });
    if (!host.isPaused) return false;
    await saveHost(tx, { ...host, isPaused: false, pausedUntil: null, unanswered: 0, updatedAt: now });
    return true;
  });
}
