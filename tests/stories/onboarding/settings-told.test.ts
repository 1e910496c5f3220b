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
