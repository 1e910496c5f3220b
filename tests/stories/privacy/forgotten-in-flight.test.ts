/** Whoever is forgotten while Slack is slow with something for them keeps nothing of it, and nothing is written about them. */
import { expect } from "vitest";
import { forgetPerson } from "#src/features/privacy/use-cases/forget-person.ts";
import { forgottenBefore, forgottenDuring } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

/** What the bot said in Maya's DM that everybody who opens it finds. */
const standing = ({ maya }: Scene): string[] =>
  maya.dm().flatMap(({ ephemeral, author, plain }) => (ephemeral || author !== "U0BOT" ? [] : [plain]));

/** What was under way to somebody who was forgotten is looked for once more, as soon as nobody can be sending it any more. */
async function isSwept({ clock, moveTo, settle }: Scene): Promise<void> {
  await moveTo(new Date(clock.now().getTime() + 5 * 60_000));
  await settle();
}

/** Rows that name Maya, in any table of the bot's. */
async function rowsNamingMaya({ query }: Scene): Promise<string[]> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const found = [];
  for (const { name } of tables)
    for (const { row } of await query<{ row: string }>(`select t::text as row from ${name} t`))
      if (/MAYA/.test(row)) found.push(`${name}: ${row}`);
  return found;
}

for (const method of ["files.getUploadURLExternal", "files.completeUploadExternal"])
  story(
    `an export that arrives after its person was forgotten is taken back (slow ${method})`,
    "2026-11-24T10:00:00Z",
    async (scene) => {
      const { maya, workspace } = scene;
      await joins(maya, { country: null });
      await maya.command("/growth log");
      await maya.submit({ what: "Met a zebra", happened: "The walrus told me." });
      await maya.close();
      await forgottenDuring(scene, method, () => maya.command("/growth export"));
      expect(standing(scene)).toEqual([]);
      expect([...workspace.world.files.keys()]).toEqual([]);
      await isSwept(scene);
      expect(await rowsNamingMaya(scene)).toEqual([]);
    },
    { timeout: 30_000 },
  );

story(
  "a nudge that arrives after its person was forgotten is taken back",
  "2026-11-23T09:00:00Z",
  async (scene) => {
    const { maya, moveTo } = scene;
    await joins(maya, { country: null });
    await maya.command("/growth skip");
    await forgottenDuring(scene, "chat.postMessage", () => moveTo("2026-12-01T09:00:05Z"));
    expect(standing(scene)).toEqual([]);
    await isSwept(scene);
    expect(await rowsNamingMaya(scene)).toEqual([]);
  },
  { timeout: 30_000 },
);

for (const [what, method, begins] of [
  ["a nudge", "chat.postMessage", ({ moveTo }: Scene) => moveTo("2026-12-01T09:00:05Z")],
  ["an export", "files.completeUploadExternal", ({ maya }: Scene) => maya.command("/growth export")],
] as const)
  story(
    `${what} that arrives after the DM was cleared is taken back by the sweep, where whoever sent it cannot do that`,
    "2026-11-23T09:00:00Z",
    async (scene) => {
      const { maya, bot, settle, workspace } = scene;
      await joins(maya, { country: null });
      await maya.command("/growth skip");
      await settle();
      // As if that bot died after Slack has taken the message.
      let times = 0;
      bot.deps.messenger.takeBack = () => {
        times++;
        return Promise.reject(new Error("the connection broke"));
      };
      await forgottenDuring(scene, method, () => begins(scene));
      expect(times).toBe(1);
      expect(standing(scene)).toHaveLength(1);
      // Whoever comes back meanwhile keeps what is new.
      await maya.say("help");
      await isSwept(scene);
      expect(standing(scene)).toEqual([expect.stringContaining("Once a week I bring people one small thing")]);
      expect([...workspace.world.files.keys()]).toEqual([]);
    },
    { timeout: 60_000 },
  );

story(
  "an answer that Slack refuses is not owed to somebody who was forgotten meanwhile",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, moveTo, timer, workspace } = scene;
    await joins(maya, { country: null });
    const goesOn = timer.holdPauses();
    await forgottenBefore(scene, { begins: () => maya.say("help"), goesOn }, () => {
      workspace.faults.set("chat.postMessage", { times: 3, status: 429, retryAfterSeconds: 1 });
      return () => expect(timer.pauses).toHaveLength(1);
    });
    expect(timer.pauses.length).toBeGreaterThan(1);
    expect(await rowsNamingMaya(scene)).toEqual([]);
    await moveTo("2026-11-24T10:30:00Z");
    expect(standing(scene)).toEqual([]);
    // Who comes back is answered as ever.
    await maya.say("help");
    expect(standing(scene)).toHaveLength(1);
  },
  { timeout: 30_000 },
);

story(
  "what arrives after the look into the DM and before the deletion is taken back as well",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, bot, clock } = scene;
    await joins(maya, { country: null });
    const { messenger } = bot.deps;
    const dmToClear: typeof messenger.dmToClear = async (...about) => {
      const looked = await messenger.dmToClear(...about);
      clock.moveTo(new Date("2026-11-24T10:00:05Z"));
      await maya.say("help");
      expect(standing(scene).at(-1)).toContain("One small thing a week");
      clock.moveTo(new Date("2026-11-24T10:00:10Z"));
      return looked;
    };
    const holding = new Proxy(messenger, {
      get: (of, name) => {
        if (name === "dmToClear") return dmToClear;
        const known: unknown = Reflect.get(of, name, of);
        return typeof known === "function" ? known.bind(of) : known;
      },
    });
    await forgetPerson({ ...bot.deps, messenger: holding }, { workspaceId: "T0HOUSE", userId: "U0MAYA" });
    expect(standing(scene)).toEqual([]);
    // What is said from then on stays.
    clock.moveTo(new Date("2026-11-24T10:00:15Z"));
    await maya.say("help");
    expect(standing(scene)).toHaveLength(1);
  },
);
