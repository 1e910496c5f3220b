/** What the use cases need from the world. Each port has one adapter per technology; `now` always comes from `Clock`. */

import type { Db, Tx } from "#src/db/database.ts";
import type { PersonalData } from "#src/db/personal-data.ts";
import type { Reactions } from "#src/db/reactions.ts";
import type { DeliveryDeps } from "#src/delivery/delivery-deps.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { Contacts } from "#src/delivery/store/contacts.ts";
import type { DmChannels } from "#src/delivery/store/dm-channels.ts";
import type { Outcome } from "#src/features/weekly/rules/mentee-changes.ts";
import type { Availability, HistoryEvent, Member, Mentee, MessageRef, Nudge, Plan } from "#src/kernel/member.ts";
import type { Asked, Holidays, PersonKey, Places } from "#src/kernel/ports.ts";
import type { Jobs } from "#src/queue/job.ts";
import type { QueueHealth } from "#src/queue/queue-health.ts";
import type { SurfaceDeps } from "#src/slack/context.ts";
import type { Catalogues, Policies } from "#src/workspaces/workspace-content.ts";
import type { WorkspaceStore } from "#src/workspaces/workspaces.ts";
import type { ExportPart } from "./export-part.ts";
import type { LoadReflectionExtras } from "./reflection-extras.ts";

/**
 * Reads and writes inside one transaction that holds the person's row locked, so that two clicks, or a click and a
 * job, are worked through one after the other.
 */
export interface MenteeTransaction {
  readonly mentee: Mentee;
  /** The person's challenge history of the last year, oldest first. */
  history(): Promise<readonly HistoryEvent[]>;
  nudge(id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null>;
  save(outcome: Outcome): Promise<void>;
  /** What else is read and written together with it. */
  readonly db: Tx;
  saveSideEffects(entry: SideEffects): Promise<void>;
}

export interface Mentees {
  /** The person with what they are asked now, in one query; null when they have not joined. */
  find(person: PersonKey): Promise<Mentee | null>;
  /** Runs `work` with the person's row locked; null when they have not joined. */
  change<T>(person: PersonKey, work: (tx: MenteeTransaction) => Promise<T>): Promise<T | null>;
  /** Creates the person, or returns the one who is there: joining twice is harmless. */
  /** @throws UserFault when somebody concerned was forgotten since it was asked. */
  create(member: Member, asked: Asked): Promise<{ mentee: Mentee; created: boolean }>;
  /** Everybody of a workspace who named this user as their manager. */
  menteesOf(person: PersonKey): Promise<readonly Member[]>;
  /**
   * Saves what is newly known of somebody's availability, and leaves the rest.
   * @param asked how it stood when Slack was asked: where one of these fields has changed since, a newer word has come meanwhile,
   * and nothing is saved.
   */
  saveAvailability(person: PersonKey, known: Partial<Availability>, asked?: Partial<Availability>): Promise<void>;
}

/** The person's past nudges and plans, for progress and Home. */
export interface Records {
  nudgesSince(memberId: string, since: Date): Promise<readonly Nudge[]>;
  plansSince(memberId: string, since: Date): Promise<readonly Plan[]>;
  nudge(memberId: string, id: string): Promise<{ nudge: Nudge; plan: Plan | null } | null>;
  /** Whether anything was told of what came of a nudge. */
  isTold(memberId: string, nudgeId: string): Promise<boolean>;
  /** The nudge that a message is or is about: its own, its reminder, its follow-up. */
  nudgeByMessage(memberId: string, message: MessageRef): Promise<Nudge | null>;
}

/** One person whose nudge, reminder or follow-up is due, with what the decision needs. */
export interface DuePerson {
  readonly mentee: Mentee;
  readonly history: readonly HistoryEvent[];
}

/** What is due in PostgreSQL. Claims lock their rows and skip those that another bot has locked. */
export interface Due {
  /**
   * Claims up to `limit` people whose nudge is due at `now`, asks `decide` for each, saves all outcomes and commits.
   * @returns how many were claimed and the keys of the messages that were written.
   */
  nudges(now: Date, limit: number, decide: (due: DuePerson) => Outcome): Promise<Claimed>;
  reminders(now: Date, limit: number, decide: (due: DuePerson) => Outcome): Promise<Claimed>;
  followUps(now: Date, limit: number, decide: (due: DuePerson) => Outcome): Promise<Claimed>;
  /**
   * The earliest moment, after this one if it is given, at which anything happens by itself: nudges, reminders, follow-ups,
   * digests, channel challenges, assignments, messages that wait in the outbox, cards that are drawn again.
   */
  nextAt(after: Date | null): Promise<Date | null>;
}
export interface Claimed {
  readonly claimed: number;
  readonly messageKeys: readonly string[];
}

/** People whose availability Slack should be asked for again before something of theirs is due. */
export interface StaleAvailability {
  /** @param limit people of each workspace, those first who are due first. */
  peopleDueSoon(dueBefore: Date, checkedBefore: Date, limit: number): Promise<readonly Member[]>;
}

/** All ports; a use case takes the narrow `Pick` that it needs. */
export interface Ports extends SurfaceDeps, DeliveryDeps<Ports> {
  readonly holidays: Holidays;
  readonly places: Places;
  readonly catalogues: Catalogues;
  readonly policies: Policies;
  /** Where the stores run whose statements belong to one capability. */
  readonly db: Db;
  /** What is stored of people, in the order in which it is forgotten. */
  readonly personalData: readonly PersonalData[];
  /** What capabilities do inside a transaction when something happens below them. */
  readonly reactions: Reactions;
  /** Colleagues whom the bot talks to. */
  readonly contacts: Contacts;
  readonly queueHealth: QueueHealth;
  /** Files of prompts that were left out: file, line and fault. */
  readonly contentFaults: readonly string[];
  readonly mentees: Mentees;
  readonly records: Records;
  readonly due: Due;
  readonly stale: StaleAvailability;
  /** What capabilities add to an export. */
  readonly exportParts: readonly ExportPart<Ports>[];
  readonly postedNudges: {
    /** Remembers where a nudge stands. @returns it as it is now; null when it is deleted. */
    record(nudgeId: string, at: MessageRef): Promise<Pick<Nudge, "status" | "challengeId"> | null>;
  };
  readonly dmChannels: DmChannels;
  readonly workspaces: WorkspaceStore;
  readonly jobs: Jobs;
  /** What capabilities show beside a reflection; src/bot.ts hands it in. */
  readonly reflectionExtras: readonly LoadReflectionExtras[];
}
