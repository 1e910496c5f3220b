/** A setting that is said in words stands in the form, which is offered; nothing is changed before it is saved. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => joins(maya, { manager: null, country: null }), {
  timeout: 90_000,
});

story("where somebody moved to is in the form with its holidays, and is kept once it is saved", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  const kept = async (): Promise<unknown> =>
    (await query("select zone, country, work_start from members where user_id = 'U0MAYA'"))[0];
  expect(await said(maya, "i moved to Vienna last month")).toMatchInlineSnapshot(`
    "Behind *Settings* the form has it already: Europe/Vienna as your time zone, the public holidays of Vienna (Austria). Save it, and I keep to it.
    [Settings]"
  `);
  expect(await kept()).toMatchObject({ zone: "Europe/Berlin", country: null });
  await maya.click("settings.said");
  await maya.submit({});
  expect(await kept()).toMatchObject({ zone: "Europe/Vienna", country: "AT-9" });
  expect(await said(maya, "i can't do nights or mornings, dont write before 11")).toMatchInlineSnapshot(`
    "Behind *Settings* the form has it already: nothing before 11:00. Save it, and I keep to it.
    [Settings]"
  `);
  await maya.click("settings.said");
  await maya.submit({});
  expect(await kept()).toMatchObject({ work_start: 11 });
});

story("each is told by what it is", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "set my holidays to austria")).toMatchInlineSnapshot(`
    "Behind *Settings* the form has it already: the public holidays of Austria. Save it, and I keep to it.
    [Settings]"
  `);
  expect(await said(maya, "my new time zone is Europe/Vienna")).toMatchInlineSnapshot(`
    "Behind *Settings* the form has it already: Europe/Vienna as your time zone. Save it, and I keep to it.
    [Settings]"
  `);
  expect(await said(maya, "pls write me on thursdays instead, not wednesdays")).toMatchInlineSnapshot(`
    "Behind *Settings*, Thursday stands in the form already. Save it, and your challenge of the week comes then.
    [Settings]"
  `);
  expect(await said(maya, "my workdays are monday to thursday")).toMatchInlineSnapshot(`
    "Behind *Settings* the form has it already: Monday, Tuesday, Wednesday, Thursday as your working days. Save it, and I keep to it.
    [Settings]"
  `);
  expect(await said(maya, "i moved to another team")).toMatchInlineSnapshot(`
    "A new start, then. If your kind of work, your focus or your manager changed with it, all three are in your settings.
    [Settings]"
  `);
});

story(
  "days, areas and how often are in the form as they were said, and what was turned down is not",
  async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    expect(await said(maya, "nudges on thursdays please, not tuesdays")).toMatchInlineSnapshot(`
    "Behind *Settings*, Thursday stands in the form already. Save it, and your challenge of the week comes then.
    [Settings]"
  `);
    expect(await said(maya, "can i switch off the weekly thing on tuesday and have it on wednesdays")).toContain(
      "Behind *Settings*, Wednesday stands in the form already.",
    );
    expect(await said(maya, "no nudges on fridays please")).toMatchInlineSnapshot(`
    "That is how it is already: your challenge of the week comes on Tuesday at 10:00.
    [Settings]"
  `);
    expect(await said(maya, "no nudges on tuesdays")).toMatchInlineSnapshot(`
    "Tuesday is all that you have chosen, so it needs another day first. Say which, such as *nudges on Thursdays*, or choose it here:
    [Settings]"
  `);
    expect(await said(maya, "please write me in the afternoons only")).toContain("14:00 for the challenge of the week");
    expect(await said(maya, "nudges on mon and thu at 9 please")).toMatchInlineSnapshot(`
    "Behind *Settings*, Monday, Thursday at 09:00 stand in the form already. Save it, and your challenge of the week comes then.
    [Settings]"
  `);
    await maya.click("settings.said");
    await maya.submit({});
    expect(await query("select nudge_days, nudge_hour from members where user_id = 'U0MAYA'")).toEqual([
      { nudge_days: [1, 4], nudge_hour: 9 },
    ]);
    expect(await said(maya, "add ops to my focus")).toContain("Delivery and operations");
    await maya.click("settings.said");
    await maya.submit({});
    expect(await said(maya, "add architecture to my focus")).toContain("Three at a time is the most");
    expect(await said(maya, "swap sales for architecture in my focus")).toContain("[Settings]");
    expect(await said(maya, "change it to once a month")).toContain("a challenge once a month");
  },
);

story("what holds for them is said when they ask", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "what are my settings right now")).toContain(
    "A nudge once a week: Tuesday at 10:00 (Europe/Berlin)",
  );
  expect(await said(maya, "what time does it come")).toContain(
    "A nudge once a week: Tuesday at 10:00 (Europe/Berlin). The next one comes on",
  );
  expect(await said(maya, "are you paused now?")).toMatchInlineSnapshot(`
    "No, nothing is paused: the next challenge comes on Tuesday, 1 December.
    [Pause]"
  `);
  await said(maya, "pause from 14 dec until 3 jan");
  expect(await said(maya, "am i paused?")).toContain(
    "Not yet. Quiet from 14 December 2026 until 4 January 2027; that day I am back.",
  );
  await said(maya, "pause until 11 december");
  expect(await said(maya, "are you on pause now")).toContain("Yes. Quiet until 11 December 2026; that day I am back.");
});
