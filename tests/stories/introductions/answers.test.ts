/** What a host answers, or does not. */
import { describe, expect } from "vitest";
import { hostNow, registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks, groupSaid, last, statesOf } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
  await registers(scene, scene.tom);
});

describe("a host", () => {
  story("says another time, and is asked again then", async (scene) => {
    const { maya, tom, moveTo, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await tom.click("introductions.later");
    await tom.submit();
    await settle();
    expect(last(tom)).toMatchInlineSnapshot(`"Fine. I ask you again on Tuesday, 8 December."`);
    expect(last(maya)).toMatchInlineSnapshot(`
      "Somebody would like to answer, only not just now. I ask them again on Tuesday, 8 December:
      > How do you pitch the export?
      [Ask somebody else] [Take it back]"
    `);
    await moveTo("2026-12-08T08:30:00Z");
    expect(last(tom)).toContain("[Yes, introduce us] [Another time]");
    await tom.click("introductions.accept");
    await settle();
    expect(await groupSaid(scene, maya)).toHaveLength(1);
    expect(maya.dm().some(({ plain }) => plain.includes("[Ask somebody else]"))).toBe(false);
  });

  story("says another time and when, which is read with the days on which they work", async (scene) => {
    const { maya, tom, moveTo, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await tom.click("introductions.later");
    expect(tom.modal()?.plain).toMatchInlineSnapshot(`
      "<@U0MAYA> asks:
      > How do you pitch the export?
      Ask me again on: <2026-12-08>"
    `);
    // Closed without an answer: the question is as it was.
    await tom.close();
    expect(await statesOf(scene)).toEqual(["asked U0TOM"]);
    await tom.click("introductions.later");
    await tom.submit({ day: "2026-11-24" });
    expect(tom.modal()?.errors).toMatchInlineSnapshot(`
      {
        "day": "Please pick a day after today.",
      }
    `);
    await tom.submit({ day: "2027-03-01" });
    expect(tom.modal()?.errors).toMatchInlineSnapshot(`
      {
        "day": "Please pick a day within the next 8 weeks, so that nobody waits for longer.",
      }
    `);
    // A Saturday.
    await tom.submit({ day: "2026-12-05" });
    await settle();
    expect(last(tom)).toBe("Fine. I ask you again on Monday, 7 December.");
    expect(last(maya)).toContain("I ask them again on Monday, 7 December:");
    const count = tom.dm().length;
    await moveTo("2026-12-07T07:55:00Z");
    expect(tom.dm()).toHaveLength(count);
    await moveTo("2026-12-07T08:05:00Z");
    expect(tom.dm()).toHaveLength(count + 1);
    expect(last(tom)).toContain("[Yes, introduce us] [Another time]");
    // Twice more: whoever puts it off for the third time means no, and is not asked for a day.
    await tom.click("introductions.later");
    await tom.submit({ day: "2026-12-09" });
    await moveTo("2026-12-09T08:05:00Z");
    await tom.click("introductions.later");
    await settle();
    expect(tom.modal()).toBeNull();
    expect(last(tom)).toBe("Fine, no reason needed.");
    expect(await statesOf(scene)).toEqual(["no-one"]);
  });

  story("who has answered, or is not asked, cannot put it off", async (scene) => {
    const { maya, tom, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await tom.click("introductions.later");
    await maya.click("introductions.withdraw");
    await settle();
    await tom.submit({ day: "2026-12-01" });
    expect(tom.modal()?.errors).toMatchInlineSnapshot(`
      {
        "day": "This question is not open any more. Thank you all the same.",
      }
    `);
    expect(await statesOf(scene)).toEqual(["withdrawn U0TOM"]);
  });

  story("says not now, and the next person is asked, who does not hear of it", async (scene) => {
    const { maya, tom, lena, settle } = scene;
    await registers(scene, lena, { topics: ["prices"] });
    await asks(scene, maya, "sales about prices: how do you make one");
    expect(await statesOf(scene)).toEqual(["asked U0LENA"]);
    await lena.click("introductions.decline");
    await settle();
    expect(last(lena)).toBe("Fine, no reason needed.");
    expect(last(tom)).toContain("They asked for somebody in your department: Sales.");
    expect(last(maya)).toContain("I am looking for somebody to ask");
    await tom.click("introductions.decline");
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "I found nobody I can ask just now:
      > how do you make one
      It stays open, and I try again by myself, each day and whenever somebody registers. What you can do meanwhile: name somebody, ask for another department, or ask your manager who knows.
      [Take it back]"
    `);
  });

  story("pauses requests, and takes them up again", async (scene) => {
    const { maya, tom, settle } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    await tom.click("introductions.pause");
    await settle();
    expect(last(tom)).toMatchInlineSnapshot(
      `"Paused: nobody is sent to you, and your seats are not shown, until you say so. What you have agreed already stands."`,
    );
    expect(await statesOf(scene)).toEqual(["no-one"]);
    expect(await hostNow(scene, tom)).toMatchObject({ isPaused: true, pausedUntil: null });
  });

  story("who is silent is asked once more after a working day, then left alone", async (scene) => {
    const { maya, tom, lena, moveTo } = scene;
    await asks(scene, maya, "sales how they pitch the export");
    const first = tom.dm().length;
    await moveTo("2026-11-25T09:50:00Z");
    expect(tom.dm()).toHaveLength(first);
    await moveTo("2026-11-25T10:01:00Z");
    expect(tom.dm()).toHaveLength(first + 1);
    expect(last(tom)).toMatchInlineSnapshot(`
      "<@U0MAYA> has one question, and I thought of you:
      > How do you pitch the export?
      I asked you this on Tuesday, 24 November. If it does not suit, that is fine: I ask somebody else.
      They asked for somebody in your department: Sales. A yes means one talk of 25 minutes. I open a conversation for the two of you, with times that suit both.
      [Yes, introduce us] [Another time] [Not now] [Pause requests]"
    `);
    await registers(scene, lena);
    await moveTo("2026-11-26T10:05:00Z");
    expect(await statesOf(scene)).toEqual(["asked U0LENA"]);
    expect(tom.dm()).toHaveLength(first + 1);
    expect(last(tom)).toMatchInlineSnapshot(`"This question is not open any more. There is nothing to do."`);
    expect(last(lena)).toContain("has one question, and I thought of you");
    expect(await hostNow(scene, tom)).toMatchObject({ unanswered: 1, isPaused: false });
  });

  story("who is asked on Friday evening has had a working day on Tuesday", async (scene) => {
    const { maya, tom, moveTo } = scene;
    await moveTo("2026-11-27T17:30:00Z");
    await asks(scene, maya, "sales how they pitch the export");
    expect(tom.dm()).toEqual([]);
    await moveTo("2026-11-30T08:05:00Z");
    expect(tom.dm()).toHaveLength(1);
    await moveTo("2026-12-01T08:00:00Z");
    expect(tom.dm()).toHaveLength(1);
    await moveTo("2026-12-01T08:10:00Z");
    expect(tom.dm()).toHaveLength(2);
  });

  story("who lets three in a row go unanswered is paused and told once, and comes back with one tap", async (scene) => {
    const { maya, omar, priya, tom, moveTo } = scene;
    for (const [actor, days] of [
      [maya, ["2026-11-25T11:00:00Z", "2026-11-26T12:00:00Z"]],
      [omar, ["2026-11-27T13:00:00Z", "2026-11-30T14:00:00Z"]],
      [priya, ["2026-12-01T15:00:00Z", "2026-12-02T15:59:00Z"]],
    ] as const) {
      await asks(scene, actor, "sales how they pitch the export");
      for (const day of days) await moveTo(day);
    }
    expect(await statesOf(scene)).toEqual(["no-one", "no-one", "no-one"]);
    expect(last(tom)).toMatchInlineSnapshot(`
      "Three questions in a row found you busy, so I stop asking. That is all it means. When you have room again, one tap is enough.
      [Ask me again]"
    `);
    expect(await hostNow(scene, tom)).toMatchObject({ unanswered: 3, isPaused: true });
    await tom.click("introductions.resume");
    expect(last(tom)).toMatchInlineSnapshot(
      `"Good to have you back. Your seats are shown again, and people can ask you."`,
    );
  });

  story(
    "who was named is asked though they never registered, and nobody else without the asker's word",
    async (scene) => {
      const { maya, lena, tom, settle } = scene;
      await asks(scene, maya, "@Lena Vogt how she maps an export");
      expect(last(maya)).toContain("I am asking <@U0LENA> for you");
      expect(last(lena)).toContain("They asked for you by name.");
      await lena.click("introductions.decline");
      await settle();
      expect(last(maya)).toMatchInlineSnapshot(`
      "It does not suit <@U0LENA> just now:
      > how she maps an export
      [Ask somebody else] [Take it back]"
    `);
      expect(tom.dm()).toEqual([]);
      await maya.click("introductions.somebody-else");
      await settle();
      expect(last(maya)).toContain("I found nobody I can ask just now");
    },
  );
});
