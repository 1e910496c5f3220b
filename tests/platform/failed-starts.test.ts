/** Real processes whose start fails: one sentence, exit code 1, and nothing changed. */
import { spawn } from "node:child_process";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { manifestOf } from "#tests/support/manifest.ts";

const ROOT = join(import.meta.dirname, "../..");
const SLACK = { SLACK_BOT_TOKEN: "xoxb-house", SLACK_SIGNING_SECRET: "house-secret" };
const closing: (() => unknown)[] = [];
let database: TestDatabase;
let workspace: Workspace;

beforeAll(async () => {
  database = await createTestDatabase();
  workspace = await startWorkspace({ manifest: manifestOf(), signingSecret: "house-secret", botToken: "xoxb-house" });
});
afterAll(async () => {
  await workspace.stop();
  await database.drop();
  for (const close of closing) await close();
});

/** A server that takes connections and says nothing. @returns its host and port. */
async function silent(): Promise<string> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => void sockets.push(socket.on("error", () => undefined)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("the process", { timeout: 60_000 }, () => {
  it.each<[string, readonly string[], Record<string, string>, RegExp]>([
    [
      "npm start, without a database",
      ["npm", "start", "--silent"],
      { DATABASE_URL: "postgres://growth@127.0.0.1:9/growth" },
      /^No database answers/,
    ],
    [
      "ROLE=web, without Redis",
      [process.execPath, "src/main.js"],
      { ROLE: "web", REDIS_URL: "redis://127.0.0.1:9", ...SLACK },
      /^No Redis answers/,
    ],
    [
      "ROLE=worker, with a wrong token",
      [process.execPath, "src/main.js"],
      { ROLE: "worker", ...SLACK, SLACK_BOT_TOKEN: "xoxb-guessed" },
      /^Slack does not know SLACK_BOT_TOKEN/,
    ],
    [
      "npm run workspace, with a wrong port",
      ["npm", "run", "workspace", "--silent", "--", "--config", "docs/workspace/lunch.json", "--port", "99999"],
      {},
      /^--port must be/,
    ],
  ])("(%s) says one sentence and ends with 1", async (_, [command = "", ...args], environment, expected) => {
    const { code, errors } = await ended(command, args, environment);
    expect({ code, lines: errors.trimEnd().split("\n").length }).toEqual({ code: 1, lines: 1 });
    expect(errors).toMatch(expected);
  });

  it("asks Slack before it changes the database: one that is silent is not told only after the migrations", async () => {
    const empty = await createTestDatabase({ empty: true });
    closing.push(() => empty.drop());
    const environment = { ...SLACK, DATABASE_URL: empty.url, SLACK_API_URL: `http://${await silent()}/api/` };
    const { code, errors } = await ended(process.execPath, ["src/main.js"], environment);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^Slack cannot be reached at/)]);
    const client = new pg.Client({ connectionString: empty.url });
    await client.connect();
    const { rows } = await client.query("select count(*)::int as n from pg_tables where schemaname = 'public'");
    await client.end();
    expect(rows).toEqual([{ n: 0 }]);
  });
});

/** A process that is expected to end by itself. */
async function ended(
  command: string,
  args: readonly string[],
  environment: Record<string, string>,
): Promise<{ readonly code: number | null; readonly errors: string }> {
  const { npm_lifecycle_event: _event, ...rest } = process.env;
  const services = { DATABASE_URL: database.url, SLACK_API_URL: workspace.apiUrl, PORT: "0" };
  const child = spawn(command, args, {
    cwd: ROOT,
    env: { ...rest, ...services, ...environment },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, errors };
}
