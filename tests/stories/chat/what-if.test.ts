/** What happens if somebody cannot come or leaves, and who sees it: said of what they have, by name, and nothing is changed. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { asks as asksSomebody } from "#tests/support/introductions.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { asks, offers, RELEASE, requests } from "../seats/offering.ts";

/** Maya asked Luis for a seat. */
const { story, storyEach } = storiesAt(
  "2026-11-24T15:00:00Z",
  async ({ maya, luis, settle }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await offers(luis, { ...RELEASE, date: "2026-11-27" });
    await asks(maya);
    await settle();
  },
  { timeout: 90_000 },
);

const firstLine = async ({ settle }: Scene, actor: Actor, words: string): Promise<string> =>
  (await settledAnswers(settle)(actor, words)).split("\n")[0] ?? "";

async function getsSeat({ luis, settle }: Scene): Promise<void> {
  await luis.click("seat.yes");
  await settle();
}

describe("what if I cannot come", () => {
  storyEach([
    ["what if I can't make it"],
    ["and what if something comes up"],
    ["what happens if i dont make it"],
    ["what happens if i leave the seat"],
    ["is it bad if i can't attend"],
  ])("is said of what was asked for, and of what is theirs: %s", async (scene, words) => {
    const { maya } = scene;
    expect(await firstLine(scene, maya, words)).toBe(
      "So far you have only asked <@U0LUIS>, so nothing hangs on it: take it back, and their question is closed without a word about why.",
    );
    await getsSeat(scene);
    expect(await firstLine(scene, maya, words)).toBe(
      "Then give it back, as soon as you know: <@U0LUIS> is told, without a reason, and whoever waits can have it. If you only notice on the day, that is fine too: <@U0LUIS> is asked who was there, and nothing is noted of anybody who was not.",
    );
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  });

  story("is said of the host as well", async (scene) => {
    await getsSeat(scene);
    expect(await settledAnswers(scene.settle)(scene.maya, "what if luis cancels")).toMatchInlineSnapshot(`
      "If <@U0LUIS> moves it or takes it back, I tell you at once. If nobody lets you in, a line to <@U0LUIS> is enough; nothing of it falls back on you.
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      _you have a seat_
      To join: this link
      [Give it back]"
    `);
  });
});

describe("who sees it", () => {
  story("is said by name, and by what they are to whoever asks", async (scene) => {
    const { maya } = scene;
    expect(await firstLine(scene, maya, "can luis see my log?")).toMatchInlineSnapshot(
      `"No. <@U0LUIS> is your host: they read your name and the line with which you asked for the seat, they hear without a reason if you give it back, and they see nothing else of yours, but for what you send or show them yourself."`,
    );
    expect(await firstLine(scene, maya, "can lena see my log?")).toMatchInlineSnapshot(
      `"No. What you write here stays between you and me, and others read only what you tick to share or send them yourself."`,
    );
    await getsSeat(scene);
    const said = settledAnswers(scene.settle);
    await said(maya, "i want to give my seat back");
    await maya.click("seat.give-back.1");
    await scene.settle();
    expect(await said(maya, "does Grace see that I gave the seat back?")).toMatchInlineSnapshot(
      `"No. <@U0LUIS> was told that you gave it back, and no reason. <@U0GRACE> was told nothing, nor was anybody else, but for whoever was next on the list and has it by that."`,
    );
    expect(await said(maya, "does luis know that i gave it back")).toMatchInlineSnapshot(
      `"Yes. <@U0LUIS> was told that you gave it back, and no reason. <@U0GRACE> was told nothing, nor was anybody else, but for whoever was next on the list and has it by that."`,
    );
    expect(await said(maya, "who sees that i gave my seat back?")).toMatchInlineSnapshot(
      `"<@U0LUIS> was told that you gave it back, and no reason. <@U0GRACE> was told nothing, nor was anybody else, but for whoever was next on the list and has it by that."`,
    );
  });

  story("is another answer where it was only asked for", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    expect(await said(maya, "will my manager hear that i gave my seat back")).toMatchInlineSnapshot(
      `"No. If you give a seat back, <@U0LUIS> is told, without a reason. <@U0GRACE> sees nothing of it."`,
    );
    await said(maya, "i want to give my seat back");
    await maya.click("seat.take-back.1");
    await settle();
    expect(await said(maya, "does luis know that i gave it back")).toMatchInlineSnapshot(
      `"Hardly. You had only asked, so nobody was told: <@U0LUIS> finds the question closed, without a reason, and <@U0GRACE> sees nothing of it."`,
    );
  });
});

describe("what happens if I leave", () => {
  story("is what is kept and what goes, of the bot, the company, and the seat", async (scene) => {
    const said = settledAnswers(scene.settle);
    expect(await said(scene.maya, "what happens if I leave?")).toMatchInlineSnapshot(`
      "*If you stop with me:* no more challenges come, and what you wrote stays yours. You can read it, take it with you as a file, or start again at any time; *Delete everything* in \`/growth privacy\` makes all of it go at once.
      *If you leave the company:* once Slack closes your account, I write to you no more, and what you had ahead with others is called off for them, without a reason. What you wrote is kept until it is deleted, and nobody else gets to read it by that. So take it with you, or delete it, while you can still reach me.
      *Your seat:* giving it back tells <@U0LUIS>, without a reason, and somebody else may have it.
      [Export my data] [All of it]"
    `);
    expect(await said(scene.maya, "what happens to my log when i leave the company")).toMatchInlineSnapshot(`
      "*If you leave the company:* once Slack closes your account, I write to you no more, and what you had ahead with others is called off for them, without a reason. What you wrote is kept until it is deleted, and nobody else gets to read it by that. So take it with you, or delete it, while you can still reach me.
      [Export my data] [All of it]"
    `);
  });
});

const { story: withTalk } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, tom, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await asksSomebody(scene, maya, "@Tom Becker how they pitch the export");
  await tom.click("introductions.accept");
  await settle();
  await maya.click("introductions.choose.2");
  await settle();
});

withTalk("of a talk, to both", async (scene) => {
  const { maya, tom, settle } = scene;
  const said = settledAnswers(settle);
  expect(await said(maya, "what happens if i cant come to the talk")).toMatchInlineSnapshot(`
    "Then press *Another time*: it tells <@U0TOM>, without a reason, and new times that suit you both stand in your conversation. If it simply does not happen, you can say so when I ask, and nothing else follows.
    Thursday, 26 November at 13:30: you and <@U0TOM>, 25 minutes
    > how they pitch the export
    [Another time]"
  `);
  expect(await said(tom, "what if maya doesn't come")).toMatchInlineSnapshot(`
    "If <@U0MAYA> needs another time, they say so here, and I tell you at once. If nobody comes, a line in your conversation is enough, and you can agree on another time there.
    Thursday, 26 November at 13:30: you and <@U0MAYA>, 25 minutes
    > how they pitch the export
    [Another time]"
  `);
  expect(await said(maya, "can tom see my log?")).toMatchInlineSnapshot(`
    "No. <@U0TOM> talks with you: they read your name and the question, and see nothing else of yours, but for what you send or show them yourself.
    [All of it]"
  `);
});

const { story: withMentor } = storiesAt("2026-11-24T10:00:00Z", (scene: Scene) => meetsMentor(scene), {
  timeout: 90_000,
});

withMentor("of a meeting, and of what a mentor reads", async (scene) => {
  const { maya, lena, settle } = scene;
  const said = settledAnswers(settle);
  expect((await said(maya, "what if i'm ill that day")).split("\n")[0]).toMatchInlineSnapshot(
    `"Then move it, or leave it out this time: <@U0LENA> is told, without a reason. If it simply does not happen, say so when I ask, and the next one stays as planned."`,
  );
  expect((await said(lena, "what if i can't make it")).split("\n")[0]).toMatchInlineSnapshot(
    `"Then move it, or leave it out this time: <@U0MAYA> is told, without a reason. If it simply does not happen, say so when I ask, and the next one stays as planned."`,
  );
  expect((await said(maya, "can lena see my log?")).split("\n")[0]).toMatchInlineSnapshot(
    `"No. <@U0LENA> is your mentor: they read what you look for, what a meeting is to be about, and the lines that you write to each other after it. They see nothing else of yours, but for what you send or show them yourself."`,
  );
});
