import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** What each layer may import of ours, and which packages. Everything not named is forbidden. */
const LAYERS: Readonly<Record<string, { ours: readonly string[]; packages: readonly string[] }>> = {
  "src/domain": { ours: [], packages: ["date-fns", "@date-fns/tz", "fastest-levenshtein"] },
  "src/app": { ours: ["src/domain"], packages: ["zod"] },
  "src/db": { ours: ["src/app", "src/domain"], packages: ["kysely", "pg"] },
  "src/slack": {
    ours: ["src/app", "src/domain"],
    packages: ["@slack/bolt", "@slack/web-api", "@slack/types", "zod", "date-fns", "@date-fns/tz"],
  },
  "src/queue": { ours: ["src/app"], packages: ["bullmq", "ioredis", "pg"] },
  "src/content": {
    ours: ["src/app", "src/domain"],
    packages: ["yaml", "intl-messageformat", "@formatjs/icu-messageformat-parser", "zod"],
  },
  "src/platform": {
    ours: ["src/app", "src/domain"],
    packages: ["pino", "pg", "date-holidays", "countries-and-timezones"],
  },
  "src/playground": { ours: [], packages: ["ws", "zod"] },
  jobs: { ours: ["src/app", "src/domain"], packages: ["zod"] },
};
/** Vendor packages that one layer has to itself. */
const OWNED = ["kysely", "bullmq", "ioredis", "yaml", "intl-messageformat", "pino"];

interface Import {
  readonly from: string;
}

function importsOf(source: string): Import[] {
  const { module } = parseSync("file.ts", source);
  const statics = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
  ];
  const dynamics = module.dynamicImports.map(({ moduleRequest }) =>
    source.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
  );
  return [...statics, ...dynamics].map((from) => ({ from }));
}

/** What is wrong with a file of a layer; none means nothing. */
function faultsOf(layer: string, source: string): string[] {
  const rule = LAYERS[layer];
  if (!rule) return [`unknown layer ${layer}`];
  return importsOf(source).flatMap(({ from }) => {
    if (from.startsWith("node:") || (/^[a-z]+$/i.test(from) && from === "name")) return [];
    if (from.startsWith("./") || from.startsWith("../")) return [];
    if (from.startsWith("#")) {
      const target = from.slice(1);
      if (target.startsWith(`${layer}/`)) return [`${from}: import relatively inside a layer`];
      return rule.ours.some((allowed) => target.startsWith(`${allowed}/`))
        ? []
        : [`${from}: ${layer} may not import that`];
    }
    return rule.packages.some((name) => from === name || from.startsWith(`${name}/`))
      ? []
      : [`${from}: not a package of ${layer}`];
  });
}

function filesOf(layer: string): string[] {
  return globSync(`${layer}/**/*.ts`, { cwd: ROOT }).filter((file) => !file.endsWith(".test.ts"));
}
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
/** Comments may say what code may not do. */
const code = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");

describe.each(Object.keys(LAYERS))("%s", (layer) => {
  it("has files, and each imports only what the layer may", () => {
    const files = filesOf(layer);
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap((file) => faultsOf(layer, read(file)).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  it("reaches no other layer by a relative path", () => {
    const depth = layer.split("/").length;
    const faults = filesOf(layer).filter((file) => {
      const up = "../".repeat(file.split("/").length - depth);
      return importsOf(read(file)).some(({ from }) => from.startsWith(up) && from.startsWith("../"));
    });
    expect(faults).toEqual([]);
  });
});

describe("the rule itself", () => {
  it.each([
    ["src/domain", 'import { x } from "#src/app/ports.ts";'],
    ["src/domain", 'import type { x } from "pg";'],
    ["src/db", 'import type { x } from "#src/slack/surface.ts";'],
    ["src/slack", 'export { x } from "#src/queue/backend.ts";'],
    ["src/queue", 'const x = await import("kysely");'],
    ["src/app", 'import { x } from "#src/app/ports.ts";'],
    ["src/playground", 'import { x } from "#src/domain/mentee.ts";'],
  ])("sees in %s: %s", (layer, source) => {
    expect(faultsOf(layer, source)).toHaveLength(1);
  });
});

describe("the whole source", () => {
  const all = [
    ...Object.keys(LAYERS).flatMap(filesOf),
    "src/bot.ts",
    "src/main.ts",
    "src/start.ts",
    "src/config.ts",
    "src/playground-bot.ts",
    "src/playground-tour.ts",
  ];

  it.each(OWNED)("uses %s in one layer only", (name) => {
    const users = new Set(
      all
        .filter((file) => importsOf(read(file)).some(({ from }) => from === name || from.startsWith(`${name}/`)))
        .map((file) => file.split("/").slice(0, 2).join("/")),
    );
    expect(users.size).toBe(1);
  });

  it("reads the environment in src/config.ts only", () => {
    expect(all.filter((file) => file !== "src/config.ts" && code(read(file)).includes("process.env"))).toEqual([]);
  });

  it("takes time and chance from outside in domain, app and jobs", () => {
    const pure = ["src/domain", "src/app", "jobs"].flatMap(filesOf);
    expect(
      pure.filter((file) => /Date\.now\(|new Date\(\)|Math\.random\(|setTimeout\(/.test(code(read(file)))),
    ).toEqual([]);
  });

  it("has file names in kebab-case and no long files", () => {
    const files = globSync(["{src,jobs,tests,scripts}/**/*.{ts,js}"], { cwd: ROOT }).filter(
      (file) => !["src/app/text-keys.ts", "src/db/tables.ts"].includes(file), // generated
    );
    expect(files.filter((file) => !/^[a-z0-9-]+(\.test|\.config)?\.(ts|js)$/.test(basename(file)))).toEqual([]);
    expect(files.filter((file) => read(file).split("\n").length > 300)).toEqual([]);
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

  /** These bring about by SQL what nothing else can and have no builder for it yet. None is added here. */
  const STILL_WRITE = ["answered-in-flight", "availability", "invitation-kept", "naming-at-once"];

  it("are told: what no conversation brings about has a named builder in tests/support", () => {
    const files = globSync("tests/bot/*.test.ts", { cwd: ROOT });
    expect(files.length).toBeGreaterThan(30);
    const writing = files.filter((file) => WRITES.test(code(read(file)))).map((file) => basename(file, ".test.ts"));
    expect(writing.filter((name) => !STILL_WRITE.includes(name))).toEqual([]);
  });

  it("have one house, which `story` builds", () => {
    expect(
      globSync("tests/bot/*.test.ts", { cwd: ROOT }).filter((file) => code(read(file)).includes("buildHouse")),
    ).toEqual([]);
  });
});
