import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { SocketReceiver } from "./socket-receiver.ts";

it("a port that is taken ends the start with that error, before Slack is asked for anything", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  // Slack is nowhere: whoever asks it fails in another way.
  const installerOptions = { clientOptions: { slackApiUrl: "http://127.0.0.1:1/api/" } };
  const receiver = new SocketReceiver({ appToken: "xapp-test", installerOptions, routes: [], port });
  await expect(receiver.start()).rejects.toMatchObject({ code: "EADDRINUSE", port });
  other.close();
});
