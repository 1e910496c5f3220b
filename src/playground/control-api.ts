/** What the page asks and does: state, acts, the clock, live changes, files. Only pages of this very server may. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { z } from "zod";
import { send } from "./http-server.ts";
import type { Workspace } from "./workspace.ts";

const PAGE = join(import.meta.dirname, "page");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};
const SECURITY = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const Value = z.union([z.string(), z.array(z.string()), z.null()]);
const Act = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("command"),
    as: z.string(),
    text: z.string().max(12_000),
    channel: z.string().optional(),
  }),
  z.object({
    type: z.literal("say"),
    as: z.string(),
    text: z.string().min(1).max(12_000),
    channel: z.string().optional(),
    threadTs: z.string().optional(),
  }),
  z.object({
    type: z.literal("click"),
    as: z.string(),
    actionId: z.string(),
    option: z.string().optional(),
    value: z.string().optional(),
    in: z.enum(["home", "message"]).optional(),
    ts: z.string().optional(),
  }),
  z.object({ type: z.literal("fill"), as: z.string(), values: z.record(z.string(), Value) }),
  z.object({ type: z.literal("submit"), as: z.string(), values: z.record(z.string(), Value).default({}) }),
  z.object({ type: z.literal("close"), as: z.string() }),
  z.object({ type: z.literal("openHome"), as: z.string() }),
  z.object({ type: z.literal("suggest"), as: z.string(), field: z.string(), typed: z.string() }),
]);
const Clock = z.union([
  z.object({ moveTo: z.iso.datetime() }),
  z.object({
    moveByMs: z
      .number()
      .min(0)
      .max(400 * 86_400_000),
  }),
  z.object({ next: z.literal(true) }),
]);

/** A year of weeks with all their messages is fewer stops. */
const MAX_STOPS = 200;

export class ControlApi {
  readonly #workspace: Workspace;
  readonly #nextMoment: () => Promise<Date | null>;
  readonly #listeners = new Set<ServerResponse>();
  #scheduled = false;

  constructor(workspace: Workspace, nextMoment: () => Promise<Date | null>) {
    this.#workspace = workspace;
    this.#nextMoment = nextMoment;
  }

  /** Tells all open pages that something changed, at most once a turn of the event loop. */
  announce(): void {
    if (this.#scheduled || this.#listeners.size === 0) return;
    this.#scheduled = true;
    setTimeout(() => {
      this.#scheduled = false;
      for (const listener of this.#listeners) listener.write("data: changed\n\n");
    }, 20);
  }

  stop(): void {
    for (const listener of this.#listeners) listener.end();
  }

  /** Answers what belongs to the page. @returns false for paths that it does not know. */
  async handle(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    body: () => Promise<Buffer>,
  ): Promise<boolean> {
    if (!path.startsWith("/control/")) return request.method === "GET" && this.#file(response, path);
    if (!isOwnPage(request)) {
      send(response, 403, "only the page of this workspace may do that", "text/plain");
      return true;
    }
    const query = new URL(request.url ?? "/", "http://localhost").searchParams;
    const route = `${request.method} ${path}`;
    try {
      if (route === "GET /control/state") json(response, 200, this.#workspace.state(query.get("as") ?? ""));
      else if (route === "GET /control/changes") this.#listen(response);
      else if (route === "POST /control/act")
        json(response, 200, await this.#act(Act.parse(JSON.parse((await body()).toString("utf8")))));
      else if (route === "POST /control/clock")
        json(response, 200, await this.#moveClock(Clock.parse(JSON.parse((await body()).toString("utf8")))));
      else if (route === "POST /control/reset") {
        this.#workspace.reset();
        json(response, 200, {});
      } else return false;
    } catch (error) {
      json(response, 400, { error: error instanceof Error ? error.message : "that did not work" });
    }
    return true;
  }

  async #act(act: z.infer<typeof Act>): Promise<object> {
    const actor = this.#workspace.as(act.as);
    const place = {
      ...("channel" in act && act.channel ? { channel: act.channel } : {}),
      ...("threadTs" in act && act.threadTs ? { threadTs: act.threadTs } : {}),
    };
    switch (act.type) {
      case "command":
        return actor.command(act.text, place);
      case "say":
        return actor.say(act.text, place);
      case "click":
        return actor.click(act.actionId, {
          ...(act.option ? { option: act.option } : {}),
          ...(act.value ? { value: act.value } : {}),
          ...(act.in ? { in: act.in } : {}),
          ...(act.ts ? { ts: act.ts } : {}),
        });
      case "fill":
        actor.fill(act.values);
        return {};
      case "submit":
        await this.#lookUp(actor, act.values);
        return actor.submit(act.values);
      case "close":
        actor.close();
        return {};
      case "openHome":
        return actor.openHome();
      case "suggest":
        return { options: await actor.suggest(act.field, act.typed) };
    }
  }

  /** A value of a looked-up select is known only after asking for it. */
  async #lookUp(
    actor: ReturnType<Workspace["as"]>,
    values: Readonly<Record<string, z.infer<typeof Value>>>,
  ): Promise<void> {
    const blocks = (actor.modal()?.blocks ?? []) as { block_id?: string; element?: { type?: string } }[];
    for (const [field, value] of Object.entries(values)) {
      const block = blocks.find((candidate) => candidate.block_id === field);
      if (block?.element?.type === "external_select" && typeof value === "string") await actor.suggest(field, value);
    }
  }

  async #moveClock(move: z.infer<typeof Clock>): Promise<object> {
    const now = this.#workspace.now();
    const at =
      "moveTo" in move
        ? new Date(move.moveTo)
        : "moveByMs" in move
          ? new Date(now.getTime() + move.moveByMs)
          : await this.#nextMoment();
    if (at) await this.#liveUntil(at);
    return { now: this.#workspace.now().toISOString(), moved: at !== null };
  }

  /** Stops at everything that is due on the way, as the weeks themselves would. */
  async #liveUntil(at: Date): Promise<void> {
    for (let stop = 0; stop < MAX_STOPS; stop++) {
      const next = await this.#nextMoment();
      if (!next || next >= at) break;
      await this.#workspace.moveTo(next);
    }
    await this.#workspace.moveTo(at);
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write("data: hello\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  #file(response: ServerResponse, path: string): boolean {
    const file = normalize(join(PAGE, path === "/" ? "index.html" : decodeURIComponent(path)));
    const type = TYPES[extname(file)];
    if (!file.startsWith(PAGE + sep) || !type) return false;
    try {
      send(response, 200, readFileSync(file), type, SECURITY);
      return true;
    } catch {
      return false;
    }
  }
}

/** Another site's page could reach loopback from the same browser; its Origin or Host gives it away. */
function isOwnPage(request: IncomingMessage): boolean {
  const host = request.headers.host ?? "";
  if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host)) return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}

function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, JSON.stringify(body), "application/json; charset=utf-8", SECURITY);
}
