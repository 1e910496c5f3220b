/** Two are not brought together again for twelve weeks, whether it was a seat, a question or a pairing; and whoever does much is asked less. */
import { describe, expect } from "vitest";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksQuestion, last, statesOf } from "#tests/support/introductions.ts";
import { isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks as asksForSeat, offers, RELEASE } from "../seats/offering.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});

async function satWith(scene: Scene): Promise<void> {
  const { lena, maya, settle } = scene;
  await offers(lena, { ...RELEASE, department: "sales" });
  await asksForSeat(maya);
  await settle();
  await lena.click("seat.yes");
  await settle();
}

describe("two who sat together", () => {
  story(
    "are not introduced to each other for twelve weeks, and the asker is told where they name them",
    async (scene) => {
      const { maya, lena, tom, moveTo } = scene;
      await satWith(scene);
      await registers(scene, lena);
      await maya.command("/growth ask @Lena Vogt how you release");
      await maya.submit();
      expect(maya.modal()?.errors).toMatchInlineSnapshot(`
        {
          "person": "You and Lena Vogt were brought together not long ago, or will be soon. Please write to Lena Vogt yourself, or pick somebody else.",
        }
      `);
      await maya.close();
      await asksQuestion(scene, maya, "sales how they pitch the export");
      expect(await statesOf(scene)).toEqual(["no-one"]);
      await maya.click("introductions.withdraw");
      // The seat was on 3 December: eleven weeks and six days after it, and one day more.
      await moveTo("2027-02-24T10:00:00Z");
      await asksQuestion(scene, maya, "sales how they pitch the export");
      expect(await statesOf(scene)).toEqual(["withdrawn", "no-one"]);
      await moveTo("2027-02-25T11:00:00Z");
      expect((await statesOf(scene)).at(-1)).toBe("asked U0LENA");
      expect(tom.dm()).toEqual([]);
    },
  );

  story("are not shown to each other as mentor and mentee", async (scene) => {
    const { maya, lena, tom } = scene;
    await satWith(scene);
    await isMentor(scene, lena, { capacity: 3, about: "leading a workshop" });
    await isMentor(scene, tom, { capacity: 1 });
    await maya.command("/growth mentor Lead a workshop");
    await maya.submit();
    expect(last(maya)).toContain("<@U0TOM>");
    expect(last(maya)).not.toContain("<@U0LENA>");
  });
});

describe("a mentee", () => {
  story("is not introduced to their mentor", async (scene) => {
    const { maya, lena, settle } = scene;
    await isMentor(scene, lena, { capacity: 1 });
    await maya.command("/growth mentor Lead a workshop");
    await maya.submit();
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    await lena.click("mentor.accept");
    await settle();
    await registers(scene, lena);
    await asksQuestion(scene, maya, "sales how they pitch the export");
    expect(await statesOf(scene)).toEqual(["no-one"]);
  });
});

describe("whoever has taken on much", () => {
  story("is asked after somebody who has not, also where it was something else", async (scene) => {
    const { maya, lena, tom, omar } = scene;
    // Of two who are alike the one who registered first would be asked.
    await registers(scene, lena);
    await registers(scene, tom);
    const { department: _known, ...release } = RELEASE;
    for (const date of ["2026-11-26", "2026-11-27"]) await offers(lena, { ...release, date });
    await asksQuestion(scene, maya, "sales how they pitch the export");
    expect(await statesOf(scene)).toEqual(["asked U0TOM"]);
    expect(omar.dm()).toEqual([]);
  });
});
