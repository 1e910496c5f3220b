/** Somebody asks another department one question, and is introduced to whoever says yes. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  await joins(scene.maya, { manager: "U0GRACE", country: null });
});
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe("a question to another department", () => {
  story("goes to a host, who says yes; both are introduced and pick a time", async (scene) => {
    const { maya, tom, query, settle } = scene;
    await registers(scene, tom);
    await maya.command("/growth ask sales how they pitch the export");
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "I find somebody who can answer, ask them for you, and introduce the two of you once they say yes. They read what you write here.
      Which department?: <Sales>
      Somebody in particular?: <...>
      Your one question: <How do you pitch the export?>
      About what, in a word or two?: <...>
      Why would you like to know?: <...>
      May it be a manager?: [Yes, mine or theirs too]"
    `);
    await maya.submit({ why: "I build it." });
    expect(last(maya)).toMatchInlineSnapshot(`
      "I am looking for somebody to ask:
      > How do you pitch the export?
      Once they say yes, I open a conversation for the two of you. Nobody has to, so it can take some days.
      [Take it back]"
    `);
    await settle();
    expect(last(tom)).toMatchInlineSnapshot(`
      "<@U0MAYA> has one question, and I thought of you:
      > How do you pitch the export?
      Why they ask:
      > I build it.
      They asked for somebody in your department: Sales. A yes means one talk of 25 minutes. I open a conversation for the two of you, with times that suit both.
      [Yes, introduce us] [Another time] [Not now] [Pause requests]"
    `);
    await tom.click("introductions.accept");
    await settle();
    expect(last(tom)).toMatchInlineSnapshot(
      `"I have introduced you to <@U0MAYA>. You find the two of you in a conversation with me."`,
    );
    const [group] = await query<{ channel: string }>("select channel from outbox where key like 'introduction-made-%'");
    const said = (): string[] => maya.channel(group?.channel ?? "").map(({ plain }) => plain);
    expect(said()).toMatchInlineSnapshot(`
      [
        "Hello both. <@U0MAYA> asked, and <@U0TOM> said yes:
      > How do you pitch the export?
      Why:
      > I build it.
      Why <@U0TOM>: they work in Sales.
      ---
      25 minutes are enough. These times suit you both, each shown in your own zone; one of you picks:
      Wednesday, 25 November at 11:00 [This one]
      Thursday, 26 November at 13:00 [This one]
      Friday, 27 November at 16:30 [This one]
      ---
      *A small sheet for it*
      1. Before: two minutes alone. What have I tried, and where does it stop?
      2. Together: ask the one question. Then ask how they found out.
      3. After: write down the advice in one line, and what you will do with it.",
      ]
    `);
    const before = maya.dm().length;
    await tom.click("introductions.choose.2");
    await settle();
    expect(maya.dm()).toHaveLength(before + 1);
    expect(said()).toMatchInlineSnapshot(`
      [
        "Hello both. <@U0MAYA> asked, and <@U0TOM> said yes:
      > How do you pitch the export?
      Why:
      > I build it.
      Why <@U0TOM>: they work in Sales.
      ---
      It is settled: Thursday, 26 November at 13:00, 25 minutes.
      [Another time]
      ---
      *A small sheet for it*
      1. Before: two minutes alone. What have I tried, and where does it stop?
      2. Together: ask the one question. Then ask how they found out.
      3. After: write down the advice in one line, and what you will do with it.",
      ]
    `);
    expect(last(tom)).toMatchInlineSnapshot(
      `
      "You and <@U0MAYA> have a time: Thursday, 26 November at 13:00, 25 minutes.
      For your calendar: *Maya Lind has a question for you*. Import the file, or put it into Google Calendar or Outlook. If it changes there is a newer file; please import that, too, as a calendar does not notice by itself."
    `,
    );
    const [file] = maya.dm().flatMap(({ files }) => files);
    expect(file?.name).toMatch(/^growth-introduction-2026-11-26-\w{4}-1\.ics$/);
    expect(file?.text).toContain("SUMMARY:A question for Tom Becker");
    expect(file?.text).toContain("DTSTART:20261126T120000Z");
    await maya.openHome();
    expect(maya.home()?.plain).toContain("Thursday, 26 November at 13:00: you and <@U0TOM>, 25 minutes");
    await tom.openHome();
    expect(tom.home()?.plain).toContain("Thursday, 26 November at 13:00: you and <@U0MAYA>, 25 minutes");
    const read = maya.dm().length;
    await maya.click("introductions.call-off");
    await settle();
    expect(said()).toHaveLength(1);
    expect(maya.dm()).toHaveLength(read + 1);
    expect(last(tom)).toMatchInlineSnapshot(`
      "The time that you and <@U0MAYA> had agreed on is off. New ones stand in your conversation with them and me.
      For your calendar: *Maya Lind has a question for you* is off. If you imported it, import this file as well, and it goes."
    `);
    expect(said()[0]?.match(/\[This one\]/g)).toHaveLength(3);
  });

  story("offers times that suit people in three zones", async (scene) => {
    const { maya, omar, luis, settle, query } = scene;
    await joins(omar, { manager: null, country: null, zone: "Europe/London" });
    await registers(scene, luis, {
      department: "support",
      hours: { zone: "America/New_York", workDays: [1, 2, 3, 4, 5], workStart: 7, workEnd: 15, country: null },
    });
    for (const [asker, latest] of [
      [maya, 17],
      [omar, 18],
    ] as const) {
      await asks(scene, asker, "support which case comes every week");
      // Whoever has not joined is written to in ordinary hours of their zone.
      await scene.moveTo("2026-11-24T14:30:00Z");
      await luis.click("introductions.accept");
      await settle();
      const [row] = await query<{ times: Date[] }>(
        "select times from introductions where status = 'accepted' order by changed_at desc limit 1",
      );
      const hoursUtc = (row?.times ?? []).map((at) => at.getUTCHours());
      expect(hoursUtc).toHaveLength(3);
      for (const hour of hoursUtc) expect(hour >= 12 && hour < latest).toBe(true);
    }
  });

  story("is asked in plain words in the DM as well", async (scene) => {
    const { maya, omar } = scene;
    await maya.say("can you ask sales how they pitch the export?");
    expect(last(maya)).toBe("I can ask somebody for you. Shall we write it down?\n[Ask somebody]");
    await maya.click("introductions.open");
    expect(maya.modal()?.plain).toContain("Which department?: <Sales>");
    expect(maya.modal()?.plain).toContain("Your one question: <How do you pitch the export?>");
    await omar.say("who can I ask about invoicing?");
    await omar.click("introductions.open");
    expect(omar.modal()?.plain).toContain("About what, in a word or two?: <invoicing>");
  });
});
