/** A plan that was ticked for a meeting: the mentor reads that one, and none that was made since. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { agendaIsOfBefore, meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const BEFORE_THEY_MEET = "2026-11-26T12:05:00Z";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Lena is Maya's mentor for six weeks; they meet first on Thursday, 26 November at 14:00 in Berlin; Maya has planned her challenge. */
const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await meetsMentor(scene);
  await plans(scene.maya, "tell my team what I heard");
});

async function plans(maya: Actor, will: string): Promise<void> {
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-27", time: "10:00", when: "I come in", will, cue: "own" });
  await maya.close();
}
/** @returns the value of the plan's box. */
async function opensAgenda(maya: Actor): Promise<string> {
  await maya.command("/growth mentor");
  await maya.click("mentor.agenda", { in: "message" });
  return /"value":"(plan[^"]*)"/.exec(JSON.stringify(maya.modal()?.blocks))?.[1] ?? "";
}
async function plansAnother({ maya, settle }: Scene): Promise<void> {
  await maya.command("/growth skip");
  await settle();
  await maya.click("Show me another");
  await settle();
  await plans(maya, "speak with nobody of my manager");
}

story("is read by the mentor while it stands, and is ticked when the form is opened again", async (scene) => {
  const { maya, lena, moveTo } = scene;
  await maya.submit({ items: [await opensAgenda(maya)] });
  await maya.close();
  await opensAgenda(maya);
  expect(JSON.stringify(maya.modal()?.blocks)).toMatch(/"initial_options":\[\{[^\]]*"value":"plan /);
  await maya.submit();
  await maya.close();
  await moveTo(BEFORE_THEY_MEET);
  expect(all(lena)).toContain("tell my team what I heard");
});

storyEach([
  ["as today", false],
  ["as an earlier version noted it", true],
])("is not another one that was made since, %s", async (scene, _how, isEarlier) => {
  const { maya, lena, clock, moveTo } = scene;
  await maya.submit({ items: [await opensAgenda(maya)] });
  await maya.close();
  if (isEarlier) await agendaIsOfBefore(scene);
  await moveTo(new Date(clock.now().getTime() + 60_000));
  await plansAnother(scene);
  await moveTo(BEFORE_THEY_MEET);
  expect(all(lena)).toContain("<@U0MAYA>");
  expect(all(lena)).not.toMatch(/speak with nobody|tell my team/);
});

story("in the words of an earlier version is that plan while it stands", async (scene) => {
  const { maya, lena, moveTo } = scene;
  await maya.submit({ items: [await opensAgenda(maya)] });
  await maya.close();
  await agendaIsOfBefore(scene);
  await moveTo(BEFORE_THEY_MEET);
  expect(all(lena)).toContain("tell my team what I heard");
});
