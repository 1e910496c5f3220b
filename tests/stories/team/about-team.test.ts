/** What a manager can be told of their team, and what somebody who manages nobody. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt("2026-12-01T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

storyEach([["what can you tell me about my team"], ["what do you know about my people?"], ["tell me about my team"]])(
  "%s",
  async ({ maya, grace, settle }, text) => {
    const said = settledAnswers(settle);
    expect(await said(grace, text)).toContain("<@U0MAYA>");
    expect(await said(maya, text)).toBe(
      "Nobody has named you as their manager, so there is no team that I could show you. Of colleagues I know what they tell me, and that is theirs: I pass on only what they choose to show. What I know of you stands in `/growth privacy`.",
    );
  },
);
