/** On which backend stories run: those about the queue on both, and of the others many on each. */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { BACKENDS, backendOf, backendsOf } from "#tests/support/backends.ts";
import { ROOT } from "#tests/support/imports.ts";
import { ON_BOTH } from "#tests/support/projects.ts";

const digest = join(ROOT, "tests/stories/team/digest.test.ts");
const files = globSync("tests/stories/**/*.test.ts", { cwd: ROOT }).map((name) => join(ROOT, name));

it("names files that tell their stories on each of them", () => {
  const tells = (name: string): boolean =>
    /backendsOf\(import\.meta\.filename\)/.test(readFileSync(join(ROOT, name), "utf8"));
  expect(ON_BOTH.filter((name) => !tells(name))).toEqual([]);
});

it("tells stories about the queue on both backends, each in a project of its own, and others on one", () => {
  const told = join(ROOT, "tests/stories/delivery/sent-once.test.ts");
  expect([...backendsOf(told, "own"), ...backendsOf(told, "other")].toSorted()).toEqual(BACKENDS);
  expect(backendsOf(join(ROOT, "tests/contracts/queue.test.ts"))).toEqual(BACKENDS);
  const ownOf = (file: string): string =>
    inject("redisUrl") === null ? "postgres" : (process.env["TEST_QUEUE"] ?? backendOf(file));
  expect(backendsOf(told)).toEqual([ownOf(told)]);
  expect(backendsOf(digest, "own")).toEqual([ownOf(digest)]);
});

it.each(BACKENDS)("tells the stories of at least one in eight of the files on %s", (backend) => {
  expect(files.filter((file) => backendOf(file) === backend).length).toBeGreaterThan(files.length / 8);
});
