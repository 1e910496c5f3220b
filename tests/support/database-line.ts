/** A TCP proxy between the bot and its database, which a test can cut and restore. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net";

const LOOPBACK = "127.0.0.1";

export class DatabaseLine {
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  /** Every database of the tests listens on loopback too. */
  #target: number | null = null;
  #port = 0;

  /** Gives the address through this line. */
  readonly through = async (url: string): Promise<string> => {
    const address = new URL(url);
    this.#target = Number(address.port);
    await this.mend();
    address.hostname = LOOPBACK;
    address.port = String(this.#port);
    return address.href;
  };

  /** Connections break, and new ones are refused. */
  async cut(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    const closed = server && once(server, "close");
    server?.close();
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    const target = this.#target;
    if (!target) throw new Error("nobody has asked for the line yet");
    const server = createServer((socket) => {
      const far = connect(target, LOOPBACK);
      for (const [one, other] of [
        [socket, far],
        [far, socket],
      ] as const) {
        this.#sockets.add(one);
        one.on("error", () => other.destroy());
        one.on("close", () => {
          this.#sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
    this.#server = server;
    server.listen(this.#port, LOOPBACK);
    await once(server, "listening");
    this.#port = (server.address() as AddressInfo).port;
  }
}
