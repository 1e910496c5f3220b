/** What operators ask of the bot over HTTP: is it alive, is it ready, how is it doing. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { CustomRoute } from "@slack/bolt/dist/receivers/custom-routes.js";

export interface Health {
  /** The database answers. */
  ready(): Promise<boolean>;
  /** The queue answers. */
  queueReady(): Promise<boolean>;
  counts(): Promise<Record<string, number>>;
}

/** `/healthz` (alive), `/readyz` (database and queue answer), `/metrics` (Prometheus text). */
export function httpRoutes(health: Health): CustomRoute[] {
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
  const counts = await health.counts().catch(() => ({}));
  const lines = [
    "# TYPE growth_resident_bytes gauge",
    `growth_resident_bytes ${rss}`,
    "# TYPE growth_heap_used_bytes gauge",
    `growth_heap_used_bytes ${heapUsed}`,
    "# TYPE growth_uptime_seconds counter",
    `growth_uptime_seconds ${Math.floor(process.uptime())}`,
    "# TYPE growth_queue_jobs gauge",
    ...Object.entries(counts).map(([state, count]) => `growth_queue_jobs{state="${state}"} ${count}`),
  ];
  return `${lines.join("\n")}\n`;
}

function route(path: string, handle: (response: ServerResponse) => Promise<void>): CustomRoute {
  return {
    path,
    method: ["GET"],
    handler: (_request: IncomingMessage, response: ServerResponse) => {
      handle(response).catch(() => answer(response, 500, "error\n"));
    },
  };
}

function answer(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}
