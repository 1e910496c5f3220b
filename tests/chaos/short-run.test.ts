/** Two minutes of a town whose bot, database, queue and Slack fail, on each backend: what each check runs of `npm run chaos`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, inject, it } from "vitest";
import { z } from "zod";
import { SHORT_RUN } from "./short-run.ts";

const ROOT = join(import.meta.dirname, "../..");
const Report = z.looseObject({
  broken: z.array(z.string()),
  skipped: z.array(z.string()),
  messages: z.number(),
  answers: z.number(),
  failingCalls: z.number(),
});
// The backend that this machine has not is skipped by name.
const backends = (["redis", "postgres"] as const).map((backend) => ({
  backend,
  isHere: backend === "postgres" || inject("redisUrl") !== null,
}));

for (const { backend, isHere } of backends)
  it.skipIf(!isHere)(
    `no promise is broken through two minutes of faults (${backend})`,
    { timeout: 900_000 },
    async () => {
      const { minutes, seeds } = SHORT_RUN;
      const words = ["--minutes", String(minutes), "--seed", String(seeds[backend]), "--backend", backend];
      const run = spawn(process.execPath, ["tests/chaos/index.ts", ...words], {
        cwd: ROOT,
        stdio: ["ignore", "pipe", "pipe"],
      });
      const [printed, told, [code]] = await Promise.all([text(run.stdout), text(run.stderr), once(run, "exit")]);
      const report = Report.parse(JSON.parse(printed.trim().split("\n").at(-1) ?? ""));
      // Said whether anything is broken or not: what this machine cannot make was not looked at.
      for (const what of report.skipped) process.stderr.write(`chaos: SKIPPED ${what}\n`);
      expect(report.broken, told).toEqual([]);
      expect(code).toBe(0);
      // People were there, and things did fail. Deaths alone, and what follows of them, are judged in long runs.
      expect(Math.min(report.messages, report.answers, report.failingCalls)).toBeGreaterThan(10);
    },
  );
