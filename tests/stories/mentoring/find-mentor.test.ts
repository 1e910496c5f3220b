/** Looking for a mentor: from the goal to the first meeting. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { isMentor } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client on my own.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

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
      Why: offers Clients and solution mapping, knows about workshops with clients, has no mentee at the moment [Ask them]
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
      You said that you can help with: workshops with clients Meetings take 45 minutes. You need no preparation, and either of you can end it at any time. A no needs no reason; I tell it kindly.
      [Yes, gladly] [Not now]"
    `);
    await lena.click("mentor.accept");
    expect(last(lena)).toMatchInlineSnapshot(
      `"Thank you. <@U0MAYA> hears of it and names a time for your first meeting."`,
    );
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LENA> says yes: you meet for 8 weeks, every two weeks. When would you like to meet first? These times suit you both.
      [26 November 2026 at 09:00] [27 November 2026 at 09:00] [30 November 2026 at 09:00] [Another time]"
    `);
    await maya.click("mentor.time.1");
    expect(last(maya)).toMatchInlineSnapshot(`
      "Your first meeting is on 26 November 2026 at 09:00. <@U0LENA> hears of it.

      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?"
    `);
    await settle();
    expect(last(lena)).toMatchInlineSnapshot(`
      "<@U0MAYA> and you meet first on 26 November 2026 at 09:00.
      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?
      [Another time] [Not this time]"
    `);
    await maya.command("/growth mentor");
    expect(last(maya)).toMatchInlineSnapshot(`
      "You meet next on 26 November 2026 at 09:00.
      *<@U0LENA> is your mentor*, until Tuesday, 19 January, every two weeks.
      > Lead a workshop with a client on my own.
      [Choose what to talk about] [Another time] [Not this time]
      [Meet every week] [End it]"
    `);
    await moveTo("2026-11-25T09:30:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "You meet <@U0LENA> on 26 November 2026 at 09:00. What should it be about? They see what you tick, and nothing else of yours.
      [Choose what to talk about] [Another time] [Not this time]"
    `);
  });
});
