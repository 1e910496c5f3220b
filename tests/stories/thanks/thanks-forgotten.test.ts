/** Thanks belong to those who gave and got them: in their exports, and gone with them. */
import { describe, expect, vi } from "vitest";
import { forgetPerson } from "#src/features/privacy/use-cases/forget-person.ts";
import { joins } from "#tests/support/house.ts";
import { stillSeenOf } from "#tests/support/still-seen.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: null, country: null });
});
const DEV = { channel: "C0DEV" };

describe("thanks are personal data", () => {
  story("of both, in the export of each", async ({ maya, lena, settle }) => {
    await maya.command("/growth thanks @Lena Vogt for the notes");
    await maya.submit();
    await settle();
    for (const actor of [maya, lena]) await actor.command("/growth export");
    await settle();
    const texts = [maya, lena].map((actor) =>
      actor
        .dm()
        .flatMap(({ files }) => files)
        .map(({ text }) => text),
    );
    for (const files of texts) expect(files.every((text) => text.includes("the notes"))).toBe(true);
    expect(
      texts.map((files) => /## Thanks between colleagues\n\n- .*/.exec(files.join("\n"))?.[0]),
    ).toMatchInlineSnapshot(`
      [
        "## Thanks between colleagues

      - 24 November 2026: from me to Lena Vogt: the notes",
        "## Thanks between colleagues

      - 24 November 2026: from Maya Lind: the notes",
      ]
    `);
  });

  story("gone when the giver is forgotten, and what was posted stays", async ({ maya, omar, lena, query, settle }) => {
    await maya.command("/growth thanks @Omar Haddad for the notes", DEV);
    await maya.submit({ where: "here" });
    await lena.command("/growth thanks @Omar Haddad for the notes");
    await lena.submit();
    await settle();
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    await settle();
    expect(await query("select from_user_id, to_user_ids from thanks")).toEqual([
      { from_user_id: "U0LENA", to_user_ids: ["U0OMAR"] },
    ]);
    expect(omar.channel("C0DEV").filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
  });

  story("gone when a receiver is forgotten, and kept for the others", async ({ maya, omar, lena, query, settle }) => {
    for (const people of ["@Lena Vogt", "@Lena Vogt and @Omar Haddad"]) {
      await maya.command(`/growth thanks ${people} for the notes`);
      await maya.submit();
    }
    await settle();
    await lena.command("/growth forget");
    await lena.click("forget.confirm");
    await settle();
    expect(await query("select to_user_ids from thanks")).toEqual([{ to_user_ids: ["U0OMAR"] }]);
    expect(omar.dm()).toHaveLength(1);
  });

  story("a post that thanks several goes on without the one, and is gone with the last", async (scene) => {
    const { maya, omar, lena, settle, bot } = scene;
    await maya.command("/growth thanks @Lena Vogt and @Omar Haddad for the notes", DEV);
    await maya.submit({ where: "here" });
    await settle();
    const posted = (): string[] => maya.channel("C0DEV").flatMap(({ ephemeral, plain }) => (ephemeral ? [] : [plain]));
    const drawn: string[] = [];
    const update = bot.deps.messenger.update.bind(bot.deps.messenger);
    bot.deps.messenger.update = (workspaceId, at, message) => {
      if (at.channel === "C0DEV") drawn.push(JSON.stringify(message));
      return update(workspaceId, at, message);
    };
    const forgets = async (actor: typeof lena): Promise<void> => {
      await actor.command("/growth forget");
      await actor.click("forget.confirm");
      await settle();
      await bot.queue.runNow(["redraw-owed"]);
      await settle();
    };
    await forgets(lena);
    expect(posted()).toMatchInlineSnapshot(`
      [
        "<@U0MAYA> thanks <@U0OMAR>:
      > the notes",
      ]
    `);
    expect(drawn).toHaveLength(1);
    expect(stillSeenOf(scene, { userId: "U0LENA", words: [] })).toEqual([]);
    await forgets(omar);
    expect(posted()).toMatchInlineSnapshot(`
      [
        "What stood here was about somebody who has had their words deleted.",
      ]
    `);
  });

  story("of two who are forgotten at once, neither stays in the post", async (scene) => {
    const { maya, settle, bot, query } = scene;
    await maya.command("/growth thanks @Lena Vogt and @Omar Haddad for the notes", DEV);
    await maya.submit({ where: "here" });
    await settle();
    // Both have begun, and the second waits for the first at the row of the thanks.
    const held = Promise.withResolvers<void>();
    const isAtIt = Promise.withResolvers<void>();
    const personalData = [
      ...bot.deps.personalData,
      {
        owner: "held",
        tables: {},
        drawnAnew: async () => {
          isAtIt.resolve();
          await held.promise;
          return [];
        },
      },
    ];
    const one = forgetPerson({ ...bot.deps, personalData }, { workspaceId: "T0HOUSE", userId: "U0LENA" });
    await isAtIt.promise;
    const other = forgetPerson(bot.deps, { workspaceId: "T0HOUSE", userId: "U0OMAR" });
    const waiting = "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await vi.waitFor(async () => expect(await query(waiting)).not.toEqual([]), { timeout: 10_000, interval: 20 });
    held.resolve();
    await Promise.all([one, other]);
    await settle();
    await bot.queue.runNow(["redraw-owed"]);
    await settle();
    for (const userId of ["U0LENA", "U0OMAR"]) expect(stillSeenOf(scene, { userId, words: [] })).toEqual([]);
  });

  story(
    "and not sent to somebody who was forgotten before their hours",
    async ({ maya, lena, moveTo, settle, query }) => {
      await moveTo("2026-11-24T19:30:00Z");
      await maya.command("/growth thanks @Lena Vogt for the notes");
      await maya.submit();
      await settle();
      await lena.command("/growth forget");
      await lena.click("forget.confirm");
      await moveTo("2026-11-25T09:30:00Z");
      expect(lena.dm().filter(({ plain }) => plain.includes("thanks you"))).toEqual([]);
      expect(await query("select from thanks")).toEqual([]);
    },
  );
});
