import { globSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { circlesOf } from "#tests/support/circles.ts";
import {
  GENERATED,
  importsOf,
  packageOf,
  ROOT,
  read,
  sourcesOf,
  targetOf,
  withoutComments,
} from "#tests/support/imports.ts";
import { CORE_STORIES, ON_BOTH, PROJECTS } from "#tests/support/projects.ts";
import { mayImport, mayUse, placeOf, roomOf } from "#tests/support/rooms.ts";

/** Vendor packages that one room has to itself. */
const OWNED = [
  "bullmq",
  "ioredis",
  "js-yaml",
  "intl-messageformat",
  "pino",
  "@slack/bolt",
  "@ai-sdk/openai-compatible",
];

const sources = sourcesOf("src", "jobs");
const STORIES = ["tests/stories/**/*.test.ts", "tests/long/**/*.test.ts"];

/** The files of ours that a file imports. */
function neighbours(file: string): string[] {
  return importsOf(read(file)).flatMap((specifier) => {
    const target = targetOf(file, specifier);
    return target !== null && sources.includes(target) ? [target] : [];
  });
}

/** What is wrong with the imports of a file; none means nothing. */
function faultsOf(file: string, source: string): string[] {
  const from = placeOf(file);
  if (!from) return [`${file}: the house has no such place`];
  return importsOf(source).flatMap((specifier) => {
    const target = targetOf(file, specifier);
    if (target === null) {
      const name = packageOf(specifier);
      return name === null || mayUse(from, name) ? [] : [`${file} uses ${name}`];
    }
    const to = placeOf(target);
    if (!to || !mayImport(from, to)) return [`${file} -> ${target}`];
    const isNear = roomOf(file) === roomOf(target);
    if (from.kind !== "top" && isNear !== specifier.startsWith("."))
      return [`${file}: ${specifier} is relative inside a room`];
    return [];
  });
}

describe("the rooms", () => {
  it("import only what each of them may", () => {
    expect(sources.length).toBeGreaterThan(300);
    const faults = sources.flatMap((file) => faultsOf(file, read(file)));
    expect(faults).toEqual([]);
  });

  it.each([
    ["src/features/weekly/rules/due.ts", 'import { x } from "#src/delivery/notice.ts";'],
    ["src/features/weekly/rules/due.ts", 'import type { x } from "pg";'],
    ["src/features/weekly/use-cases/sweep-due.ts", 'import type { x } from "#src/features/team/use-cases/digest.ts";'],
    ["src/features/team/use-cases/digest.ts", 'import { x } from "../slack/buttons.ts";'],
    ["src/features/team/store/team.ts", 'import { x } from "#src/features/channel-challenges/store/rows.ts";'],
    ["src/db/transaction.ts", 'import type { x } from "#src/slack/surface.ts";'],
    ["src/slack/surface.ts", 'export { x } from "#src/queue/backend.ts";'],
    ["src/queue/job-queue.ts", 'const x = await import("kysely");'],
    ["src/kernel/calendar.ts", 'import { x } from "#src/kernel/policy.ts";'],
    ["src/kernel/calendar.ts", 'import { z } from "zod";'],
    ["src/playground/world.ts", 'import { x } from "#src/kernel/member.ts";'],
    ["src/nowhere/file.ts", ""],
  ])("are held: %s may not say %s", (file, source) => {
    expect(faultsOf(file, source)).toHaveLength(1);
  });

  it("have no circle of more than three files", () => {
    const circles = circlesOf(sources, (file) => neighbours(file));
    expect(circles.filter((circle) => circle.length > 3)).toEqual([]);
  });

  it("see a circle that somebody plants", () => {
    const planted: Readonly<Record<string, readonly string[]>> = { a: ["b"], b: ["c"], c: ["d"], d: ["a"], e: ["a"] };
    const circles = circlesOf(Object.keys(planted), (name) => planted[name] ?? []);
    expect(circles.map((circle) => circle.toSorted())).toEqual([["a", "b", "c", "d"]]);
  });

  it("leave the kernel small", () => {
    expect(sourcesOf("src/kernel").length).toBeLessThanOrEqual(25);
  });
});

describe("the whole source", () => {
  it.each(OWNED)("uses %s in one room only", (name) => {
    const users = sources.filter((file) => importsOf(read(file)).some((specifier) => packageOf(specifier) === name));
    expect(new Set(users.map(roomOf)).size).toBe(1);
  });

  it("reads the environment in src/config.ts only", () => {
    const reading = sources.filter((file) => withoutComments(read(file)).includes("process.env"));
    expect(reading).toEqual(["src/config.ts"]);
  });

  it("takes time and chance from outside in rules, use cases and jobs", () => {
    const pure = sources.filter((file) => /^(src\/(kernel|language)\/|jobs\/)|\/(rules|use-cases)[/.]/.test(file));
    expect(pure.length).toBeGreaterThan(100);
    expect(
      pure.filter((file) => /Date\.now\(|new Date\(\)|Math\.random\(|setTimeout\(/.test(withoutComments(read(file)))),
    ).toEqual([]);
  });

  it("takes marks of emphasis out of texts in one way", () => {
    const byHand = /replaceAll\("\*", ""\)|replace\(\/\[[*_`\\]+\]\/g, ""\)/;
    expect(sources.filter((file) => byHand.test(withoutComments(read(file))))).toEqual([]);
  });

  it("has file names in kebab-case and no long files", () => {
    const files = globSync(["{src,jobs,tests,scripts}/**/*.{ts,js}"], { cwd: ROOT }).filter(
      (file) => !GENERATED.includes(file),
    );
    expect(
      files.filter((file) => !/^[a-z0-9-]+(\.[a-z]{2})?(\.test|\.config)?\.(ts|js)$/.test(basename(file))),
    ).toEqual([]);
    expect(files.filter((file) => read(file).split("\n").length > 300)).toEqual([]);
  });
});

describe("a word of people's", () => {
  /** Words that mean one thing, which people read of: the ground rooms have no use for them. */
  const RESERVED = /door/i;
  /** What people in danger write of is no name. */
  const OF_DANGER = /crisis-\w+\.en\.ts$/;
  const GROUND = sourcesOf(
    "src/slack",
    "src/delivery",
    "src/queue",
    "src/workspaces",
    "src/platform",
    "src/language",
  ).filter((file) => !OF_DANGER.test(file));

  it("names nothing else", () => {
    expect(GROUND.length).toBeGreaterThan(100);
    expect(GROUND.filter((file) => RESERVED.test(read(file)))).toEqual([]);
  });

  it("is seen", () => expect(RESERVED.test("keepDoor(door: Doorkeeper)")).toBe(true));
});

describe("tests of the database", () => {
  it("open it by openTestDatabase, but for those that need another one", () => {
    const own = globSync("tests/db/*.test.ts", { cwd: ROOT }).filter((file) => /\bopenDatabase\(/.test(read(file)));
    expect(own.map((file) => basename(file)).toSorted()).toEqual([
      // Two pools, and three, on one database; one that is not there; one that is closed before its test ends; one that is migrated in steps.
      "begun-pause.test.ts",
      "claims.test.ts",
      "database-away.test.ts",
      "deadlocks.test.ts",
      "one-message-system.test.ts",
    ]);
  });
});

describe("stories", () => {
  /** SQL that changes rows or tables, or holds them. */
  const WRITES =
    /\b(insert\s+into|delete\s+from|truncate\s|lock\s+table|update\s+[\w${}".]+(\s+\w+)?\s+set|(create|alter|drop)\s+(or\s+replace\s+)?(table|function|trigger|index|view))\b/i;

  it.each([
    "update members set left_at = now()",
    "update nudges n set status = 'done'",
    "UPDATE ${table} SET status = 'done'",
    "insert  into outbox (key) values ('a')",
    "delete from members",
    "begin; lock table members",
    "create trigger away before update on members",
  ])("the rule sees: %s", (text) => expect(text).toMatch(WRITES));

  it("are told: what no conversation brings about has a named builder in tests/support", () => {
    const files = globSync(STORIES, { cwd: ROOT });
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => WRITES.test(withoutComments(read(file))))).toEqual([]);
  });

  it("have one house, which `story` builds", () => {
    expect(
      globSync(STORIES, { cwd: ROOT }).filter((file) => withoutComments(read(file)).includes("buildHouse")),
    ).toEqual([]);
  });
});

/** What finds whether a message weighs: steps of an answer read that from the message (`weight`). */
const FINDS_WEIGHT =
  /^import [^;]*\b(?:harmIn|harmBetween|isHarmed|mayBeCrisis|isCrisis|takenBackIn|heavyBeside|isInCare|isWatched|isAfterHarm|dangerOf|lifeNewsIn)\b[^;]*;/m;

it("what weighs in a message is found once, and carried to the steps that answer it", () => {
  const asking = sources.filter((file) => file.startsWith("src/features/chat/slack/") && FINDS_WEIGHT.test(read(file)));
  expect(asking).toEqual([
    // Once it is read.
    "src/features/chat/slack/answer.ts",
    // A text that is no message in the DM, and one that was written before.
    "src/features/chat/slack/danger-gate.ts",
    "src/features/chat/slack/keeping-told.ts",
    // A part of a message, which takes the rest back.
    "src/features/chat/slack/taken-back.ts",
  ]);
});

it("src/bot.ts is read from top to bottom: under 100 lines", () => {
  const lines = read("src/bot.ts").split("\n").length;
  expect(lines).toBeGreaterThan(40);
  expect(lines).toBeLessThan(100);
});

describe("the tests", () => {
  const files = globSync(
    ["src", "jobs", "tests", "scripts"].map((folder) => `${folder}/**/*.test.ts`),
    { cwd: ROOT },
  );
  const filesOf = (globs: readonly string[]): string[] => globSync(globs, { cwd: ROOT });
  const members = PROJECTS.map(({ name, include, exclude, script }) => {
    const left = new Set(filesOf(exclude));
    return { name, script, files: filesOf(include).filter((file) => !left.has(file)) };
  });

  it("belong each to exactly one project, and stories about the queue to another one as well", () => {
    expect(files.length).toBeGreaterThan(300);
    const misplaced = files.flatMap((file) => {
      const found = members.filter((project) => project.files.includes(file)).map(({ name }) => name);
      return found.length === (ON_BOTH.includes(file) ? 2 : 1) ? [] : [`${file}: ${found.join(", ") || "no project"}`];
    });
    expect(misplaced).toEqual([]);
  });

  it("are named as they are called in a project", () => {
    const named = PROJECTS.flatMap(({ include, exclude }) => [...include, ...exclude]).filter(
      (glob) => !/[*]/.test(glob),
    );
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });

  it("tell of each capability with stories one at least by `npm test`", () => {
    const capabilities = globSync("tests/stories/*/", { cwd: ROOT });
    expect(capabilities.length).toBeGreaterThan(15);
    const told = (folder: string): boolean => CORE_STORIES.some((file) => file.startsWith(`${folder}/`));
    expect(capabilities.map((folder) => folder.replace(/[/]$/, "")).filter((folder) => !told(folder))).toEqual([]);
  });

  it("run all, by `npm test`, `npm run test:stories`, `npm run test:slow` or `npm run test:long`", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    for (const [script, projects] of Map.groupBy(members, (project) => project.script))
      expect(scripts[script]).toBe(`vitest run ${projects.map(({ name }) => `--project ${name}`).join(" ")}`);
  });
});
