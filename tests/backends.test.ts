/** On which backend stories run: those about the queue on both, and of the others many on each. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { BACKENDS, backendOf, backendsOf, ON_BOTH } from "#tests/support/backends.ts";
import { ROOT } from "#tests/support/imports.ts";

const digest = join(ROOT, "tests/stories/team/digest.test.ts");
const files = globSync("tests/stories/**/*.test.ts", { cwd: ROOT }).map((name) => join(ROOT, name));

it("names files that tell their stories on each of them", () => {
  const tells = (name: string): boolean =>
    /backendsOf\(import\.meta\.filename\)/.test(readFileSync(join(ROOT, name), "utf8"));
  expect(ON_BOTH.filter((name) => !tells(name))).toEqual([]);
});

it("tells stories about the queue on both backends, and others on one", () => {
  expect(backendsOf(join(ROOT, "tests/stories/delivery/sent-once.test.ts"))).toEqual(BACKENDS);
  expect(backendsOf(join(ROOT, "tests/contracts/queue.test.ts"))).toEqual(BACKENDS);
  const own = inject("redisUrl") === null ? "postgres" : (process.env["TEST_QUEUE"] ?? backendOf(digest));
  expect(backendsOf(digest)).toEqual([own]);
});

it.each(BACKENDS)("tells the stories of at least one in eight of the files on %s", (backend) => {
  expect(files.filter((file) => backendOf(file) === backend).length).toBeGreaterThan(files.length / 8);
});
