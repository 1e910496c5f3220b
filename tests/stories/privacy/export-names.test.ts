/** The names in a file with somebody's data, where Slack says so many a minute. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

/** Thrice ten: more than may be asked in a minute about what nobody waits for. */
const THANKED = Array.from({ length: 3 }, (_, row) => Array.from({ length: 10 }, (__, index) => `U0A${row}${index}`));
const WITHIN_MS = 35_000;
const LOOK_MS = 250;

story(
  "of somebody who has to do with thirty colleagues are asked for in their turn, and the file comes",
  "2026-11-24T10:00:00Z",
  async ({ maya, query, expectViolation }) => {
    // Who is thanked has left: asking about them counts all the same.
    expectViolation("users.info: user_not_found");
    await joins(maya);
    for (const ids of THANKED)
      await query(
        `insert into thanks (id, workspace_id, from_user_id, to_user_ids, reason, created_at)
         values (gen_random_uuid(), 'T0HOUSE', 'U0MAYA', '{${ids.join(",")}}', 'They helped', '2026-11-23T10:00:00Z')`,
      );
    await maya.command("/growth export");
    const until = performance.now() + WITHIN_MS;
    const files = (): number => maya.dm().filter((message) => message.files.length > 0).length;
    while (files() === 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    expect(files()).toBe(1);
  },
  { rateLimits: true, postsPerMinute: 300, timeout: 60_000 },
);
