/** After others were shown, a time is for the one that is taken: never for the one that was turned down. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

story("of two that are shown it is asked which, and the one that is named is planned", async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await said(maya, "show me two others");
  for (const words of ["yes thursday at 11", "that one. friday next week", "thursday at 11"])
    expect(await said(maya, words)).toContain("Which of them is it for? Say *the first* or *the second*");
  expect(await query("select 1 from plans")).toEqual([]);
  expect(await said(maya, "the second one, thursday at 11")).toContain("is planned for Thursday, 26 November at 11:00");
  expect(
    await query("select 1 from nudges where status = 'planned' and challenge_id <> 'ask-sales-pitch'"),
  ).toHaveLength(1);
});

story(
  "a limit behind the one that is taken is asked about, and nothing of the log is offered to be deleted",
  async (scene) => {
    const { maya, settle, query } = scene;
    const said = settledAnswers(settle);
    await said(maya, "log: paired with Hana on the label");
    await said(maya, "show me two others");
    expect(await said(maya, "take the second one but not before thursday please")).toMatchInlineSnapshot(`
      "How about Thursday, 26 November at 10:00 for *Say what you intend to do instead of asking*? If another hour is better, name it.
      [Thursday, 26 November at 10:00] [Another time]"
    `);
    expect(
      await query("select 1 from nudges where status = 'open' and challenge_id <> 'ask-sales-pitch'"),
    ).toHaveLength(1);
    expect(await query("select 1 from plans")).toEqual([]);
  },
);

story("the lighter version that was shown is the one that gets a time", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "is there a lighter version");
  expect(await said(maya, "that one. thursday at 11")).toContain("is planned for Thursday, 26 November at 11:00");
  expect(await query("select size, status from nudges")).toEqual([{ size: "tiny", status: "planned" }]);
});

story("every two weeks is said to be none of the choices", async ({ maya, settle }) => {
  expect(await settledAnswers(settle)(maya, "only every two weeks please")).toMatchInlineSnapshot(`
    "I cannot do it every two weeks: I come weekly or once a month. Weekly with *Not this week* every other time comes nearest, and skipping costs nothing. Nothing is changed yet.
    [Once a month] [Pause] [Leave it as it is]"
  `);
});

story("whoever is gone is not the one that is named", async ({ maya, settle }) => {
  expect(await settledAnswers(settle)(maya, "change my manager, grace is gone, its peter now")).toMatchInlineSnapshot(`
    "You want peter as your manager. Only you name them: pick peter in the settings, where it says what they would see.
    [Settings]"
  `);
});
