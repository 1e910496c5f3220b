import { auditEntriesOf } from "#src/delivery/store/audit-log.ts";
import type { Ports } from "#src/feature-kit/ports.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

const SHOWN_CHANGES = 30;

/** More are read, as some tell a reader nothing. */
const READ_CHANGES = 120;

/** What happened that concerns a person, newest first, and the zone in which they read it. */
export interface Happened {
  readonly changes: readonly AuditEntry[];
  readonly limit: number;
  readonly zone: string;
}

export async function whatHappened(
  ports: Pick<Ports, "db" | "mentees" | "contacts">,
  person: PersonKey,
): Promise<Happened> {
  const [changes, mentee, contact] = await Promise.all([
    auditEntriesOf(ports.db, person, READ_CHANGES),
    ports.mentees.find(person),
    ports.contacts.find(person),
  ]);
  return { changes, limit: SHOWN_CHANGES, zone: mentee?.member.settings.zone ?? contact?.zone ?? "UTC" };
}
