/** On which backend of the queue the stories of a file run. */
import { createHash } from "node:crypto";
import { relative, sep } from "node:path";
import { inject } from "vitest";
import { ROOT } from "./imports.ts";

/** Both backends of the queue: for promises that hold on each. */
export const BACKENDS = ["postgres", "redis"] as const;
export type Backend = (typeof BACKENDS)[number];

/** Files whose stories are about the queue itself, what it carries, loses, keeps and says. They are told on both; so is `tests/long/three-zones.test.ts`. */
export const ON_BOTH: readonly string[] = [
  "tests/contracts/queue.test.ts",
  "tests/stories/delivery/in-order.test.ts",
  "tests/stories/delivery/in-step.test.ts",
  "tests/stories/delivery/sent-once.test.ts",
  "tests/stories/admin/admin-reports.test.ts",
  "tests/stories/privacy/export-arrives.test.ts",
  "tests/stories/privacy/forget-everywhere.test.ts",
  "tests/stories/privacy/forget-long-dm.test.ts",
  "tests/stories/seats/claims.test.ts",
  "tests/stories/slack/left-requests.test.ts",
];

/** One file in so many is on PostgreSQL, where a job costs twice the processor time. */
const ON_POSTGRES = 5;

/** The backend of a file whose stories say nothing of it: always the same one, as it comes of the file's name. */
export function backendOf(file: string): Backend {
  const [first = 0] = createHash("sha256").update(nameOf(file)).digest();
  return first % ON_POSTGRES === 0 ? "postgres" : "redis";
}

/**
 * Those on which this file's stories are told: both where they are about the queue, else its own one, if there is a Redis.
 * `TEST_QUEUE` has all others told on the backend that it names.
 */
export function backendsOf(file: string): readonly Backend[] {
  const name = nameOf(file);
  if (ON_BOTH.includes(name)) return BACKENDS;
  const wanted = BACKENDS.find((one) => one === process.env["TEST_QUEUE"]);
  return [inject("redisUrl") === null ? "postgres" : (wanted ?? backendOf(file))];
}

function nameOf(file: string): string {
  return relative(ROOT, file).replaceAll(sep, "/");
}
