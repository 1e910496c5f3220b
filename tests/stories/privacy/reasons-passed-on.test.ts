/** Whether somebody hears why is answered by what was given up, and not by how it stands with a seat or a challenge. */
import { expect } from "vitest";
import { asks, offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }),
  { timeout: 120_000 },
);

async function hasSeat({ maya, lena, settle }: Scene): Promise<void> {
  await offers(lena, RELEASE);
  await asks(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
}

story("of a seat, before it is given back and after", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await hasSeat(scene);
  for (const words of ["will lena hear why?", "does she know why?", "is anybody told why"])
    expect(await said(maya, words)).toBe(
      "Not why. If you give a seat back, <@U0LENA> is told, without a reason. <@U0GRACE> sees nothing of it.",
    );
  await maya.command("/growth shadow");
  await maya.click("seat.give-back");
  await maya.submit({});
  await settle();
  expect(await said(maya, "will Grace hear why?")).toContain(
    "No. <@U0LENA> was told that you gave it back, and no reason. <@U0GRACE> was told nothing",
  );
  expect(await said(maya, "does lena know why")).toContain("Not why. <@U0LENA> was told that you gave it back");
});

story("of a challenge, though there is a seat", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "will grace hear why?")).toContain("No, a reason is passed on to nobody");
  await hasSeat(scene);
  await said(maya, "not this week");
  expect(await said(maya, "will grace hear why?")).toContain("No, a reason is passed on to nobody");
});
