/** Challenges that admins write for their workspace: created, edited, retired and brought back from Slack. */

import { isDeepStrictEqual } from "node:util";
import { checkDraft, twinOf } from "#src/content/challenge-rules.ts";
import { nearestOf } from "#src/content/similarity.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { ChallengeDraft, RuleFault } from "#src/kernel/challenge-draft.ts";
import { isOvertaken, type Seen } from "#src/kernel/edit-mark.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { isAdmin, type Policy } from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { cueSentence } from "#src/language/cue-sentence.ts";
import type { OwnChallenge } from "#src/workspaces/own-challenges.ts";
import { readOffered } from "#src/workspaces/own-challenges.ts";
import { challengeMark } from "../rules/challenge-mark.ts";
import { type DraftCore, type GeneralTexts, withDefaults } from "../rules/draft-defaults.ts";
import { changeOwnChallenge } from "../store/change-settings.ts";
import { notAdmin, requireAdmin } from "./policy.ts";

type OwnChallengeDeps = Pick<Deps, "policies" | "db" | "catalogues" | "clock" | "ids">;

/** Newest last, retired ones too. @throws UserFault */
export async function listOwnChallenges(deps: OwnChallengeDeps, person: PersonKey): Promise<readonly OwnChallenge[]> {
  await requireAdmin(deps, person);
  return readOffered(deps.db, person.workspaceId);
}

/** How many own challenges are offered, and how many were retired. */
export interface OwnChallengeCount {
  readonly offered: number;
  readonly retired: number;
}

/** For somebody who was found to be an admin. */
export async function countOwnChallenges({ db }: Pick<Deps, "db">, workspaceId: string): Promise<OwnChallengeCount> {
  const own = await readOffered(db, workspaceId);
  const retired = own.filter(({ retiredAt }) => retiredAt !== null).length;
  return { offered: own.length - retired, retired };
}

/** The id under which a new challenge will be kept: a form that is sent twice makes one challenge. */
export function newOwnChallengeId(deps: Pick<Deps, "ids">): string {
  return `own-${deps.ids.next()}`;
}

/** @throws UserFault when the person is no admin, or it is not there. */
export async function findOwnChallenge(deps: OwnChallengeDeps, person: PersonKey, id: string): Promise<OwnChallenge> {
  const found = (await listOwnChallenges(deps, person)).find(({ challenge }) => challenge.id === id);
  if (!found) throw new UserFault({ key: "errors.challenge_unknown" });
  return found;
}

/**
 * What the author did not write, filled in.
 * @throws UserFault when the person is no admin.
 */
export async function draftWithDefaults(
  deps: OwnChallengeDeps,
  person: PersonKey,
  core: DraftCore,
  general: GeneralTexts,
): Promise<ChallengeDraft> {
  await requireAdmin(deps, person);
  const { all } = deps.catalogues.of(person.workspaceId);
  const others = all.filter(({ id }) => id !== core.id);
  return withDefaults(core, general, nearestOf({ ...core, steps: [] }, others)?.other ?? null);
}

/** What a draft comes to: its faults, or the challenge and, if there is one, another that says nearly the same. */
export type DraftCheck =
  | { readonly ok: false; readonly faults: readonly RuleFault[] }
  | { readonly ok: true; readonly challenge: Challenge; readonly twin: Challenge | null };

/**
 * Holds a draft against the rules, the same as for files.
 * @param locale the language that its cues are written in.
 * @throws UserFault when the person is no admin.
 */
export async function checkOwnChallenge(
  deps: OwnChallengeDeps,
  person: PersonKey,
  draft: ChallengeDraft,
  locale: Locale,
): Promise<DraftCheck> {
  await requireAdmin(deps, person);
  const { challenge, faults } = checkDraft(draft, locale);
  if (!challenge) return { ok: false, faults };
  const twin = twinOf(challenge, deps.catalogues.of(person.workspaceId).all, locale);
  return { ok: true, challenge, twin };
}

/**
 * Publishes a draft that was checked, or changes the challenge that has its id. It takes part in the weekly choice from
 * then on; a retired one stays retired.
 * @param locale the language that its cues are written in.
 * @param seen what the form was opened on.
 * @throws UserFault when the person is no admin, or another admin changed it meanwhile; RangeError when the draft has faults.
 */
export async function publishOwnChallenge(
  deps: OwnChallengeDeps,
  person: PersonKey,
  draft: ChallengeDraft,
  locale: Locale,
  seen?: Seen,
): Promise<OwnChallenge> {
  const { challenge } = checkDraft(draft, locale);
  if (!challenge) throw new RangeError("a draft with faults is not published");
  return change(deps, person, challenge.id, (found, policy) => {
    if (found) requireSeen(found.challenge, seen, challenge, locale);
    const own: OwnChallenge = found
      ? {
          ...found,
          challenge: {
            ...challenge,
            prerequisites: found.challenge.prerequisites,
            followOns: found.challenge.followOns,
            form: found.challenge.form,
            place: found.challenge.place,
            rootedIn: found.challenge.rootedIn,
          },
        }
      : { workspaceId: person.workspaceId, challenge, isOffered: true, createdBy: person.userId, retiredAt: null };
    if (found && isDeepStrictEqual(found.challenge, own.challenge)) return { own: found, sideEffects: {} };
    return { own, sideEffects: changed(deps, person, policy, found, own) };
  });
}

/** @throws UserFault with what stands there now, where another admin changed it since the form was opened. */
function requireSeen(stored: Challenge, seen: Seen, next: Challenge, locale: Locale): void {
  const mark = challengeMark(stored);
  if (!isOvertaken(seen, mark, challengeMark(next))) return;
  const { title, task, why, steps, cues, questions, reflectionPrompts, result, tiny, bigger, safety } = stored;
  const texts = {
    title,
    ask: task,
    why,
    steps: steps.join("\n"),
    cues: cues.map((cue) => cueSentence(cue, locale)).join("\n"),
    questions: questions.join("\n"),
    reflection: reflectionPrompts.join("\n"),
    result,
    tiny: tiny ?? "",
    bigger: bigger?.task ?? "",
    safety: safety ?? "",
  };
  throw new ChangedMeanwhile(texts, mark);
}

/** Takes a challenge out of the weekly choice and searches; who has it open keeps it. Harmless when it is out. */
export function retireOwnChallenge(deps: OwnChallengeDeps, person: PersonKey, id: string): Promise<OwnChallenge> {
  return setRetired(deps, person, id, deps.clock.now());
}

/** Brings a retired challenge back. Harmless when it is there. */
export function restoreOwnChallenge(deps: OwnChallengeDeps, person: PersonKey, id: string): Promise<OwnChallenge> {
  return setRetired(deps, person, id, null);
}

function setRetired(
  deps: OwnChallengeDeps,
  person: PersonKey,
  id: string,
  retiredAt: Date | null,
): Promise<OwnChallenge> {
  return change(deps, person, id, (found, policy) => {
    if (!found) throw new UserFault({ key: "errors.challenge_unknown" });
    // Two clicks, or two admins: the second finds it done.
    if ((found.retiredAt === null) === (retiredAt === null)) return { own: found, sideEffects: {} };
    const own = { ...found, retiredAt };
    return { own, sideEffects: changed(deps, person, policy, found, own) };
  });
}

async function change(
  deps: OwnChallengeDeps,
  person: PersonKey,
  id: string,
  decide: (found: OwnChallenge | null, policy: Policy) => { own: OwnChallenge; sideEffects: SideEffects },
): Promise<OwnChallenge> {
  const policy = await requireAdmin(deps, person);
  const key = { workspaceId: person.workspaceId, id };
  const changedTo = await changeOwnChallenge(deps.db, key, deps.clock.now(), (found) => {
    // The words of one assignment are its assigner's, and no admin's to publish.
    if (found && !found.isOffered) throw new UserFault({ key: "errors.challenge_unknown" });
    if (!isAdmin(policy, person.userId)) throw notAdmin(policy);
    const { own, sideEffects } = decide(found, policy);
    return { value: own, sideEffects };
  });
  await deps.catalogues.reload(person.workspaceId);
  return changedTo;
}

function changed(
  deps: Pick<Deps, "clock">,
  { workspaceId, userId }: PersonKey,
  { admins }: Policy,
  before: OwnChallenge | null,
  after: OwnChallenge,
): SideEffects {
  const state = ({ challenge, retiredAt }: OwnChallenge): Record<string, unknown> => ({
    status: retiredAt === null ? "offered" : "retired",
    title: challenge.title,
  });
  const entry: AuditEntry = {
    workspaceId,
    subject: "challenge",
    subjectId: after.challenge.id,
    actorUserId: userId,
    concerns: [...new Set([userId, ...admins])],
    before: before && state(before),
    after: state(after),
    at: deps.clock.now(),
  };
  return { audit: [entry] };
}
