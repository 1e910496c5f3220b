/** What a mentee and their mentor speak of is between them: nobody else reads it, not in files, weekly words, pages of teams and admins, nor in the log. */
import { expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { excerpts, exportOf, looksEverywhere } from "#tests/support/unseen.ts";

/** Lena is Maya's mentor for six weeks; they meet first on Thursday, 26 November at 14:00 in Berlin. */
const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  for (const one of [scene.omar, scene.lena]) await joins(one, { manager: null, country: null });
  await meetsMentor(scene, { goal: "Lead a heron workshop." });
});

const OF_THE_PAIR = /heron|quince|zebra|otter|magpie|26 November|2026-11-26T|20261126T|3 December/i;

story("a goal, the agenda, the times and the lines are for the two alone", async (scene) => {
  const { maya, lena, omar, tom, grace, logged, moveTo } = scene;
  await maya.command("/growth log");
  await maya.submit({ what: "Sat in on a call", happened: "They export by hand.", share: ["shared"] });
  await maya.close();
  await moveTo("2026-11-25T13:30:00Z");
  await maya.click("mentor.agenda", { in: "message" });
  await maya.submit({ items: ["goal"], note: "How do quinces begin?" });
  await maya.close();
  await moveTo("2026-11-26T12:01:00Z");
  expect(JSON.stringify(lena.dm())).toMatch(/heron workshop[^]*quinces begin/);
  await moveTo("2026-11-26T14:05:00Z");
  await maya.click("mentor.tell", { in: "message" });
  await maya.submit({ first: "Count the zebras.", second: "I write to the otter." });
  await maya.close();
  await lena.click("mentor.tell", { in: "message" });
  await lena.submit({ first: "She hears every magpie." });
  await lena.close();
  await moveTo("2026-11-30T10:00:00Z");
  // Her manager reads what she shared.
  expect(JSON.stringify(grace.dm())).toContain("shared with you: *Sat in on a call*");
  expect(excerpts(await looksEverywhere(tom), OF_THE_PAIR)).toEqual([]);
  for (const other of [grace, omar]) {
    expect(excerpts(await looksEverywhere(other), OF_THE_PAIR), other.userId).toEqual([]);
    expect(excerpts(await exportOf(other, scene), OF_THE_PAIR), other.userId).toEqual([]);
  }
  // Each has their own words in their file, and the times of both; the other's words are the other's.
  const ofMentee = await exportOf(maya, scene);
  expect(ofMentee).toMatch(/heron[^]*2026-11-26T/);
  for (const word of ["quinces", "zebras", "otter"]) expect(ofMentee).toContain(word);
  expect(ofMentee).not.toContain("magpie");
  const ofMentor = await exportOf(lena, scene);
  expect(ofMentor).toMatch(/2026-11-26T/);
  expect(ofMentor).toContain("magpie");
  expect(ofMentor).not.toMatch(/heron|quinces|zebras|otter/);
  expect(JSON.stringify(logged)).not.toMatch(/heron|quince|zebra|otter|magpie/i);
});
