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
  "tests/chaos/bounded-run.test.ts",
];
/** Fuzzing, and whatever tries many odd cases in many places: `npm test` has a few of each kind. */
const LONG = "tests/long/**/*.test.ts";
const BROWSER = "tests/browser/**/*.test.ts";

export interface TestProjectFiles {
  readonly name: string;
  readonly include: string[];
  readonly exclude: string[];
  /** The script of package.json that runs it. */
  readonly script: "test" | "test:slow" | "test:long";
}

export const PROJECTS: readonly TestProjectFiles[] = [
  { name: "rules", include: ["src/**/*.test.ts", "jobs/**/*.test.ts"], exclude: [], script: "test" },
  { name: "stories", include: ["tests/**/*.test.ts"], exclude: [BROWSER, LONG, ...PROCESSES], script: "test" },
  { name: "long", include: [LONG], exclude: [], script: "test:long" },
  { name: "processes", include: PROCESSES, exclude: [], script: "test:slow" },
  { name: "browser", include: [BROWSER], exclude: [], script: "test:slow" },
];
