import { expect, it } from "vitest";
import { namedChoice, type Shown } from "./named-choice.ts";
import { otherDoneIn, saidOf } from "./other-done.ts";

it.each([
  ["I did the drawing one, not this", "drawing", { isInstead: true }],
  ["i've done the import challenge, not that one", "import", { isInstead: true }],
  ["i did the drawing one", "drawing", {}],
  ["i did the drawing one last week, three jobs read that table", "drawing", { isTold: true }],
  ["finished the thing with the log, took me 20 min", "log", { isTold: true, isLoose: true }],
  ["the sales one is done", "sales", {}],
  ["btw the one about sales is finished too", "sales", {}],
  ["it was the one with sales", "sales", { isOfTold: true }],
  ["i meant the drawing one", "drawing", { isOfTold: true }],
] as const)("%s: %s", (text, name, more) =>
  expect(otherDoneIn(text, "en")).toEqual({
    name,
    isInstead: false,
    isTold: false,
    isLoose: false,
    isOfTold: false,
    ...more,
  }),
);

it.each([
  "did i do the drawing one, not this?",
  "i did it",
  "i did the drawing one but only half",
  "the sales one is almost done",
  "i did not do the drawing one",
  "i want the drawing one, not this",
  "the build is done",
  "i did the drawing with tim",
  "it was nice",
])("none: %s", (text) => expect(otherDoneIn(text, "en")).toBeNull());

const SHOWN: readonly Shown[] = [
  {
    title: "Draw from memory",
    task: "Draw which jobs read the table of the import, then look.",
    kind: "make",
    minutes: 25,
    isAlone: true,
  },
  {
    title: "Ask sales how they pitch",
    task: "Ask somebody for their first two sentences.",
    kind: "talk",
    minutes: 15,
    isAlone: false,
  },
  {
    title: "An hour with support",
    task: "Sit beside somebody and read along.",
    kind: "watch",
    minutes: 60,
    isAlone: false,
  },
];
/** Of these three: which is meant, which is asked about, and what is of any work. */
it.each([
  ["finished the import task, two hours with the client", null],
  ["i did the import task", null],
  ["did the client thing today", null],
  ["finished the table task", null],
  ["i finished the job thing", null],
  ["the import task is done", null],
  ["the table thing is finished", null],
  ["the client task is done, took two days", null],
  ["i completed the order task yesterday", null],
  ["finished the short one, an hour with the client in the end", null],
  ["i did the quiet one, it took the whole morning", null],
  ["i did the invoice one", null],
  ["the deploy task is done", null],
  ["finished the login task", null],
  ["i did the migration task for the client", null],
  ["the report one is done", null],
  ["i completed the release task", null],
  ["did the docs one today", null],
  ["i did the customer thing", null],
  ["finished the support task", "asked"],
  ["i did the short one", "asked"],
  ["i did the import one", "asked"],
  ["i did the table one", "asked"],
  ["the table one is done", "asked"],
  ["i finished the quiet one", "asked"],
  ["i did the jobs one last week", "asked"],
  ["i did the import task, not this", "asked"],
  ["i did the sales thing", "asked"],
  ["the sales task is done", "asked"],
  ["finished the drawing task", "asked"],
  ["finished the drawing thing, it took an hour", "asked"],
  ["the support thing is done", "asked"],
  ["i did the talking one", "asked"],
  ["i did the long one", "asked"],
  ["i did the drawing one", "meant"],
  ["the sales one is done", "meant"],
  ["i did the support one yesterday", "meant"],
  ["i did the drawing one last week, three jobs read that table", "meant"],
  ["i finished the sales challenge", "meant"],
  ["the one about sales is done", "meant"],
])("%s: %s", (text, said) => {
  const other = otherDoneIn(text, "en");
  const named = other && namedChoice(`the ${other.name} one`, SHOWN, "en");
  expect(other && named && saidOf(other, named.isSure)).toBe(said);
});
