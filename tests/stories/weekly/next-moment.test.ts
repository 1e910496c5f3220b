/** "To the next message" stops wherever anything happens by itself, also at what only waits to be sent. */
import { expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "a message that waits for somebody's morning is the next moment, not the nudge after it",
  "2026-11-24T18:00:00Z",
  async ({ grace, maya, omar, moveToNext }) => {
    await joins(maya, { manager: "U0GRACE" });
    const before = omar.dm().length;
    expect(await gives(grace, "@Omar Haddad")).toContain("<@U0OMAR> has not joined yet");
    expect(omar.dm()).toHaveLength(before);
    expect((await moveToNext()).toISOString()).toBe("2026-11-25T09:00:01.000Z");
    expect(omar.dm().at(-1)?.plain).toContain("Sit in on a client call");
  },
);

story(
  "a message that Slack would not take waits for its retry, and that is the next moment",
  "2026-11-24T10:00:00Z",
  async ({ grace, maya, workspace, bot, clock }) => {
    await joins(maya, { manager: "U0GRACE" });
    workspace.faults.set("chat.postMessage", { times: 1, status: 429, retryAfterSeconds: 600 });
    await gives(grace, "@Maya Lind");
    const next = await bot.nextDueAt(clock.now());
    const waitsMs = (next?.getTime() ?? 0) - clock.now().getTime();
    expect(waitsMs).toBeGreaterThan(0);
    expect(waitsMs).toBeLessThanOrEqual(600_000);
  },
);

story(
  "nothing happens by itself where the app was removed",
  "2026-11-24T10:00:00Z",
  async ({ maya, workspace, bot }) => {
    await joins(maya);
    expect(await bot.nextDueAt()).not.toBeNull();
    await workspace.change().uninstall();
    expect(await bot.nextDueAt()).toBeNull();
  },
);
