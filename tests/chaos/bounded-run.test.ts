/** A run whose bot never answers ends in its time, and says what it waited for. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { runChaos } from "./run.ts";

const ENDS_AFTER_MS = 20_000;

it("a run whose bot never answers ends in its time and says so", { timeout: 240_000 }, async () => {
  const report = await runChaos({
    seed: 1,
    backend: "postgres",
    minutes: 1,
    people: 8,
    gapMs: 7000,
    callsFactor: 1,
    talkers: 0,
    later: 0,
    endsAfterMs: ENDS_AFTER_MS,
    botFile: join(import.meta.dirname, "child-silent.ts"),
  });
  expect(report?.broken).toEqual([
    expect.stringMatching(
      /^the run had to end after 20 s: "people join" had gone on for \d+ s; waited for: an answer to command "\/growth join" of U\d \(for \d+ s\);/,
    ),
  ]);
});
