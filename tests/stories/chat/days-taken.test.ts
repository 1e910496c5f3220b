/** Days that are taken, hours that will not do, and times that are counted from what was planned or proposed. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Tuesday. */
const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const first = (plain: string): string => plain.split("\n")[0] ?? "";
const lastSaid = (plain: string): string =>
  plain
    .split("\n")
    .filter((line) => !line.startsWith("["))
    .at(-1) ?? "";

story("a day that is taken is not proposed, whatever the reason", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  const answers = [];
  for (const text of ["i have a dentist weds", "i'm out on wednesday", "wed my kid is ill", "training all day wed"])
    answers.push(lastSaid(await said(maya, text)));
  expect(new Set(answers)).toEqual(
    new Set([
      "How about Thursday, 26 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.",
    ]),
  );
  expect(first(await said(maya, "i have a dentist thursday, can we do friday"))).toContain("Friday, 27 November");
});

story("days in a list that will not do plan nothing", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  for (const text of ["mondays, tuesdays and fridays are bad", "i have a dentist monday, tuesday and friday"]) {
    expect(first(await said(maya, text))).not.toMatch(/Monday|Tuesday|Friday/);
    expect(await query("select id from plans")).toEqual([]);
  }
  await said(maya, "thu 14:00");
  expect(first(await said(maya, "i can't do wednesday, thursday or friday"))).not.toContain("Friday, 27 November");
});

story("hours that will not do are kept, and counted from what was proposed", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(first(await said(maya, "any day but wednesday"))).toContain("Thursday, 26 November at 10:00");
  expect(first(await said(maya, "not before 2"))).toContain("Thursday, 26 November at 14:00");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  expect(first(await said(maya, "half an hour later"))).toContain("is planned for Thursday, 26 November at 14:30");
  expect(await said(maya, "after 3 only")).toContain("to Thursday, 26 November at 15:00?");
  expect(await said(maya, "the day after")).toContain("to Friday, 27 November at 15:00?");
  expect(await said(maya, "nvm keep thursday")).toContain("is planned for Thursday, 26 November at 14:30, as you say");
});

story("what is planned for a part of a day that is taken is moved, and nothing else", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  expect(await said(maya, "i'm at the doctor's thursday morning")).toContain("Then nothing is in its way");
  expect(await said(maya, "i'm at the doctor's thursday afternoon")).toContain(
    "This is what you have then. When would it suit you?",
  );
  expect(await said(maya, "thursday's no good, monday 9?")).toContain("to Monday, 30 November at 09:00?");
  expect(await said(maya, "keep it as it was")).toContain("Left as it was.");
});

story("a day that never suits is no secret setting", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "thu 14:00");
  expect(await said(maya, "fridays are bad for me generally")).toContain(
    "I keep no note of days that never suit (Friday)",
  );
  expect(await said(maya, "i never work on thursdays")).toContain(
    "Thursday, 26 November at 14:00: *Ask sales how they pitch the product*, your plan",
  );
});

story("a day on which they have something is not the day that is wished for", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "wed 10:00");
  for (const text of [
    "could we move that sales thing to thursday, i forgot we have sprint review wed",
    "i have a review on wednesday, could we move it to thursday",
    "move it to thursday please, we've got planning wed",
    "there is a release wednesday, can it be moved to thursday",
    "they have booked me for wed, so can we move it to thursday",
    "can we do thursday, because wednesday is sprint review",
  ])
    expect(await said(maya, text), text).toContain("to Thursday, 26 November at 10:00?");
});

story("a time with what it is for, or a doubt about its day, is asked before anything is moved", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await said(maya, "wed 10:00");
  for (const [text, when] of [
    ["no i mean tuesday 15:00 for the sales thing", "Tuesday, 1 December at 15:00"],
    ["ok monday then 11ish. or is monday holiday?", "Monday, 30 November at 11:00"],
    ["friday at 9 for that sales thing", "Friday, 27 November at 09:00"],
    ["monday 11, or is that a bank holiday", "Monday, 30 November at 11:00"],
  ] as const)
    expect(await said(maya, text), text).toContain(`Shall I move *Ask sales how they pitch the product* to ${when}?`);
  expect(await query("select planned_at from plans order by created_at desc limit 1")).toEqual([
    { planned_at: new Date("2026-11-25T09:00:00Z") },
  ]);
  for (const text of ["ok whatever thu 11 alone", "i meant fri 11, by myself", "thu 11 on my own then"])
    expect(await said(maya, text), text).toMatch(/is planned for (?:Thursday|Friday), 2[67] November at 11:00 now/);
});

story("whoever waits for the day of the next one plans nothing", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  for (const text of [
    "i wait for tuesday then",
    "ok i'll wait for the next one",
    "then i will wait until tuesday",
    "fine, i just wait for tuesday",
    "i'd rather wait for the next challenge",
    "no, i'll wait till next week thanks",
  ])
    expect(await said(maya, text), text).toContain("The next one comes Tuesday, 1 December at 10:00.");
  expect(await query("select 1 from plans")).toEqual([]);
});
