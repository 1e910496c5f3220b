/** Slack's requests through a socket, with our own pages (`/readyz` and the like) over HTTP beside it. */
import { createServer, type Server } from "node:http";
import { type App, type Receiver, SocketModeReceiver } from "@slack/bolt";
import { z } from "zod";
import type { Log } from "#src/kernel/ports.ts";
import { boltLogger } from "./bolt-logger.ts";
import { type HttpRoute, routeFor } from "./http-routes.ts";
import { closeServer, listenAt } from "./http-server.ts";
import { checkEnvelopes } from "./socket-envelopes.ts";
import { UnfitSlack } from "./unfit-slack.ts";

/** From the request for a socket until Slack says hello through it. */
/** Less than the least that a step of the start is given (`start-budget.ts`), so that its own sentence is told. */
const OPEN_PATIENCE_MS = 4500;

export interface SocketReceiverOptions {
  readonly appToken: string;
  readonly apiUrl: string;
  /** Where the pages are; null: on all addresses of the machine. */
  readonly host: string | null;
  readonly routes: readonly HttpRoute[];
  /** Whether to open a socket. A process that only sends must not: Slack would hand it a share of the requests. */
  readonly isAnswering: boolean;
  readonly log: Log;
  readonly onFailure: ConstructorParameters<typeof SocketModeReceiver>[0]["processEventErrorHandler"];
}

/** Slack refused a socket, and said why. */
class SocketRefused extends Error {
  override readonly name = "SocketRefused";
  readonly code: string;

  constructor(code: string) {
    super(`no socket: ${code}`);
    this.code = code;
  }
}

const Answer = z.looseObject({ ok: z.boolean(), error: z.string().optional() });

/**
 * Bolt's receiver tries without an end to get a socket, whatever Slack says. While it starts, the first answer counts:
 * whoever starts the bot is told what is wrong. Once it runs, it goes on trying.
 */
export class SocketReceiver implements Receiver {
  readonly #options: SocketReceiverOptions;
  readonly #bolt: SocketModeReceiver;
  readonly #server: Server;
  #isStarting = false;
  #settle: (refusal: Error | "wait") => void = () => undefined;

  constructor(options: SocketReceiverOptions) {
    this.#options = options;
    this.#bolt = new SocketModeReceiver({
      appToken: options.appToken,
      installerOptions: { clientOptions: { slackApiUrl: options.apiUrl, fetch: (...call) => this.#fetch(...call) } },
      logger: boltLogger(options.log),
      ...(options.onFailure ? { processEventErrorHandler: options.onFailure } : {}),
    });
    checkEnvelopes(this.#bolt.client, options.log);
    this.#server = createServer((request, response) => {
      const route = routeFor(options.routes, request);
      if (route) route.handle(response, request);
      else response.writeHead(404).end();
    });
  }

  init(app: App): void {
    this.#bolt.init(app);
  }

  /** Port 0 takes a free one. @throws Error when the port is taken or Slack opens no socket. */
  async start(port: number): Promise<Server> {
    await listenAt(this.#server, port, this.#options.host);
    if (this.#options.isAnswering) await this.#open();
    return this.#server;
  }

  async stop(): Promise<void> {
    if (this.#options.isAnswering) await this.#bolt.stop();
    await closeServer(this.#server);
  }

  async #open(): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const refused = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new UnfitSlack("socket_silent")), OPEN_PATIENCE_MS);
      this.#settle = (refusal) => {
        clearTimeout(timer);
        if (refusal !== "wait") reject(refusal);
      };
    });
    this.#isStarting = true;
    const opened = this.#bolt.start();
    opened.catch(() => undefined);
    try {
      await Promise.race([opened, refused]);
    } finally {
      this.#isStarting = false;
      clearTimeout(timer);
    }
  }

  /** What Slack answers while the socket is asked for, looked at on its way to Slack's own client. */
  async #fetch(...[url, init]: Parameters<typeof fetch>): Promise<Response> {
    if (!this.#isStarting) return await fetch(url, init);
    try {
      const response = await fetch(url, init);
      const refusal = await refusalOf(response);
      if (refusal) this.#settle(refusal);
      return response;
    } catch (error) {
      this.#settle(error instanceof Error ? error : new SocketRefused("unreachable"));
      throw error;
    }
  }
}

/** Null when Slack gives a socket. Asked too often, one waits as long as it takes. */
async function refusalOf(response: Response): Promise<Error | "wait" | null> {
  if (response.status === 429) return "wait";
  if (response.status >= 500) return new SocketRefused(`http_${response.status}`);
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const answer = Answer.safeParse(body);
  if (!answer.success) return new UnfitSlack("slack_not_slack");
  return answer.data.ok ? null : new SocketRefused(answer.data.error ?? "unknown");
}
