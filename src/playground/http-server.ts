/** The workspace over HTTP: Web API, response URLs, uploads, installs; and what else its owner adds. Loopback only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { JsonObject } from "./model.ts";
import type { Page } from "./oauth.ts";
import { type ApiOptions, answerApi } from "./web-api-server.ts";

export interface HttpOptions extends ApiOptions {
  readonly respond: (teamId: string, id: string, body: JsonObject) => { status: number; body: string };
  readonly upload: (id: string, content: Uint8Array) => boolean;
  readonly authorize: (query: URLSearchParams) => Page;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
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
  server.on("upgrade", (request, socket, head) => options.upgrade(request, socket, head));
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
  if (path.startsWith("/api/")) {
    const content = await body();
    return answerApi(options, path.slice(5), request, response, argumentsOf(request, content));
  }
  if (path.startsWith("/hooks/") && request.method === "POST") {
    const [teamId = "", id = ""] = path.slice(7).split("/");
    const { status, body: text } = options.respond(teamId, id, parseJson(await body()));
    return send(response, status, text, "text/plain");
  }
  if (path === "/oauth/v2/authorize" && request.method === "GET") {
    const page = options.authorize(new URL(request.url ?? "/", "http://localhost").searchParams);
    if ("location" in page) return send(response, 302, "", "text/plain", { location: page.location });
    if ("refused" in page) return send(response, 400, page.refused, "text/plain");
    return send(response, 200, page.html, "text/html; charset=utf-8", {
      "content-security-policy": "default-src 'none'",
    });
  }
  if (path.startsWith("/upload/") && request.method === "POST") {
    const taken = options.upload(path.slice(8), uploadedBytes(request, await body()));
    return send(response, taken ? 200 : 404, taken ? "OK" : "no such upload", "text/plain");
  }
  if (!(await options.other(request, response, path, body))) send(response, 404, "not found", "text/plain");
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
