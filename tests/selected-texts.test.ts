/** Texts that choose by a matter: a key that no matter has would never be said. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { matterBefore } from "#src/features/guidance/rules/follow-up.ts";
import { WORK_SITUATIONS } from "#src/features/guidance/rules/work-situation.ts";
import { ROOT } from "#tests/support/imports.ts";

const KEY = /^\s*(?:"?\{matter, select,)?\s*([a-z_]+) \{/;

it("are of matters that there are", () => {
  const lines = readFileSync(join(ROOT, "prompts/texts/en/guidance.yaml"), "utf8").split("\n");
  const from = lines.findIndex((line) => line.includes("{matter, select,"));
  const keys = lines.slice(from).flatMap((line) => KEY.exec(line)?.[1] ?? []);
  expect(keys.length).toBeGreaterThan(50);
  const situations: readonly string[] = WORK_SITUATIONS;
  const isMatter = (name: string): boolean => matterBefore(name) !== null || situations.includes(name);
  const unknown = keys.filter((key) => key !== "other" && !isMatter(key.replaceAll("_", "-")));
  expect(unknown).toEqual([]);
});
