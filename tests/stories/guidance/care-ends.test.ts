/** For a day after words of danger somebody stays beside them; whoever says that they were misread ends that. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) =>
  joins(maya, { manager: null, country: null }),
);
const BESIDE = "somebody is there for exactly this";

storyEach([["im fine really, that was a misunderstanding"], ["you misread me, it was a joke"]])(
  "%s",
  async ({ maya, settle }, words) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "i want to kill myself")).toContain("Please talk to a person now");
    expect(await said(maya, "hm. dunno")).toContain(BESIDE);
    expect(await said(maya, words)).toMatchInlineSnapshot(
      `"Thank you for telling me, and I am sorry that I read it wrong. We go on as before. What I said about talking to a person holds whenever you want it."`,
    );
    expect(await said(maya, "hm. dunno")).not.toContain(BESIDE);
    expect(await said(maya, "thursday at 9")).toContain("Thursday, 26 November at 09:00");
  },
);

story("whoever says that they are fine is heard, and not left", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i want to kill myself");
  expect(await said(maya, "haha no, i am ok")).toMatchInlineSnapshot(
    `"Good. I would rather ask once too often. What we were at goes on as before, and if it gets heavy, tonight or later, write to a person or to me."`,
  );
  expect(await said(maya, "what was that number again")).toContain(BESIDE);
});

story("words of danger behind such a word are heeded anew", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i want to kill myself");
  await said(maya, "that was a misunderstanding");
  expect(await said(maya, "i am fine, i want to die")).toContain("Please talk to a person now");
  expect(await said(maya, "hm. dunno")).toContain(BESIDE);
});

story("what is plainly asked is answered meanwhile", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "i want to kill myself");
  expect(await said(maya, "can you make it smaller")).not.toContain("112");
  expect(await said(maya, "ok i ask hana tomorrow morning at 9")).not.toContain("112");
});
