/** Opening one certain challenge for somebody: the next rung of a ladder, or the same again in another size. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { everyChallenge } from "#src/kernel/catalogue.ts";
import { type Challenge, leadsToClients, sizesOf } from "#src/kernel/challenge.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Size } from "#src/kernel/vocabulary.ts";
import { ownChoice } from "../rules/choose-challenge.ts";
import { unchanged } from "../rules/mentee-changes.ts";
import { event, offerNudge, withPin } from "../rules/nudge.ts";
import { type CurrentNudge, currentNudgeOf } from "./current-nudge.ts";
import { changeMentee, redraw } from "./load-mentee.ts";

type OfferDeps = Pick<
  Deps,
  "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "ids" | "holidays" | "policies" | "jobs" | "log"
>;

/** Whether a challenge fits somebody's work and place at all. Whoever chooses one themselves is held to no level. */
export function canBeOffered(deps: Pick<Deps, "catalogues">, member: Member, challenge: Challenge): boolean {
  const isOffered = everyChallenge(deps.catalogues.of(member.workspaceId)).some(({ id }) => id === challenge.id);
  // What is for hosts or mentors alone comes here from what they did, which was.
  const fits = challenge.readers.length > 0 || challenge.tracks.includes(member.settings.track);
  return isOffered && fits && !challenge.retired && !(member.isGuest && leadsToClients(challenge));
}

/**
 * Opens a challenge that the person chose; what is open already stays, and is shown.
 * @throws UserFault when it is no challenge for them.
 */
export async function offerOne(
  deps: OfferDeps,
  person: PersonKey,
  challengeId: string,
  size: Size = "usual",
): Promise<{ readonly ask: CurrentNudge; readonly isNew: boolean }> {
  const result = await changeMentee(deps, person, async (tx) => {
    const meanwhile = currentNudgeOf(deps, tx.mentee);
    if (meanwhile) return { ask: meanwhile, isNew: false };
    const { member } = tx.mentee;
    const challenge = deps.catalogues.of(person.workspaceId).byId.get(challengeId);
    if (!challenge || !canBeOffered(deps, member, challenge)) throw new UserFault({ key: "errors.item_gone" });
    const { nudge, outcome } = offerNudge(member, {
      id: deps.ids.next(),
      source: "asked",
      choice: ownChoice(challenge, size),
      now: deps.clock.now(),
      isHoliday: holidaysOf(deps, person.workspaceId, member.settings.country),
    });
    await tx.save(outcome);
    const ask = currentNudgeOf(deps, { member: outcome.member, nudge, plan: null });
    if (!ask) throw new UserFault({ key: "errors.item_gone" });
    return { ask, isNew: true };
  });
  if (result.isNew) await redraw(deps, result.ask.member);
  return result;
}

/** Why something did not happen. */
export const REASONS_NOT = ["no-time", "no-answer", "not-mine", "too-big"] as const;
export type ReasonNot = (typeof REASONS_NOT)[number];

/** What the reason changes: it comes back, it comes back smaller, or rarely its like. */
export async function answerWhyNot(
  deps: OfferDeps,
  person: PersonKey,
  nudgeId: string,
  why: ReasonNot,
): Promise<{ readonly member: Member; readonly challenge: Challenge | null; readonly smaller: CurrentNudge | null }> {
  const { member, nudge } = await changeMentee(deps, person, async (tx) => {
    const found = await tx.nudge(nudgeId);
    if (!found) throw new UserFault({ key: "errors.not_yours" });
    const { nudge: left } = found;
    if (left.status !== "not-done" && left.status !== "skipped") throw new UserFault({ key: "errors.item_gone" });
    const { member: before } = tx.mentee;
    const isBack = why === "no-time" || why === "no-answer";
    const after = isBack ? withPin(before, left, null, "later") : before;
    const history = why === "not-mine" ? [event(before, left.challengeId, "fewer", deps.clock.now())] : [];
    await tx.save({ ...unchanged(after), history });
    return { member: after, nudge: left };
  });
  await redraw(deps, member);
  const challenge = deps.catalogues.of(person.workspaceId).byId.get(nudge.challengeId) ?? null;
  const isTiny =
    why === "too-big" && challenge !== null && sizesOf(challenge).includes("tiny") && nudge.size !== "tiny";
  const offered = isTiny && canBeOffered(deps, member, challenge);
  const smaller = offered ? await offerOne(deps, person, nudge.challengeId, "tiny") : null;
  return { member, challenge, smaller: smaller?.isNew ? smaller.ask : null };
}
