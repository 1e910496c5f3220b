import { expect } from "vitest";
import { letsGive } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "what was offered to somebody about a colleague is not offered any more when the colleague is forgotten",
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, query, settle }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await letsGive(grace, ["U0GRACE"]);
    await grace.say("can i give maya something to do");
    await settle();
    const talks = (): Promise<unknown> =>
      query("select offers::text like '%U0MAYA%' as is_named, act from talks where user_id = 'U0GRACE'");
    expect(await talks()).toMatchObject([{ is_named: true }]);
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    await settle();
    expect(await talks()).toMatchObject([{ is_named: false }]);
    // Nothing is given to anybody upon a "yes" now.
    await grace.say("yes");
    await settle();
    expect(await query("select id from assignments")).toEqual([]);
  },
);
