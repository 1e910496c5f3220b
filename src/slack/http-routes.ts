/** What operators ask of the bot over HTTP: is it alive, is it ready, how is it doing. */
import type { ServerResponse } from "node:http";

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
}

/** `/healthz` (alive), `/readyz` (database and queue answer). */
export function httpRoutes(health: Health): HttpRoute[] {
  return [
    route("/healthz", async (response) => answer(response, 200, "ok\n")),
    route("/readyz", async (response) => {
      const [database, queue] = await Promise.all([health.ready(), health.queueReady()]);
      const ready = database && queue;
      answer(response, ready ? 200 : 503, `${JSON.stringify({ ready, database, queue })}\n`, "application/json");
    }),
  ];
}

/** A route that answers 500 when its handler fails. */
export function route(path: string, handle: (response: ServerResponse) => Promise<void>): HttpRoute {
  return {
    path,
    handle: (response) => {
      handle(response).catch(() => answer(response, 500, "error\n"));
    },
  };
}

/** Ends a response with a text. */
export function answer(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}
