/** What whoever starts the bot is told when a service is not as it should be: with real servers, and real processes. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebClient } from "@slack/web-api";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { checkServices } from "#src/check-services.ts";
import { readConfig } from "#src/config.ts";
import { migrateToLatest } from "#src/db/migrate.ts";
import { systemTimer } from "#src/platform/clock.ts";
import { startEmbeddedPostgres } from "#src/platform/embedded-postgres.ts";
import { createLogger } from "#src/platform/logger.ts";
import { freePort } from "#src/platform/postgres-process.ts";
import { startWorkspace, type Workspace } from "#src/playground/workspace.ts";
import { identify, SCOPES } from "#src/slack/bot-identity.ts";
import { SocketReceiver } from "#src/slack/socket-receiver.ts";
import { sentenceFor, whereOf } from "#src/start-sentences.ts";
import { during, type Step, StepFailed } from "#src/start-step.ts";
import { createTestDatabase, type TestDatabase } from "#tests/support/database.ts";
import { manifestOf } from "#tests/support/manifest.ts";
import { startRedis } from "#tests/support/redis-server.ts";

const SLACK = { SLACK_BOT_TOKEN: "xoxb-house", SLACK_SIGNING_SECRET: "house-secret" };
const log = createLogger({ level: "silent" });
const CLUSTER_PORT = String(await freePort());
const closing: (() => unknown)[] = [];
let database: TestDatabase;
let workspace: Workspace;

beforeAll(async () => {
  database = await createTestDatabase();
  workspace = await startWorkspace({
    manifest: manifestOf(),
    signingSecret: "house-secret",
    botToken: "xoxb-house",
    appToken: "xapp-house",
  });
});
afterAll(async () => {
  await workspace.stop();
  await database.drop();
  for (const close of closing) await close();
});

/** The sentence for a step that fails, or "it works". */
async function told(environment: Record<string, string>, step: Step, work: () => Promise<unknown>): Promise<string> {
  try {
    await during(step, work);
    return "it works";
  } catch (error) {
    const config = readConfig({ ...SLACK, ...environment });
    return error instanceof StepFailed ? sentenceFor(error.step, error.cause, whereOf(config)) : String(error);
  }
}

function ofServices(environment: Record<string, string>): Promise<string> {
  return told(environment, "database", () => checkServices(readConfig({ ...SLACK, ...environment })));
}

/** A server of whatever kind. @returns its host and port. */
async function listening(onConnection: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const silent = (): Promise<string> => listening((socket) => void closing.push(() => socket.destroy()));
const noServer = (): Promise<string> =>
  listening((socket) => void socket.once("data", () => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n")));

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  await client.query(statement);
  await client.end();
}

describe("of the database it is told", () => {
  const given = (changes: Partial<Pick<URL, "host" | "username" | "password" | "pathname">>): string =>
    Object.assign(new URL(database.url), changes).href;

  it("that it serves", async () => {
    expect(await ofServices({ DATABASE_URL: database.url })).toBe("it works");
  });

  it("that nothing answers, that its host is not known, that it is silent, that it is something else", async () => {
    expect(await ofServices({ DATABASE_URL: given({ host: "127.0.0.1:9" }) })).toMatch(
      /^No database answers at 127\.0\.0\.1:9: start/,
    );
    expect(await ofServices({ DATABASE_URL: given({ host: "nowhere.invalid:5432" }) })).toMatch(
      /^The host of nowhere\.invalid:5432 cannot be found/,
    );
    expect(await ofServices({ DATABASE_URL: given({ host: await silent() }) })).toMatch(/does not answer in time/);
    expect(await ofServices({ DATABASE_URL: given({ host: await noServer() }) })).toMatch(/DATABASE_URL\.$/);
  });

  it("that the password is wrong, and that there is no such database", async () => {
    expect(await ofServices({ DATABASE_URL: given({ password: "guessed" }) })).toMatch(
      /does not accept the password of growth/,
    );
    expect(await ofServices({ DATABASE_URL: given({ pathname: "/elsewhere" }) })).toMatch(
      /^There is no database elsewhere at/,
    );
  });

  it("that its user may not create tables", async () => {
    const empty = await createTestDatabase({ empty: true });
    await onServer("create role reader login password 'reader'");
    closing.push(async () => {
      await empty.drop();
      await onServer("drop role reader");
    });
    const url = Object.assign(new URL(empty.url), { username: "reader", password: "reader" }).href;
    expect(await told({ DATABASE_URL: url }, "database", () => migrateToLatest(url))).toMatch(
      /^The user reader may not create tables in the database test_\w+: grant CREATE/,
    );
  });

  it("that a newer version has been there", async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query("insert into kysely_migration values ('9999_later', 'now')");
    const sentence = await told({ DATABASE_URL: database.url }, "database", () => migrateToLatest(database.url));
    await client.query("delete from kysely_migration where name = '9999_later'");
    await client.end();
    expect(sentence).toMatch(/newer version of the bot \(9999_later\): start that version/);
  });
});

describe.runIf(inject("redisUrl"))("of Redis it is told", () => {
  it("that it serves, that nothing answers, that it is silent, that it is something else", async () => {
    expect(await ofServices({ REDIS_URL: inject("redisUrl") ?? "" })).toBe("it works");
    expect(await ofServices({ REDIS_URL: "redis://127.0.0.1:9" })).toMatch(
      /^No Redis answers at 127\.0\.0\.1:9: start/,
    );
    expect(await ofServices({ REDIS_URL: "redis://nowhere.invalid" })).toMatch(
      /^The host of nowhere\.invalid cannot be found/,
    );
    expect(await ofServices({ REDIS_URL: `redis://${await silent()}` })).toMatch(/does not answer in time/);
    expect(await ofServices({ REDIS_URL: `redis://${await noServer()}` })).toMatch(/is perhaps no Redis/);
    expect(await ofServices({ REDIS_URL: `${inject("redisUrl")}/99` })).toMatch(/has no database of that number/);
  });

  it("that none of three nodes answers, which all are asked at once", async () => {
    // Each one answers with what is no Redis, and only when all three have been asked.
    const asked: Socket[] = [];
    const node = (): Promise<string> =>
      listening((socket) =>
        socket.once("data", () => {
          asked.push(socket);
          if (asked.length === 3) for (const one of asked) one.end("HTTP/1.1 400 Bad Request\r\n\r\n");
        }),
      );
    const nodes = await Promise.all([node(), node(), node()]);
    expect(await ofServices({ REDIS_URL: `redis://${nodes.join(",")}` })).toMatch(/is perhaps no Redis/);
  });

  it.each<[readonly string[], string, RegExp]>([
    [["--requirepass", "secret"], "", /asks for a password: add it to REDIS_URL/],
    [["--requirepass", "secret"], ":guessed@", /does not accept the user or password/],
    [["--maxmemory-policy", "volatile-lru"], "", /\(maxmemory-policy volatile-lru\): set that to noeviction/],
    [["--replicaof", "127.0.0.1", "9"], "", /is a replica that can only be read/],
    [
      ["--cluster-enabled", "yes", "--cluster-port", CLUSTER_PORT],
      "",
      /is part of a cluster: add \?cluster=true to REDIS_URL/,
    ],
    [["--maxmemory", "1"], "", /takes nothing more/],
  ])("that it is one with %j (%s)", async (args, user, expected) => {
    const redis = await startRedis(args);
    closing.push(() => redis?.stop());
    expect(await ofServices({ REDIS_URL: `redis://${user}127.0.0.1:${redis?.port}` })).toMatch(expected);
  });
});

describe("of Slack it is told", () => {
  const identified = (token: string, slackApiUrl = workspace.apiUrl): Promise<string> =>
    told({ SLACK_API_URL: slackApiUrl }, "slack", () =>
      identify(new WebClient(token, { slackApiUrl, retryConfig: { retries: 0 }, timeout: 1000 }), systemTimer),
    );

  it("that the token is wrong, that permissions are missing, or that it serves", async () => {
    expect(await identified("xoxb-house")).toBe("it works");
    expect(await identified("xoxb-guessed")).toMatch(/^Slack does not know SLACK_BOT_TOKEN/);
    const poor = await startWorkspace({
      manifest: manifestOf(SCOPES.filter((scope) => scope !== "dnd:read")),
      signingSecret: "house-secret",
      botToken: "xoxb-house",
    });
    closing.push(() => poor.stop());
    expect(await identified("xoxb-house", poor.apiUrl)).toMatch(
      /^SLACK_BOT_TOKEN lacks permissions \(dnd:read\): add them/,
    );
  });

  it("that it cannot be reached, is silent, or is something else", async () => {
    expect(await identified("xoxb-house", "http://127.0.0.1:9/api/")).toMatch(
      /^Slack cannot be reached at http:\/\/127\.0\.0\.1:9/,
    );
    expect(await identified("xoxb-house", `http://${await silent()}/api/`)).toMatch(/^Slack cannot be reached/);
    const page = createHttpServer((_, response) => response.end("<html>a page</html>")).listen(0, "127.0.0.1");
    closing.push(() => page.close());
    await new Promise((resolve) => page.once("listening", resolve));
    expect(await identified("xoxb-house", `http://127.0.0.1:${(page.address() as AddressInfo).port}/`)).toMatch(
      /is not Slack: correct SLACK_API_URL/,
    );
  });

  it("the scopes that the manifest asks for", () => {
    expect(manifestOf().oauth_config.scopes.bot).toEqual([...SCOPES]);
  });

  it("that it opens no socket for the app's token, or that the port beside it is taken", async () => {
    const receiver = (appToken: string): SocketReceiver =>
      new SocketReceiver({
        appToken,
        apiUrl: workspace.apiUrl,
        host: "127.0.0.1",
        routes: [],
        isAnswering: true,
        log,
        onFailure: undefined,
      });
    const wrong = receiver("xapp-guessed");
    expect(await told({}, "listen", () => wrong.start(0))).toMatch(/^Slack does not accept SLACK_APP_TOKEN/);
    const right = receiver("xapp-house");
    const server = await right.start(0);
    const port = String((server.address() as AddressInfo).port);
    expect(await told({ PORT: port }, "listen", () => receiver("xapp-house").start(Number(port)))).toBe(
      `Port ${port} is taken by another program: stop that one, or set PORT to another port (the playground takes the next one too).`,
    );
    await Promise.all([wrong.stop(), right.stop()]);
  });
});

describe("of DATA_DIR it is told", () => {
  const folder = mkdtempSync(join(tmpdir(), "growth-folders-"));
  closing.push(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "file"), "");
  mkdirSync(join(folder, "old", "postgres"), { recursive: true });
  writeFileSync(join(folder, "old", "postgres", "PG_VERSION"), "15\n");

  it.each([
    [join(folder, "file"), /file is a file, or leads through one: set DATA_DIR/],
    [join(folder, "file", "below"), /below is a file, or leads through one: set DATA_DIR/],
    [join(folder, "n".repeat(300)), /has too long a name: set DATA_DIR/],
    [join(folder, "old"), /was made by PostgreSQL 15, and this version brings PostgreSQL 18: export it/],
    ...(process.platform === "linux"
      ? [["/proc/nowhere", /cannot be made there: set DATA_DIR/] as [string, RegExp]]
      : []),
  ])("%s", async (dataDir, expected) => {
    await expect(startEmbeddedPostgres({ dataDir, log, fast: true })).rejects.toThrow(expected);
  });
});
