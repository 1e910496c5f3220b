/** Looking for a mentor: from the goal to the first meeting. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { isKeptApart, isMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client on my own.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: null, country: null });
});

describe("a mentor", () => {
  story("is found for a goal, picked, asked, and met", async (scene) => {
    const { maya, lena, settle, moveTo } = scene;
    await isMentor(scene, lena, { areas: ["clients"], about: "workshops with clients" });
    await maya.command(`/growth mentor ${GOAL}`);
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "What would you like to get to?: <Lead a workshop with a client on my own.>
      What should your mentor know about?: <...>
      In which languages can you talk?: <...>
      When would you like to meet?: (At any time when both of us work | In the morning | In the afternoon)
      For how long?: <8 weeks>
      How often?: (Every week | Every two weeks)
      Anything else?: [Ask whoever suits best, without showing me | My manager may be among them]"
    `);
    await maya.submit({ area: "clients" });
    expect(last(maya)).toMatchInlineSnapshot(`
      "Here is somebody who could be your mentor. Nobody is asked before you pick, and whoever you pick can say no without a reason.
      *<@U0LENA>*: workshops with clients
      Why: offers Clients and solution mapping, offers help with “workshops with clients”, works when you do, about 40 hours a week, has no mentee at the moment [Ask them]
      [Pick for me] [Not now]"
    `);
    await maya.click("mentor.pick.1", { in: "message" });
    expect(last(maya)).toMatchInlineSnapshot(`
      "I have asked <@U0LENA> to be your mentor. They have your goal, and can say yes or no without a reason. You hear from me either way.
      > Lead a workshop with a client on my own.
      [Stop looking]"
    `);
    await settle();
    expect(last(lena)).toMatchInlineSnapshot(`
      "<@U0MAYA> would like you as a mentor, for 8 weeks, every two weeks. What they would like to get to:
      > Lead a workshop with a client on my own.
      You said that you can help with “workshops with clients”. Meetings take half an hour. You need no preparation, and either of you can end it at any time. A no needs no reason; I tell it kindly.
      [Yes, gladly] [Not now]"
    `);
    await lena.click("mentor.accept");
    expect(last(lena)).toMatchInlineSnapshot(
      `"Thank you. <@U0MAYA> hears of it and names a time for your first meeting."`,
    );
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LENA> says yes: you meet for 8 weeks, every two weeks. When would you like to meet first? These times suit you both.
      [Wednesday, 25 November at 11:00] [Thursday, 26 November at 13:00] [Friday, 27 November at 16:30] [Another time]"
    `);
    await maya.click("mentor.time.1");
    expect(last(maya)).toMatchInlineSnapshot(`
      "Your first meeting is on Wednesday, 25 November at 11:00. <@U0LENA> hears of it.

      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?
      Put it into Google Calendar or Outlook.
      [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
    `);
    await settle();
    expect(last(lena)).toMatchInlineSnapshot(`
      "<@U0MAYA> and you meet first on Wednesday, 25 November at 11:00.
      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?
      Put it into Google Calendar or Outlook.
      [Move it] [Leave this one out] [As a calendar file]"
    `);
    await maya.command("/growth mentor");
    expect(last(maya)).toMatchInlineSnapshot(`
      "You meet next on Wednesday, 25 November at 11:00.
      *<@U0LENA> is your mentor*, until Tuesday, 19 January, every two weeks.
      > Lead a workshop with a client on my own.
      [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]
      [Meet every week] [End it]
      ---
      [Be a mentor]"
    `);
    await moveTo("2026-11-25T09:30:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "You meet <@U0LENA> on Wednesday, 25 November at 11:00.
      Nothing is set down for it. The goal is a good place to begin.
      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?
      [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
    `);
  });

  story("who says no is not asked again, and the mentee reads kind words and others", async (scene) => {
    const { maya, lena, tom, settle } = scene;
    await isMentor(scene, lena, { about: "workshops with clients" });
    await isMentor(scene, tom);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    expect(last(maya)).toContain("Here are 2 people who could be your mentor.");
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    await lena.click("mentor.decline");
    expect(last(lena)).toBe("All right. I tell <@U0MAYA> that it is not possible at the moment, and nothing else.");
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "It did not work out with the one I asked. That says nothing about you or your goal. Here is somebody else.
      *<@U0TOM>*
      Why: works when you do, about 40 hours a week, has no mentee at the moment [Ask them]
      [Pick for me] [Not now]"
    `);
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    expect(last(tom)).toContain("<@U0MAYA> would like you as a mentor");
    await maya.command("/growth mentor");
    await maya.click("mentor.withdraw", { in: "message" });
    expect(last(maya)).toContain("Done, I have put it away.");
    await tom.click("mentor.accept");
    expect(last(tom)).toContain("This is settled already, so I changed nothing.");
  });

  story("who does not answer is asked once more, and then others are shown", async (scene) => {
    const { maya, lena, tom, settle, moveTo } = scene;
    await isMentor(scene, lena, { about: "workshops with clients" });
    await isMentor(scene, tom);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    const asked = lena.dm().length;
    await moveTo("2026-11-25T09:00:00Z");
    expect(lena.dm()).toHaveLength(asked);
    await moveTo("2026-11-25T10:30:00Z");
    expect(lena.dm()).toHaveLength(asked + 1);
    expect(last(lena)).toContain("<@U0MAYA> still hopes for you as a mentor");
    const before = maya.dm().length;
    await moveTo("2026-11-26T12:00:00Z");
    expect(maya.dm()).toHaveLength(before);
    await moveTo("2026-11-27T12:00:00Z");
    expect(last(maya)).toContain("It did not work out with the one I asked.");
    expect(last(maya)).toContain("<@U0TOM>");
    expect(last(maya)).not.toContain("<@U0LENA>");
    expect(lena.dm()).toHaveLength(asked + 1);
    // Both messages to Lena say that there is nothing to answer any more.
    expect(JSON.stringify(lena.dm())).not.toContain("[Yes, gladly]");
    expect(last(lena)).toBe("This request is closed, and there is nothing to do. Whoever asked hears no reason.");
  });

  story("is asked by the bot, one after the other, where the mentee leaves it to it", async (scene) => {
    const { maya, lena, tom, settle } = scene;
    await isMentor(scene, lena, { about: "workshops with clients" });
    await isMentor(scene, tom);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit({ wishes: ["by-bot"] });
    expect(last(maya)).toContain("I have asked <@U0LENA> to be your mentor.");
    await settle();
    await lena.click("mentor.decline");
    await settle();
    expect(last(tom)).toContain("<@U0MAYA> would like you as a mentor");
    await tom.click("mentor.decline");
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "It did not work out with the one I asked, which says nothing about you or your goal, and there is nobody else at the moment. I keep your wish, look again every day, and write to you as soon as somebody comes up.
      > Lead a workshop with a client on my own.
      [Stop looking]"
    `);
  });

  story("is said not to be there where nobody is, and found as soon as somebody registers", async (scene) => {
    const { maya, lena, moveTo } = scene;
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    expect(last(maya)).toMatchInlineSnapshot(`
      "There is nobody at the moment who could be your mentor for this. I keep your wish, look again every day, and write to you as soon as somebody comes up who could.
      > Lead a workshop with a client on my own.
      [Stop looking]"
    `);
    const before = maya.dm().length;
    await moveTo("2026-11-26T10:00:00Z");
    expect(maya.dm()).toHaveLength(before);
    await isMentor(scene, lena);
    await moveTo("2026-11-26T10:05:00Z");
    expect(maya.dm()).toHaveLength(before + 1);
    expect(last(maya)).toContain("You are looking for a mentor. Now there is somebody who could be one.");
    await maya.click("mentor.pick.1", { in: "message" });
    expect(last(maya)).toContain("I have asked <@U0LENA> to be your mentor.");
  });

  story("is put away after a while without a pick", async (scene) => {
    const { maya, lena, moveTo } = scene;
    await isMentor(scene, lena);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    await moveTo("2026-12-09T10:00:00Z");
    expect(all(maya)).toContain("I have put your search for a mentor away, as it has rested for a while.");
    expect(lena.dm()).toEqual([]);
    await maya.click("mentor.open", { in: "message" });
    expect(maya.modal()?.plain).toContain(GOAL);
  });
});

describe("nobody is a mentor", () => {
  story("of whoever is a guest, has not joined, or has an open wish", async ({ maya, omar, noel }) => {
    await omar.command("/growth mentor Learn to sell");
    expect(last(omar)).toContain("To look for a mentor, please join first.");
    await noel.command("/growth mentor Learn to sell");
    expect(last(noel)).toContain("guests take no part in it");
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    await maya.command("/growth mentor Something else");
    expect(last(maya)).toContain("You are looking for a mentor already, or have one.");
  });

  story("who is the mentee's manager, or above them, unless that is wished for", async (scene) => {
    const { maya, omar, grace, lena, hana } = scene;
    await joins(grace, { manager: "U0HANA", country: null });
    await joins(omar, { manager: "U0GRACE", country: null });
    for (const mentor of [grace, hana, lena]) await isMentor(scene, mentor);
    await omar.command(`/growth mentor ${GOAL}`);
    await omar.submit();
    expect(last(omar)).toContain("<@U0LENA>");
    expect(last(omar)).not.toMatch(/U0GRACE|U0HANA/);
    await omar.click("mentor.withdraw", { in: "message" });
    await omar.command(`/growth mentor ${GOAL}`);
    await omar.submit({ wishes: ["may-be-manager"] });
    expect(last(omar)).toContain("<@U0GRACE>");
    expect(last(omar)).toContain("<@U0HANA>");
    // To others she is a colleague like any.
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    expect(last(maya)).toContain("<@U0GRACE>");
  });

  story("who speaks another language, offers something else, works elsewhere, or is kept apart", async (scene) => {
    const { maya, lena, tom, hana, luis } = scene;
    await isMentor(scene, lena, { languages: ["de"] });
    await isMentor(scene, tom, { areas: ["market"] });
    await isMentor(scene, hana, { areas: ["clients"] });
    await isMentor(scene, luis, { areas: ["clients"] });
    await isKeptApart(scene, hana, maya);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit({ area: "clients" });
    expect(last(maya).match(/U0[A-Z]+/g)).toEqual(["U0LUIS"]);
  });

  story("who left: whoever waits for them is shown others, and nobody waits for somebody who left", async (scene) => {
    const { maya, lena, tom, workspace, settle, moveTo } = scene;
    await isMentor(scene, lena, { about: "workshops with clients" });
    await isMentor(scene, tom);
    await maya.command(`/growth mentor ${GOAL}`);
    await maya.submit();
    await maya.click("mentor.pick.1", { in: "message" });
    await settle();
    await workspace.change().deactivate("U0LENA");
    await settle();
    await moveTo("2026-11-24T10:01:00Z");
    expect(last(maya)).toContain("It did not work out with the one I asked.");
    expect(last(maya)).toContain("<@U0TOM>");
  });
});
