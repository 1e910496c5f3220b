/** Who waits for somebody is looked at together with all others who do, and not first come, first served. */
import { describe, expect } from "vitest";
import { sweepIntroductions } from "#src/features/introductions/use-cases/sweep.ts";
import { hostNow, registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: null, country: null });
});

describe("two who wait for somebody", () => {
  story("are both brought to a host, although the first would suit the only one for the second best", async (scene) => {
    const { maya, omar, lena, tom, moveTo } = scene;
    await asks(scene, maya, "about prices: how do you make them?");
    await asks(scene, omar, "about demos: how do you give one?");
    expect(await statesOf(scene)).toEqual(["no-one", "no-one"]);
    // Of two who know it and have taken nothing on, Lena would be the first.
    await registers(scene, lena, { topics: ["prices", "demos"] });
    await registers(scene, tom, { topics: ["prices"] });
    await moveTo("2026-11-24T10:05:00Z");
    expect(await statesOf(scene)).toEqual(["asked U0TOM", "asked U0LENA"]);
  });
});

describe("who waits for somebody", () => {
  story("is looked at again when a host offers more, and not when one takes a pause", async (scene) => {
    const { maya, tom, bot, moveTo, query } = scene;
    await registers(scene, tom, { topics: ["demos"] });
    await asks(scene, maya, "about prices: how do you make them?");
    const tried = async (): Promise<Date | undefined> =>
      (await query<{ tried_at: Date }>("select tried_at from introductions"))[0]?.tried_at;
    const before = await tried();
    await moveTo("2026-11-24T10:10:00Z");
    await tom.say("ask me anything");
    await tom.click("matching.pause");
    await tom.click("matching.pause.week");
    expect((await hostNow(scene, tom))?.isPaused).toBe(true);
    await sweepIntroductions(bot.deps);
    expect(await tried()).toEqual(before);
    await moveTo("2026-11-24T10:20:00Z");
    await registers(scene, tom, { topics: ["demos", "prices"] });
    await moveTo("2026-11-24T10:21:00Z");
    expect(await statesOf(scene)).toEqual(["asked U0TOM"]);
  });
});
