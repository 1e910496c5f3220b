/** Mentors who were shown: they stay while others come, and go when one of the two keeps the other apart. */
import { describe, expect } from "vitest";
import { pickMentor } from "#src/features/mentoring/use-cases/find-mentor.ts";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { isKeptApart, isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client on my own.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: null, country: null });
});

describe("mentors who were shown", () => {
  story("can be picked however many register afterwards who suit better", async (scene) => {
    const { maya, lena, tom, hana, luis, priya, settle } = scene;
    for (const mentor of [lena, tom]) await isMentor(scene, mentor);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    expect(last(maya)).toContain("Here are 2 people who could be your mentor.");
    for (const mentor of [hana, luis, priya]) await isMentor(scene, mentor, { about: "workshops with clients" });
    await maya.command("/growth mentor");
    expect(last(maya).match(/<@U0[A-Z]+>/g)).toEqual(["<@U0LENA>", "<@U0TOM>"]);
    await maya.click("mentor.pick.2", { in: "message" });
    await settle();
    expect(last(tom)).toContain("<@U0MAYA> would like you as a mentor");
  });
});

describe("a mentor who keeps somebody apart after being shown to them", () => {
  const shown = async (scene: Scene): Promise<void> => {
    const { maya, lena, tom } = scene;
    await isMentor(scene, lena, { about: "workshops with clients" });
    await isMentor(scene, tom);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    expect(last(maya)).toContain("Here are 2 people who could be your mentor.");
  };

  story("is not asked: the mentee reads that it is settled, and is shown the others", async (scene) => {
    const { maya, lena, settle } = scene;
    await shown(scene);
    await isKeptApart(scene, lena, maya);
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    expect(last(maya)).toContain("This is settled already, so I changed nothing.");
    expect(lena.dm()).toEqual([]);
    await maya.command("/growth mentor");
    expect(last(maya).match(/<@U0[A-Z]+>/g)).toEqual(["<@U0TOM>"]);
    expect(await statusOf(scene)).toEqual([{ status: "shown", mentor_user_id: null }]);
  });

  story(
    "does not get a request that still lies in the outbox, and the mentee is shown others a day later",
    async (scene) => {
      const { maya, lena, bot, settle, moveTo, query } = scene;
      await shown(scene);
      const [{ id } = { id: "" }] = await query<{ id: string }>("select id from pairings");
      await pickMentor(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" }, id, "U0LENA");
      await isKeptApart(scene, lena, maya);
      await settle();
      expect(lena.dm()).toEqual([]);
      await moveTo("2026-11-25T10:05:00Z");
      expect(last(maya)).toContain("It did not work out with the one I asked.");
      expect(last(maya).match(/<@U0[A-Z]+>/g)).toEqual(["<@U0TOM>"]);
      expect(lena.dm()).toEqual([]);
    },
  );

  story("gets no second request, is not reminded of it, and cannot say yes any more", async (scene) => {
    const { maya, lena, settle, moveTo } = scene;
    await shown(scene);
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    expect(last(lena)).toContain("<@U0MAYA> would like you as a mentor");
    const asked = lena.dm().length;
    await isKeptApart(scene, maya, lena);
    await lena.command("/growth mentor");
    expect(last(lena)).not.toContain("<@U0MAYA>");
    await lena.click("mentor.accept");
    await settle();
    expect(last(lena)).toContain("This is settled already, so I changed nothing.");
    await moveTo("2026-11-24T10:02:00Z");
    expect(last(maya)).toContain("It did not work out with the one I asked.");
    await moveTo("2026-11-26T10:05:00Z");
    expect(
      lena
        .dm()
        .slice(asked)
        .filter(({ plain }) => plain.includes("would like you as a mentor")),
    ).toEqual([]);
    expect(await statusOf(scene)).toEqual([{ status: "declined", mentor_user_id: null }]);
  });
});

const statusOf = ({ query }: Scene): Promise<unknown[]> => query("select status, mentor_user_id from pairings");
