/** The same of what several read, of both sides of an introduction, and of files that were sent to others. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { leftAfter } from "#tests/support/still-seen.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, tom, omar }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await joins(tom, { manager: null, country: null });
    await joins(omar, { manager: null, country: null });
  },
  { timeout: 90_000 },
);
type Who = "maya" | "tom" | "omar" | "grace" | "lena";
const of = (scene: Scene, who: Who): Actor => scene[who];

storyEach<[Who]>([["maya"], ["tom"]])("an introduction with a time, and what came of it: %s", async (scene, who) => {
  const { maya, tom, settle, moveTo } = scene;
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
  await maya.click("introductions.choose.3");
  await settle();
  await moveTo("2026-12-08T10:00:00Z");
  await settle();
  await maya.click("introductions.tell");
  await maya.submit({ what: "They pitch.", insight: "Ask first.", thanks: "A magpie of thanks." });
  await settle();
  const thanked = (): boolean => JSON.stringify(tom.dm()).includes("magpie");
  expect(thanked()).toBe(true);
  expect(await leftAfter(scene, of(scene, who))).toEqual([]);
  expect(thanked()).toBe(false);
});

storyEach<[Who]>([["maya"], ["tom"], ["grace"]])(
  "an introduction that a challenge brings about: %s",
  async (scene, who) => {
    const { maya, grace, settle } = scene;
    await gives(grace, "@Maya Lind", { door: "introduction", door_user: "U0TOM" });
    await settle();
    await maya.click("assignment.accept");
    await maya.submit({ date: "2026-11-25", time: "10:00", cue: "0" });
    await settle();
    expect(await leftAfter(scene, of(scene, who))).toEqual([]);
  },
);

storyEach<[Who]>([["maya"], ["omar"]])("thanks into the thread where somebody shared: %s", async (scene, who) => {
  const { maya, omar, grace, settle } = scene;
  await letsGive(grace, ["U0OMAR"]);
  await omar.command("/growth challenge Watch one deploy until Friday", { channel: "C0DEV" });
  await omar.submit({ why: "We all depend on it." });
  await settle();
  await maya.click("challenge.done");
  await maya.submit({ line: "It rolls back by itself.", where: "thread" });
  await maya.close();
  await settle();
  await omar.click("thanks.open");
  await omar.submit({ helped: "It settled our estimate.", place: "thread" });
  await omar.close();
  await settle();
  expect(await leftAfter(scene, of(scene, who))).toEqual([]);
});

storyEach<[Who]>([["maya"]])("a meeting with a mentor as a file for the calendar: %s", async (scene, who) => {
  const { lena, settle } = scene;
  await joins(lena, { manager: null, country: null });
  await findsMentor(scene);
  await lena.click("mentor.file");
  await settle();
  expect(lena.dm().at(-1)?.files).toHaveLength(1);
  expect(await leftAfter(scene, of(scene, who))).toEqual([]);
});

storyEach<[Who]>([["maya"]])("the same file, where the bot had to look whether it arrived: %s", async (scene, who) => {
  const { lena, settle, moveTo, workspace } = scene;
  await joins(lena, { manager: null, country: null });
  await findsMentor(scene);
  workspace.faults.set("files.completeUploadExternal", { times: 1, dropAnswer: true });
  await lena.click("mentor.file");
  await settle();
  await moveTo("2026-11-24T10:20:00Z");
  await settle();
  expect(lena.dm().flatMap(({ files }) => files)).toHaveLength(1);
  expect(await leftAfter(scene, of(scene, who))).toEqual([]);
  expect(lena.dm().flatMap(({ files }) => files)).toEqual([]);
});

storyEach<[Who]>([["grace"]])("an invitation to register: %s", async (scene, who) => {
  const { grace, settle } = scene;
  await grace.command("/growth admin");
  await grace.click("admin.section.invite-hosts");
  await grace.submit({ people: ["U0LENA"], channel: "C0GENERAL" });
  await grace.close();
  await settle();
  expect(await leftAfter(scene, of(scene, who))).toEqual([]);
});
