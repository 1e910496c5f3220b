/** How our HTTP servers begin and end. */
import type { Server } from "node:http";

/** Slack waits 3 s for an answer; who has sent half a request by then is not going to send the rest. */
const STOP_PATIENCE_MS = 3500;

/** Port 0 takes a free one. @param host null: all addresses of the machine. @throws Error when the port is taken. */
export function listenAt(server: Server, port: number, host: string | null): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}

/** Takes no more connections; resolves when the requests that are under way were answered, or their patience is over. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    const timer = setTimeout(() => server.closeAllConnections(), STOP_PATIENCE_MS);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
