/** Where somebody is: their zone by any name that they type, and the holidays of their own region. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { JOIN } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-12-28T09:00:00Z";

const refusalOf = async (actor: Actor, words: string): Promise<string | undefined> => {
  const { messages } = await actor.command(`/growth plan ${words}`);
  if (!actor.modal()) return messages.at(-1)?.plain;
  await actor.close();
  return undefined;
};

story("a region's own holidays hold, and another region's do not", MONDAY, async ({ maya }) => {
  await maya.command("/growth join");
  expect(await maya.suggest("zone", "Munich")).toEqual(["Europe/Berlin"]);
  expect(await maya.suggest("country", "Bavaria")).toEqual(["Germany: Bayern"]);
  await maya.submit({ ...JOIN, zone: "Europe/Berlin", country: "DE-BY" });
  await maya.close();
  expect(await refusalOf(maya, "6 January 10:00")).toMatchInlineSnapshot(
    `"That day is a public holiday (Epiphany). Please pick another, or change your country or region in \`/growth settings\`."`,
  );
  expect(await refusalOf(maya, "8 March 10:00")).toMatchInlineSnapshot(
    `"That is too far ahead for me to keep. Please name an earlier day."`,
  );

  await maya.command("/growth settings");
  expect(maya.modal()?.plain).toContain("Germany: Bayern");
  expect(await maya.suggest("country", "Berlin")).toEqual(["Germany: Berlin"]);
  await maya.submit({ country: "DE-BE" });
  expect(await refusalOf(maya, "6 January 10:00")).toBeUndefined();
});

story("a nudge moves from a region's holiday", "2026-12-29T09:00:00Z", async ({ maya, ...house }) => {
  await maya.command("/growth join");
  await maya.suggest("zone", "Zürich");
  await maya.suggest("country", "Ticino");
  await maya.submit({ ...JOIN, days: ["3"], zone: "Europe/Zurich", country: "CH-TI" });
  await maya.close();
  await maya.command("/growth skip");
  const before = maya.dm().length;
  await house.moveTo("2027-01-06T09:00:05Z");
  expect(maya.dm().length).toBe(before);
});
