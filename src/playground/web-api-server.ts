/** One call of the Web API: who asks, may they, how fast, what goes wrong on purpose; then the method itself. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApiAnswer, ApiContext } from "./api-answer.ts";
import { refused } from "./api-answer.ts";
import type { CallCounts } from "./call-counts.ts";
import { takeFault } from "./faults.ts";
import { METHODS } from "./methods.ts";
import type { Fault, Faults, JsonObject, NewRecord } from "./model.ts";
import type { RateLimits } from "./rate-limits.ts";
import { WEB_API } from "./web-api.ts";

export interface ApiOptions {
  /** The context of a token, or Slack's error code. */
  readonly api: (token: string) => ApiContext | { readonly error: string };
  /** Methods that no bot token may call: they know their caller by other means. */
  readonly special: (method: string, args: JsonObject, authorization: string) => ApiAnswer | null;
  readonly light: boolean;
  readonly now: () => Date;
  readonly limits: RateLimits;
  /** Where the calls of a workspace are counted. */
  readonly counts: (teamId: string) => CallCounts;
  readonly faults: Faults;
  readonly record: (record: NewRecord) => void;
  readonly violation: (text: string) => void;
}

interface Reply {
  readonly answer: ApiAnswer;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Methods that the app calls as itself, in no workspace. */
const OF_THE_APP = ["oauth.v2.access", "apps.connections.open"];

export async function answerApi(
  options: ApiOptions,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  args: JsonObject,
): Promise<void> {
  const started = performance.now();
  const fault = takeFault(options.faults, method);
  if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  await fault?.until;
  const isLoud = fault !== null && (fault.status !== undefined || fault.error !== undefined);
  const done = isLoud && !fault.afterwards ? null : call(options, method, request, args);
  const { answer, status, headers } = isLoud ? faulty(fault) : (done ?? faulty({ times: 0 }));
  const caller = options.api(tokenOf(request, args) ?? "");
  if (!("error" in caller)) {
    const posted = answer.ok && method === "chat.postMessage";
    options.counts(caller.world.team.id).note(method, { limited: status === 429, posted });
  }
  if (!options.light) {
    const verdict = answer.ok ? "ok" : answer.error;
    const ms = Math.round(performance.now() - started);
    const { token: _, ...payload } = args;
    const { record, violation, now } = options;
    record({ direction: "from-bot", what: method, at: now(), ms, ok: answer.ok, verdict, payload, answer });
    if (!answer.ok && !fault)
      violation(`${method}: ${verdict} ${JSON.stringify((answer as JsonObject)["response_metadata"] ?? "")}`);
  }
  if (fault?.dropAnswer) return void request.socket.destroy();
  const body = Buffer.from(JSON.stringify(answer));
  const type = "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, "content-length": body.length, ...headers });
  response.end(body);
}

function call(options: ApiOptions, method: string, request: IncomingMessage, args: JsonObject): Reply {
  if (OF_THE_APP.includes(method)) {
    const wait = options.limits.take("the app", method, null);
    if (wait > 0) return tooFast(wait);
  }
  const special = options.special(method, args, request.headers.authorization ?? "");
  if (special) return { answer: special, status: 200 };
  const run = WEB_API[method];
  if (!run) return { answer: refused("unknown_method", { req_method: method }), status: 200 };
  const token = tokenOf(request, args);
  if (method === "api.test") return { answer: { ok: true }, status: 200 };
  if (token === null) return { answer: refused("not_authed"), status: 200 };
  const context = options.api(token);
  if ("error" in context) return { answer: refused(context.error), status: 200 };
  const needed = METHODS[method]?.scopes ?? [];
  const provided = context.scopes.join(",");
  const headers = { "x-oauth-scopes": provided, "x-accepted-oauth-scopes": needed.join(",") };
  if (needed.length > 0 && !needed.some((scope) => context.scopes.includes(scope)))
    return { answer: refused("missing_scope", { needed: needed.join(","), provided }), status: 200, headers };
  const wait = options.limits.take(context.world.team.id, method, channelOf(context, args));
  if (wait > 0) return tooFast(wait);
  return { answer: run(context, args), status: 200, headers };
}

function tokenOf({ headers }: IncomingMessage, args: JsonObject): string | null {
  const token = /^Bearer (.*)$/.exec(headers.authorization ?? "")?.[1] ?? args["token"];
  return typeof token === "string" && token !== "" ? token : null;
}

/** A person's id and the id of their DM are one channel. */
function channelOf({ world }: ApiContext, { channel }: JsonObject): string | null {
  if (typeof channel !== "string") return null;
  return world.people.has(channel) ? world.dmOf(channel).id : channel;
}

function tooFast(seconds: number): Reply {
  return { answer: refused("ratelimited"), status: 429, headers: { "retry-after": String(seconds) } };
}

function faulty({ status = 200, error, retryAfterSeconds }: Fault): Reply {
  const answer = refused(error ?? (status === 429 ? "ratelimited" : "internal_error"));
  return { answer, status, ...(retryAfterSeconds ? { headers: { "retry-after": String(retryAfterSeconds) } } : {}) };
}
