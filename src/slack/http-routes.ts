/** What others than Slack ask of the bot over HTTP: operators whether it is well, calendars what is in them. */
import type { IncomingMessage, ServerResponse } from "node:http";

/** What is asked of the bot by others than Slack, with GET, or with HEAD, which is answered alike but for the body. */
export interface HttpRoute {
  /** One path, or with a slash at its end everything below it. */
  readonly path: string;
  readonly handle: (response: ServerResponse, request: IncomingMessage) => void;
}

/** The route that answers a request, if any. */
export function routeFor(
  routes: readonly HttpRoute[],
  { method, url = "/" }: Pick<IncomingMessage, "method" | "url">,
): HttpRoute | undefined {
  if (method !== "GET" && method !== "HEAD") return undefined;
  const [asked = "/"] = url.split("?", 1);
  return routes.find(({ path }) => path === asked || (path.endsWith("/") && asked.startsWith(path)));
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
export function route(
  path: string,
  handle: (response: ServerResponse, request: IncomingMessage) => Promise<void>,
): HttpRoute {
  return {
    path,
    handle: (response, request) => {
      handle(response, request).catch(() => answer(response, 500, "error\n"));
    },
  };
}

/** Ends a response with a text. */
export function answer(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  response.writeHead(status, { "content-type": type });
  response.end(body);
}
