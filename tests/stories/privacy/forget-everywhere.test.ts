import { Redis } from "ioredis";
import { describe, expect } from "vitest";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

const WORDS = ["zebra", "walrus", "ocelot", "narwhal"];

/** Every row of every table of every schema that holds any of this. */
async function rowsWith({ query }: Scene, needles: readonly string[]): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const found = [];
  for (const { name } of tables) {
    for (const { row } of await query<{ row: string }>(`select t::text as row from ${name} t`)) {
      if (needles.some((needle) => row.includes(needle))) found.push(`${name}: ${row}`);
    }
  }
  return found;
}

/** Every key and value of the house's Redis that holds any of this. */
async function redisWith({ redisUrl }: Scene, needles: readonly string[]): Promise<string[]> {
  const redis = new Redis(redisUrl ?? "");
  const found = [];
  for (const key of await redis.keys("*")) {
    const dump = (await redis.dumpBuffer(key))?.toString("latin1") ?? "";
    const stream = key.endsWith(":events") ? JSON.stringify(await redis.xrange(key, "-", "+")) : "";
    if (needles.some((needle) => `${key} ${dump} ${stream}`.includes(needle))) found.push(key);
  }
  redis.disconnect();
  return found;
}

describe.each(backendsOf(import.meta.filename))("gone means gone, with the queue on %s", (backend) => {
  story(
    "no table of any schema, and nothing in the queue, names who was forgotten or holds their words",
    "2026-11-24T10:00:00Z",
    async (scene) => {
      const { maya, omar, grace, lena } = scene;
      await joins(maya, { manager: "U0GRACE", country: null });
      await joins(omar, { manager: "U0MAYA", zone: "Europe/London", country: null });
      await letsGive(grace, ["U0MAYA", "U0LENA"]);
      await grace.command("/growth admin");
      await grace.click("admin.section.admins");
      await grace.submit({ admins: ["U0GRACE", "U0MAYA"] });
      await grace.close();
      await gives(maya, "@Omar Haddad", { why: `Because of the ${WORDS[0]}.` });
      await gives(maya, "@Tom Becker", { why: `Because of the ${WORDS[0]}.` });
      await gives(lena, "@Maya Lind");
      await maya.command("/growth challenge Watch one deploy", { channel: "C0DEV" });
      await maya.submit({ why: "We all depend on it." });
      await maya.click("challenge.done", { in: "message" });
      await maya.submit({ line: `I saw the ${WORDS[1]}.`, where: "thread" });
      await maya.close();
      await maya.command("/growth log");
      await maya.submit({ what: `Met a ${WORDS[2]}`, happened: `The ${WORDS[3]} told me.` });
      await maya.say("done, I did it");
      await maya.command("/growth export");
      await scene.moveTo("2026-12-01T10:00:00Z");
      expect(await rowsWith(scene, ["U0MAYA"])).not.toEqual([]);
      await maya.command("/growth forget");
      await maya.click("forget.confirm");
      await scene.bot.queue.runNow(["refresh-cards", "run-challenges"]);
      await scene.settle();
      expect(await rowsWith(scene, ["U0MAYA", ...WORDS])).toEqual([]);
      if (backend === "redis") expect(await redisWith(scene, ["U0MAYA", ...WORDS])).toEqual([]);
      // Others keep what is theirs, and the workspace its settings.
      expect(await scene.query("select admins, managers from policies")).toEqual([
        { admins: ["U0GRACE"], managers: ["U0LENA"] },
      ]);
      expect(scene.bot.deps.policies.of("T0HOUSE").admins).toEqual(["U0GRACE"]);
      expect((await grace.command("/growth admin")).modal?.plain).toContain("<@U0LENA>");
    },
    { backend },
  );
});
