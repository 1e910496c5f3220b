/** Which tests run together: the projects of vitest.config.ts, each file in exactly one of them, but for stories about the queue (tests/architecture.test.ts). */

/** What starts the bot, its database or a Redis as real processes and ends them: minutes of processor time for few tests. */
const PROCESSES = [
  "tests/platform/start-and-stop.test.ts",
  "tests/platform/start-faults.test.ts",
  "tests/platform/closed-folder.test.ts",
  "tests/platform/module-formats.test.ts",
  "tests/platform/embedded-postgres.test.ts",
  "tests/platform/redis-cluster.test.ts",
  "tests/playground/alone.test.ts",
  "tests/chaos/short-run.test.ts",
  "tests/chaos/bounded-run.test.ts",
];
/** What a process does within the seconds that it is given: nothing else may take the processor from it. */
const ALONE = ["tests/platform/graceful-stop.test.ts"];
/** Fuzzing, and whatever tries many odd cases in many places: `npm test` has a few of each kind. */
const LONG = "tests/long/**/*.test.ts";
/**
 * Files whose stories are about the queue itself, what it carries, loses, keeps and says. They are told on both: on the file's own one in
 * its project, on the other one in the project `other-queue`. `tests/long/three-zones.test.ts` is told on both at once.
 */
export const ON_BOTH: readonly string[] = [
  "tests/stories/delivery/in-order.test.ts",
  "tests/stories/delivery/in-step.test.ts",
  "tests/stories/delivery/sent-once.test.ts",
  "tests/stories/admin/admin-reports.test.ts",
  "tests/stories/privacy/export-arrives.test.ts",
  "tests/stories/privacy/forget-everywhere.test.ts",
  "tests/stories/seats/claims.test.ts",
  "tests/stories/slack/left-requests.test.ts",
  "tests/long/privacy/forget-long-dm.test.ts",
];
/** Which of the two a project tells them on; both where it does not say. */
type QueuePart = "own" | "other";

/** Stories about the queue, once more, on the backend that their own project does not tell them on. */
const OTHER_QUEUE = "other-queue";
/** Stories of every capability in all their turns: what is asked, said, changed and taken back. */
const STORIES = "tests/stories/**/*.test.ts";
/** What `npm test` tells of each capability: the way that most people go through it. The demo goes through all of them. */
export const CORE_STORIES: readonly string[] = [
  "tests/stories/demo.test.ts",
  "tests/stories/admin/three-fields.test.ts",
  "tests/stories/assignments/assign.test.ts",
  "tests/stories/calendar/seat-in-calendar.test.ts",
  "tests/stories/channel-challenges/channel-challenge.test.ts",
  "tests/stories/chat/one-card.test.ts",
  "tests/stories/chat/our-words.test.ts",
  "tests/stories/coach/danger.test.ts",
  "tests/stories/delivery/in-order.test.ts",
  "tests/stories/delivery/sent-once.test.ts",
  "tests/stories/guidance/crisis.test.ts",
  "tests/stories/guidance/growing.test.ts",
  "tests/stories/home/drawn-anew.test.ts",
  "tests/stories/introductions/ask.test.ts",
  "tests/stories/matching/who-met-whom.test.ts",
  "tests/stories/members/as-slack-says-now.test.ts",
  "tests/stories/mentoring/meetings.test.ts",
  "tests/stories/onboarding/joining.test.ts",
  "tests/stories/privacy/forget-said.test.ts",
  "tests/stories/privacy/who-reads.test.ts",
  "tests/stories/reflections/kept-at-once.test.ts",
  "tests/stories/seats/seats.test.ts",
  "tests/stories/slack/twice.test.ts",
  "tests/stories/team/team.test.ts",
  "tests/stories/thanks/first-names.test.ts",
  "tests/stories/weekly/weekly-loop.test.ts",
];
/** Of `tests`, beside its stories. */
const FOLDERS = [
  "bench",
  "chaos",
  "contracts",
  "db",
  "fuzz",
  "language",
  "platform",
  "playground",
  "recorded",
  "shown",
];
const BROWSER = "tests/browser/**/*.test.ts";

export interface TestProjectFiles {
  readonly name: string;
  readonly include: string[];
  readonly exclude: string[];
  /** On which queue stories about the queue are told in it. */
  readonly queue: QueuePart;
  /** Whether its files run one after the other, when those of all other projects are through. */
  readonly isLast?: boolean;
  /** The script of package.json that runs it. */
  readonly script: "test" | "test:stories" | "test:slow" | "test:long";
}

export const PROJECTS: readonly TestProjectFiles[] = [
  {
    name: "quick",
    include: [
      "src/**/*.test.ts",
      "jobs/**/*.test.ts",
      "tests/*.test.ts",
      `tests/{${FOLDERS.join(",")}}/**/*.test.ts`,
      ...CORE_STORIES,
    ],
    exclude: [BROWSER, LONG, ...PROCESSES, ...ALONE],
    queue: "own",
    script: "test",
  },
  { name: "stories", queue: "own", include: [STORIES], exclude: [...CORE_STORIES], script: "test:stories" },
  { name: "long", queue: "own", include: [LONG], exclude: [], script: "test:long" },
  { name: OTHER_QUEUE, queue: "other", include: [...ON_BOTH], exclude: [], script: "test:long" },
  { name: "processes", queue: "own", include: PROCESSES, exclude: [], script: "test:slow" },
  { name: "browser", queue: "own", include: [BROWSER], exclude: [], script: "test:slow" },
  { name: "alone", queue: "own", include: ALONE, exclude: [], isLast: true, script: "test:slow" },
];
