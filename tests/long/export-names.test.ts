/** The names in a file with somebody's data, where Slack says so many a minute. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { mayaHasThankedManyWhoLeft } from "#tests/support/thanked-many.ts";

/** Thirty people: more than may be asked in a minute about what nobody waits for. */
const THANKED_TENS = 3;
const WITHIN_MS = 35_000;
const LOOK_MS = 250;

story(
  "of somebody who has to do with thirty colleagues are asked for in their turn, and the file comes",
  "2026-11-24T10:00:00Z",
  async (scene) => {
    const { maya, expectViolation } = scene;
    // Who is thanked has left: asking about them counts all the same.
    expectViolation("users.info: user_not_found");
    await joins(maya);
    await mayaHasThankedManyWhoLeft(scene, THANKED_TENS);
    await maya.command("/growth export");
    const until = performance.now() + WITHIN_MS;
    const files = (): number => maya.dm().filter((message) => message.files.length > 0).length;
    while (files() === 0 && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    expect(files()).toBe(1);
  },
  { rateLimits: true, postsPerMinute: 300, timeout: 60_000 },
);
