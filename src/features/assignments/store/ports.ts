/** Where assignments are kept. Every query is scoped by workspace. */

import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { MenteeTransaction } from "#src/feature-kit/ports.ts";
import type { Outcome } from "#src/features/weekly/rules/mentee-changes.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import type { Asked, PersonKey } from "#src/kernel/ports.ts";
import type { OwnChallenge } from "#src/workspaces/own-challenges.ts";
import type { Assignment, Part } from "../rules/types.ts";
import type { ToldStatus } from "../rules/visibility.ts";

/** One person's part, with what it belongs to. */
export interface GivenPart {
  readonly assignment: Assignment;
  readonly part: Part;
}

/** For an export: of their own parts everything; of what they gave what they were told. */
export interface PersonalAssignments {
  readonly asked: readonly GivenPart[];
  readonly given: readonly {
    readonly assignment: Assignment;
    readonly userId: string;
    readonly status: ToldStatus;
  }[];
}

export interface PartKey {
  readonly workspaceId: string;
  readonly partId: string;
}

/** All that one step saves, in one transaction. */
export interface PartChange extends SideEffects {
  readonly part: Part;
  /** What it changes about the person: taking it on opens a nudge. */
  readonly outcome: Outcome | null;
  readonly isCardStale: boolean;
}

/** Runs with the person's row and the part's locked, in this order everywhere. */
export interface PartTransaction extends GivenPart {
  /** Null when the person has not joined. */
  readonly mentee: MenteeTransaction | null;
  /** Whether another part of theirs is in their hands. */
  hasOpen(): Promise<boolean>;
  save(change: PartChange): Promise<void>;
}

/** What is saved with the assignment and not without it, for people who never joined above all. */
export interface Inviting {
  /** Everybody concerned who is to be a contact, the giver among them, with their IANA zones. */
  readonly contacts: ReadonlyMap<string, string>;
  /** The giver's own words; null for a challenge that is there. */
  readonly own: OwnChallenge | null;
  /** How many different ones the giver may have asked since that moment; null: as many as they like. */
  readonly max: number | null;
  readonly since: Date;
  /** Nothing is saved when one of them was forgotten since it was asked. */
  readonly asked: Asked;
  /** The message to somebody who was never invited. */
  readonly message: (part: Part) => NewMessage;
}

/** `known`: its id was there already. No assignment is saved then; where it is refused, nothing at all. */
export type Created =
  | { readonly kind: "new"; readonly invited: readonly string[]; readonly messages: readonly NewMessage[] }
  | { readonly kind: "known" | "too-many-invited" }
  | { readonly kind: "same-again"; readonly userIds: readonly string[] };

export interface Assignments {
  /**
   * Saves an assignment with its parts, its contacts, its own words, its invitations and, in a channel, its card. The
   * giver's contact is locked while it is looked at what they have given.
   */
  create(
    assignment: Assignment,
    parts: readonly Part[],
    sideEffects: SideEffects,
    inviting: Inviting,
  ): Promise<Created>;
  find(workspaceId: string, id: string): Promise<{ assignment: Assignment; parts: readonly Part[] } | null>;
  findPart(key: PartKey): Promise<GivenPart | null>;
  /** Null when there is no such part. */
  change<T>(key: PartKey, work: (tx: PartTransaction) => Promise<T>): Promise<T | null>;
  /** Where the offer or the invitation stands. */
  recordPosted(partId: string, message: MessageRef): Promise<void>;
  /** Who of these people has this challenge open from the same assigner. */
  withSame(giver: PersonKey, userIds: readonly string[], challengeId: string): Promise<readonly string[]>;
  /** An invitation ended that was never sent: its person may be invited still. May be repeated. */
  invitationUnsent(key: PartKey): Promise<void>;
  /** Invited ones whose person is a member: they joined while it was saved. */
  joined(now: Date, limit: number): Promise<readonly PartKey[]>;
  /** Parts whose time to be looked at has come, the longest waiting first. */
  due(now: Date, limit: number): Promise<readonly PartKey[]>;
  /** Puts a part off about which a decision failed. */
  putOff(partId: string, at: Date): Promise<void>;
  /** Parts that were taken on and whose nudge has ended, or came back as another one. */
  toFollow(limit: number): Promise<readonly PartKey[]>;
  ofNudge(workspaceId: string, nudgeId: string): Promise<PartKey | null>;
  /** Parts of somebody who was no member yet. */
  invitedParts(person: PersonKey): Promise<readonly PartKey[]>;
  /** Parts that wait for this assigner's answer to a date. */
  suggestedTo(person: PersonKey): Promise<readonly PartKey[]>;
  /** What this person asked of others and has not ended for everybody. */
  openOf(giver: PersonKey): Promise<readonly GivenPart[]>;
  /** All that a person was asked and asked of others, whether they are a member or not. */
  recordOf(person: PersonKey): Promise<PersonalAssignments>;
}

export interface AssignmentPorts {
  readonly assignments: Assignments;
}
