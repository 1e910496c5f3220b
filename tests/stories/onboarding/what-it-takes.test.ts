/** What people want to know before they join: how often, how long, for whom, an example, and who sees what they write. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async () => {}, { timeout: 90_000 });

story("each question has its own answer", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "is it going to spam me?")).toMatchInlineSnapshot();
  const often = await said(maya, "how often do you write");
  expect(await said(maya, "will you send me many messages?")).toBe(often);
  expect(await said(maya, "how long does it take per week")).toMatchInlineSnapshot();
  expect(await said(maya, "do i need to be a developer")).toMatchInlineSnapshot();
  expect(await said(maya, "give me an example")).toMatchInlineSnapshot();
  expect(await said(maya, "who can see what i write here")).toMatchInlineSnapshot();
  expect(await said(maya, "does my boss see what i write here")).toMatch(/^No\. /);
});

story("a member is told of their own messages", async ({ maya, settle }) => {
  await joins(maya, { manager: null, country: null });
  const said = settledAnswers(settle);
  expect(await said(maya, "how often do you write to me")).toMatchInlineSnapshot();
});
