import { expect } from "vitest";
import { assign } from "#src/features/assignments/use-cases/assign.ts";
import { decides } from "#tests/support/admin.ts";
import { assignInput, gives, letsGive } from "#tests/support/assigning.ts";
import { contactIsHeld } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0LENA", country: null });
});
const FIVE = "@Omar Haddad @Priya Nair @Tom Becker @Hana Sato @Luis Ortega";
const PITCH = "would like to give you a small challenge";
const pitches = (who: Scene["tom"]): number => who.dm().filter(({ plain }) => plain.includes(PITCH)).length;
const TOO_MANY = "more than 5 people in 24 hours";
const OTHER = { line: "ask-sales-pitch by 4 December: because it helps" };

const input = (id: string, userIds: string[]) => assignInput(`00000000-0000-4000-8000-0000000000${id}`, userIds);
const LENA = { workspaceId: "T0HOUSE", userId: "U0LENA" };

story("an invitation that Slack refuses for good is told, and is none", async ({ lena, tom, workspace, ...house }) => {
  workspace.faults.set("chat.postMessage", { times: 1, error: "restricted_action" });
  await gives(lena, "@Tom Becker");
  await house.settle();
  expect(lena.dm().at(-1)?.plain).toBe("I could not write your invitation to <@U0TOM>, and I have stopped trying.");
  expect(pitches(tom)).toBe(0);
  expect(await gives(lena, "@Tom Becker", {}, OTHER)).toContain("I invite them, once and kindly");
  await house.settle();
  expect(pitches(tom)).toBe(1);
});

story("an invitation that was taken back in quiet hours is none", async ({ grace, lena, tom, ...house }) => {
  await decides(grace, "quiet", { from: "9", until: "12" });
  await gives(lena, FIVE);
  await house.settle();
  await lena.command("/growth team");
  await lena.click("assignment.take-back");
  await lena.close();
  await house.moveTo("2026-11-24T13:00:00Z");
  expect(tom.dm()).toEqual([]);
  expect(await gives(lena, "@Tom Becker", {}, OTHER)).toContain("I invite them, once and kindly");
  await house.settle();
  expect(pitches(tom)).toBe(1);
  // Those who heard nothing do not count.
  expect(await gives(lena, "@Grace Obi", {}, OTHER)).toContain("is on its way");
});

story(
  "an invitation that still waited when its giver was forgotten is none",
  async ({ grace, lena, tom, ...house }) => {
    await decides(grace, "quiet", { from: "9", until: "12" });
    await gives(lena, "@Tom Becker");
    await house.settle();
    await lena.command("/growth forget");
    await lena.click("forget.confirm");
    await house.moveTo("2026-11-24T13:00:00Z");
    expect(tom.dm()).toEqual([]);
    await letsGive(grace, ["U0LENA"]);
    expect(await gives(lena, "@Tom Becker", {}, OTHER)).toContain("I invite them, once and kindly");
    await house.settle();
    expect(pitches(tom)).toBe(1);
  },
);

story("five a day are five, whoever is forgotten", async ({ maya, lena, tom, ...house }) => {
  expect(await gives(lena, FIVE)).toContain("is on its way");
  // By then it has been morning for each of them.
  await house.moveTo("2026-11-24T16:00:00Z");
  await house.moveTo("2026-11-25T02:00:00Z");
  expect(pitches(tom)).toBe(1);
  await tom.command("/growth forget");
  await tom.click("forget.confirm");
  expect(await gives(lena, "@Grace Obi")).toContain(TOO_MANY);
  await lena.close();
  await lena.command("/growth forget");
  await lena.click("forget.confirm");
  await maya.command("/growth settings");
  await maya.submit({ manager: "U0LENA" });
  await maya.close();
  expect(await gives(lena, "@Grace Obi")).toContain(TOO_MANY);
  await lena.close();
  // Who had themselves forgotten is left alone that day.
  expect(await gives(lena, "@Tom Becker", {}, OTHER)).toContain("I invite nobody twice");
  await house.settle();
  expect(pitches(tom)).toBe(0);
  await house.moveTo("2026-11-25T10:01:00Z");
  await house.bot.queue.runNow(["expire-old"]);
  expect(await gives(lena, "@Grace Obi")).toContain("is on its way");
});

story("whoever joins while they are being given something gets it", async ({ lena, tom, ...scene }) => {
  const release = await contactIsHeld(scene, lena);
  const giving = assign(scene.bot.deps, LENA, input("b1", ["U0TOM"]));
  await release(1, () => joins(tom, { manager: null, country: null }));
  expect((await giving).kind).toBe("given");
  await scene.settle();
  await scene.moveTo("2026-11-25T10:00:00Z");
  await scene.moveTo("2026-12-01T10:00:00Z");
  expect(tom.dm().some(({ plain }) => plain.includes("has a challenge for you"))).toBe(true);
});

story("the same challenge from two browsers at once is given once", async ({ lena, ...scene }) => {
  const release = await contactIsHeld(scene, lena);
  const giving = ["c1", "c2"].map((id) => assign(scene.bot.deps, LENA, input(id, ["U0MAYA"])));
  await release(2, async () => undefined);
  const outcomes = await Promise.all(giving);
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(["faults", "given"]);
  const refused = outcomes.find((outcome) => outcome.kind === "faults");
  expect(refused?.faults.map(({ code, names }) => [code, names])).toEqual([["same_again", ["Maya Lind"]]]);
});

story("nothing is kept of an assignment that was refused", async ({ lena, grace, ...scene }) => {
  const before = (await grace.command("/growth privacy")).messages.map(({ plain }) => plain);
  await gives(lena, "@Omar Haddad @Priya Nair @Tom Becker");
  const own = { line: "Watch the secret zebra in its habitat by 4 December: because of it" };
  expect(await gives(lena, "@Hana Sato @Luis Ortega @Grace Obi", {}, own)).toContain(TOO_MANY);
  await lena.close();
  expect((await grace.command("/growth privacy")).messages.map(({ plain }) => plain)).toEqual(before);
  expect(await scene.query("select user_id from contacts where user_id in ('U0HANA', 'U0LUIS', 'U0GRACE')")).toEqual(
    [],
  );
  expect(await scene.query("select 1 from workspace_challenges")).toEqual([]);
  expect(await scene.query("select 1 from audit_log where subject = 'challenge'")).toEqual([]);
});
