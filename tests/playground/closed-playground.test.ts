/** The playground is for whoever sits at this machine: pages of others and other machines get nothing of it. */
import { createHmac } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "#src/config.ts";
import { createLogger } from "#src/platform/logger.ts";
import { type PlaygroundBot, startPlaygroundBot } from "#src/playground-bot.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";

const log = createLogger({ level: "silent" });
const root = join(import.meta.dirname, "../..");
let database: TestDatabase;
let playground: PlaygroundBot;
let botPort: number;
let page: URL;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = readConfig({ PORT: "0" });
  playground = await startPlaygroundBot({ config, databaseUrl: database.url, log, root });
  page = new URL(playground.pageUrl);
  botPort = playground.botPort;
});
afterAll(async () => {
  await playground.stop();
  await database.drop();
});

/** Whether somebody listens there; every address that begins with 127 is this machine. */
function isOpen(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

function ask(path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: page.port, path, method, headers }, (response) => {
      response.destroy();
      resolve(response.statusCode ?? 0);
    });
    asked.once("error", reject);
    asked.end(method === "POST" ? "{}" : undefined);
  });
}

describe("the playground", () => {
  it.runIf(process.platform === "linux")("listens on loopback alone, the bot as well as the workspace", async () => {
    expect(await isOpen("127.0.0.1", botPort)).toBe(true);
    expect(await isOpen("127.0.0.2", botPort)).toBe(false);
    expect(await isOpen("127.0.0.1", Number(page.port))).toBe(true);
    expect(await isOpen("127.0.0.2", Number(page.port))).toBe(false);
  });

  it("has secrets that nobody can read in its source", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "x" });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const guessed = createHmac("sha256", "playground-signing-secret").update(`v0:${timestamp}:${body}`).digest("hex");
    const headers = {
      "content-type": "application/json",
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": `v0=${guessed}`,
    };
    const signed = await fetch(`http://127.0.0.1:${botPort}/slack/events`, { method: "POST", body, headers });
    expect(signed.status).toBe(401);
    const called = await fetch(new URL("api/auth.test", page), {
      method: "POST",
      headers: { authorization: "Bearer xoxb-playground" },
    });
    expect(await called.json()).toMatchObject({ ok: false, error: "invalid_auth" });
  });

  it.each(["/control/state", "/control/people", "/control/changes"])(
    "tells pages of others nothing at %s",
    async (path) => {
      const own = page.host;
      expect(await ask(path, { host: own })).toBe(200);
      expect(await ask(path, { host: own, origin: `http://${own}` })).toBe(200);
      // A name of somebody else's that was made to lead to this machine.
      expect(await ask(path, { host: `evil.example:${page.port}` })).toBe(403);
      expect(await ask(path, { host: `evil.example:${page.port}`, origin: `http://evil.example:${page.port}` })).toBe(
        403,
      );
      expect(await ask(path, { host: `localhost.evil.example:${page.port}` })).toBe(403);
      expect(await ask(path, { host: own, origin: "http://evil.example" })).toBe(403);
      expect(await ask(path, { host: own, origin: "null" })).toBe(403);
    },
  );

  it.each(["/control/reset", "/control/act", "/control/clock"])(
    "lets pages of others do nothing at %s",
    async (path) => {
      expect(await ask(path, { host: page.host, origin: "http://evil.example" }, "POST")).toBe(403);
      expect(await ask(path, { host: `evil.example:${page.port}` }, "POST")).toBe(403);
    },
  );
});
