import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";
import { UnfitDatabase } from "./db/unfit-database.ts";
import { UnfitRedis } from "./queue/unfit-redis.ts";
import { CAUSES } from "./start-causes.ts";
import { sentenceFor, whereOf } from "./start-sentences.ts";
import type { Step } from "./start-step.ts";

const where = whereOf(
  readConfig({
    SLACK_BOT_TOKEN: "xoxb-hidden",
    SLACK_SIGNING_SECRET: "hidden-as-well",
    DATABASE_URL: "postgresql://ada:hidden@db.example:6543/growth",
    REDIS_URL: "redis://:hidden@redis.example:6379/2",
  }),
);

function coded(code: string, message = "some words"): Error {
  return Object.assign(new Error(message), { code });
}

const VARIABLES = /DATABASE_URL|REDIS_URL|DATA_DIR|SLACK_[A-Z_]+|PORT|\bSlack\b/;

describe("each cause", () => {
  const sentences = CAUSES.flatMap(({ known, say }) =>
    known.slice(0, 1).map((mark) => [String(mark), say(where, "detail")] as const),
  );

  it.each(sentences)("(%s) has one sentence that names the variable or the service", (_, sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(sentence.slice(0, -1)).not.toMatch(/\.\s|\n/);
    expect(sentence).toMatch(VARIABLES);
    expect(sentence).not.toContain("hidden");
  });
});

describe("a failed start is told by its cause", () => {
  it.each<[Step, string, Error, string]>([
    [
      "database",
      "refused",
      coded("ECONNREFUSED"),
      "No database answers at db.example:6543: start PostgreSQL there, or correct DATABASE_URL.",
    ],
    [
      "database",
      "refused at all addresses",
      new AggregateError([coded("ECONNREFUSED")], ""),
      "No database answers at db.example:6543: start",
    ],
    [
      "database",
      "no such host",
      coded("ENOTFOUND"),
      "The host of db.example:6543 cannot be found: correct DATABASE_URL",
    ],
    [
      "database",
      "packets dropped",
      new Error("timeout expired"),
      "The database at db.example:6543 does not answer in time",
    ],
    [
      "database",
      "wrong password",
      coded("28P01"),
      "The database at db.example:6543 does not accept the password of ada: correct it in DATABASE_URL.",
    ],
    [
      "database",
      "no password",
      new Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string"),
      "does not accept the password of ada",
    ],
    ["database", "no such database", coded("3D000"), "There is no database growth at db.example:6543: create it"],
    [
      "database",
      "no rights, met by a migration",
      new Error("The migration failed", { cause: coded("42501") }),
      "The user ada may not create tables in the database growth: grant CREATE",
    ],
    [
      "database",
      "a newer schema",
      new UnfitDatabase("database_newer", "9999_later"),
      "brought up to date by a newer version of the bot (9999_later): start that version",
    ],
    ["database", "a standby", coded("25006"), "can only be read"],
    ["database", "a full disk", coded("53100"), "The disk of the database is full"],
    [
      "queue",
      "refused",
      coded("ECONNREFUSED"),
      "No Redis answers at redis.example:6379: start it there, or correct REDIS_URL.",
    ],
    [
      "queue",
      "no password",
      new Error("NOAUTH Authentication required."),
      "Redis at redis.example:6379 asks for a password: add it to REDIS_URL",
    ],
    [
      "queue",
      "a wrong password",
      new Error("WRONGPASS invalid username-password pair or user is disabled."),
      "does not accept the user or password: correct them in REDIS_URL.",
    ],
    [
      "queue",
      "loading",
      new Error("LOADING Redis is loading the dataset in memory"),
      "Redis at redis.example:6379 is not ready yet",
    ],
    [
      "queue",
      "a replica",
      new Error("READONLY You can't write against a read only replica."),
      "is a replica that can only be read: let REDIS_URL lead to the primary.",
    ],
    ["queue", "a full disk", new Error("MISCONF Redis is configured to save RDB snapshots"), "takes nothing more"],
    ["queue", "silent", new UnfitRedis("redis_silent"), "Redis at redis.example:6379 does not answer in time"],
    [
      "queue",
      "evicting",
      new UnfitRedis("redis_evicts", "allkeys-lru"),
      "(maxmemory-policy allkeys-lru): set that to noeviction",
    ],
    [
      "slack",
      "unreachable",
      new TypeError("fetch failed", { cause: coded("ECONNREFUSED") }),
      "Slack cannot be reached at https://slack.com/api/: see that this machine may connect to it, or correct SLACK_API_URL.",
    ],
    [
      "listen",
      "an app token that Slack does not take",
      coded("invalid_auth"),
      "Slack does not accept SLACK_APP_TOKEN: make an app-level token",
    ],
    [
      "listen",
      "a port that is taken",
      Object.assign(coded("EADDRINUSE"), { port: 3001, syscall: "listen" }),
      "Port 3001 is taken by another program: stop that one, or set PORT",
    ],
    [
      "database",
      "unknown",
      new Error("something\nunheard of."),
      "The database cannot be used: something unheard of (DATABASE_URL).",
    ],
  ])("%s: %s", (step, _, error, expected) => {
    expect(sentenceFor(step, error, where)).toContain(expected);
  });

  it("with the folder in place of the URL, where the database is the embedded one", () => {
    const embedded = whereOf(readConfig({}));
    expect(sentenceFor("database", coded("53100"), embedded)).toBe(
      "The disk of the database is full: make room there, or let DATA_DIR lead to another one.",
    );
    expect(sentenceFor("queue", coded("53100"), embedded)).toContain("DATA_DIR");
  });
});
