import { expect, it } from "vitest";
import { saysOnlyDone, withoutDoneFirst } from "./only-done.ts";

it.each([
  "yes that one is done",
  "that one's done",
  "i did that last thursday already",
  "i did it this morning",
  "ok i finished the challenge yesterday",
  "its all done",
  "done, did it today",
  "yes, it is finished now",
  "I have done that thing already",
])("%s: nothing is told", (text) => {
  expect(saysOnlyDone(text, "en")).toBe(true);
});

it.each([
  "i did it with lena",
  "that one is done, they liked it",
  "it was fun",
  "did it at the client's office",
  "asked sales",
  "done is better than perfect",
  "i did the import",
  "they did that last year already and it failed",
  "that call is done and they asked for the export three times",
])("%s: something is told", (text) => {
  expect(saysOnlyDone(text, "en")).toBe(false);
});

it.each([
  ["sorry, i did it. found 3 jobs which read the price table", "found 3 jobs which read the price table"],
  ["ok I did that! Luis showed me the voucher field", "Luis showed me the voucher field"],
  ["Finished it today. The filter is in review", "The filter is in review"],
  ["did it. fun", "did it. fun"],
  ["i did it with lena. we found two", "i did it with lena. we found two"],
  ["they did it. we did not", "they did it. we did not"],
])("%s", (story, expected) => {
  expect(withoutDoneFirst(story, "en")).toBe(expected);
});
