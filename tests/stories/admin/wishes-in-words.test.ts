/** What admins decide, wished for in plain words: the button of its section, for admins alone. Nothing is changed by the words. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const isAdmin = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ grace, omar }) => {
    await joins(omar, { country: null });
    await grace.command("/growth admin");
    await grace.close();
  },
  { timeout: 90_000 },
);

isAdmin.inTurn([
  ["add a challenge of our own", "[Write one] [Own challenges]"],
  ["we have a challenge of our own i want to add: everyone has to do one on-call shadow shift", "[Write one]"],
  ["pls retire the challenge about sales pitch, it doesnt fit us", "[Own challenges]"],
  ["switch off thursdays", "[Quiet hours and days off]"],
  ["nobody should get messages on fridays", "each person's own choice"],
  ["the 24.12. is a holiday for us", "[Quiet hours and days off]"],
  ["set the crisis contact", "[Whom to turn to]"],
  ["make lena an admin too", "[Admins]"],
  ["only managers should be able to assign challenges", "[Who may assign]"],
  ["delete all data of people who left", "[How long we keep records]"],
  ["turn off the language model", "No language model is connected here"],
  ["say hello in #general", "[Announcement channel]"],
  ["how many people use it", "[Offers and wishes]"],
  ["is everything running ok", "[Health]"],
  ["some people say they dont get messages", "[Sent and failed]"],
  ["how do i set you up", "[Growth admin]"],
])("an admin is led to the section: %s", async ({ grace, settle }, text, expected) => {
  expect(await settledAnswers(settle)(grace, text)).toContain(expected);
});

isAdmin.inTurn([
  ["add a challenge of our own", "That is for <@U0GRACE> to decide"],
  ["set the crisis contact to me", "That is for <@U0GRACE> to decide"],
  ["make me admin", "<@U0GRACE> looks after my settings"],
  ["how many people use it", "How many people use me I tell nobody"],
  ["is everything running ok", "I am running, as you see."],
  ["some people say they dont get messages", "Whoever paused or has not joined gets nothing from me"],
])("others are told who decides, and get no button: %s", async ({ omar, settle }, text, expected) => {
  const answer = await settledAnswers(settle)(omar, text);
  expect(answer).toContain(expected);
  expect(answer).not.toContain("[");
});

isAdmin.story("the button opens the section, and nothing is changed before it is saved", async (house) => {
  const { grace, settle } = house;
  await settledAnswers(settle)(grace, "set the crisis contact to hr@acme.example");
  await grace.click("admin.section.contact");
  expect(grace.modal()?.title).toBe("Whom to turn to");
  expect(house.bot.deps.policies.of("T0HOUSE").helpContact).toBeNull();
});

storiesAt("2026-11-24T10:00:00Z", () => Promise.resolve()).story(
  "whoever would become the first admin is led to all of them",
  async ({ grace, tom, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(grace, "set the crisis contact")).toContain("[Growth admin]");
    expect(await said(tom, "set the crisis contact")).not.toContain("[");
  },
);
