/** A database of the test's Redis that no other test uses at the time. */
import { inject } from "vitest";

/** A Redis has sixteen, and the runner at most four processes (vitest.config.ts), each of which runs its files one by one. */
const EACH = 4;
let taken = 0;

/** Its URL: in turn one of this process's own. What an earlier test left in it is still there. */
export function redisDatabase(): string {
  taken = (taken + 1) % EACH;
  const before = (Number(process.env["VITEST_POOL_ID"] ?? 1) - 1) * EACH;
  return `${inject("redisUrl") ?? ""}/${before + taken}`;
}
