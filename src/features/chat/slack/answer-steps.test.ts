/** No step is asked about what weighs unless it says that it answers that: held over the lists that answer messages. */
import { describe, expect, it } from "vitest";
import { type Answers, mayAnswer, type Weighs } from "../rules/weight.ts";
import { BEFORE_DECIDING, BY_DECISION } from "./answer-decision.ts";
import { firstAnswer, type Step } from "./answer-steps.ts";
import { BEFORE_READING } from "./steps-before-reading.ts";
import { ONCE_READ, WHAT_WEIGHS } from "./steps-once-read.ts";

type Named = Pick<Step<never>, "name" | "answers">;
const LISTS: readonly (readonly [string, readonly Named[]])[] = [
  ["before reading", BEFORE_READING],
  ["what weighs", WHAT_WEIGHS],
  ["once read", ONCE_READ],
  ["before deciding", BEFORE_DECIDING],
  ["by decision", BY_DECISION],
];
const STEPS: readonly Named[] = LISTS.flatMap(([, steps]) => steps);

/** The names of those that are asked about a message, where none of them answers. */
async function askedOf(steps: readonly Named[], weighs: Weighs): Promise<readonly string[]> {
  const asked: string[] = [];
  const spied = steps.map((step) => ({
    ...step,
    answer: () => {
      asked.push(step.name);
      return Promise.resolve(null);
    },
  }));
  expect(await firstAnswer<{ readonly weighs: Weighs }>(spied, { weighs })).toBeNull();
  return asked;
}

describe.each(LISTS)("%s", (_, steps) => {
  it.each<Weighs>(["nothing", "earlier", "now"])(
    "where it weighs %s, only those are asked that say so, in order",
    async (weighs) => {
      const declared = steps.filter(({ answers = "ordinary" }) => mayAnswer(answers, weighs)).map(({ name }) => name);
      expect(await askedOf(steps, weighs)).toEqual(declared);
    },
  );
});

it("a new step is asked about nothing that weighs before it says so", async () => {
  const fresh = [{ name: "new" }];
  expect(await askedOf(fresh, "nothing")).toEqual(["new"]);
  expect(await askedOf(fresh, "earlier")).toEqual([]);
  expect(await askedOf(fresh, "now")).toEqual([]);
});

it("each step has a name of its own", () => {
  const names = STEPS.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  expect(new Set(names).size).toBe(names.length);
});

it("these answer what weighs: whoever adds one here has looked at how it answers harm and danger", async () => {
  const asked = await Promise.all(LISTS.map(async ([list, steps]) => [list, await askedOf(steps, "now")]));
  expect(Object.fromEntries(asked)).toEqual({
    "before reading": ["file"],
    "what weighs": ["in-care", "heard-first", "may-be-danger"],
    "once read": ["taken-back", "sorrow"],
    "before deciding": [],
    "by decision": ["without-effect", "act", "newcomer", "human", "lost"],
  });
});

it.each<[Answers, Weighs, boolean]>([
  ["ordinary", "nothing", true],
  ["ordinary", "earlier", false],
  ["ordinary", "now", false],
  ["plain", "nothing", true],
  ["plain", "earlier", true],
  ["plain", "now", false],
  ["any", "nothing", true],
  ["any", "earlier", true],
  ["any", "now", true],
])("%s answers what weighs %s: %s", (answers, weighs, isAsked) => expect(mayAnswer(answers, weighs)).toBe(isAsked));
