/** What somebody is told before everything of them is deleted is what then happens. */
import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("a code that stays for a day is spoken of, and gone with that day", "2026-11-24T10:00:00Z", async (scene) => {
  const { maya, grace, query, moveTo } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await gives(grace, "@Omar Haddad");
  await grace.command("/growth forget");
  expect(grace.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "*Delete everything?*
    All that I have of you goes for good: settings, challenges, plans, what you wrote, and what went between you and others. Whoever named you as their manager names nobody then. I also take back what I wrote to you, and your name and words from what I wrote to others in the last year, as far as Slack lets me.
    *What stays:* what colleagues wrote or saved themselves, what you wrote in Slack, and a challenge that you wrote for others, without your name. For 24 hours also a code in place of your name, so that nothing still under way is written about you and the limits on invitations hold.
    This cannot be undone.
    [Delete everything] [Export first] [Keep everything]"
  `);
  await grace.click("forget.confirm");
  const kept = (): Promise<object[]> =>
    query(
      "select 'invitation' as what from invitations union select 'mark' from requests where length(key) = 43 order by 1",
    );
  expect(await kept()).toEqual([{ what: "invitation" }, { what: "mark" }]);
  expect(await query("select from invitations i where i::text like '%GRACE%' or i::text like '%OMAR%'")).toEqual([]);
  await moveTo("2026-11-25T10:01:00Z");
  await scene.bot.queue.runNow(["expire-old"]);
  await scene.settle();
  expect(await kept()).toEqual([]);
});
