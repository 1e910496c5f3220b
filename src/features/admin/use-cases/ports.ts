/** Ports of what admins see and decide, beside the policy itself. */
import type { Challenge } from "#src/kernel/challenge.ts";

/** A challenge as somebody wrote it, in a file or a form: nothing of it is checked yet. */
export interface ChallengeDraft {
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly scopes: readonly number[];
  /** Tracks, or `all` alone. */
  readonly tracks: readonly string[];
  readonly kind: string;
  readonly minutes: number;
  readonly restWeeks: number;
  readonly needs: { readonly host: string; readonly clientConsent: boolean };
  readonly sources: readonly string[];
  readonly prerequisites: readonly string[];
  readonly followOns: readonly string[];
  readonly ask: string;
  readonly why: string;
  readonly steps: readonly string[];
  /** Sentences: "When <cue>, I will <action>." */
  readonly cues: readonly string[];
  readonly questions: readonly string[];
  readonly reflectionPrompts: readonly string[];
  readonly evidence: string;
  readonly safety: string | null;
}

/** Which rule is broken; `item` counts the lines of a list from 1, 0 where it is no list. */
export type BrokenRule =
  | { readonly kind: "length"; readonly min: number; readonly max: number; readonly is: number; readonly item: number }
  | { readonly kind: "count"; readonly min: number; readonly max: number; readonly is: number }
  | { readonly kind: "number"; readonly min: number; readonly max: number }
  | { readonly kind: "cue-shape"; readonly item: number }
  | { readonly kind: "cue-long"; readonly half: "when" | "will"; readonly max: number; readonly item: number }
  | { readonly kind: "consent-needs-safety" }
  /** Everybody, and single tracks beside it. */
  | { readonly kind: "alone" }
  | { readonly kind: "missing" };

export interface RuleFault {
  readonly field: keyof ChallengeDraft;
  readonly rule: BrokenRule;
}

/** The rules of a challenge, the same for files and forms. */
export interface ChallengeRules {
  check(draft: ChallengeDraft): { readonly challenge: Challenge | null; readonly faults: readonly RuleFault[] };
  /** The one of `others` that says so nearly the same that it is one challenge written twice; null when there is none. */
  twinOf(challenge: Challenge, others: readonly Challenge[]): Challenge | null;
}

/** How often messages ended in one way. `error` is Slack's word. */
export interface DeliveryCount {
  readonly error: string;
  readonly toPerson: boolean;
  readonly count: number;
}

/** What became of the messages of a time. */
export interface DeliveryTotals {
  readonly sent: number;
  readonly failed: readonly DeliveryCount[];
  /** Not given up: tried again until Slack takes them. */
  readonly retried: readonly DeliveryCount[];
}

/** One message that could not be delivered. Never what it said. */
export interface FailedDelivery {
  /** Slack id of the person or channel. */
  readonly recipient: string;
  readonly toPerson: boolean;
  /** The kind of message: nudge, reminder, card and so on. */
  readonly kind: string;
  readonly error: string;
  readonly dueAt: Date;
}

/** What became of messages. */
export interface Deliveries {
  totals(workspaceId: string, since: Date): Promise<DeliveryTotals>;
  /** Newest first. */
  failed(workspaceId: string, since: Date, limit: number): Promise<readonly FailedDelivery[]>;
  /** The failed message of each person whose newest one failed, newest first. */
  unreached(workspaceId: string, since: Date, limit: number): Promise<readonly FailedDelivery[]>;
}

export interface JobRun {
  readonly name: string;
  readonly ranAt: Date;
  readonly ms: number;
  readonly failed: boolean;
}

/** What the queue says of itself. */
export interface QueueHealth {
  readonly kind: "redis" | "postgres";
  /** Jobs that run by themselves. */
  readonly timetable: readonly { readonly name: string; readonly everyMs: number }[];
  /** @throws Error when the queue cannot be reached. */
  counts(): Promise<Readonly<Record<string, number>>>;
}

/** What the database says of itself and of the work. Throws when it cannot be reached. */
export interface DatabaseHealth {
  /** The newest migration. */
  migration(): Promise<string>;
  jobRuns(): Promise<readonly JobRun[]>;
  saveJobRun(run: JobRun): Promise<void>;
  /** Whether any workspace has the app; without one nothing is worked on, and nothing is late. */
  isInstalled(): Promise<boolean>;
  /** Since when the oldest message waits that should be out by now, or null. */
  oldestUnsent(now: Date): Promise<Date | null>;
}

export interface AdminPorts {
  readonly rules: ChallengeRules;
  readonly deliveries: Deliveries;
  readonly queueHealth: QueueHealth;
  readonly databaseHealth: DatabaseHealth;
  /** Files of prompts that were left out: file, line and fault. */
  readonly contentFaults: readonly string[];
}
