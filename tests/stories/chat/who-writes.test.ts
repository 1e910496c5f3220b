/** Whoever has not joined and was asked for something by a colleague hears who writes to them, and who asked. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ lena, grace, settle }) => {
  await letsGive(grace, ["U0LENA"]);
  await gives(lena, "@Tom Becker");
  await settle();
});

story("who are you", async ({ tom, settle }) => {
  expect(await settledAnswers(settle)(tom, "who are you and why do you write to me")).toMatchInlineSnapshot(`
    "I am Growth Companion, a bot that your company runs. Once a week I bring you one small, concrete thing to try, help you plan it, and keep what came of it, for you alone.
    This time I wrote because <@U0LENA> asked something of you. You may say no: they hear *not now*, and no reason.
    [What you can do] [Who sees what]"
  `);
});
