/** Thanks that come after a pairing has ended. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { isKeptApart, isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Lena is Maya's mentor for six weeks; they meet first on Thursday, 26 November at 14:00 in Berlin. */
const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, lena, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await isMentor(scene, lena, { about: "workshops with clients" });
  await maya.command("/growth mentor Lead a workshop with a client.");
  await maya.submit({ weeks: "6", rhythm: "weekly" });
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
  await lena.click("mentor.accept");
  await settle();
  await maya.click("mentor.other-time", { in: "message" });
  await maya.submit({ day: "2026-11-26", time: "14:00" });
  await maya.close();
  await settle();
});

describe("thanks after the end", () => {
  const endsWithoutAWord = async ({ maya, settle }: Scene): Promise<void> => {
    await maya.command("/growth mentor");
    await maya.click("mentor.end", { in: "message" });
    await maya.submit();
    await maya.close();
    await settle();
  };
  const thanksTwice = async ({ lena, settle }: Scene): Promise<void> => {
    for (const thanks of ["Thank you for each Thursday.", "Thank you for all of it."]) {
      await lena.click("mentor.end", { in: "message" });
      await lena.submit({ thanks });
      await lena.close();
      await settle();
    }
  };

  story("reach the other one once", async (scene) => {
    await endsWithoutAWord(scene);
    await thanksTwice(scene);
    expect(all(scene.maya).match(/Thank you for/g)).toHaveLength(1);
  });

  story("do not reach whoever is kept apart from their author", async (scene) => {
    const { maya, lena } = scene;
    await endsWithoutAWord(scene);
    await isKeptApart(scene, maya, lena);
    await thanksTwice(scene);
    expect(all(maya)).not.toContain("Thank you for");
  });
});
