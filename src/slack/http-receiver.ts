/** Slack's requests over HTTP: of a size, signature and shape that Slack's have, read once, and answered whatever they are. */
import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { parse as parseForm } from "node:querystring";
import { type App, type Receiver, ReceiverMultipleAckError } from "@slack/bolt";
import type { Log } from "#src/kernel/ports.ts";
import { type HttpRoute, routeFor } from "./http-routes.ts";
import { closeServer, listenAt } from "./http-server.ts";
import { isRequest } from "./requests.ts";

const PATH = "/slack/events";
/** Slack's largest are views, of at most 250 KB. */
const MAX_BODY = 1_000_000;
/** Older or newer requests may be copies of somebody's (docs.slack.dev/authentication/verifying-requests-from-slack). */
const MAX_AGE_S = 300;
/** Slack waits 3 s. */
const ANSWERED_IN_MS = 2900;

export interface HttpReceiverOptions {
  readonly signingSecret: string;
  /** Where to listen; by default on all addresses of the machine. */
  readonly host?: string | null;
  readonly routes: readonly HttpRoute[];
  readonly log: Pick<Log, "warn" | "error">;
  /** Told of what Bolt could not handle. @returns the status that Slack gets, unless it was answered before. */
  readonly onFailure: (error: unknown) => number;
}

/** Why a request is answered with a status and nothing more. */
class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: number;

  constructor(status: number, cause?: unknown) {
    super(`refused with ${status}`, { cause });
    this.status = status;
  }
}

/** Checks every request before Bolt reads it: what Slack could not have sent is refused, and no request can end the process. */
export class SlackHttpReceiver implements Receiver {
  readonly #options: HttpReceiverOptions;
  readonly #key: KeyObject;
  readonly #server: Server;
  #app: Pick<App, "processEvent"> | null = null;
  #isStopping = false;

  constructor(options: HttpReceiverOptions) {
    this.#options = options;
    this.#key = createSecretKey(Buffer.from(options.signingSecret));
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  init(app: App): void {
    this.#app = app;
  }

  /** Port 0 takes a free one. @throws Error when the port is taken. */
  start(port: number): Promise<Server> {
    return listenAt(this.#server, port, this.#options.host ?? null);
  }

  stop(): Promise<void> {
    this.#isStopping = true;
    return closeServer(this.#server);
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // Whoever keeps a connection open is told to open another one, which the next process takes.
    if (this.#isStopping) response.setHeader("connection", "close");
    try {
      const [path] = (request.url ?? "/").split("?", 1);
      if (path === PATH && request.method === "POST") return await this.#take(request, response);
      const route = routeFor(this.#options.routes, request);
      if (!route) return refuse(request, response, 404);
      route.handle(response, request);
    } catch (error) {
      const refusal = error instanceof Refusal ? error : new Refusal(500, error);
      this.#options.log.warn({ status: refusal.status, err: refusal.cause ?? refusal }, "a request was refused");
      refuse(request, response, refusal.status);
    }
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = read(await rawBody(request), request, this.#key);
    if (body["ssl_check"] === "1") return send(response, "");
    if (body["type"] === "url_verification") return send(response, { challenge: body["challenge"] });
    const { log, onFailure } = this.#options;
    const waiting = setTimeout(() => {
      log.error({ kind: body["type"] ?? "command" }, "a request was not answered in time");
      if (!response.headersSent) response.writeHead(500).end();
    }, ANSWERED_IN_MS);
    const ack = async (answer?: string | object): Promise<void> => {
      clearTimeout(waiting);
      if (response.headersSent) throw new ReceiverMultipleAckError();
      send(response, answer ?? "");
    };
    try {
      await this.#app?.processEvent({ body, ack, ...retryOf(request) });
    } catch (error) {
      clearTimeout(waiting);
      const status = onFailure(error);
      if (!response.headersSent) response.writeHead(status).end();
    }
  }
}

/** @throws Refusal for what is too large. What still comes of it is read past, so that the answer can be read. */
function rawBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_BODY) reject(new Refusal(413));
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", (error) => reject(new Refusal(400, error)));
  });
}

/** @throws Refusal for what does not come from Slack, or cannot be Slack's. */
function read(raw: Buffer, { headers }: IncomingMessage, key: KeyObject): Record<string, unknown> {
  const form = headers["content-type"] === "application/x-www-form-urlencoded" ? parseForm(raw.toString()) : null;
  // Slack's look at the certificate is not signed, so nothing else of it is read.
  if (form?.["ssl_check"] === "1") return { ssl_check: "1" };
  if (!isSigned(raw, headers, key)) throw new Refusal(401);
  const body = form && typeof form["payload"] !== "string" ? form : parsed(form?.["payload"] ?? raw.toString());
  if (!isRequest(body)) throw new Refusal(400);
  return body;
}

function parsed(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch (error) {
    throw new Refusal(400, error);
  }
}

function isSigned(raw: Buffer, headers: IncomingMessage["headers"], key: KeyObject): boolean {
  const { "x-slack-request-timestamp": sentAt, "x-slack-signature": signature } = headers;
  if (typeof sentAt !== "string" || typeof signature !== "string") return false;
  if (!(Math.abs(Date.now() / 1000 - Number(sentAt)) <= MAX_AGE_S)) return false;
  const own = createHmac("sha256", key).update(`v0:${sentAt}:`).update(raw).digest("hex");
  const [given, expected] = [Buffer.from(signature), Buffer.from(`v0=${own}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** Which try of Slack's it is, and why it was not the first. */
function retryOf({ headers }: IncomingMessage): { readonly retryNum?: number; readonly retryReason?: string } {
  const { "x-slack-retry-num": number, "x-slack-retry-reason": reason } = headers;
  return {
    ...(typeof number === "string" ? { retryNum: Number(number) } : {}),
    ...(typeof reason === "string" ? { retryReason: reason } : {}),
  };
}

/** Written at once with its length, which costs one write; a chunked body costs several. */
function send(response: ServerResponse, answer: string | object): void {
  if (typeof answer === "object") response.setHeader("content-type", "application/json");
  response.end(typeof answer === "object" ? JSON.stringify(answer) : answer);
}

function refuse(request: IncomingMessage, response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { connection: "close" });
  response.end();
  request.resume();
}
