import type { Contact } from "#src/delivery/contact.ts";
import { allAuditEntriesOf } from "#src/delivery/store/audit-log.ts";
import type { AuditSubject } from "#src/feature-kit/audit-subject.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type OwnChallenge, readOwnChallenges } from "#src/workspaces/own-challenges.ts";

/** What the rooms below all capabilities keep of one person, and what is told of it. */
export interface DeliveryRecords {
  readonly contact: Contact | null;
  /** What happened that concerns them, oldest first. */
  readonly changes: readonly AuditEntry[];
  /** What they are about, as capabilities call it. */
  readonly subjects: ReadonlyMap<string, AuditSubject>;
  /** Slack's id of their DM with the bot, once known. */
  readonly dmChannel: string | null;
  /** Challenges that they wrote, for everybody or for one colleague. */
  readonly challenges: readonly OwnChallenge[];
}

/** When and where the bot writes to somebody, and the audit log as far as it concerns them. */
export async function deliveryRecords(
  { db, contacts, dmChannels, auditSubjects }: Pick<Deps, "db" | "contacts" | "dmChannels" | "auditSubjects">,
  person: PersonKey,
): Promise<DeliveryRecords> {
  const [contact, changes, dmChannel, challenges] = await Promise.all([
    contacts.find(person),
    allAuditEntriesOf(db, person),
    dmChannels.find(person),
    readOwnChallenges(db, [person.workspaceId]),
  ]);
  // Of a subject that this version does not know nothing can be told.
  const known = changes.filter(({ subject }) => auditSubjects.has(subject));
  const own = challenges.filter(({ createdBy }) => createdBy === person.userId);
  return { contact, changes: known, subjects: auditSubjects, dmChannel, challenges: own };
}
