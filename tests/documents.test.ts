/** What docs/architecture.md and CONTRIBUTING.md name is there, and what there is they name. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { features } from "#src/features/index.ts";
import { ROOT, read, withoutComments } from "#tests/support/imports.ts";
import { ORDER } from "#tests/support/rooms.ts";

const architecture = read("docs/architecture.md");
const contributing = read("CONTRIBUTING.md");
const capabilities = features.map(({ name }) => name);

/** All that a capability can say of itself but its name. */
const slots = slotsIn(read("src/feature-kit/feature.ts"));

function slotsIn(source: string): string[] {
  const [, body = ""] = /interface Feature \{(.*?)^\}/ms.exec(withoutComments(source)) ?? [];
  return [...body.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, slot = ""]) => slot);
}

/** What stands between backticks, outside diagrams. */
const namedIn = (text: string): string[] =>
  [...text.replaceAll(/^```.*?^```$/gms, "").matchAll(/`([^`\n]+)`/g)].map(([, name = ""]) => name);

/** What a script writes. */
const WRITTEN = ["duel/sheet.md", "duel/key.json"];

const filesNamedIn = (text: string): string[] =>
  namedIn(text).filter((name) => /^[\w./-]+\.(ts|md|sql|yaml|json)$/.test(name) && !WRITTEN.includes(name));

/** As people shorten a path: from the root, from src, from src/features, or inside a capability. */
const isFile = (name: string): boolean =>
  ["", "src", "src/features", ...capabilities.map((one) => `src/features/${one}`)].some((folder) =>
    existsSync(join(ROOT, folder, name)),
  );

/** Rows of the table whose head begins with `first`: the cells of each. */
function rowsOf(text: string, first: string): string[][] {
  const lines = text.split("\n");
  const head = lines.findIndex((line) => line.startsWith(`| ${first} `));
  const end = lines.findIndex((line, index) => index > head && !line.startsWith("|"));
  return lines.slice(head + 2, end).map((line) => line.split("|").map((cell) => cell.trim()));
}

describe("docs/architecture.md", () => {
  const rows = rowsOf(architecture, "capability");

  it("names every capability once, from the bottom to the top", () => {
    const named = rows.map(([, name = ""]) => name);
    expect(named.toSorted()).toEqual(capabilities.toSorted());
    const ranks = named.map((name) => ORDER.findIndex((line) => line.includes(name)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => b - a));
  });

  it("begins each with two or three files that it has", () => {
    for (const [, name = "", , files = ""] of rows) {
      const named = filesNamedIn(files);
      expect([name, named.length > 1 && named.length < 4]).toEqual([name, true]);
      expect(named.filter((file) => !existsSync(join(ROOT, "src/features", name, file)))).toEqual([]);
    }
  });

  it("gives each its words of /growth", () => {
    for (const { name, commands = [] } of features) {
      const row = namedIn(rows.find(([, one]) => one === name)?.[2] ?? "").filter((word) => !word.startsWith("/"));
      expect([name, ...row.toSorted()]).toEqual([name, ...commands.map((word) => word.name).toSorted()]);
    }
  });

  it("is of one screen beside the path of a request and the two lives", () => {
    const drawings = /^```mermaid\n(?:stateDiagram|flowchart LR).*?^```\n/gms;
    expect(architecture.match(drawings)).toHaveLength(3);
    expect(architecture.replaceAll(drawings, "").trimEnd().split("\n").length).toBeLessThanOrEqual(66);
  });
});

describe.each([
  ["docs/architecture.md", architecture],
  ["CONTRIBUTING.md", contributing],
])("%s", (_, text) => {
  it("names every slot of a capability", () => {
    expect(slots.length).toBeGreaterThan(40);
    const named = new Set(namedIn(text));
    expect(slots.filter((slot) => !named.has(slot))).toEqual([]);
  });

  it("names no file that is not there", () => {
    const files = filesNamedIn(text);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => !isFile(file))).toEqual([]);
  });
});

/** The decisions, README and the pages beside them. */
const pages = ["README.md", "src/playground/README.md", ...markdownIn("docs"), ...markdownIn("docs/decisions")];

function markdownIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

/** Files that a page names from the root. */
const wholePathsIn = (text: string): string[] =>
  filesNamedIn(text).filter((name) => /^(?:src|jobs|tests|scripts|prompts|docs)\//.test(name));

it("no decision and no page names a file from the root that is not there", () => {
  const named = pages.flatMap((page) => wholePathsIn(read(page)).map((file) => [page, file] as const));
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter(([, file]) => !existsSync(join(ROOT, file)))).toEqual([]);
});

describe("CONTRIBUTING.md", () => {
  it("names no script that package.json does not have", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Readonly<Record<string, string>> };
    const asked = namedIn(contributing).flatMap((name) => /\bnpm run ([\w:-]+)/.exec(name)?.[1] ?? []);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((name) => !(name in scripts))).toEqual([]);
  });

  it("counts the files of each recipe", () => {
    const [, recipes = ""] = /^## Add one\n(.*?)^## /ms.exec(contributing) ?? [];
    const kinds = recipes.split(/^- /m).slice(1);
    expect(kinds.length).toBeGreaterThan(15);
    const isWhole = /^\*\*[^*]+\*\* \(other files: \d[^)]*\)\n {2}- write /;
    expect(kinds.filter((one) => !isWhole.test(one))).toEqual([]);
  });
});

it("sees a slot that somebody plants, and a file that is gone", () => {
  expect(slotsIn("export interface Feature {\n  /** Moons. */\n  readonly moons?: Moon;\n}\n")).toEqual(["moons"]);
  expect(filesNamedIn("`weekly/rules/moon.ts` and `jobs`").filter((file) => !isFile(file))).toEqual([
    "weekly/rules/moon.ts",
  ]);
});
