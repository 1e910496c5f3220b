/** Taking a challenge that the person was shown elsewhere than in the weekly choice. */
import type { Challenge } from "#src/kernel/challenge.ts";
import { leadsToClients } from "#src/kernel/challenge.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { unchanged } from "../rules/mentee-changes.ts";
import { offerNudge } from "../rules/nudge.ts";
import type { AnswerDeps } from "./answer-nudge.ts";
import { type CurrentNudge, currentNudgeOf, offerFor, withoutLostChallenge } from "./current-nudge.ts";
import { changeMentee, redraw } from "./load-mentee.ts";

/**
 * What became of it. opened: it is asked now. next: something else is open, and it comes after that. current: it is what is open.
 * waits: another one was put off and comes next, which stays so.
 */
export type Taken =
  | { readonly kind: "opened" | "current"; readonly ask: CurrentNudge }
  | { readonly kind: "next" | "waits"; readonly challenge: Challenge };

/** Takes it on as the next one, at once where nothing is open. @throws UserFault when it does not fit the person, or is none. */
export async function takeChallenge(deps: AnswerDeps, person: PersonKey, challengeId: string): Promise<Taken> {
  const taken = await changeMentee(deps, person, async (tx): Promise<Taken> => {
    const { mentee } = tx;
    const { settings, isGuest, pinned } = mentee.member;
    const challenge = deps.catalogues.of(person.workspaceId).all.find(({ id }) => id === challengeId);
    const fits = challenge?.tracks.includes(settings.track) && challenge.scopes.includes(settings.scope);
    if (!challenge || !fits || (isGuest && leadsToClients(challenge))) throw new UserFault({ key: "errors.item_gone" });
    const current = currentNudgeOf(deps, mentee);
    if (current?.nudge.challengeId === challengeId) return { kind: "current", ask: current };
    if (pinned && pinned.challengeId !== challengeId) return { kind: "waits", challenge };
    const pin = { challengeId, on: null, reasons: [{ kind: "own-choice" as const }] };
    const before = current ? mentee.member : await withoutLostChallenge(deps, mentee, (outcome) => tx.save(outcome));
    const member = { ...before, pinned: pin };
    if (current) {
      await tx.save(unchanged(member));
      return { kind: "next", challenge };
    }
    const offer = offerFor(deps, member, await tx.history(), "asked");
    if (offer?.choice.challenge.id !== challengeId) throw new UserFault({ key: "errors.item_gone" });
    const { nudge, outcome } = offerNudge(member, offer);
    await tx.save(outcome);
    const ask = currentNudgeOf(deps, { member: outcome.member, nudge, plan: null });
    if (!ask) throw new UserFault({ key: "errors.item_gone" });
    return { kind: "opened", ask };
  });
  if (taken.kind === "opened") await redraw(deps, taken.ask.member);
  return taken;
}
