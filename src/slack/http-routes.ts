/** What operators ask of the bot over HTTP: is it alive, is it ready, how is it doing. */
import type { ServerResponse } from "node:http";
import type { HealthReport } from "#src/features/admin/use-cases/health.ts";

/** What is asked of the bot by others than Slack, with GET. */
export interface HttpRoute {
  readonly path: string;
  readonly handle: (response: ServerResponse) => void;
}

export interface Health {
  /** The database answers. */
  ready(): Promise<boolean>;
  /** The queue answers. */
  queueReady(): Promise<boolean>;
  report(): Promise<HealthReport>;
}

/** `/healthz` (alive), `/readyz` (database and queue answer), `/metrics` (Prometheus text). */
export function httpRoutes(health: Health): HttpRoute[] {
  return [
    route("/healthz", async (response) => answer(response, 200, "ok\n")),
    route("/readyz", async (response) => {
      const [database, queue] = await Promise.all([health.ready(), health.queueReady()]);
      const ready = database && queue;
      answer(response, ready ? 200 : 503, `${JSON.stringify({ ready, database, queue })}\n`, "application/json");
    }),
    route("/metrics", async (response) => answer(response, 200, await metrics(health), "text/plain; version=0.0.4")),
  ];
}

async function metrics(health: Health): Promise<string> {
  const { rss, heapUsed } = process.memoryUsage();
  const { queue, database, lateMs, contentFaults } = await health.report();
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
  ];
  return `${lines.join("\n")}\n`;
}

function route(path: string, handle: (response: ServerResponse) => Promise<void>): HttpRoute {
  return {
    path,
    handle: (response) => {
      handle(response).catch(() => answer(response, 500, "error\n"));
    },
  };
}

function answer(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}
