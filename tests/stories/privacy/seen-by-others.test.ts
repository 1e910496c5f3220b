/** Of whoever had the bot forget them, others find neither name nor words in what the bot wrote, whatever it was about. */
import { expect } from "vitest";
import { asks as asksForSeat, offers, RELEASE } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { quotesAreUnnoted } from "#tests/support/quoted-answers.ts";
import { leftAfter } from "#tests/support/still-seen.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
  },
  { timeout: 90_000 },
);
story("what they gave others to do, and what came of it", async (scene) => {
  const { maya, grace, omar, lena, settle } = scene;
  await joins(omar, { manager: "U0MAYA", zone: "Europe/London", country: null });
  await joins(lena, { manager: "U0MAYA", zone: "Europe/London", country: null });
  await letsGive(grace, ["U0MAYA"]);
  const line = "shadow-client-call by 4 December: because the zebra said so";
  for (const to of ["@Omar Haddad", "@Lena Vogt", "@Tom Becker", "@Priya Nair"])
    await gives(maya, to, { door: "host", door_user: "U0HANA" }, { line });
  await gives(maya, "#dev", {}, { line, channel: "C0DEV" });
  await settle();
  await omar.click("assignment.accept");
  await settle();
  await lena.click("assignment.decline");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
  // What somebody has taken on is theirs, and goes on without the words.
  const taken = omar.dm().filter(({ plain }) => plain.startsWith("*Sit in on a client call*"));
  expect(taken).toHaveLength(1);
  expect(taken[0]?.plain).toContain("[Make my plan]");
});

story("what others gave them to do, and what came of it", async (scene) => {
  const { maya, grace, settle } = scene;
  await gives(grace, "@Maya Lind", { door: "host", door_user: "U0HANA" });
  await settle();
  await maya.click("assignment.suggest");
  await maya.submit({ day: "2026-12-10" });
  await settle();
  await grace.click("assignment.agree");
  await settle();
  await maya.click("assignment.accept");
  await settle();
  await maya.say("done, I saw the zebra");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("the door that they asked of their manager", async (scene) => {
  const { maya, grace, settle } = scene;
  await currentChallengeIs(scene, maya, "shadow-client-call");
  await maya.command("/growth next");
  await maya.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
  await maya.submit();
  await maya.close();
  await settle();
  await grace.click("door.open");
  await grace.submit({ host: "U0TOM", word: "Thursday" });
  await grace.close();
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a door that waits, and one that they opened themselves", async (scene) => {
  const { maya, grace, omar, settle } = scene;
  await joins(omar, { manager: "U0MAYA", zone: "Europe/London", country: null });
  for (const actor of [maya, omar]) {
    await currentChallengeIs(scene, actor, "shadow-client-call");
    await actor.command("/growth next");
    await actor.click("nudge.more", { option: "Ask my manager to open the door", in: "message" });
    await actor.submit();
    await actor.close();
    await settle();
  }
  await maya.click("door.open");
  await maya.submit({ host: "U0TOM", word: "The zebra knows" });
  await maya.close();
  await settle();
  expect(grace.dm().at(-1)?.plain).toContain("asks you to open a door");
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("thanks that they said and got", async (scene) => {
  const { maya, settle } = scene;
  await maya.command("/growth thanks @Lena Vogt for the zebra");
  await maya.submit();
  await maya.command("/growth thanks @Omar Haddad for the walrus", { channel: "C0DEV" });
  await maya.submit({ where: "here" });
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("thanks that others said to them in a channel", async (scene) => {
  const { maya, omar, settle } = scene;
  await omar.command("/growth thanks @Maya Lind and @Lena Vogt for the notes", { channel: "C0DEV" });
  await omar.submit({ where: "here" });
  await omar.command("/growth thanks @Maya Lind for the notes", { channel: "C0DEV" });
  await omar.submit({ where: "here" });
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("an introduction that they asked for", async (scene) => {
  const { maya, tom, settle } = scene;
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the zebra");
  await tom.click("introductions.accept");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("an introduction that was asked of them", async (scene) => {
  const { maya, tom, settle } = scene;
  await registers(scene, maya);
  await asks(scene, tom, "sales how they pitch the export");
  await maya.click("introductions.accept");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a question that nobody has answered", async (scene) => {
  const { maya, tom } = scene;
  await registers(scene, tom);
  await asks(scene, maya, "sales how they pitch the zebra");
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a mentor and the meetings", async (scene) => {
  const { maya, settle, moveTo } = scene;
  await findsMentor(scene, { goal: "Lead a zebra" });
  await moveTo("2026-11-27T10:00:00Z");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a mentee and the meetings", async (scene) => {
  const { lena, settle, moveTo } = scene;
  await joins(lena, { manager: null, country: null });
  await findsMentor(scene, { goal: "Lead a workshop" });
  await moveTo("2026-11-27T10:00:00Z");
  await settle();
  expect(await leftAfter(scene, lena)).toEqual([]);
});

story("a channel's challenge that they started, and told how it went", async (scene) => {
  const { maya, omar, settle } = scene;
  await joins(omar, { manager: "U0MAYA", zone: "Europe/London", country: null });
  await maya.command("/growth challenge Watch one deploy", { channel: "C0DEV" });
  await maya.submit({ why: "We all depend on it." });
  await settle();
  await maya.click("challenge.done", { in: "message" });
  await maya.submit({ line: "I saw the ocelot.", where: "thread" });
  await maya.close();
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a channel's challenge that others started and that is over", async (scene) => {
  const { maya, grace, settle, moveTo } = scene;
  await grace.command("/growth challenge Watch one deploy", { channel: "C0DEV" });
  await grace.submit({ why: "We all depend on it." });
  await settle();
  await maya.click("challenge.done", { in: "message" });
  await maya.submit({ line: "I saw the ocelot.", where: "thread" });
  await maya.close();
  await settle();
  await moveTo("2026-12-22T10:00:00Z");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("what their manager reads", async (scene) => {
  const { maya, grace, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  await maya.command("/growth log");
  await maya.submit({ what: "Met a zebra", happened: "The walrus told me.", share: ["shared"] });
  await maya.close();
  await settle();
  await said(grace, "how is my team doing");
  await grace.openHome();
  await moveTo("2026-12-07T10:00:00Z");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a seat that they offered", async (scene) => {
  const { maya, luis, settle, moveTo } = scene;
  await moveTo("2026-11-24T15:00:00Z");
  await offers(maya, { ...RELEASE, topic: "The release of the zebra", date: "2026-11-27" });
  await asksForSeat(luis);
  await settle();
  await maya.click("seat.yes");
  await settle();
  await luis.click("seat.file");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a seat that they had", async (scene) => {
  const { maya, luis, settle, moveTo } = scene;
  await moveTo("2026-11-24T15:00:00Z");
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  await asksForSeat(maya, "The zebra told me so.");
  await settle();
  await luis.click("seat.yes");
  await settle();
  await moveTo("2026-11-28T10:00:00Z");
  await settle();
  expect(await leftAfter(scene, maya)).toEqual([]);
});

story("a question that the version before wrote, and that is drawn anew", async (scene) => {
  const { maya, luis, settle, moveTo } = scene;
  await moveTo("2026-11-24T15:00:00Z");
  await offers(luis, { ...RELEASE, date: "2026-11-27" });
  await asksForSeat(maya, "The zebra told me so.");
  await settle();
  await quotesAreUnnoted(scene);
  await maya.command("/growth shadow");
  await maya.click("seat.take-back");
  await settle();
  await moveTo("2026-11-24T15:00:15Z");
  const toLuis = (): string => JSON.stringify(luis.dm().filter(({ ephemeral }) => !ephemeral));
  expect(toLuis()).toContain("<@U0MAYA> does not need the seat any more");
  await leftAfter(scene, maya);
  expect(toLuis()).not.toContain("U0MAYA");
});
