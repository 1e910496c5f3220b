/** On which backend of the queue the stories of a file run. */
import { createHash } from "node:crypto";
import { relative, sep } from "node:path";
import { inject } from "vitest";
import { ROOT } from "./imports.ts";
import { ON_BOTH } from "./projects.ts";

/** Both backends of the queue: for promises that hold on each. */
export const BACKENDS = ["postgres", "redis"] as const;
export type Backend = (typeof BACKENDS)[number];

/** What a queue has to keep, of which `npm test` itself tries both. */
const CONTRACT = "tests/contracts/queue.test.ts";
/** One file in so many is on PostgreSQL, where a job costs twice the processor time. */
const ON_POSTGRES = 5;

/** The backend of a file whose stories say nothing of it: always the same one, as it comes of the file's name. */
export function backendOf(file: string): Backend {
  const [first = 0] = createHash("sha256").update(nameOf(file)).digest();
  return first % ON_POSTGRES === 0 ? "postgres" : "redis";
}

/**
 * Those on which this file's stories are told: its own one, if there is a Redis; of those about the queue the one that the project wants.
 * `TEST_QUEUE` has all told on the backend that it names.
 */
export function backendsOf(file: string, part = process.env["TEST_QUEUE_PART"]): readonly Backend[] {
  const name = nameOf(file);
  if (name === CONTRACT || (ON_BOTH.includes(name) && !part)) return BACKENDS;
  const wanted = BACKENDS.find((one) => one === process.env["TEST_QUEUE"]);
  const own = inject("redisUrl") === null ? "postgres" : (wanted ?? backendOf(file));
  return ON_BOTH.includes(name) && part === "other" ? BACKENDS.filter((one) => one !== own) : [own];
}

function nameOf(file: string): string {
  return relative(ROOT, file).replaceAll(sep, "/");
}
