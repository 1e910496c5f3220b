import { expect, it } from "vitest";
import { otherDoneIn } from "./other-done.ts";

it.each([
  ["I did the drawing one, not this", "drawing", { isInstead: true }],
  ["i've done the import challenge, not that one", "import", { isInstead: true }],
  ["i did the drawing one", "drawing", {}],
  ["i did the drawing one last week, three jobs read that table", "drawing", { isTold: true }],
  ["finished the thing with the log, took me 20 min", "log", { isTold: true }],
  ["the sales one is done", "sales", {}],
  ["btw the one about sales is finished too", "sales", {}],
  ["it was the one with sales", "sales", { isOfTold: true }],
  ["i meant the drawing one", "drawing", { isOfTold: true }],
] as const)("%s: %s", (text, name, more) =>
  expect(otherDoneIn(text, "en")).toEqual({ name, isInstead: false, isTold: false, isOfTold: false, ...more }),
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
