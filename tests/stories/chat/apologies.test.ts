/** An apology gets a warm line without guilt, and what is open now. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) =>
  joins(maya, { manager: null, country: null }),
);

storyEach([["sorry, I forgot"], ["sorry for the late answer"], ["apologies for the delay"]])(
  "%s",
  async ({ maya, settle, query }, words) => {
    const before = await query("select status from nudges");
    expect((await settledAnswers(settle)(maya, words)).replace(/\*.*\*/, "*A challenge*")).toBe(
      "No need to be: it is good to hear from you. *A challenge* is still here, for when it suits you.\n[Show my challenge]",
    );
    expect(await query("select status from nudges")).toEqual(before);
  },
);

story("with something told beside it is answered as that", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await maya.command("/growth skip");
  expect(await said(maya, "sorry")).toMatchInlineSnapshot(`
    "No need to be: it is good to hear from you. Nothing is waiting for you.
    [Give me one]"
  `);
  expect(await said(maya, "sorry, no time this week")).not.toContain("good to hear from you");
});
