import { describe, expect } from "vitest";
import { readCatalogue } from "#src/content/read-catalogue.ts";
import { atSize } from "#src/kernel/challenge.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const { catalogue } = readCatalogue(["prompts"]);
const titlesFor = (track: string): string[] =>
  catalogue.all
    .filter(({ tracks }) => tracks.some((one) => one === track))
    .flatMap((challenge) => [challenge.title, atSize(challenge, "tiny").title]);

describe("somebody who leads developers", () => {
  for (const scope of ["1", "3"])
    story(
      `joins with scope ${scope}, and gets a small first challenge and a nudge of their own`,
      "2026-11-23T09:00:00Z",
      async ({ maya, moveTo }) => {
        await joins(maya, { track: "manager", scope: scope, focus: ["people"] });
        const first = maya.dm().at(-1)?.plain ?? "";
        expect(first).toContain("It is small enough for today: 10 minutes.");
        expect(titlesFor("manager").some((title) => first.includes(title))).toBe(true);

        await maya.command("/growth skip");
        await moveTo("2026-12-01T09:00:05Z");
        const nudge = maya.dm().at(-1)?.plain ?? "";
        expect(nudge).toContain("Why this one:");
        expect(titlesFor("manager").some((title) => nudge.includes(title))).toBe(true);
        expect(titlesFor("backend").some((title) => nudge.includes(title))).toBe(false);

        const settings = await maya.command("/growth settings");
        expect(settings.modal?.plain).toContain("What kind of work do you do?: <Leading developers>");
      },
    );
});
