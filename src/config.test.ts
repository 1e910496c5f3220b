import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "./config.ts";

const HTTP = { SLACK_BOT_TOKEN: "xoxb-1", SLACK_SIGNING_SECRET: "12345678" };

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.faults : [String(error)];
  }
}

describe("the configuration", () => {
  it("opens the playground when nothing is set", () => {
    expect(readConfig({})).toMatchObject({
      slack: { mode: "playground" },
      port: 3000,
      dataDir: ".data",
      role: "all",
      logLevel: "info",
    });
  });

  it.each([
    [{}, null],
    [{ PUBLIC_URL: "https://growth.example.com" }, "https://growth.example.com"],
    [{ PUBLIC_URL: " https://example.com/growth// " }, "https://example.com/growth"],
  ])("knows where calendars reach the bot: %o", (environment, publicUrl) => {
    expect(readConfig(environment).publicUrl).toBe(publicUrl);
  });

  it.each(["growth.example.com", "ftp://example.com", "https://"])("refuses %s as such a place", (address) => {
    expect(faultsOf({ PUBLIC_URL: address })).toEqual(["PUBLIC_URL must look like https://growth.example.com"]);
  });

  it.each([
    [{}, null],
    [
      { COACH_URL: "http://localhost:11434/v1/", COACH_MODEL: "llama" },
      { url: "http://localhost:11434/v1", model: "llama", key: null },
    ],
    [
      { COACH_URL: "https://models.example.com/v1/chat/completions", COACH_MODEL: "small" },
      { url: "https://models.example.com/v1", model: "small", key: null },
    ],
  ])("knows where a language model answers: %o", (environment, coach) => {
    expect(readConfig(environment).coach).toEqual(coach);
  });

  it("prints no key of a language model", () => {
    const config = readConfig({ COACH_URL: "https://models.example.com", COACH_MODEL: "small", COACH_KEY: "sk-1" });
    expect(config.coach?.key?.reveal()).toBe("sk-1");
    expect(inspect(config) + JSON.stringify(config)).not.toContain("sk-1");
  });

  it.each([
    [
      { COACH_URL: "https://models.example.com" },
      "COACH_MODEL is missing: the name of the model that COACH_URL shall answer with",
    ],
    [{ COACH_MODEL: "small" }, "COACH_URL is missing: where the language model answers"],
    [{ COACH_KEY: "sk-1" }, "COACH_KEY is set without COACH_URL and COACH_MODEL"],
    [
      { COACH_URL: "models.example.com", COACH_MODEL: "small" },
      "COACH_URL must look like https://models.example.com/v1",
    ],
    [
      { COACH_URL: "https://me:secret@models.example.com", COACH_MODEL: "small" },
      "COACH_URL must not hold a name or password: COACH_KEY is for the key",
    ],
    [
      { COACH_URL: "https://models.example.com/v1?version=1", COACH_MODEL: "small" },
      "COACH_URL must not hold a ? or #, as /chat/completions follows it",
    ],
    [
      { COACH_URL: "https://models.example.com", COACH_MODEL: "small", COACH_KEY: "two words" },
      "COACH_KEY must be one word of plain characters, as it goes into a header",
    ],
  ])("refuses a language model that is set by half: %o", (environment, fault) => {
    expect(faultsOf(environment)).toEqual([fault]);
  });

  it("takes empty variables as not set", () => {
    expect(readConfig({ SLACK_BOT_TOKEN: "", REDIS_URL: " " })).toMatchObject({
      slack: { mode: "playground" },
      redisUrl: null,
    });
  });

  it.each([
    [HTTP, "http"],
    [{ SLACK_BOT_TOKEN: "xoxb-1", SLACK_APP_TOKEN: "xapp-1" }, "socket"],
  ])("chooses how to talk to Slack: %o", (environment, mode) => {
    expect(readConfig(environment).slack.mode).toBe(mode);
  });

  it("lists every fault at once", () => {
    const faults = faultsOf({
      SLACK_BOT_TOKEN: "abc",
      PORT: "99999",
      DATABASE_URL: "mysql://x",
      REDIS_URL: "http://x",
      ROLE: "boss",
      LOG_LEVEL: "loud",
      PROMPTS_DIR: "/does/not/exist",
    });
    for (const name of [
      "SLACK_BOT_TOKEN",
      "PORT",
      "DATABASE_URL",
      "REDIS_URL",
      "ROLE",
      "LOG_LEVEL",
      "PROMPTS_DIR",
      "SLACK_SIGNING_SECRET",
    ]) {
      expect(faults.some((fault) => fault.includes(name))).toBe(true);
    }
  });

  it.each([
    [{ SLACK_SIGNING_SECRET: "12345678" }, "SLACK_BOT_TOKEN is missing"],
    [{ SLACK_BOT_TOKEN: "xoxb-1" }, "SLACK_SIGNING_SECRET is missing"],
    [{ SLACK_CLIENT_ID: "1.2" }, "many workspaces is not part of this version"],
  ])("says what a half-set one lacks: %o", (environment, expected) => {
    expect(faultsOf(environment).join()).toContain(expected);
  });

  it("prints no secret", () => {
    const config = readConfig({ ...HTTP, DATABASE_URL: "postgres://u:hunter2@h/d" });
    expect(`${inspect(config, { depth: 5 })}${JSON.stringify(config)}`).not.toMatch(/hunter2|xoxb|12345678/);
  });

  it("ends the base of the Web API in one slash", () => {
    expect(readConfig({ SLACK_API_URL: "http://127.0.0.1:1/api" }).slackApiUrl).toBe("http://127.0.0.1:1/api/");
  });
});
