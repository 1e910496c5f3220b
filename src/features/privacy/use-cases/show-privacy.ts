import type { Deps } from "#src/feature-kit/deps.ts";
import type { PrivacyLine } from "#src/feature-kit/privacy-line.ts";
import { Reflections } from "#src/features/reflections/store/reflections.ts";
import type { MenteeRow } from "#src/features/team/rules/team-view.ts";
import { previewOf } from "#src/features/team/use-cases/team-view.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** What is stored and who sees what; `preview` is exactly what the manager sees, and null without one. */
export interface Privacy {
  readonly member: Member;
  readonly reflections: number;
  readonly preview: MenteeRow | null;
  /** Records older than this are deleted; null keeps them. */
  readonly retentionMonths: number | null;
  /** What capabilities say of what is stored, and of who sees it. */
  readonly lines: readonly PrivacyLine[];
}

/** How much there is of somebody, for a short answer. */
export interface Known {
  readonly challenges: number;
  readonly reflections: number;
}

export async function countKnown(deps: Pick<Deps, "db">, member: Member): Promise<Known> {
  const [nudges, reflections] = await Promise.all([
    recordStore(deps).nudgesSince(member.id, new Date(0)),
    new Reflections(deps.db).since(member.id, new Date(0)),
  ]);
  return { challenges: nudges.length, reflections: reflections.length };
}

/** @throws UserFault when they have not joined. */
export async function showPrivacy(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "policies" | "privacyLines">,
  person: PersonKey,
): Promise<Privacy> {
  const { member } = await requireMentee(deps, person);
  const reflections = await new Reflections(deps.db).since(member.id, new Date(0));
  const { retentionMonths } = deps.policies.of(person.workspaceId);
  return {
    member,
    reflections: reflections.length,
    preview: await previewOf(deps, person),
    retentionMonths,
    lines: deps.privacyLines,
  };
}
