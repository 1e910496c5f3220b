import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { backendsOf } from "#tests/support/backends.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, story } from "#tests/support/story.ts";

let house: Scene;
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Maya joins, names Grace, and shares one reflection. */
async function mayaShares(happened: string, shared = true): Promise<Actor> {
  const maya = house.as("U0MAYA");
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened, ...(shared ? { share: ["shared"] } : {}) });
  return maya;
}

describe.each(backendsOf(import.meta.filename))("the weekly word to managers, with the queue on %s", (backend) => {
  story(
    "comes on Monday at nine where they are, only with something to do",
    "2026-11-23T09:30:00Z",
    async (scene) => {
      house = scene;
      const grace = house.as("U0GRACE");
      await joins(house.as("U0MAYA"), { manager: "U0GRACE" });
      const before = grace.dm().length;
      await house.moveTo("2026-11-30T09:00:05Z");
      expect(grace.dm()).toHaveLength(before);
      await mayaShares("They export everything by hand.");
      await house.moveTo("2026-12-07T08:59:00Z");
      expect(grace.dm()).toHaveLength(before);
      await house.moveTo("2026-12-07T09:00:05Z");
      expect(grace.dm()).toHaveLength(before + 1);
      expect(last(grace)).toContain("shared with you: *Sat in on a call*");
      await grace.click("thanks.open");
      await grace.submit({ helped: "It settled our estimate." });
      await grace.close();
      await house.moveTo("2026-12-14T09:00:05Z");
      expect(all(grace).match(/For you this week/g)).toHaveLength(1);

      // The manager chooses another day, and then none.
      await grace.command("/growth team");
      await grace.click("digest.change");
      await grace.submit({ day: "3", hour: "11" });
      await grace.close();
      await mayaShares("A second story.");
      await house.moveTo("2026-12-16T11:00:05Z");
      expect(last(grace)).toContain("For you this week");
      await grace.click("digest.change");
      await grace.submit({ day: "none" });
      await grace.close();
      await mayaShares("A third story.");
      await house.moveTo("2026-12-30T12:00:00Z");
      expect(all(grace).match(/For you this week/g)).toHaveLength(2);
    },
    { backend },
  );

  story(
    "never comes to somebody deactivated",
    "2026-11-23T09:30:00Z",
    async (scene) => {
      house = scene;
      await joins(house.as("U0MAYA"), { manager: "U0GRACE" });
      await mayaShares("They export everything by hand.");
      await house.workspace.change().deactivate("U0GRACE");
      await house.settle();
      expect(await house.query("select next_digest_at from contacts")).toEqual([{ next_digest_at: null }]);
      await house.moveTo("2026-11-30T09:00:05Z");
      expect(all(house.as("U0GRACE"))).not.toContain("For you this week");
    },
    { backend },
  );

  story(
    "rests while the manager is on a pause, and tells of it afterwards",
    "2026-11-23T09:30:00Z",
    async (scene) => {
      house = scene;
      const grace = house.as("U0GRACE");
      await joins(grace, { zone: "Europe/London", country: null });
      await joins(house.as("U0MAYA"), { manager: "U0GRACE" });
      await mayaShares("They export everything by hand.");
      await house.moveTo("2026-11-30T09:00:05Z");
      expect(all(grace).match(/For you this week/g)).toHaveLength(1);
      await grace.command("/growth pause until 16 December");
      await mayaShares("A second story.");
      await grace.command("/growth team");
      expect(last(grace)).toContain("Your weekly word rests during your pause. After it, it comes on Monday at 09:00");
      await house.moveTo("2026-12-15T12:00:00Z");
      expect(all(grace).match(/For you this week/g)).toHaveLength(1);
      await house.moveTo("2026-12-21T09:00:05Z");
      expect(all(grace).match(/For you this week/g)).toHaveLength(2);
    },
    { backend },
  );

  story(
    "tells after a pause of all that the first would have told of",
    "2026-11-23T09:30:00Z",
    async (scene) => {
      house = scene;
      const grace = house.as("U0GRACE");
      await joins(grace, { zone: "Europe/London", country: null });
      await joins(house.as("U0MAYA"), { manager: "U0GRACE" });
      await mayaShares("They export everything by hand.");
      await grace.command("/growth pause until 16 December");
      await house.moveTo("2026-11-30T09:00:05Z");
      await house.moveTo("2026-12-15T12:00:00Z");
      expect(all(grace)).not.toContain("For you this week");
      await house.moveTo("2026-12-21T09:00:05Z");
      expect(last(grace)).toContain("shared with you: *Sat in on a call*");
    },
    { backend },
  );
});
