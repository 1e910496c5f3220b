/** Times as people say them around a plan: a month alone, an evening before, an hour of the day that is spoken of, and what they ask about it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

/** A Wednesday. */
const AT = "2026-12-02T08:00:00Z";
const { story, storyEach } = storiesAt(
  AT,
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const inDecember = storiesAt(
  "2026-12-22T08:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);
const first = (plain: string): string => plain.split("\n")[0] ?? "";

story("a reminder before the plan is counted from the plan, whatever day it is", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "friday 4pm");
  expect(await said(maya, "remind me the evening before too")).toMatchInlineSnapshot(`
    "I will come back to *Ask sales how they pitch the product* once: Thursday, 3 December at 17:00.
    [Do not remind me]"
  `);
  expect(await said(maya, "give me a heads up on the same morning")).toContain("Friday, 4 December at 09:00");
  expect(await said(maya, "can you ping me 15 min before instead")).toContain("Friday, 4 December at 15:45");
});

storyEach([
  ["yes but 11:30", "Monday, 7 December at 11:30"],
  ["sure but make it after lunch", "Monday, 7 December at 13:00"],
  ["good but at 2", "Monday, 7 December at 14:00"],
])("an hour alone keeps the day that is spoken of: %s", async ({ maya, settle }, text, when) => {
  const said = settledAnswers(settle);
  await said(maya, "friday morning then");
  await said(maya, "i need to push the friday thing to monday");
  expect(first(await said(maya, text))).toContain(`is planned for ${when} now`);
});

story(
  "a question about the plan is answered with the plan, and an hour behind it is another one of that day",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "monday at 9");
    expect(await said(maya, "is my plan for monday now at 9 or 11:30?")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Monday, 7 December at 09:00. If another time is better, name it.
    [Change the plan]"
  `);
    expect(first(await said(maya, "11:30 please"))).toContain("Monday, 7 December at 11:30 now");
    expect(first(await said(maya, "so is it on friday or on monday?"))).toContain("Monday, 7 December at 11:30");
  },
);

story("nothing repeats, and that is said", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "wednesday 9th at 15:00");
  const answer = await said(maya, "can you make the wednesday thing recurring, like every week same time");
  expect(answer).toMatchInlineSnapshot(
    `"That I cannot do: a plan is for one time, and so is its reminder. A series in your own calendar repeats it. What comes by itself is a new challenge, once a week."`,
  );
  expect(first(await said(maya, "when is my plan?"))).toContain("Wednesday, 9 December at 15:00");
});

story("a morning is not before the hour at which they begin", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "also please dont call me before 11, i start late");
  await maya.click("Settings");
  await maya.submit({});
  await settle();
  expect(first(await said(maya, "friday morning then"))).toContain("Friday, 4 December at 11:00");
});

inDecember.story(
  "a month alone is its first working day, and what follows is read within it",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    const asked = await said(maya, "thursday is the 24th, thats christmas eve, move it to january");
    expect(asked).toMatchInlineSnapshot(`
    "Good, then. Which day suits you? Monday, 4 January at 10:00 would be the first.
    [Monday, 4 January at 10:00] [Another time]"
  `);
    expect(first(await said(maya, "first week, tuesday maybe"))).toContain(
      "is planned for Tuesday, 5 January at 10:00",
    );
    expect(first(await said(maya, "rather the second week, friday morning"))).toContain("Friday, 15 January at 09:00");
  },
);

inDecember.story(
  "a month that lies too far ahead is said to, and a day that can be is proposed",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "i'll do it in march")).toMatchInlineSnapshot(`
    "That is too far ahead for me to keep. Please name an earlier day. What about Wednesday, 23 December at 10:00?
    [Wednesday, 23 December at 10:00] [Another time]"
  `);
  },
);

inDecember.story("a plan whose time has gone by does not stand", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "tuesday 29th at 10");
  clock.moveTo(new Date("2027-01-05T08:00:00Z"));
  await settle();
  expect(await said(maya, "hi there")).toMatchInlineSnapshot(`
    "Hello. The time that you planned for *Ask sales how they pitch the product*, Tuesday, 29 December at 10:00, has gone by. What came of it?
    [Done] [Change the plan] [Could not]"
  `);
});
