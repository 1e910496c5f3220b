/** The health of the bot: for admins in Slack, and for operators in `/metrics`. */

import { nextDueAt } from "#src/db/due-times.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { PlainTextKey } from "#src/kernel/texts.ts";
import { type DeliveryReason, deliveryReason } from "../rules/delivery-reason.ts";
import { type DeliveryCount, DeliveryReportStore, type FailedDelivery } from "../store/delivery-report.ts";
import { HealthStore, type JobRun } from "../store/health.ts";
import { requireAdmin } from "./policy.ts";

const DAY_MS = 86_400_000;
export const REPORT_DAYS = 30;
const NEWEST = 10;
const UNREACHED = 30;

/** The health of the bot, without anything about people. A service that does not answer is null. */
export interface HealthReport {
  readonly queue: { readonly backend: "redis" | "postgres"; readonly counts: Readonly<Record<string, number>> | null };
  readonly database: { readonly migration: string; readonly jobs: readonly JobState[] } | null;
  /** How late the oldest thing is that should be done by now; 0 when nothing is late. */
  readonly lateMs: number;
  readonly contentFaults: readonly string[];
}
/** A job that runs by itself; it has not run yet where `last` is null. */
export interface JobState {
  readonly name: string;
  readonly everyMs: number;
  readonly last: JobRun | null;
}

type HealthDeps = Pick<Deps, "queueHealth" | "clock" | "contentFaults"> & {
  readonly databaseHealth: Pick<HealthStore, "migration" | "jobRuns" | "isInstalled" | "oldestUnsent">;
  readonly nextDueAt: () => Promise<Date | null>;
};

/** Asks every service; one that does not answer is null. */
export async function healthReport(deps: HealthDeps): Promise<HealthReport> {
  const { queueHealth, databaseHealth, contentFaults } = deps;
  const now = deps.clock.now();
  const dueTimes = async (): Promise<readonly (Date | null)[]> =>
    (await databaseHealth.isInstalled()) ? Promise.all([deps.nextDueAt(), databaseHealth.oldestUnsent(now)]) : [];
  const [counts, database, late] = await Promise.all([
    queueHealth.counts().catch(() => null),
    Promise.all([databaseHealth.migration(), databaseHealth.jobRuns()]).catch(() => null),
    dueTimes().catch(() => []),
  ]);
  const [migration = "", runs = []] = database ?? [];
  const jobs = queueHealth.timetable.map((job) => ({
    ...job,
    last: runs.find(({ name }) => name === job.name) ?? null,
  }));
  return {
    queue: { backend: queueHealth.kind, counts },
    database: database && { migration, jobs },
    lateMs: Math.max(0, ...late.map((at) => (at ? now.getTime() - at.getTime() : 0))),
    contentFaults,
  };
}

/** The same of this bot. */
export function healthOf(
  deps: Pick<Deps, "queueHealth" | "clock" | "contentFaults" | "db" | "dueTimes">,
): Promise<HealthReport> {
  const { db, dueTimes } = deps;
  return healthReport({
    ...deps,
    databaseHealth: new HealthStore(db),
    nextDueAt: () => nextDueAt(db, dueTimes, null),
  });
}

/** The same for an admin. @throws UserFault for others. */
export async function showHealth(
  deps: Pick<Deps, "queueHealth" | "clock" | "contentFaults" | "db" | "dueTimes" | "policies">,
  person: PersonKey,
): Promise<HealthReport> {
  await requireAdmin(deps, person);
  return healthOf(deps);
}

/** Failures of one kind. */
export interface ReasonCount {
  readonly reason: DeliveryReason;
  readonly count: number;
}

/** What became of the messages of the last thirty days: numbers, and whom one did not reach; never contents. */
export interface DeliveryReport {
  readonly sent: number;
  readonly failed: readonly ReasonCount[];
  readonly retried: readonly ReasonCount[];
  /** `called`: what a message of that kind is called; `other` for one of another version. */
  readonly newest: readonly (FailedDelivery & { readonly called: PlainTextKey; readonly reason: DeliveryReason })[];
  /** Slack ids of people who have not been reachable. */
  readonly unreached: readonly { readonly userId: string; readonly reason: DeliveryReason }[];
}

/** @throws UserFault when the person is no admin. */
export async function showDeliveries(
  deps: Pick<Deps, "db" | "policies" | "clock" | "contributed">,
  person: PersonKey,
): Promise<DeliveryReport> {
  await requireAdmin(deps, person);
  const { workspaceId } = person;
  const now = deps.clock.now();
  const since = new Date(now.getTime() - REPORT_DAYS * DAY_MS);
  const deliveries = new DeliveryReportStore(deps.db);
  const [totals, newest, unreached] = await Promise.all([
    deliveries.totals(workspaceId, since),
    deliveries.failed(workspaceId, since, NEWEST),
    deliveries.unreached(workspaceId, since, UNREACHED),
  ]);
  return {
    sent: totals.sent,
    failed: byReason(totals.failed),
    retried: byReason(totals.retried),
    newest: newest.map((failed) => ({
      ...failed,
      called: deps.contributed.messages.get(failed.kind)?.reportedAs ?? "health.kinds.other",
      reason: deliveryReason(failed.error, failed.toPerson),
    })),
    unreached: unreached
      .map(({ recipient, error, toPerson }) => ({ userId: recipient, reason: deliveryReason(error, toPerson) }))
      .filter(({ reason }) => ["deactivated", "dms-closed", "left"].includes(reason)),
  };
}

/** Several words of Slack are one reason. Most frequent first. */
function byReason(counts: readonly DeliveryCount[]): ReasonCount[] {
  const sums = new Map<DeliveryReason, number>();
  for (const { error, toPerson, count } of counts) {
    const reason = deliveryReason(error, toPerson);
    sums.set(reason, (sums.get(reason) ?? 0) + count);
  }
  return [...sums].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count);
}
