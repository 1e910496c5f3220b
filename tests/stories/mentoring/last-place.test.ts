/** The last place of a mentor, wanted by two at once. */
import { describe, expect } from "vitest";
import { pickMentor } from "#src/features/mentoring/use-cases/find-mentor.ts";
import type { Actor } from "#src/playground/actor.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { hostIsHeld, isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client on my own.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: null, country: null });
});

describe("the last place of a mentor", () => {
  for (const backend of backendsOf(import.meta.filename)) {
    story(
      `is given once, to one of two who pick at the same moment in two processes (${backend})`,
      async (scene) => {
        const { bot, maya, omar, lena, settle, anotherBot, query } = scene;
        await joins(omar, { manager: null, country: null });
        await isMentor(scene, lena);
        for (const mentee of [maya, omar]) {
          await mentee.command(`/growth mentor ${GOAL}`);
          await mentee.submit();
          expect(last(mentee)).toContain("<@U0LENA>");
        }
        const other = await anotherBot();
        const ids = await query<{ id: string; mentee_user_id: string }>("select id, mentee_user_id from pairings");
        const letGo = await hostIsHeld(scene, lena);
        const picks = ids.map(({ id, mentee_user_id: userId }, index) =>
          pickMentor((index === 0 ? bot : other).deps, { workspaceId: "T0HOUSE", userId }, id, "U0LENA"),
        );
        // Both have seen a free place, and wait for the row that tells whether it still is.
        const settled = Promise.allSettled(picks);
        await letGo(2, () => Promise.resolve());
        const done = await settled;
        expect(done.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
        const refused = done.find((one) => one.status === "rejected");
        expect(String(refused?.reason)).toContain("place_taken");
        await settle();
        expect(lena.dm().filter(({ plain }) => plain.includes("would like you as a mentor"))).toHaveLength(1);
        const loser = ids[done.findIndex(({ status }) => status === "rejected")]?.mentee_user_id ?? "";
        await scene.as(loser).command("/growth mentor");
        expect(last(scene.as(loser))).toContain("Those whom I showed you cannot be asked any more.");
        await scene.as(loser).click("mentor.pick-for-me", { in: "message" });
        expect(last(scene.as(loser))).toContain("There is nobody at the moment who could be your mentor for this.");
      },
      { backend },
    );
  }
});
