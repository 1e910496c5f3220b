/** Which tests run together: the projects of vitest.config.ts, each file in exactly one of them (tests/architecture.test.ts). */

/** What starts the bot, its database or a Redis as real processes and ends them: minutes of processor time for few tests. */
const PROCESSES = [
  "tests/platform/start-and-stop.test.ts",
  "tests/platform/graceful-stop.test.ts",
  "tests/platform/start-faults.test.ts",
  "tests/platform/closed-folder.test.ts",
  "tests/platform/module-formats.test.ts",
  "tests/platform/embedded-postgres.test.ts",
  "tests/platform/redis-cluster.test.ts",
  "tests/playground/alone.test.ts",
  "tests/chaos/short-run.test.ts",
];
const BROWSER = "tests/browser/**/*.test.ts";

export interface TestProjectFiles {
  readonly name: string;
  readonly include: string[];
  readonly exclude: string[];
  /** Whether it runs in `npm run test:slow` rather than in `npm test`. */
  readonly isSlow: boolean;
}

export const PROJECTS: readonly TestProjectFiles[] = [
  { name: "rules", include: ["src/**/*.test.ts", "jobs/**/*.test.ts"], exclude: [], isSlow: false },
  { name: "stories", include: ["tests/**/*.test.ts"], exclude: [BROWSER, ...PROCESSES], isSlow: false },
  { name: "processes", include: PROCESSES, exclude: [], isSlow: true },
  { name: "browser", include: [BROWSER], exclude: [], isSlow: true },
];
