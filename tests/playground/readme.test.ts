/** The control API and its description say the same. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CallCounts } from "#src/playground/call-counts.ts";
import { Act, Change, Clock, FaultSwitch, LimitSwitch } from "#src/playground/control-schemas.ts";
import { LIMIT_MODELS } from "#src/playground/rate-limits.ts";

const FOLDER = join(import.meta.dirname, "../../src/playground");
const README = readFileSync(join(FOLDER, "README.md"), "utf8");
const ROUTES = [
  ...new Set(
    [...readFileSync(join(FOLDER, "control-api.ts"), "utf8").matchAll(/"((?:GET|POST) )?(\/control\/[a-z-]+)"/g)].map(
      ([, method = "GET ", path = ""]) => `${method}${path}`,
    ),
  ),
];
const section = (from: string, to: string): string => README.slice(README.indexOf(from), README.indexOf(to));
const typesOf = (schema: typeof Act | typeof Change): string[] =>
  schema.options.map((option) => option.shape.type.values.values().next().value ?? "");

describe("README.md of the workspace names", () => {
  it("every route", () => {
    expect(ROUTES.length).toBeGreaterThan(10);
    expect(ROUTES.filter((route) => !README.includes(`\`${route}`))).toEqual([]);
  });

  it("every act and every change", () => {
    const acts = section("What a person does:", "What happens around:");
    const changes = section("What happens around:", "## Faults");
    expect(typesOf(Act).filter((type) => !acts.includes(`\`${type}\``))).toEqual([]);
    expect(typesOf(Change).filter((type) => !changes.includes(`\`${type}\``))).toEqual([]);
  });

  it("every move of the clock and every part of a fault", () => {
    const moves = Clock.options.flatMap((option) => Object.keys(option.shape));
    expect(moves.filter((move) => !README.includes(`\`${move}\``))).toEqual([]);
    const faults = section("## Faults", "## How fast");
    expect(Object.keys(FaultSwitch.shape).filter((part) => !faults.includes(`\`${part}\``))).toEqual([]);
  });

  it("every limit that can be changed, every way to count, and every counter", () => {
    const routes = section("## The control API", "What a person does:");
    const limits = section("## How fast", "## In tests");
    expect(Object.keys(LimitSwitch.shape).filter((part) => !routes.includes(`\`${part}\``))).toEqual([]);
    expect(LIMIT_MODELS.filter((model) => !limits.includes(`- \`${model}\``))).toEqual([]);
    const counters = Object.keys(new CallCounts().since(null));
    expect(counters.filter((name) => !routes.includes(`\`${name}\``))).toEqual([]);
  });
});
