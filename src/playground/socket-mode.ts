/** Socket Mode: the bot connects to Slack, and everything travels in envelopes that it acknowledges by id. */
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { z } from "zod";
import { SLACK_LIMITS } from "./limits.ts";
import type { Delivery } from "./to-bot.ts";

const Acknowledgement = z.looseObject({ envelope_id: z.string(), payload: z.unknown().optional() });
const TICKET_MS = 30_000;
/** Slack allows an app this many connections at once and spreads envelopes over them. */
const MAX_CONNECTIONS = 10;

type Answer = { status: number; body: string };

export class SocketMode {
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #tickets = new Map<string, number>();
  readonly #sockets: WebSocket[] = [];
  readonly #waiting = new Map<string, (answer: Answer) => void>();
  readonly #appId: string;
  #turn = 0;

  constructor(appId: string) {
    this.#appId = appId;
  }

  get isConnected(): boolean {
    return this.#sockets.length > 0;
  }

  /** What `apps.connections.open` gives: an address that is good for one connection. Null when too many are open. */
  open(baseUrl: string): string | null {
    if (this.#sockets.length >= MAX_CONNECTIONS) return null;
    const ticket = crypto.randomUUID();
    this.#tickets.set(ticket, Date.now());
    return `${baseUrl.replace(/^http/, "ws")}/link/?ticket=${ticket}&app_id=${this.#appId}`;
  }

  /** An HTTP request that wants to become a WebSocket. Without a fresh ticket it is dropped. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const ticket = new URL(request.url ?? "/", "http://localhost").searchParams.get("ticket") ?? "";
    const issuedAt = this.#tickets.get(ticket);
    this.#tickets.delete(ticket);
    if (issuedAt === undefined || Date.now() - issuedAt > TICKET_MS) {
      socket.end("HTTP/1.1 401 Unauthorized\r\n\r\n");
      return;
    }
    this.#server.handleUpgrade(request, socket, head, (connection) => this.#greet(connection));
  }

  /** Hands an envelope to one connection and waits for its acknowledgement. @returns null when none came in time. */
  send({ type, payload, retry }: Delivery): Promise<Answer | null> {
    const socket = this.#sockets[this.#turn++ % this.#sockets.length];
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        resolve(null);
      }, SLACK_LIMITS.acknowledgeMs);
      this.#waiting.set(id, (answer) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(answer);
      });
      socket?.send(
        JSON.stringify({
          envelope_id: id,
          type,
          payload,
          accepts_response_payload: type !== "events_api",
          ...(type === "events_api" ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? "" } : {}),
        }),
      );
    });
  }

  /** Sends a text as it is, envelope or not, and waits for nothing. */
  sendRaw(text: string): void {
    this.#sockets[0]?.send(text);
  }

  /** Asks every connection to come again, as Slack does every few hours. */
  refresh(): void {
    for (const socket of this.#sockets) {
      socket.send(
        JSON.stringify({ type: "disconnect", reason: "refresh_requested", debug_info: { host: "simulated" } }),
      );
      socket.close();
    }
  }

  stop(): void {
    for (const socket of this.#sockets) socket.terminate();
    this.#server.close();
  }

  #greet(socket: WebSocket): void {
    this.#sockets.push(socket);
    socket.on("close", () => {
      const index = this.#sockets.indexOf(socket);
      if (index >= 0) this.#sockets.splice(index, 1);
    });
    socket.on("error", () => socket.terminate());
    socket.on("message", (data: Buffer) => this.#acknowledge(data.toString("utf8")));
    socket.send(
      JSON.stringify({
        type: "hello",
        num_connections: this.#sockets.length,
        debug_info: { host: "simulated", build_number: 1, approximate_connection_time: 3600 },
        connection_info: { app_id: this.#appId },
      }),
    );
  }

  #acknowledge(text: string): void {
    let parsed: z.infer<typeof Acknowledgement>;
    try {
      parsed = Acknowledgement.parse(JSON.parse(text));
    } catch {
      return;
    }
    const { payload } = parsed;
    const body = payload === undefined || payload === "" ? "" : JSON.stringify(payload);
    this.#waiting.get(parsed.envelope_id)?.({ status: 200, body: body === "{}" ? "" : body });
  }
}
