import { expect, test } from "vitest";
import { toldOfDone } from "./told-of-done.ts";

const omar = { userId: "U0OMAR", shared: [{ id: "1" }] };
const maya = { userId: "U0MAYA", shared: [] };

test.each([
  ["done and shared", [{ word: "done", userId: "U0OMAR" }], [omar, maya], ["U0OMAR"]],
  [
    "twice",
    [
      { word: "done", userId: "U0OMAR" },
      { word: "done", userId: "U0OMAR" },
    ],
    [omar],
    ["U0OMAR"],
  ],
  ["done and not shared", [{ word: "done", userId: "U0MAYA" }], [omar, maya], []],
  ["shared, and not done yet", [{ word: "in", userId: "U0OMAR" }], [omar, maya], []],
  ["of somebody who did not name them as manager", [{ word: "done", userId: "U0OMAR" }], [maya], []],
  ["nothing given", [], [omar], []],
] as const)("%s", (_name, given, rows, expected) => {
  expect(toldOfDone(given, rows)).toEqual(expected);
});
