/** What was kept a moment ago, or is offered to be, is neither left standing nor dropped by words that may mean something else. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }: Scene) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});
const PRAISE = "the customer said thank you in front of all";

storyEach([["actually dont keep it"], ["hm no, dont save that"], ["forget it"]])(
  "kept already, %j asks before it goes",
  async ({ maya, settle, query }, words) => {
    const said = settledAnswers(settle);
    await said(maya, PRAISE);
    expect(await said(maya, "keep it")).toContain("Kept:");
    expect(await said(maya, words)).toMatch(
      /is in your log\. Delete it\? .*\n\[Delete\] \[Change\] \[Leave it as it is\]$/,
    );
    expect(await query("select id from reflections")).toHaveLength(1);
  },
);

story("a no that may go on with the story drops nothing of it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, PRAISE);
  expect(await said(maya, "no really its all bugs")).toContain("[Keep it in my log] [No, thanks]");
  expect(await said(maya, "nah")).toBe("Not kept.");
});

story("what is planned and may come next week is moved by a button, and not given up", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 15:00");
  expect(await said(maya, "maybe next week")).toContain("[Thursday, 3 December at 15:00] [Another time]");
});
