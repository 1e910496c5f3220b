/** Bolt, and what of it goes to which registry. HTTP or Socket Mode; everything else is the same. */
import { Server } from "node:http";
import { App, defaultProcessEventErrorHandler, LogLevel, type ReceiverEvent } from "@slack/bolt";
import type { WebClientOptions } from "@slack/web-api";
import type { Log } from "#src/kernel/ports.ts";
import type { Installations } from "#src/workspaces/installations.ts";
import { boltLogger } from "./bolt-logger.ts";
import { SlackHttpReceiver } from "./http-receiver.ts";
import type { HttpRoute } from "./http-routes.ts";
import { isRequest } from "./requests.ts";
import { SocketReceiver } from "./socket-receiver.ts";
import { within } from "./within.ts";

/**
 * Notes an event. Afterwards it is acknowledged and what is returned is run; null: there is nothing to do. A rejection
 * means that it is not noted.
 */
export type EventTaker = (body: unknown) => Promise<(() => Promise<void>) | null>;

/** Who may come in. What it returns answers whoever may not; null: they may. */
export type RequestFilter = (event: ReceiverEvent) => (() => Promise<void>) | null;

/** Slack waits 3 s for an acknowledgement; a database that has not answered by now is as good as away. */
const NOTED_IN_MS = 2500;

/** An event that could not be noted, so that it is not acknowledged. */
class NotNoted extends Error {
  override readonly name = "NotNoted";
}

const NOT_NOTED = "an event could not be noted; Slack sends it again";

/** Bolt acknowledges an event before anything is done about it. Here it is noted first. */
export class BoltApp extends App {
  readonly #underWay = new Set<Promise<void>>();
  #take: EventTaker | null = null;
  #filter: RequestFilter | null = null;
  #isUnread = false;
  #tellRateLimited: (sinceMinute: number) => void = () => undefined;

  /** Told when Slack holds back events; `sinceMinute` in seconds since 1970. */
  onRateLimited(tell: (sinceMinute: number) => void): void {
    this.#tellRateLimited = tell;
  }

  /** Starts. @returns the real port, where 0 asked for a free one. */
  async listen(port: number): Promise<number> {
    const server: unknown = await this.start(port);
    const address = server instanceof Server ? server.address() : null;
    return typeof address === "object" && address ? address.port : port;
  }

  takeEvents(take: EventTaker): void {
    this.#take = take;
  }

  /** Every request passes it, of whichever kind it is and by whichever way it came. */
  filterRequests(filter: RequestFilter): void {
    this.#filter = filter;
  }

  /**
   * What comes through a socket was read by nobody before, and an acknowledgement is the only answer there is to what
   * cannot be Slack's. Over HTTP the receiver has refused it.
   */
  readRequests(): void {
    this.#isUnread = true;
  }

  /** Resolves when no request is being worked on, acknowledged ones too. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  override processEvent(event: ReceiverEvent): Promise<void> {
    if (this.#isUnread && !isRequest(event.body)) return event.ack();
    const refuse = this.#filter?.(event);
    if (refuse) return this.follow(refuse());
    const take = this.#take;
    if (event.body["type"] === "app_rate_limited") return this.follow(this.#rateLimited(event));
    return this.follow(
      take && event.body["type"] === "event_callback" ? this.#processNoted(event, take) : super.processEvent(event),
    );
  }

  /**
   * More than 30,000 events an hour: Slack says so instead of sending them, in a payload that is no event and that Bolt
   * does not know (docs.slack.dev/apis/events-api, rate limiting).
   */
  async #rateLimited({ body, ack }: ReceiverEvent): Promise<void> {
    await ack();
    this.#tellRateLimited(Number(body["minute_rate_limited"]));
  }

  async #processNoted({ body, ack }: ReceiverEvent, take: EventTaker): Promise<void> {
    // Noted too late: it is handled all the same, and its redelivery is not.
    let late = false;
    const taking = take(body).then(
      async (handle) => {
        if (late) await handle?.();
        return { handle };
      },
      (error: unknown) => ({ error }),
    );
    void this.follow(taking.then(() => undefined));
    const noted = await within(taking, NOTED_IN_MS);
    late = noted === null;
    if (noted === null || "error" in noted.value)
      throw new NotNoted("an event was not noted", {
        cause: noted && "error" in noted.value ? noted.value.error : null,
      });
    await ack();
    await noted.value.handle?.();
  }

  /** Has `idle` wait for it as well. */
  async follow(work: Promise<void>): Promise<void> {
    this.#underWay.add(work);
    try {
      await work;
    } finally {
      this.#underWay.delete(work);
    }
  }
}

interface Revealed {
  reveal(): string;
}

export interface BoltOptions {
  /** How Slack reaches the bot; secrets print as such. */
  readonly slack:
    | { readonly mode: "http"; readonly signingSecret: Revealed }
    | { readonly mode: "socket"; readonly appToken: Revealed };
  readonly installations: Installations;
  readonly apiUrl: string;
  /** Where to listen; null: on all addresses of the machine. */
  readonly host: string | null;
  /** Whether Slack's requests are taken through a socket; pages are there in any case. */
  readonly isAnswering: boolean;
  readonly routes: readonly HttpRoute[];
  /** How the Web API is called: no waiting retries inside a request. */
  readonly clientOptions: WebClientOptions;
  readonly log: Log;
}

/** Makes the Bolt app; nothing listens yet. */
export function createBoltApp(options: BoltOptions): BoltApp {
  const logger = boltLogger(options.log);
  const { slack } = options;
  const receiver =
    slack.mode === "http"
      ? new SlackHttpReceiver({
          signingSecret: slack.signingSecret.reveal(),
          host: options.host,
          routes: options.routes,
          log: options.log,
          onFailure: (error) => {
            if (error instanceof NotNoted) options.log.warn({ err: error }, NOT_NOTED);
            else options.log.error({ err: error }, "a request could not be handled");
            return error instanceof NotNoted ? 503 : 500;
          },
        })
      : new SocketReceiver({
          appToken: slack.appToken.reveal(),
          apiUrl: options.apiUrl,
          host: options.host,
          routes: options.routes,
          isAnswering: options.isAnswering,
          log: options.log,
          onFailure: async (failure) => {
            if (!(failure.error instanceof NotNoted)) return defaultProcessEventErrorHandler(failure);
            options.log.warn({ err: failure.error }, NOT_NOTED);
            return false;
          },
        });
  const bolt = new BoltApp({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    convoStore: false,
    clientOptions: { ...options.clientOptions, slackApiUrl: options.apiUrl },
    // Known since the start, so that no request waits for auth.test.
    authorize: ({ teamId: named }) => {
      const { workspaceId: teamId, ...installation } = options.installations.installationFor([named]);
      return Promise.resolve({ ...installation, teamId });
    },
  });
  if (slack.mode === "socket") bolt.readRequests();
  bolt.onRateLimited((sinceMinute) =>
    options.log.warn({ sinceMinute }, "Slack holds back events of a workspace, there were too many"),
  );
  return bolt;
}
