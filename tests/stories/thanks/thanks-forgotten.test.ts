/** Thanks belong to those who gave and got them: in their exports, and gone with them. */
import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
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
