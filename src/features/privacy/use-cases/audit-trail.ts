import { auditEntriesOf } from "#src/delivery/store/audit-log.ts";
import type { AuditSubject } from "#src/feature-kit/audit-subject.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

const SHOWN_CHANGES = 30;

/** More are read, as some tell a reader nothing. */
const READ_CHANGES = 120;

/** What happened that concerns a person, newest first, and the zone in which they read it. */
export interface AuditTrail {
  readonly changes: readonly AuditEntry[];
  /** What entries are about, as capabilities tell of it. */
  readonly subjects: ReadonlyMap<string, AuditSubject>;
  readonly limit: number;
  readonly zone: string;
}

export async function auditTrailOf(
  deps: Pick<Deps, "db" | "clock" | "reactions" | "contacts" | "auditSubjects">,
  person: PersonKey,
): Promise<AuditTrail> {
  const [changes, mentee, contact] = await Promise.all([
    auditEntriesOf(deps.db, person, READ_CHANGES),
    menteeStore(deps).find(person),
    deps.contacts.find(person),
  ]);
  return {
    changes,
    subjects: deps.auditSubjects,
    limit: SHOWN_CHANGES,
    zone: mentee?.member.settings.zone ?? contact?.zone ?? "UTC",
  };
}
