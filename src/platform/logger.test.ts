import { describe, expect, it } from "vitest";
import { z } from "zod";
import { boltLogger } from "#src/slack/bolt-logger.ts";
import { createLogger } from "./logger.ts";

const SECRET = "what Maya wrote of her client";

function linesOf(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger({ level: "debug", write: (line) => void lines.push(line) }));
  return lines.join("");
}

const databaseError = (): Error =>
  Object.assign(new Error(`invalid input syntax for type json: ${SECRET}`), {
    name: "error",
    code: "23514",
    detail: `Failing row contains (1, ${SECRET}).`,
    where: `unnamed portal parameter $1 = '[{"happened": "${SECRET}"}]'`,
    hint: SECRET,
    internalQuery: `select '${SECRET}'`,
    table: "reflections",
    constraint: "reflections_title_check",
    column: SECRET,
  });
const zodError = (): Error =>
  z.strictObject({ title: z.enum(["a"]) }).safeParse({ title: SECRET, [SECRET]: 1 }).error ?? new Error("none");
const slackError = (): Error =>
  Object.assign(new Error(`An API error occurred: ${SECRET}`), {
    code: "slack_webapi_platform_error",
    data: { error: "invalid_blocks", response_metadata: { messages: [SECRET] } },
  });
const parseError = (): Error => {
  try {
    return JSON.parse(`{"a": ${SECRET}`) as Error;
  } catch (error) {
    return error as Error;
  }
};
const multiLine = (): Error => new Error(`first\n    at lunch (${SECRET}:1:2)\n    at work, ${SECRET}`);

describe("an error in the log", () => {
  it.each<[string, () => Error]>([
    ["of PostgreSQL", databaseError],
    ["of zod", zodError],
    ["of Slack", slackError],
    ["of JSON.parse", parseError],
    ["whose message looks like a stack", multiLine],
    ["with a cause", () => new Error(SECRET, { cause: databaseError() })],
    ["of several errors", () => new AggregateError([databaseError(), parseError()], SECRET)],
    ["whose message was changed", () => Object.assign(multiLine(), { message: "other" })],
  ])("%s carries no word of anybody", (_, make) => {
    const lines = linesOf((log) => {
      log.error({ err: make() }, "a request failed");
      log.error({ reason: make() }, "under another name");
      log.warn({ nested: { of: [make()] } }, "deep inside");
      boltLogger(log).error("HTTP error 500", make());
      boltLogger(log).error(make());
      boltLogger(log).warn(`HTTP error: ${SECRET}`);
      boltLogger(log).warn(SECRET, make());
    });
    expect(lines).not.toContain(SECRET);
    expect(lines).not.toContain("at lunch");
    expect(lines.trim().split("\n")).toHaveLength(7);
  });

  it("says of what kind it is and where it happened", () => {
    const line = JSON.parse(
      linesOf((log) => log.error({ err: new Error(SECRET, { cause: databaseError() }) }, "failed")),
    ) as { err: Record<string, unknown> };
    expect(line.err).toMatchObject({
      name: "Error",
      cause: { name: "error", code: "23514", table: "reflections", constraint: "reflections_title_check" },
    });
    expect(String((line.err["stack"] as string[])[0])).toContain("logger.test.ts");
  });

  it("keeps the code of Slack and the paths of zod", () => {
    const [slack, zod] = [slackError(), zodError()].map(
      (error) => (JSON.parse(linesOf((log) => log.error({ err: error }, "failed"))) as { err: object }).err,
    );
    expect(slack).toMatchObject({ code: "slack_webapi_platform_error", slack: "invalid_blocks" });
    expect(zod).toMatchObject({
      issues: [
        { code: "invalid_value", path: "title" },
        { code: "unrecognized_keys", path: "" },
      ],
    });
  });

  it("of Bolt keeps how the line began", () => {
    const line = JSON.parse(
      linesOf((log) => boltLogger(log).warn(`Failed to retrieve a new WSS URL: ${SECRET}`)),
    ) as object;
    expect(line).toMatchObject({ from: "bolt", said: "Failed to retrieve a new WSS URL" });
  });
});
