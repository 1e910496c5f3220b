/** The health of the bot, for operators: Prometheus text under `/metrics`. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { answer, type HttpRoute, route } from "#src/slack/http-routes.ts";
import { type HealthReport, healthOf } from "../use-cases/health.ts";

export function metricsRoute(deps: Deps): HttpRoute {
  return route("/metrics", async (response) =>
    answer(
      response,
      200,
      metricsText(await healthOf(deps), [
        ...(await pacingLines(deps)),
        ...deps.metricLines.flatMap((linesOf) => linesOf(deps)),
      ]),
      "text/plain; version=0.0.4",
    ),
  );
}

/** How the bot keeps step with Slack. Without a database only what this process itself met is known. */
async function pacingLines({ outbox, pacing, clock }: Deps): Promise<readonly string[]> {
  const [waiting, learned] = await Promise.all([
    outbox.backlog(clock.now()).catch(() => null),
    pacing.learned().catch(() => []),
  ]);
  const of = (name: string, { workspaceId, method }: (typeof learned)[number], value: number): string =>
    `${name}{workspace="${workspaceId}",method="${method}"} ${value}`;
  return [
    ...(waiting === null ? [] : ["# TYPE growth_messages_waiting gauge", `growth_messages_waiting ${waiting}`]),
    "# TYPE growth_slack_refused_total counter",
    ...[...pacing.refusals].map(([method, count]) => `growth_slack_refused_total{method="${method}"} ${count}`),
    "# TYPE growth_slack_calls_per_minute gauge",
    ...learned
      .filter(({ perMinute }) => Number.isFinite(perMinute))
      .map((one) => of("growth_slack_calls_per_minute", one, Math.floor(one.perMinute))),
    "# TYPE growth_slack_held_seconds gauge",
    ...learned.map((one) => of("growth_slack_held_seconds", one, Math.ceil(one.heldMs / 1000))),
  ];
}

function metricsText({ queue, database, lateMs, contentFaults }: HealthReport, more: readonly string[]): string {
  const { rss, heapUsed } = process.memoryUsage();
  const runs = (database?.jobs ?? []).flatMap(({ last }) => last ?? []);
  const lines = [
    "# TYPE growth_resident_bytes gauge",
    `growth_resident_bytes ${rss}`,
    "# TYPE growth_heap_used_bytes gauge",
    `growth_heap_used_bytes ${heapUsed}`,
    "# TYPE growth_uptime_seconds counter",
    `growth_uptime_seconds ${Math.floor(process.uptime())}`,
    "# TYPE growth_queue_jobs gauge",
    ...Object.entries(queue.counts ?? {}).map(([state, count]) => `growth_queue_jobs{state="${state}"} ${count}`),
    "# TYPE growth_queue_up gauge",
    `growth_queue_up{backend="${queue.backend}"} ${queue.counts ? 1 : 0}`,
    "# TYPE growth_database_up gauge",
    `growth_database_up ${database ? 1 : 0}`,
    "# TYPE growth_late_seconds gauge",
    `growth_late_seconds ${Math.floor(lateMs / 1000)}`,
    "# TYPE growth_job_last_run_timestamp_seconds gauge",
    ...runs.map(
      ({ name, ranAt }) => `growth_job_last_run_timestamp_seconds{job="${name}"} ${Math.floor(ranAt.getTime() / 1000)}`,
    ),
    "# TYPE growth_job_last_run_failed gauge",
    ...runs.map(({ name, failed }) => `growth_job_last_run_failed{job="${name}"} ${failed ? 1 : 0}`),
    "# TYPE growth_content_faults gauge",
    `growth_content_faults ${contentFaults.length}`,
    ...more,
  ];
  return `${lines.join("\n")}\n`;
}
