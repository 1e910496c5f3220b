/** The language in which somebody uses Slack decides in which the bot speaks with them. */

import { expect } from "vitest";
import { localeOfReader } from "#src/features/members/use-cases/reader-locale.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "the language that Slack tells of somebody is kept when they join, and they are spoken with in the nearest one",
  "2026-11-30T07:30:00Z",
  async ({ maya, bot, query, settle }) => {
    await joins(maya);
    await settle();
    expect(await query("select user_id, slack_locale from members")).toEqual([
      { user_id: "U0MAYA", slack_locale: "de-DE" },
    ]);
    // Another language is spoken as well, but not theirs.
    const [member] = await query<{ workspace_id: string }>("select workspace_id from members");
    expect(await localeOfReader(bot.deps, member?.workspace_id ?? "", "U0MAYA", ["en", "en"])).toBe("en");
  },
);
