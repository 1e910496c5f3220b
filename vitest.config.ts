import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { PROJECTS } from "./tests/support/projects.ts";
import { LongestFirst } from "./tests/support/sequencer.ts";

/** What holds in every project. A project takes nothing of the root's options, so that the servers are started once for all of them. */
const shared = {
  // Node itself imports our files, as it does in production; nothing is mocked by its path. Types are stripped and code is compiled
  // once for all workers and runs, as long as a file is the same.
  experimental: { viteModuleRunner: false, nodeLoader: false },
  env: { NODE_COMPILE_CACHE: join(import.meta.dirname, "node_modules/.cache/growth-companion/compiled") },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // Files of one worker share the modules that they import, and the databases and connections of `tests/support`.
  isolate: false,
  // Each bot test runs a whole bot, and each worker imports it anew: more of them than cores only wait for each other. One more
  // works while another waits on purpose. At most four, each of which has four databases of the Redis.
  maxWorkers: Math.min(4, availableParallelism() + 1),
  // Younger objects than this are nearly all garbage by the time they are looked at: a bot makes tens of megabytes in a story.
  // Patterns are compiled once, to small code, as by `npm start`.
  execArgv: ["--max-semi-space-size=64", "--no-regexp-tier-up", "--no-regexp-unroll"],
};

export default defineConfig({
  test: {
    ...shared,
    globalSetup: ["tests/support/global-setup.ts"],
    reporters: ["default", "./tests/support/closing-line.ts"],
    sequence: { sequencer: LongestFirst },
    projects: PROJECTS.map(({ name, include, exclude, queue, isLast = false }) => ({
      extends: false,
      test: {
        ...shared,
        name,
        include,
        exclude,
        env: { ...shared.env, TEST_QUEUE_PART: queue },
        ...(isLast ? { maxWorkers: 1, sequence: { groupOrder: 1 } } : {}),
      },
    })),
  },
});
