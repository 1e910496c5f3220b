/** Whom somebody wants to be kept apart from: a list that nobody else sees. */
import { describe, expect } from "vitest";
import { keptApartFrom } from "#src/features/matching/store/hosts.ts";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: null, country: null });
});
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe("a private list", () => {
  story("keeps two people apart, whoever asks, and only its owner sees it", async (scene) => {
    const { maya, tom, bot, query, logged, settle } = scene;
    await maya.say("ask me anything");
    await maya.click("matching.block");
    await maya.submit({ people: ["U0TOM", "U0GRACE"] });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`"Saved. I keep you apart from 2 people."`);
    await maya.close();
    for (const [userId, apart] of [
      ["U0MAYA", ["U0TOM", "U0GRACE"]],
      ["U0TOM", ["U0MAYA"]],
      ["U0OMAR", []],
    ] as const)
      expect([...(await keptApartFrom(bot.deps.db, { workspaceId: "T0HOUSE", userId }))].toSorted()).toEqual(
        [...apart].toSorted(),
      );

    await tom.say("people can ask me about pricing");
    await tom.click("matching.profile.questions");
    await tom.submit({ topics: "pricing", department: "sales", languages: ["en"] });
    await tom.close();
    for (const actor of [tom, maya]) await actor.command("/growth export");
    await settle();
    const [his, hers] = [tom, maya].map((actor) =>
      actor
        .dm()
        .flatMap(({ files }) => files.map(({ text }) => text))
        .join("\n"),
    );
    expect(hers).toContain("I am kept apart from Grace Obi, Tom Becker");
    expect(his).not.toMatch(/kept apart|U0MAYA|Maya/);
    expect(JSON.stringify(logged)).not.toContain('U0TOM","U0GRACE');

    await maya.say("ask me anything");
    await maya.click("matching.block");
    await maya.submit({ people: ["U0MAYA"] });
    expect(maya.modal()?.errors).toEqual({ people: "That is your own name. Please pick others." });
    await maya.submit({ people: ["U0GRACE"] });
    expect(await query("select blocked_user_id from blocks")).toEqual([{ blocked_user_id: "U0GRACE" }]);
  });

  story("goes with whoever is on it, and with whoever made it", async ({ maya, omar, tom, query }) => {
    for (const [actor, other] of [
      [maya, "U0TOM"],
      [omar, "U0MAYA"],
      [tom, "U0MAYA"],
    ] as const) {
      await actor.say("ask me anything");
      await actor.click("matching.block");
      await actor.submit({ people: [other] });
      await actor.close();
    }
    await omar.command("/growth forget");
    await omar.click("forget.confirm");
    expect(last(omar)).toContain("Your list of people whom you were kept apart from is gone.");
    expect(await query("select user_id from blocks order by 1")).toEqual([{ user_id: "U0MAYA" }, { user_id: "U0TOM" }]);
    await tom.command("/growth forget");
    await tom.click("forget.confirm");
    expect(await query("select from blocks")).toEqual([]);
  });
});
