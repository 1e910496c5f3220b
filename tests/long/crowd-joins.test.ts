/** Many join at once: what the bot asks of Slack about them keeps to what Slack permits, and nobody is turned away. */
import { expect } from "vitest";
import type { Workspace } from "#src/playground/workspace.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

/** Slack permits a hundred look-ups a minute, and each is asked about up to three times. */
const PEOPLE = 36;
const AT_ONCE = 6;

function newcomers({ world }: Workspace): string[] {
  const ids = Array.from({ length: PEOPLE }, (_, number) => `U0NEW${number}`);
  for (const id of ids) world.addPerson({ id, name: `Person ${id}`, title: "Developer", zone: "Europe/Berlin" });
  return ids;
}

story(
  "a crowd joins: no look-up is refused, and everybody is let in",
  "2026-11-24T10:00:00Z",
  async ({ workspace, as, anotherBot, patience, query }) => {
    // Jobs are done by another process as well, which remembers nobody.
    await anotherBot();
    patience.ms = 60_000;
    const left = newcomers(workspace);
    const comeIn = async (): Promise<void> => {
      for (let id = left.pop(); id !== undefined; id = left.pop()) await joins(as(id), { country: null });
    };
    await Promise.all(Array.from({ length: AT_ONCE }, comeIn));
    expect(await query("select count(*)::int as joined from members")).toEqual([{ joined: PEOPLE }]);
    const { methods, limited } = workspace.countsOf(workspace.world.team.id).since(null);
    expect(limited).toBe(0);
    // For the form, when they join, and by the check that follows: nothing that was remembered is stored.
    expect(methods["users.info"]?.answered).toBeLessThanOrEqual(3 * PEOPLE);
  },
  { rateLimits: true, postsPerMinute: 300, timeout: 180_000 },
);
