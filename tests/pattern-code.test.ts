/**
 * All patterns of the bot find room as machine code. V8 keeps code within one range of addresses, 128 MB on ARM and 512 MB on x64
 * (`kMaximalCodeRangeSize` in V8's `globals.h`), and ends a process that needs more. Text beyond Latin-1 has code
 * of its own, which is made only where a text could not be narrowed (`inLatin1`).
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { NODE_FLAGS } from "#tests/bench/start-arguments.ts";

const MB = 1_000_000;
const printed = z.object({ patterns: z.number(), narrow: z.number(), both: z.number() });

it("all patterns together find room as machine code, as npm start runs them", { timeout: 120_000 }, () => {
  const script = join(import.meta.dirname, "support/regex/print-code-size.ts");
  const run = spawnSync(process.execPath, [...NODE_FLAGS, script], { encoding: "utf8" });
  expect(run.status, run.stderr).toBe(0);
  const { patterns, narrow, both } = printed.parse(JSON.parse(run.stdout));
  expect(patterns).toBeGreaterThan(1000);
  // Nearly none was compiled, if it is less.
  expect(narrow).toBeGreaterThan(10 * MB);
  expect(narrow).toBeLessThan(100 * MB);
  expect(both).toBeLessThan(220 * MB);
});
