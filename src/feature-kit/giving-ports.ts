/** Ports of what people give each other. Each repository scopes every query by workspace. */

import type { Contact } from "#src/delivery/contact.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { AdminPorts } from "#src/features/admin/use-cases/ports.ts";
import type { ChallengePorts } from "#src/features/channel-challenges/store/ports.ts";
import type { TeamPorts } from "#src/features/team/store/ports.ts";
import type { StateChange } from "#src/kernel/audit-entry.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

/** Colleagues whom the bot talks to. */
export interface Contacts {
  find(person: PersonKey): Promise<Contact | null>;
  /**
   * Creates the contact, or brings its zone up to date.
   * @param askedAt when the act began that writes of them.
   * @throws UserFault when they were forgotten since.
   */
  remember(person: PersonKey, zone: string, now: Date, askedAt: Date): Promise<Contact>;
}

/** The history of changes, and messages that come of no other change. */
export interface History {
  add(entry: SideEffects): Promise<void>;
  /** What concerns a person, newest first. */
  concerning(person: PersonKey, limit: number): Promise<readonly StateChange[]>;
}

export interface GivingPorts extends TeamPorts, ChallengePorts, AdminPorts {
  readonly contacts: Contacts;
  readonly changes: History;
}
