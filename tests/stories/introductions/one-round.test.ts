/** Who waits for somebody is looked at together with all others who do, and not first come, first served. */
import { describe, expect } from "vitest";
import type { Db } from "#src/db/database.ts";
import { sweepIntroductions } from "#src/features/introductions/use-cases/sweep.ts";
import { hostNow, registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const MINUTE_MS = 60_000;

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

describe("a search", () => {
  story("asks the database as often for twenty hosts as for two", async (scene) => {
    const { maya, omar, bot, clock, moveTo, query } = scene;
    for (const asker of [maya, omar]) await asks(scene, asker, "about prices: how do you make them?");
    const searchedWith = async (hosts: number): Promise<number> => {
      await moveTo(new Date(clock.now().getTime() + 10 * MINUTE_MS));
      for (let one = 0; one < hosts; one++)
        await registers(scene, { userId: `U0HOST${hosts}X${one}` }, { topics: ["demos"] });
      const counted = counting(bot.deps.db);
      expect(await sweepIntroductions({ ...bot.deps, db: counted.db })).toBe(2);
      return counted.statements();
    };
    const few = await searchedWith(2);
    expect(few).toBeGreaterThan(2);
    expect(await searchedWith(18)).toBe(few);
    expect(await query("select 1 from introduction_asks")).toEqual([]);
  });
});

/** A database that counts its statements. */
function counting(db: Db): { readonly db: Db; readonly statements: () => number } {
  let count = 0;
  const counted = db.withPlugin({
    transformQuery: ({ node }) => {
      count++;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  return { db: counted, statements: () => count };
}
