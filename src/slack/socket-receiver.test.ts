import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { createLogger } from "#src/platform/logger.ts";
import { SocketReceiver } from "./socket-receiver.ts";

it("a port that is taken ends the start with that error, before Slack is asked for anything", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const receiver = new SocketReceiver({
    appToken: "xapp-test",
    // Slack is nowhere: whoever asks it fails in another way.
    apiUrl: "http://127.0.0.1:1/api/",
    host: null,
    routes: [],
    isAnswering: true,
    log: createLogger({ level: "silent" }),
    onFailure: undefined,
  });
  await expect(receiver.start(port)).rejects.toMatchObject({ code: "EADDRINUSE", port });
  other.close();
});
