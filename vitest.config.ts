import { defineConfig } from "vitest/config";
import { LongestFirst } from "./tests/support/sequencer.ts";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts", "jobs/**/*.test.ts", "tests/**/*.test.ts"],
    globalSetup: ["tests/support/global-setup.ts"],
    reporters: ["default", "./tests/support/closing-line.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Each bot test runs a whole bot; more at once than the machine has cores only makes them wait for each other.
    maxWorkers: 4,
    // Files of one worker share the modules that they import, and the databases and connections of `tests/support`.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
