/** Bolt, and what of it goes to which registry. HTTP or Socket Mode; everything else is the same. */
import { App as BoltApp, HTTPReceiver, LogLevel, SocketModeReceiver } from "@slack/bolt";
import type { CustomRoute } from "@slack/bolt/dist/receivers/custom-routes.js";
import type { WebClientOptions } from "@slack/web-api";
import type { Log } from "#src/app/ports.ts";
import { boltLogger } from "./bolt-logger.ts";

export interface BoltOptions {
  readonly transport: { kind: "http"; signingSecret: string } | { kind: "socket"; appToken: string };
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly teamId: string;
  readonly apiUrl: string;
  readonly port: number;
  readonly routes: CustomRoute[];
  /** How the Web API is called: no waiting retries inside a request. */
  readonly clientOptions: WebClientOptions;
  readonly log: Log;
}

/** Makes the Bolt app; nothing listens yet. */
export function createBoltApp(options: BoltOptions): BoltApp {
  const logger = boltLogger(options.log);
  const { transport } = options;
  const receiver =
    transport.kind === "http"
      ? new HTTPReceiver({
          signingSecret: transport.signingSecret,
          customRoutes: options.routes,
          logger,
          unhandledRequestTimeoutMillis: 2900,
        })
      : new SocketModeReceiver({
          appToken: transport.appToken,
          customRoutes: options.routes,
          installerOptions: { port: options.port, clientOptions: { slackApiUrl: options.apiUrl } },
          logger,
        });
  return new BoltApp({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    convoStore: false,
    clientOptions: { ...options.clientOptions, slackApiUrl: options.apiUrl },
    // One workspace: asked once at start, so that no request waits for auth.test.
    authorize: () =>
      Promise.resolve({
        botToken: options.botToken,
        botUserId: options.botUserId,
        botId: options.botId,
        teamId: options.teamId,
      }),
  });
}
