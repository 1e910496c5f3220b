/** What the page and other programs ask and do: state, acts, the clock, faults, live changes, files. Loopback pages only. */
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { z } from "zod";
import { moveClock } from "./control-clock.ts";
import { Act, Change, Clock, FaultSwitch, LimitSwitch } from "./control-schemas.ts";
import { send } from "./http-server.ts";
import { METHODS } from "./methods.ts";
import type { Fault } from "./model.ts";
import type { Workspace } from "./workspace.ts";
import { Tour, type WorkspaceOptions } from "./workspace-options.ts";

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

type Query = URLSearchParams;
type Route = (query: Query, body: unknown) => unknown;

export class ControlApi {
  readonly #workspace: Workspace;
  readonly #listeners = new Set<ServerResponse>();
  readonly #routes: Readonly<Record<string, Route>>;
  #scheduled = false;

  constructor(workspace: Workspace, options: WorkspaceOptions) {
    this.#workspace = workspace;
    const tour = Tour.parse(options.tour ?? { steps: [] });
    this.#routes = {
      "GET /control/state": (query) => workspace.state(query.get("as") ?? [...workspace.world.people.keys()][0] ?? ""),
      "GET /control/people": () => workspace.worlds.flatMap((world) => [...world.people.values()]),
      "GET /control/requests": (query) => this.#request(Number(query.get("id"))),
      "GET /control/tour": () => tour,
      "GET /control/limits": (query) => this.#limits(query.get("team")),
      "POST /control/limits": (_, body) => this.#setLimits(LimitSwitch.parse(body)),
      "GET /control/counters": (query) => {
        const since = query.get("since");
        return workspace.countsOf(this.#team(query.get("team"))).since(since === null ? null : momentOf(since));
      },
      "POST /control/act": (_, body) => this.#act(Act.parse(body)),
      "POST /control/change": (_, body) => this.#change(Change.parse(body)),
      "POST /control/clock": (_, body) =>
        moveClock(workspace, options.nextMoment ?? (() => Promise.resolve(null)), Clock.parse(body)),
      "POST /control/fault": (_, body) => this.#fault(FaultSwitch.parse(body)),
      "POST /control/reset": async () => {
        await workspace.reset();
        return {};
      },
      "POST /control/refresh-sockets": () => {
        workspace.socketMode.refresh();
        return {};
      },
    };
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
      json(response, 403, { error: "only pages of this workspace and programs on this machine may do that" });
      return true;
    }
    if (path === "/control/changes") {
      this.#listen(response);
      return true;
    }
    const route = this.#routes[`${request.method} ${path}`];
    if (!route) return false;
    try {
      const text = request.method === "POST" ? (await body()).toString("utf8") : "";
      const query = new URL(request.url ?? "/", "http://localhost").searchParams;
      json(response, 200, await route(query, text === "" ? {} : JSON.parse(text)));
    } catch (error) {
      json(response, 400, { error: wordsOf(error) });
    }
    return true;
  }

  async #act(act: Act): Promise<unknown> {
    const actor = this.#workspace.as(act.as);
    switch (act.type) {
      case "command":
        return actor.command(act.text, act);
      case "say":
        return actor.say(act.text, act);
      case "click":
        return actor.click(act.actionId, act);
      case "shortcut":
        return actor.shortcut(act.name, act.ts);
      case "fill":
        await this.#lookUp(actor, act.values);
        actor.fill(act.values);
        return {};
      case "submit":
        await this.#lookUp(actor, act.values);
        return actor.submit(act.values);
      case "close":
        return actor.close();
      case "openHome":
        return actor.openHome();
      case "suggest":
        return { options: await actor.suggest(act.field, act.typed) };
      case "read":
        actor.read(act.channel);
        return {};
    }
  }

  /** A value of a looked-up select is known only after asking for it. */
  async #lookUp(actor: ReturnType<Workspace["as"]>, values: Readonly<Record<string, unknown>>): Promise<void> {
    const blocks = (actor.modal()?.blocks ?? []) as { block_id?: string; element?: { type?: string } }[];
    for (const [field, value] of Object.entries(values)) {
      const block = blocks.find((candidate) => candidate.block_id === field);
      if (block?.element?.type !== "external_select" || typeof value !== "string") continue;
      if (!actor.wasOffered(field, value)) await actor.suggest(field, value);
    }
  }

  async #change(change: Change): Promise<object> {
    // Whoever comes from outside is nowhere yet; the channel says which workspace is meant.
    const isNew = change.type === "outsider";
    const where = "user" in change && !isNew ? change.user : "channel" in change ? change.channel : null;
    const changes = this.#workspace.change(where ?? null);
    switch (change.type) {
      case "deactivate":
      case "reactivate":
        await changes.deactivate(change.user, change.type === "deactivate");
        break;
      case "status":
        await changes.setStatus(change.user, change.text, change.emoji, change.until ? new Date(change.until) : null);
        break;
      case "zone":
        await changes.setZone(change.user, change.zone);
        break;
      case "presence":
        changes.setPresence(change.user, change.presence);
        break;
      case "dnd":
        await changes.setDnd(change.user, { start: new Date(change.from), end: new Date(change.until) });
        break;
      case "archive":
        await changes.archive(change.channel);
        break;
      case "inviteBot":
        await changes.inviteBot(change.channel, change.user);
        break;
      case "removeBot":
        await changes.removeBot(change.channel);
        break;
      case "joinChannel":
        await changes.joinChannel(change.channel, change.user);
        break;
      case "leaveChannel":
        await changes.leaveChannel(change.channel, change.user);
        break;
      case "outsider": {
        const { user: id, name, zone, isApp, fromTeam } = change;
        const seed = { id, name, title: "", zone, isApp, ...(fromTeam ? { fromTeam } : {}) };
        await changes.addOutsider(seed, change.channel);
        break;
      }
      case "editMessage":
        await changes.editMessage(change.channel, change.ts, change.text);
        break;
      case "deleteMessage":
        await changes.deleteMessage(change.channel, change.ts);
        break;
      case "revokeToken":
        await changes.revokeToken();
        break;
      case "uninstall":
        await changes.uninstall();
    }
    return {};
  }

  #limits(team: string | null): object {
    const { limits } = this.#workspace;
    return { enabled: limits.enabled, model: limits.model, ...limits.of(this.#team(team)) };
  }

  #setLimits({ team, enabled, model, ...change }: z.infer<typeof LimitSwitch>): object {
    const { limits } = this.#workspace;
    const unknown = Object.keys(change.methods ?? {}).find((method) => !(method in METHODS));
    if (unknown !== undefined) throw new Error(`there is no method ${unknown}`);
    limits.change(this.#team(team ?? null), change);
    limits.enabled = enabled ?? limits.enabled;
    limits.model = model ?? limits.model;
    return this.#limits(team ?? null);
  }

  /** @returns its id. @throws Error when there is no such workspace. */
  #team(id: string | null): string {
    const found = this.#workspace.worlds.find(({ team }) => id === null || team.id === id);
    if (!found) throw new Error(`there is no workspace ${id}`);
    return found.team.id;
  }

  #fault({ method, ...fault }: z.infer<typeof FaultSwitch>): object {
    if (fault.times === 0) this.#workspace.faults.delete(method);
    // zod leaves out what was not given; the model says the same with absent properties.
    else this.#workspace.faults.set(method, fault as Fault);
    this.#workspace.changed();
    return {};
  }

  #request(id: number): unknown {
    const found = this.#workspace.requests.find((request) => request.id === id);
    if (!found) throw new Error(`there is no request ${id} any more`);
    return found;
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

function momentOf(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new Error(`${text} is no moment: give it as in 2026-11-24T09:53:11Z`);
  return moment;
}

function wordsOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : "that did not work";
}

function json(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, JSON.stringify(body), "application/json; charset=utf-8", SECURITY);
}
