/** Ports of what people give each other. Each repository scopes every query by workspace. */

import type { Contact, NewNotice } from "#src/delivery/notice.ts";
import type { AdminPorts } from "#src/features/admin/use-cases/ports.ts";
import type { ChallengePorts } from "#src/features/channel-challenges/store/ports.ts";
import type { TeamPorts } from "#src/features/team/store/ports.ts";
import type { StateChange } from "#src/kernel/audit-entry.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { Policy } from "#src/kernel/policy.ts";
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
  saveDmChannel(person: PersonKey, channel: string): Promise<void>;
}

/** What is saved together: every change of state, with the notices that come of it. */
export interface Announcing {
  readonly changes?: readonly StateChange[];
  readonly notices?: readonly NewNotice[];
}

/** The history of changes, and notices that come of no other change. */
export interface History {
  add(entry: Announcing): Promise<void>;
  /** What concerns a person, newest first. */
  concerning(person: PersonKey, limit: number): Promise<readonly StateChange[]>;
}

/** A challenge that people of a workspace wrote. */
export interface OwnChallenge {
  readonly workspaceId: string;
  readonly challenge: Challenge;
  /** Part of the weekly choice and of searches; not so for the words of one assignment. */
  readonly isOffered: boolean;
  readonly createdBy: string;
  readonly retiredAt: Date | null;
}

/** What comes out of a decision, with what is announced of it. */
export interface Decided<T> {
  readonly value: T;
  readonly announcing: Announcing;
}

/** What admins decide and people write; readers go through `Policies` and `Catalogues`. */
export interface WorkspaceContent {
  /** Changes the policy as it is now, with its row locked, so that two admins at once lose nothing. */
  changePolicy(workspaceId: string, decide: (now: Policy) => Decided<Policy>): Promise<Policy>;
  /** Adds or replaces a challenge by its id. */
  saveChallenge(own: OwnChallenge, now: Date, announcing: Announcing): Promise<void>;
  /** Changes the challenge as it is now, or a new one where none has the id, with its row locked. */
  changeChallenge(
    key: { readonly workspaceId: string; readonly id: string },
    now: Date,
    decide: (found: OwnChallenge | null) => Decided<OwnChallenge>,
  ): Promise<OwnChallenge>;
  ownChallenges(workspaceId: string): Promise<readonly OwnChallenge[]>;
}

export interface GivingPorts extends TeamPorts, ChallengePorts, AdminPorts {
  readonly contacts: Contacts;
  readonly changes: History;
  readonly content: WorkspaceContent;
}
