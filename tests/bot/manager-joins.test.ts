import { afterEach, describe, expect, it } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { buildHouse, type House, joins } from "#tests/support/house.ts";

const { catalogue } = readCatalogue(["prompts"]);
const titlesFor = (track: string): string[] =>
  catalogue.all.filter(({ tracks }) => tracks.some((one) => one === track)).map(({ title }) => title);

let house: House;
afterEach(async () => {
  expect(house.workspace.violations).toEqual([]);
  await house.close();
});

describe("somebody who leads developers", () => {
  it.each([1, 3])("joins with scope %i, and gets a small first challenge and a nudge of their own", async (scope) => {
    house = await buildHouse({ at: "2026-11-23T09:00:00Z" });
    const maya = house.as("U0MAYA");
    await joins(maya, { track: "manager", scope: String(scope), focus: ["people"] });
    const first = maya.dm().at(-1)?.plain ?? "";
    expect(first).toContain("It is small enough for today: 10 minutes.");
    expect(titlesFor("manager").some((title) => first.includes(title))).toBe(true);

    await maya.command("/growth skip");
    await house.moveTo("2026-12-01T09:00:05Z");
    const nudge = maya.dm().at(-1)?.plain ?? "";
    expect(nudge).toContain("Why this one:");
    expect(titlesFor("manager").some((title) => nudge.includes(title))).toBe(true);
    expect(titlesFor("backend").some((title) => nudge.includes(title))).toBe(false);

    const settings = await maya.command("/growth settings");
    expect(settings.modal?.plain).toContain("What kind of work do you do?: <Leading developers>");
  });
});
