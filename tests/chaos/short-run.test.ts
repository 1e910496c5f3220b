/** Two minutes of a town whose bot, database, queue and Slack fail: what each check runs of `npm run chaos`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, inject, it } from "vitest";
import { z } from "zod";

const ROOT = join(import.meta.dirname, "../..");
const SEED = "7";
const Report = z.looseObject({
  broken: z.array(z.string()),
  messages: z.number(),
  answers: z.number(),
  failingCalls: z.number(),
});
// The queue that can fail in more ways, where there is one.
const backend = inject("redisUrl") === null ? "postgres" : "redis";

it(`no promise is broken through two minutes of faults (${backend})`, { timeout: 900_000 }, async () => {
  const words = ["tests/chaos/index.ts", "--minutes", "2", "--seed", SEED, "--backend", backend];
  const run = spawn(process.execPath, words, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
  const [printed, told, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, "exit")]);
  const report = Report.parse(JSON.parse(printed.trim().split("\n").at(-1) ?? ""));
  expect(report.broken, told).toEqual([]);
  expect(code).toBe(0);
  // People were there, and things did fail.
  expect(Math.min(report.messages, report.answers, report.failingCalls)).toBeGreaterThan(10);
});
