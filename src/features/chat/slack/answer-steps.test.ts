/** No step is asked about what weighs unless it says that it answers that: held over the lists that answer messages. */
import { expect, it } from "vitest";
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

const IN_CARE_BEFORE_READING =
  "shown-last named-person bare given-on day-of-settings time other-time time-of-seat bare-day leaning cancelled back-on plan-and-reminder file";
const IN_CARE_ONCE_READ =
  "taken-back deleting-others place-of-seat sorrow given-done half-done day not-done kept-out refused situation in-german asked-before more-told asked named-entry stung";
const SAID_PLAINLY =
  "asked-of-last hurt-beside-news answer-and-words draft one-to-one bot-question short-question small-talk other-done plain-ask setting-told admin-wish whom-named ordered what-it-takes work-fact";
const WEIGHING = "in-care heard-first may-be-danger alarm unnamed-weight";
const BY_DECIDED =
  "told-in-thread without-effect time-of-plan stranger act yes-or-no newcomer in-thread with-keeping human failure lost";

/** Which steps are asked about a message, by name. */
it.each<[Weighs, Readonly<Record<string, string>>]>([
  [
    "nothing",
    {
      "before reading": IN_CARE_BEFORE_READING,
      "what weighs": WEIGHING,
      "once read": IN_CARE_ONCE_READ.replace("taken-back", `taken-back ${SAID_PLAINLY}`),
      "before deciding": "for-what-waits",
      "by decision": BY_DECIDED,
    },
  ],
  [
    "earlier",
    {
      "before reading": IN_CARE_BEFORE_READING,
      "what weighs": WEIGHING,
      "once read": IN_CARE_ONCE_READ,
      "before deciding": "for-what-waits",
      "by decision": BY_DECIDED,
    },
  ],
  [
    "now",
    {
      "before reading": "file",
      "what weighs": WEIGHING,
      "once read": "taken-back sorrow",
      "before deciding": "",
      "by decision": "without-effect act newcomer human lost",
    },
  ],
])(
  "where it weighs %s, these are asked, and whoever adds one has looked at how it answers that",
  async (weighs, names) => {
    const asked = await Promise.all(
      LISTS.map(async ([list, steps]) => [list, [...(await askedOf(steps, weighs))].sort()]),
    );
    const expected = Object.entries(names).map(([list, all]) => [list, all.split(" ").filter(Boolean).sort()]);
    expect(Object.fromEntries(asked)).toEqual(Object.fromEntries(expected));
  },
);

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
