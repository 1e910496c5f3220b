/** Days that will not do, one after the other: neither the day that was just called bad is proposed, nor the time that it has already. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story(
  "a shift is counted from the time that was proposed last, and from the plan once a button moved it",
  async (scene) => {
    const { maya, settle, moveTo } = scene;
    const said = settledAnswers(settle);
    await said(maya, "thursday at 10");
    await said(maya, "can we do friday at 2?");
    expect(await said(maya, "half an hour later")).toMatchInlineSnapshot(`
      "Shall I move *Ask sales how they pitch the product* to Friday, 27 November at 14:30?
      [Friday, 27 November at 14:30] [Another time]"
    `);
    expect(await said(maya, "an hour earlier")).toContain("Friday, 27 November at 13:30");
    await moveTo("2026-11-24T10:05:00Z");
    await maya.click("Friday, 27 November at 14:00");
    expect(await said(maya, "half an hour later")).toContain("to Friday, 27 November at 14:30?");
  },
);

storyEach([
  ["thursday is bad"],
  ["thu doesn't work"],
  ["thursday is full, all hands"],
  ["i can't do thursday"],
  ["thursday is no good, my kid has a birthday party"],
])("what was planned for a day that is bad is offered another one: %s", async ({ maya, settle }, text) => {
  const said = settledAnswers(settle);
  await said(maya, "thursday at 10");
  const answer = await said(maya, text);
  expect(answer).toContain("[Friday, 27 November at 10:00]");
  expect(answer).not.toContain("[Thursday");
});

story("a day that is called bad after another one was proposed leaves the proposal", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thursday at 10");
  await said(maya, "can we do friday at 2?");
  expect(await said(maya, "thursday is bad")).toContain("to Friday, 27 November at 14:00?");
  expect(await said(maya, "fri is bad too, company party")).toContain("to Wednesday, 25 November at 14:00?");
});

story("the time that it has already is no other one", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "wednesday at 10");
  await said(maya, "can we do friday at 2?");
  expect(await said(maya, "fri is bad")).toContain("to Thursday, 26 November at 14:00?");
  expect(await said(maya, "thursday is bad")).toContain("to Monday, 30 November at 14:00?");
  expect(await said(maya, "the build is red")).not.toContain("Shall I move");
});

story("what is outside the hours of work is not answered with the time that it has", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "monday at 10");
  expect(await said(maya, "can we do it saturday")).toContain("What about Tuesday, 1 December at 10:00?");
});

story("no day that was turned down comes back", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "thursday is bad")).toContain("Wednesday, 25 November");
  expect(await said(maya, "wednesday is bad")).toContain("Friday, 27 November");
  expect(await said(maya, "friday is bad, we have a release")).toContain("Monday, 30 November");
});

storyEach([
  ["fri is bad, company party"],
  ["friday is full - customer visit all day"],
  ["fri doesn't work (offsite with my team)"],
  ["friday is no good because of the audit"],
  ["company party on friday"],
])("the reason behind the day does not matter: %s", async ({ maya, settle }, text) => {
  const said = settledAnswers(settle);
  await said(maya, "friday at 10");
  expect(await said(maya, text)).toContain(
    "Friday, 27 November at 10:00: *Ask sales how they pitch the product*, your plan\n[Monday, 30 November at 10:00]",
  );
});
