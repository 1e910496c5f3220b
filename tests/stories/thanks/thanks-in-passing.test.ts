/** Thanks that are wished for in passing: the form holds whom and what for, in the words of whoever wrote it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }),
  { timeout: 60_000 },
);

storyEach([
  ["also i wanna thank grace for the call", "the call"],
  ["oh and i should thank grace for staying late", "staying late"],
  ["can you thank grace for me, she fixed my laptop", "she fixed my laptop"],
  ["thank Grace from Omar for the demo", "from Omar for the demo"],
] as [string, string][])("%s", async ({ maya, grace, settle }, words, what) => {
  expect(await settledAnswers(settle)(maya, words)).toContain("[Say thanks]");
  await maya.click("thanks.write");
  expect(maya.modal()?.plain).toContain(`What for?: <${what}>`);
  await maya.submit({});
  expect(maya.modal()?.errors ?? {}).toEqual({});
  await settle();
  expect(grace.dm().at(-1)?.plain).toContain(what);
});
