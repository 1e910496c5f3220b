/** What a host answers, and pausing: all that their side takes is one tap. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { Host } from "#src/features/matching/rules/host.ts";
import { pauseHosting } from "#src/features/matching/use-cases/profile.ts";
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
export async function pauseRequests(deps: Deps, person: PersonKey, introductionId: string): Promise<Host> {
  await answerAsk(deps, person, introductionId, "decline").catch((error: unknown) => {
    // Answered already, or over: the pause is meant all the same. Somebody else's question is nobody's to pause by.
    if (!(error instanceof UserFault) || error.fault.key === "errors.not_yours") throw error;
  });
  return pauseHosting(deps, person, "open", { isForAll: true });
}
