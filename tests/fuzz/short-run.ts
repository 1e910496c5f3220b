/** Runs of `npm run fuzz` as tests: each seed against one bot, and files for PROMPTS_DIR. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase } from "#tests/support/database.ts";
import { type FuzzHouse, openFuzzHouse } from "./fuzz-house.ts";
import { fuzzPrompts } from "./prompts.ts";
import { runFuzz } from "./run.ts";

/** @param files how many of them are tried of each seed. */
export function fuzzingTests({
  seeds,
  cases: wanted,
  files,
}: {
  readonly seeds: readonly number[];
  readonly cases: number;
  readonly files: number;
}): void {
  let house: FuzzHouse;
  beforeAll(async () => {
    house = await openFuzzHouse(await createTestDatabase());
  });
  afterAll(() => house.close());

  it.each(seeds)(
    "whatever arrives is answered, and nothing breaks: npm run fuzz -- --seed %s",
    async (seed) => {
      const { cases, failures } = await runFuzz(house, { cases: wanted, seed });
      expect(failures.join("\n")).toBe("");
      expect(cases).toBeGreaterThanOrEqual(wanted);
    },
    240_000,
  );

  it.each(seeds)(
    "whatever stands in PROMPTS_DIR, the bot can speak: seed %s",
    (seed) => {
      expect(fuzzPrompts(files, seed).failures.join("\n")).toBe("");
    },
    120_000,
  );
}
