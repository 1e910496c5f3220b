/** The workspace over HTTP: Web API, response URLs, uploads; and what else its owner adds. Loopback only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ApiAnswer, ApiContext } from "./api-answer.ts";
import { METHODS, type RateLimits } from "./methods.ts";
import type { Fault, Faults, JsonObject, RequestRecord } from "./model.ts";
import { WEB_API } from "./web-api.ts";

export interface HttpOptions {
  readonly api: () => ApiContext;
  readonly botToken: string;
  readonly rateLimits: RateLimits | null;
  readonly faults: Faults;
  readonly record: (record: RequestRecord) => void;
  readonly violation: (text: string) => void;
  readonly respond: (id: string, body: JsonObject) => { status: number; body: string };
  readonly upload: (id: string, content: Uint8Array) => boolean;
  /** Handles what is left: page and control API. Returns false when it does not know the path. */
  readonly other: (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    body: () => Promise<Buffer>,
  ) => Promise<boolean>;
}

/** Starts listening on loopback. @returns the server and its base URL without a slash. */
export async function listen(options: HttpOptions, port: number): Promise<{ server: Server; baseUrl: string }> {
  const server = createServer((request, response) => {
    handle(options, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.keepAliveTimeout = 30_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return { server, baseUrl: `http://127.0.0.1:${typeof address === "object" && address ? address.port : port}` };
}

async function handle(options: HttpOptions, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  const body = (): Promise<Buffer> => readBody(request);
  if (path.startsWith("/api/")) return webApi(options, path.slice(5), request, response, await body());
  if (path.startsWith("/hooks/") && request.method === "POST") {
    const { status, body: text } = options.respond(path.slice(7), parseJson(await body()));
    return send(response, status, text, "text/plain");
  }
  if (path.startsWith("/upload/") && request.method === "POST") {
    const taken = options.upload(path.slice(8), uploadedBytes(request, await body()));
    return send(response, taken ? 200 : 404, taken ? "OK" : "no such upload", "text/plain");
  }
  if (!(await options.other(request, response, path, body))) send(response, 404, "not found", "text/plain");
}

async function webApi(
  options: HttpOptions,
  method: string,
  request: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
): Promise<void> {
  const started = performance.now();
  const args = argumentsOf(request, body);
  const fault = takeFault(options.faults, method);
  if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs));
  const { answer, status, retryAfter } =
    fault && !fault.dropAnswer ? faulty(fault) : call(options, method, request, args);
  const light = options.api().light;
  if (!light) {
    const verdict = answer.ok ? "ok" : answer.error;
    options.record({
      direction: "from-bot",
      what: method,
      at: options.api().world.now(),
      ms: Math.round(performance.now() - started),
      ok: answer.ok,
      verdict,
    });
    if (!answer.ok && !fault)
      options.violation(`${method}: ${verdict} ${JSON.stringify((answer as JsonObject)["response_metadata"] ?? "")}`);
  }
  if (fault?.dropAnswer) return void request.socket.destroy();
  response.writeHead(status, {
    "content-type": "application/json; charset=utf-8",
    ...(retryAfter ? { "retry-after": String(retryAfter) } : {}),
  });
  response.end(JSON.stringify(answer));
}

function call(
  options: HttpOptions,
  method: string,
  request: IncomingMessage,
  args: JsonObject,
): { answer: ApiAnswer; status: number; retryAfter?: number } {
  const context = options.api();
  const run = WEB_API[method];
  if (!run) return { answer: { ok: false, error: "unknown_method", req_method: method }, status: 200 };
  const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? "")?.[1] ?? args["token"];
  if (method !== "api.test") {
    if (!token) return { answer: { ok: false, error: "not_authed" }, status: 200 };
    if (token !== options.botToken) return { answer: { ok: false, error: "invalid_auth" }, status: 200 };
  }
  const needed = METHODS[method]?.scopes ?? [];
  if (needed.length > 0 && !needed.some((scope) => context.scopes.includes(scope))) {
    return {
      answer: { ok: false, error: "missing_scope", needed: needed.join(","), provided: context.scopes.join(",") },
      status: 200,
    };
  }
  const wait = options.rateLimits?.take(method, typeof args["channel"] === "string" ? args["channel"] : null) ?? 0;
  if (wait > 0) return { answer: { ok: false, error: "ratelimited" }, status: 429, retryAfter: wait };
  return { answer: run(context, args), status: 200 };
}

function faulty({ status, error, retryAfterSeconds }: Fault): {
  answer: ApiAnswer;
  status: number;
  retryAfter?: number;
} {
  const answer: ApiAnswer = { ok: false, error: error ?? "internal_error" };
  return { answer, status: status ?? 200, ...(retryAfterSeconds ? { retryAfter: retryAfterSeconds } : {}) };
}

function takeFault(faults: Faults, method: string): Fault | null {
  const fault = faults.get(method);
  if (!fault || fault.times <= 0) return null;
  fault.times--;
  return fault;
}

function argumentsOf(request: IncomingMessage, body: Buffer): JsonObject {
  if (request.headers["content-type"]?.startsWith("application/json")) return parseJson(body);
  return Object.fromEntries(new URLSearchParams(body.toString("utf8")));
}

function parseJson(body: Buffer): JsonObject {
  try {
    return JSON.parse(body.toString("utf8")) as JsonObject;
  } catch {
    return {};
  }
}

/** The client uploads the bare bytes, or a multipart form with one file. */
function uploadedBytes(request: IncomingMessage, body: Buffer): Uint8Array {
  const boundary = /boundary=(.+)$/.exec(request.headers["content-type"] ?? "")?.[1];
  if (!boundary) return body;
  const start = body.indexOf("\r\n\r\n") + 4;
  return body.subarray(start, body.indexOf(`\r\n--${boundary}`, start));
}

function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", reject);
  });
}

export function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  type: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(body);
}
