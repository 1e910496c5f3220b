/** Joining in plain words: a sentence opens no form, so that its button is named. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", () => Promise.resolve());

story("whoever wants to join gets the form's button, and not the introduction again", async ({ lena, settle }) => {
  const said = settledAnswers(settle);
  await said(lena, "hi");
  expect(await said(lena, "ok fine sign me up")).toMatchInlineSnapshot(`
    "Good. One tap on *Join* opens a short form, which I cannot open from a message. Once it is sent, you are in.
    [Join]"
  `);
  for (const text of [
    "i want in",
    "alright, count me in then",
    "can you sign me up please",
    "how can i sign up?",
    "i'd like to join",
    "sure, i'll join",
  ])
    expect(await said(lena, text), text).toContain("One tap on *Join* opens a short form");
});
