/** Asking another department: who may, what stands in the way, and the saving of it. Somebody is looked for right after. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { lastMet } from "#src/features/matching/use-cases/encounters.ts";
import { redrawHomes } from "#src/features/members/use-cases/redraw-home.ts";
import { isOutsider } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { request } from "#src/queue/job.ts";
import { type AskFault, checkAsk, fault } from "../rules/check-ask.ts";
import { newIntroduction } from "../rules/new-introduction.ts";
import { hasMetLately } from "../rules/pick-host.ts";
import type { Introduction, Question } from "../rules/types.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { type Applied, type ApplyDeps, applyIntroductionEvent, checkIntroductionsJob } from "./apply-event.ts";
import { zonesOf } from "./zones-of.ts";

type AskDeps = ApplyDeps & Pick<Deps, "ids">;
type AskSomebodyDeps = AskDeps & Pick<Deps, "encounters">;

export type AskOutcome =
  | { readonly kind: "asked"; readonly introduction: Introduction }
  | { readonly kind: "faults"; readonly faults: readonly AskFault[] };

/** What the form begins with. @throws UserFault for a guest, and for people of another company. */
export async function startAsk(deps: AskDeps, person: PersonKey): Promise<{ readonly id: string }> {
  if (isOutsider(person.workspaceId, await deps.directory.person(person)))
    throw new UserFault({ key: "introductions.faults.guest" });
  return { id: deps.ids.next() };
}

/** Saves a request, or tells what stands in the way. @param id made when the form was opened: sent twice it is one request. */
export async function askSomebody(
  deps: AskSomebodyDeps,
  person: PersonKey,
  id: string,
  question: Question,
): Promise<AskOutcome> {
  const { workspaceId, userId } = person;
  const askedAt = deps.clock.now();
  const { wishedUserId } = question;
  const [asker, wished] = await Promise.all([
    deps.directory.person(person),
    wishedUserId === null ? null : deps.directory.person({ workspaceId, userId: wishedUserId }),
  ]);
  const faults = checkAsk(workspaceId, asker, question, wished);
  if (faults.length > 0) return { kind: "faults", faults };
  const now = deps.clock.now();
  // Whoever was brought together with them lately needs no introduction, and is told so at once.
  if (wished && hasMetLately({ metAt: await lastMet(deps, deps.db, person) }, wished.userId, now))
    return { kind: "faults", faults: [{ ...fault("host_known", "person"), name: wished.name }] };
  const introduction = newIntroduction(question, { id, workspaceId, userId }, now);
  const concerned = [userId, ...(wishedUserId === null ? [] : [wishedUserId])];
  const contacts = await zonesOf(deps, workspaceId, [userId]);
  const created = await new IntroductionStore(deps.db).create(introduction, contacts, { askedAt, concerned });
  if (created === "too-many-open") return { kind: "faults", faults: [fault("too_many_open", "question")] };
  if (created === "too-many-today") return { kind: "faults", faults: [fault("too_many_today", "question")] };
  await lookSoon(deps);
  await redrawHomes(deps, workspaceId, [userId]);
  return { kind: "asked", introduction };
}

/** "Take it back". @throws UserFault when it is somebody else's, was said yes to, or is over. */
export function withdrawAsk(deps: AskDeps, person: PersonKey, introductionId: string): Promise<Applied> {
  return applyIntroductionEvent(deps, { workspaceId: person.workspaceId, introductionId }, person.userId, {
    kind: "withdraw",
  });
}

/** Somebody else instead of the one who was named, or who would like to later. @throws UserFault */
export async function askSomebodyElse(deps: AskDeps, person: PersonKey, introductionId: string): Promise<Applied> {
  const key = { workspaceId: person.workspaceId, introductionId };
  const applied = await applyIntroductionEvent(deps, key, person.userId, { kind: "somebody-else" });
  await lookSoon(deps);
  return applied;
}

/** One's own request, to be asked again with the same words. @throws UserFault when it is not theirs. */
export async function ownAsk(
  deps: Pick<Deps, "db">,
  { workspaceId, userId }: PersonKey,
  introductionId: string,
): Promise<Introduction> {
  const found = await new IntroductionStore(deps.db).find({ workspaceId, introductionId });
  if (!found) throw new UserFault({ key: "errors.item_gone" });
  if (found.introduction.askerUserId !== userId) throw new UserFault({ key: "errors.not_yours" });
  return found.introduction;
}

async function lookSoon(deps: Pick<Deps, "jobs" | "log">): Promise<void> {
  await deps.jobs.enqueue([request(checkIntroductionsJob, {})]).catch((error: unknown) => {
    deps.log.warn({ err: error }, "could not enqueue the search for a host");
  });
}
