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
    Your settings, challenges, plans, reflections, doors, thanks that you gave and got, what happened between you and others, and messages in waiting will be gone for good. Whoever named you as their manager names nobody then. What colleagues wrote in their own words stays theirs, even where it mentions you; where I posted such words for them, as with thanks, my message goes whole, also for others whom it names; a challenge that you wrote for others stays without your name. I also take back what I wrote in our conversation, and your name and words from what I wrote to colleagues and channels in the last year, as far as Slack lets me. What colleagues have exported or saved stays with them, and what you wrote yourself with Slack until you delete it. For 24 hours I keep a code in place of your name, so that nothing still under way is written about you and the limits on invitations hold; then it goes too. This cannot be undone.
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
