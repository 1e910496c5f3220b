/** What is said is not turned into its contrary: how often and when something comes, what is given to whom, what is thanked for, kept and deleted. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, inTurn } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

inTurn([
  ["no wait, weekly is fine", "That is how it is already: a challenge once a week."],
  ["please stay weekly", "That is how it is already: a challenge once a week."],
  ["leave it weekly", "That is how it is already: a challenge once a week."],
  [
    "please only write me between 9 and 17",
    "Behind *Settings* the form has it already: nothing before 09:00, nothing after 17:00. Save it, and I keep to it.",
  ],
  ["tell omar thx for hitting me", "That sounds as if you were hurt, and nobody has to be thanked for it."],
  ["i left the last team because of bullying", "I am sorry that you had to go through that."],
  ["log: i was spat at in the call", "I am sorry. Nobody has to put up with that, and it is not your fault."],
  ["thursday 10 to 11:15", "is planned for Thursday, 26 November at 10:00"],
  ["remind me after the standup", "When shall I come back to *Ask sales how they pitch the product*?"],
  [
    "plan it for the second tuesday in december at 3",
    "Shall I move *Ask sales how they pitch the product* to Tuesday, 8 December at 15:00?",
  ],
])("%s", async ({ maya, settle, query }, text, answer) => {
  expect(await settledAnswers(settle)(maya, text)).toContain(answer);
  expect(await query("select 1 from reflections")).toEqual([]);
  expect(await query("select 1 from preferences")).toEqual([]);
});

story(
  "right after a reminder, an hour is one of its day, and another day may be meant for the plan",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "thursday at 10");
    await said(maya, "remind me 30 min before");
    expect(await said(maya, "no, friday")).toMatchInlineSnapshot(`
      "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 10:00. Shall the plan move, or only the reminder?
      [The plan: Friday, 27 November at 10:00] [The reminder: Friday, 27 November at 09:30]"
    `);
    expect(await said(maya, "10:30")).toMatchInlineSnapshot(`
      "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 10:00. Shall the plan move, or only the reminder?
      [The plan: Friday, 27 November at 10:30] [The reminder: Friday, 27 November at 10:30]"
    `);
    await said(maya, "remind me friday at 9");
    expect(await said(maya, "10:30")).toContain("Friday, 27 November at 10:30");
  },
);

story("a manager gives nothing, takes back, and passes on no threat", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(grace, "give maya nothing: she is ill")).toContain("nobody gets anything now");
  expect(await said(grace, "give maya this until friday: stop crying in meetings or she is out")).toContain(
    "I pass nothing on for this one",
  );
  expect(await said(grace, 'assign maya "sit in on the harbour call and write down three questions"')).toContain(
    "Your words stand in the form already.",
  );
  await grace.click("assignment.give-said");
  await settle();
  const form = grace.modal()?.plain ?? "";
  await grace.close();
  expect(form).toContain("sit in on the harbour call and write down three questions");
});

story("this is deleted, and not all", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "show my log");
  const answer = await said(maya, "delete this");
  expect(answer).not.toContain("Delete everything?");
  expect(answer).toContain("[Forget me]");
});
