/** Whether a language model may be asked for somebody, and what they and their admin decided. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import type { Consent, SentRequest } from "../rules/consent.ts";
import { coachPolicyOf } from "../store/budgets.ts";
import { consentOf, lastRequest, noteAsked, saveAnswer, saveReflectionsAllowed } from "../store/consents.ts";

type AccessDeps = Pick<Deps, "db" | "model" | "clock">;

/** off: the operator set none, or an admin switched it off. new: not asked yet. open: asked, and not answered. */
export type Access = "off" | "new" | "open" | "yes" | "no";

/** Whether the model may be asked for somebody: off, not asked about yet, or what they answered. */
export async function accessOf(deps: AccessDeps, person: PersonKey): Promise<Access> {
  if (!deps.model) return "off";
  const [{ isOn }, consent] = await Promise.all([
    coachPolicyOf(deps.db, person.workspaceId),
    consentOf(deps.db, person),
  ]);
  if (!isOn) return "off";
  return consent === null ? "new" : (consent.answer ?? "open");
}

/** What a person sees of it, and can change. */
export interface OwnCoach {
  readonly access: Access;
  readonly consent: Consent | null;
  readonly last: SentRequest | null;
}

export async function showCoach(deps: AccessDeps, person: PersonKey): Promise<OwnCoach> {
  const [access, consent, last] = await Promise.all([
    accessOf(deps, person),
    consentOf(deps.db, person),
    lastRequest(deps.db, person, deps.clock.now()),
  ]);
  return { access, consent, last };
}

/** Asks a member once. @returns whether it is to be asked now. */
export async function beginAsking(deps: AccessDeps, person: PersonKey): Promise<boolean> {
  if ((await accessOf(deps, person)) !== "new") return false;
  return noteAsked(deps.db, person, deps.clock.now());
}

/** @throws UserFault when they have not joined. */
export async function answerConsent(deps: AccessDeps, person: PersonKey, answer: "yes" | "no"): Promise<void> {
  const isSaved = await saveAnswer(deps.db, person, answer, deps.clock.now());
  if (!isSaved && !(await findMemberIfAny(deps, person))) throw new UserFault({ key: "errors.not_joined" });
}

/** A second yes or no, of their own reflections. */
export function allowReflections(deps: AccessDeps, person: PersonKey, isAllowed: boolean): Promise<void> {
  return saveReflectionsAllowed(deps.db, person, isAllowed);
}
