/** Thanks that come after a pairing has ended. */
import { describe, expect } from "vitest";
import { endPairing } from "#src/features/mentoring/use-cases/end-pairing.ts";
import type { Actor } from "#src/playground/actor.ts";
import { rowIsHeld } from "#tests/support/builders.ts";
import { isKeptApart, meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Lena is Maya's mentor for six weeks; they meet first on Thursday, 26 November at 14:00 in Berlin. */
const { story } = storiesAt("2026-11-24T10:00:00Z", (scene: Scene) => meetsMentor(scene));

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

  story("of two that are sent at once reach the other one", async (scene) => {
    const { bot, maya, lena, query, settle } = scene;
    await endsWithoutAWord(scene);
    const [pairing] = await query<{ id: string }>("select id from pairings");
    const release = await rowIsHeld(scene, "select from pairings where mentee_user_id = $1 for update", maya.userId);
    const said = ["Thank you for each Thursday.", "Thank you for all of it."].map((thanks) =>
      endPairing(bot.deps, { workspaceId: "T0HOUSE", userId: lena.userId }, pairing?.id ?? "", { thanks, remains: "" }),
    );
    await release(2, async () => {});
    await Promise.all(said);
    await settle();
    expect(all(maya).match(/Thank you for/g)).toHaveLength(1);
  });

  story("do not reach whoever is kept apart from their author", async (scene) => {
    const { maya, lena } = scene;
    await endsWithoutAWord(scene);
    await isKeptApart(scene, maya, lena);
    await thanksTwice(scene);
    expect(all(maya)).not.toContain("Thank you for");
  });
});
