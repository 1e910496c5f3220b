/** Whoever has their Home tab open finds nothing there of somebody who has just had it forget them. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { asks as asksForSeat, offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", () => Promise.resolve(), { timeout: 60_000 });
const ALONE = { manager: null, country: null };

/** What of that the Home tab of the reader holds. */
function seenIn(reader: Actor, marks: readonly string[]): string[] {
  const home = JSON.stringify(reader.home() ?? {});
  return marks.filter((mark) => home.includes(mark));
}

/** The reader opens their Home tab, which shows all of that; then the other has it forget them. */
async function forgets(scene: Scene, who: Actor, reader: Actor, ...marks: readonly string[]): Promise<void> {
  const { settle, query } = scene;
  await reader.openHome();
  await settle();
  expect(seenIn(reader, marks)).toEqual(marks);
  await who.command("/growth forget");
  await who.click("forget.confirm");
  await settle();
  expect(seenIn(reader, marks)).toEqual([]);
  // Nobody else's is drawn.
  expect(await query("select 1 from redraws where kind = 'home'")).toEqual([]);
}

async function asksLuis(scene: Scene): Promise<void> {
  const { maya, luis, moveTo, settle } = scene;
  await joins(maya, ALONE);
  await moveTo("2026-11-24T15:00:00Z");
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  await asksForSeat(maya, "The zebra told me so.");
  await settle();
}

story("a mentor's, of the mentee's goal", async (scene) => {
  await meetsMentor(scene, { goal: "Lead a zebra workshop." });
  await forgets(scene, scene.maya, scene.lena, "U0MAYA", "zebra");
});

story("a mentee's, of the mentor", async (scene) => {
  await meetsMentor(scene, { goal: "Lead a zebra workshop." });
  // A mentor who has not joined either.
  await scene.lena.openHome();
  await forgets(scene, scene.lena, scene.maya, "U0LENA");
});

story("a guest's, of the host", async (scene) => {
  await asksLuis(scene);
  await scene.luis.click("seat.yes");
  await scene.settle();
  await forgets(scene, scene.luis, scene.maya, "U0LUIS");
});

story("a colleague's who is asked for an introduction", async (scene) => {
  const { maya, tom } = scene;
  await joins(maya, ALONE);
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the zebra");
  await forgets(scene, maya, tom, "U0MAYA", "zebra");
});

story("that of whoever gave a challenge, and of who has it", async (scene) => {
  const { maya, lena, grace, settle } = scene;
  await joins(maya, ALONE);
  await letsGive(grace, ["U0LENA"]);
  await gives(lena, "@Maya Lind", {}, { line: "shadow-client-call by 4 December: because the walrus said so" });
  await settle();
  await maya.click("assignment.accept");
  await settle();
  await forgets(scene, lena, maya, "U0LENA");
});

story("a manager's, of whoever named them", async (scene) => {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
  await forgets(scene, scene.maya, scene.grace, "U0MAYA");
});
