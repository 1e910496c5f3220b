/** A weekday that is named alone, once a day further ahead was spoken of: it is a day of that week, and none that was just ruled out. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

/** A Monday. */
const { story, storyEach } = storiesAt(
  "2026-12-14T08:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const first = (answer: string): string => answer.split("\n")[0] ?? "";

storyEach([
  ["cant this week, can i do it next tues at 4?", "tuesday 4pm", "Tuesday, 22 December at 16:00"],
  ["how about tuesday next week", "tuesday 4pm", "Tuesday, 22 December at 16:00"],
  ["how about tuesday next week", "wednesday at 3", "Wednesday, 23 December at 15:00"],
  ["next thursday", "ok 3pm thursday", "Thursday, 24 December at 15:00"],
  ["maybe on the 22nd?", "no, monday at 9", "Monday, 21 December at 09:00"],
])("after %s, %s is planned for that week", async ({ maya, settle }, before, text, when) => {
  const said = settledAnswers(settle);
  await said(maya, before);
  expect(first(await said(maya, text))).toBe(
    `*Ask sales how they pitch the product* is planned for ${when}, and I will remind you then.`,
  );
});

story("a day of this week is still to be had, by its own name", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "how about tuesday next week");
  expect(first(await said(maya, "no, this wednesday at 3"))).toContain(
    "is planned for Wednesday, 16 December at 15:00",
  );
});

story("and what was planned for that week is moved within it", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "next thursday at 3");
  expect(first(await said(maya, "no, wednesday"))).toContain("Wednesday, 23 December at 15:00 now");
  expect(first(await said(maya, "what can you do"))).not.toBe("");
  // Later in the conversation it is asked.
  expect(await said(maya, "wednesday at 4 is better")).toMatchInlineSnapshot(`
    "Shall I move *Ask sales how they pitch the product* to Wednesday, 23 December at 16:00?
    [Wednesday, 23 December at 16:00] [Another time]"
  `);
});
