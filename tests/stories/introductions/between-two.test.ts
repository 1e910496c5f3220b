/** What two speak of is between them: nobody else reads it, not in files, weekly words, pages of teams and admins, nor in the log. */
import { expect } from "vitest";
import { hostNow, registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { excerpts, exportOf, looksEverywhere } from "#tests/support/unseen.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, omar, lena, tom } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await joins(omar, { manager: null, country: null });
  await registers(scene, lena, { topics: ["quinces"] });
  await registers(scene, tom);
});

const ASKED = /heron|quince|walrus/i;
const TOLD = /zebra|otter|magpie/i;
/** The time of the talk, as people and as files read it. */
const TIME = /26 November|2026-11-26T|20261126T/;
const EVERYTHING = new RegExp([ASKED, TOLD, TIME].map(({ source }) => source).join("|"), "i");

story("a question, why it was asked, the time and what came of it are for the two alone", async (scene) => {
  const { maya, omar, lena, tom, grace, logged, moveTo, settle } = scene;
  await maya.command("/growth ask sales about quinces: how do you price a heron?");
  await maya.submit({ why: "The walrus export depends on it." });
  await settle();
  // Whoever says no learns nothing of what follows.
  await lena.click("introductions.decline");
  await settle();
  await tom.click("introductions.accept");
  await settle();
  await tom.click("introductions.choose.2");
  await settle();
  expect(JSON.stringify(tom.dm())).toMatch(TIME);
  await moveTo("2026-12-03T14:30:00Z");
  await maya.click("introductions.tell");
  await maya.submit({ what: "They count zebras.", insight: "Ask an otter first.", thanks: "A magpie of thanks." });
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened: "They export by hand.", share: ["shared"] });
  await maya.close();
  await moveTo("2026-12-07T10:00:00Z");
  // Her manager reads what she shared.
  expect(JSON.stringify(grace.dm())).toContain("shared with you: *Sat in on a call*");
  expect(await statesOf(scene)).toEqual(["over U0TOM"]);
  expect(JSON.stringify(tom.dm())).toContain("A magpie of thanks.");
  for (const other of [grace, omar]) {
    expect(excerpts(await looksEverywhere(other), EVERYTHING), other.userId).toEqual([]);
    expect(excerpts(await exportOf(other, scene), EVERYTHING), other.userId).toEqual([]);
  }
  // What they were asked is theirs to keep; what came of it is not.
  const declined = await exportOf(lena, scene);
  expect(declined).toContain("heron");
  expect(declined).not.toMatch(TOLD);
  expect(declined).not.toMatch(TIME);
  const answered = await exportOf(tom, scene);
  expect(answered).toContain("A magpie of thanks.");
  expect(answered).not.toMatch(/zebra|otter/);
  // The asker has all of their own words, and nothing of whoever said no.
  const own = await exportOf(maya, scene);
  for (const word of ["heron", "quinces", "walrus", "zebras", "otter", "magpie"]) expect(own).toContain(word);
  expect(own).not.toMatch(/U0LENA|Lena/);
  expect((await hostNow(scene, lena))?.unanswered).toBe(0);
  expect(JSON.stringify(logged)).not.toMatch(ASKED);
  expect(JSON.stringify(logged)).not.toMatch(TOLD);
});
