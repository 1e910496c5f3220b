/** Somebody who is at a funeral or a hospital is heard in that, and no challenge is pushed; whoever asks for a pause is told that they may. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }),
  { timeout: 90_000 },
);

storyEach([
  ["i'm at a funeral (today)"],
  ["off to a funeral"],
  ["burying my uncle tomorrow"],
  ["cremation of my dad today"],
  ["at the hospital"],
  ["waiting in the emergency room with my son"],
] as const)("%s", async ({ maya, settle }, text) => {
  const answer = await settledAnswers(settle)(maya, text);
  expect(answer).toMatch(/sorry/);
  expect(answer).not.toMatch(/I'm in|Keep it|Log something|\*Look up/);
});

story("a pause is asked for, and may be taken", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "can i pause")).toMatchInlineSnapshot(`
    "Yes, at any time, for a while or for good, and nobody hears of it. Your log stays yours, and you can come back whenever you like.
    [Pause] [No more of these] [Less often]"
  `);
  for (const text of [
    "could i take a break",
    "is it possible to pause?",
    "may i pause for a bit",
    "can i have a break from this",
  ])
    expect.soft(await said(maya, text), text).toContain("Yes, at any time");
  expect(await query("select status from members")).toEqual([{ status: "active" }]);
  await said(maya, "pause me for 2 weeks");
  expect(await said(maya, "can i take a pause?")).toMatchInlineSnapshot(`
    "You are on a pause already, and I am quiet until it ends. It can be longer, and nobody hears of it.
    [Pause] [Start again]"
  `);
});
