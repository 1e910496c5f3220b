/** Socket Mode, with the routes of operators beside it. */
import { createServer, type Server } from "node:http";
import { SocketModeReceiver, type SocketModeReceiverOptions } from "@slack/bolt";
import type { HttpRoute } from "./http-routes.ts";

/**
 * Bolt's own server for routes raises a taken port as an event that nobody hears, which ends the process with a stack
 * trace while the socket is being opened. This one listens first, and says so as the receiver for HTTP does.
 */
export class SocketReceiver extends SocketModeReceiver {
  readonly #server: Server;
  readonly #port: number;

  constructor({ routes, port, ...options }: SocketReceiverOptions) {
    super(options);
    this.#port = port;
    this.#server = createServer((request, response) => {
      const [path] = (request.url ?? "/").split("?", 1);
      const route = request.method === "GET" && routes.find((known) => known.path === path);
      if (route) route.handle(response);
      else response.writeHead(404).end();
    });
  }

  /** @throws Error when the port is taken, or Slack cannot be reached. */
  override async start(): ReturnType<SocketModeReceiver["start"]> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(this.#port, resolve);
    });
    return super.start();
  }

  override async stop(): Promise<void> {
    this.#server.close();
    await super.stop();
  }
}

interface SocketReceiverOptions extends Pick<SocketModeReceiverOptions, "logger" | "processEventErrorHandler"> {
  readonly appToken: string;
  readonly installerOptions: NonNullable<SocketModeReceiverOptions["installerOptions"]>;
  readonly routes: readonly HttpRoute[];
  /** 0 takes a free one. */
  readonly port: number;
}
