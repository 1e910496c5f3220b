/** Ports of what goes on between mentees and the managers whom they named. Each repository scopes every query by workspace. */

import type { Contact } from "#src/delivery/contact.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { CalendarDate, Member } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { DigestSlot } from "../rules/digest.ts";
import type { Door } from "../rules/manager-request.ts";
import type { ReflectionThanks, Shareable } from "../rules/reflection-thanks.ts";
import type { MenteeFacts } from "../rules/team-view.ts";

/** Something that a mentee did, told or not: for totals alone. */
export interface DoneThing {
  readonly memberId: string;
  /** Of a reflection; null for a challenge that was done without one. */
  readonly area: string | null;
  readonly challengeId: string | null;
}

/** What managers are shown. */
export interface Team {
  /** Everybody who names them, by when they joined, with all that is stored and could concern a manager. */
  factsOf(manager: PersonKey): Promise<readonly MenteeFacts[]>;
  /** One mentee, whoever their manager is. */
  factsAbout(mentee: Member): Promise<MenteeFacts>;
  /** What is stored of anybody, mentee or not, for their export. */
  recordOf(person: PersonKey): Promise<BetweenRecord>;
  /** How many name them as their manager. */
  countOf(manager: PersonKey): Promise<number>;
  /** What the people who name them did between two days, `until` not counted. */
  doneOf(manager: PersonKey, from: CalendarDate, until: CalendarDate): Promise<readonly DoneThing[]>;
}

export interface Doors {
  /** With the mentee who asked, when both are still there. */
  find(workspaceId: string, id: string): Promise<{ door: Door; member: Member } | null>;
  ofNudge(memberId: string, nudgeId: string): Promise<Door | null>;
  /** Runs `decide` with the door locked; null when it is gone. */
  answer<T extends SideEffects & { door: Door }>(
    workspaceId: string,
    id: string,
    decide: (door: Door, member: Member) => T,
  ): Promise<T | null>;
}

/** Thanks with what they are for. */
export interface ThanksFor {
  readonly thanks: ReflectionThanks;
  readonly shareable: Shareable;
}

export interface ReflectionThanksRepository {
  shareable(workspaceId: string, reflectionId: string): Promise<Shareable | null>;
  find(workspaceId: string, id: string): Promise<ThanksFor | null>;
  /** Runs `decide` with the reflection locked, with what the giver said of it before; null when it is gone. */
  give<T extends SideEffects & { thanks: ReflectionThanks }>(
    workspaceId: string,
    reflectionId: string,
    fromUserId: string,
    decide: (shareable: Shareable, existing: ReflectionThanks | null) => T,
  ): Promise<T | null>;
  /** What a member received for these reflections, oldest first. */
  received(memberId: string, reflectionIds: readonly string[]): Promise<readonly ReflectionThanks[]>;
  /** What somebody said of a reflection. */
  ofGiver(giver: PersonKey, reflectionId: string): Promise<ReflectionThanks | null>;
  /** Which of these reflections somebody has given thanks for. */
  givenFor(giver: PersonKey, reflectionIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** It could not be posted after all. */
  notPosted(workspaceId: string, id: string): Promise<void>;
  /** Takes thanks off the record of the member who received them. @returns false when they are gone or somebody else's. */
  remove(memberId: string, id: string, sideEffects: (thanks: ReflectionThanks) => SideEffects): Promise<boolean>;
}

/** A manager's digest as it is due: what it is decided from. */
export interface DueDigest {
  readonly contact: Contact;
  /** Null when they are no mentee themselves. */
  readonly member: Member | null;
  readonly since: Date | null;
  readonly facts: readonly MenteeFacts[];
  readonly thanked: ReadonlySet<string>;
}

export interface DigestOutcome {
  /** Null: there is nobody whom it could tell of. */
  readonly nextAt: Date | null;
  /** False when it was only put off: what was shared meanwhile is told by the next. */
  readonly isTold: boolean;
  readonly sideEffects: SideEffects;
}

export interface Digests {
  /** Claims up to `limit` digests that are due, asks `decide` for each and saves what comes out. @returns keys of the messages. */
  claim(
    now: Date,
    limit: number,
    decide: (due: DueDigest) => DigestOutcome,
  ): Promise<{ claimed: number; keys: readonly string[] }>;
  /** The manager's own choice; null for no digest. */
  choose(person: PersonKey, slot: DigestSlot | null, nextAt: Date | null, now: Date): Promise<void>;
  /** When it comes next, for somebody who has not chosen otherwise: `slot` is the default. */
  schedule(person: PersonKey, slot: DigestSlot, nextAt: Date | null): Promise<void>;
  /** Nothing is due any more: deactivated, or nobody names them. */
  stop(person: PersonKey): Promise<void>;
}

/** What is stored of one person between them and others. */
export interface BetweenRecord {
  readonly contact: Contact | null;
  readonly doors: readonly Door[];
  readonly thanksReceived: readonly ReflectionThanks[];
  readonly thanksGiven: readonly ReflectionThanks[];
  readonly changes: readonly AuditEntry[];
}

export interface TeamPorts {
  readonly team: Team;
  readonly doors: Doors;
  readonly reflectionThanks: ReflectionThanksRepository;
  readonly digests: Digests;
}
