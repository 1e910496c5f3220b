/** Who leaves it to the bot whom to ask is looked at together with all others who do, and not first come, first served. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, omar }: Scene) => {
  for (const mentee of [maya, omar]) await joins(mentee, { manager: null, country: null });
});

describe("two who leave it to the bot", () => {
  story("both get a mentor, although the first would suit the only one for the second best", async (scene) => {
    const { maya, omar, hana, lena, moveTo, query } = scene;
    await maya.command("/growth mentor Lead a workshop");
    await maya.submit({ wishes: ["by-bot"] });
    await omar.command("/growth mentor Lead a workshop");
    await omar.submit({ area: "clients", wishes: ["by-bot"] });
    // Of two who are alike, Hana would be the first.
    await isMentor(scene, hana, { about: "a workshop", areas: ["clients"] });
    await isMentor(scene, lena, { about: "a workshop" });
    await moveTo("2026-11-24T10:05:00Z");
    expect(await query("select mentee_user_id as mentee, mentor_user_id as mentor from pairings order by 1")).toEqual([
      { mentee: "U0MAYA", mentor: "U0LENA" },
      { mentee: "U0OMAR", mentor: "U0HANA" },
    ]);
  });
});
