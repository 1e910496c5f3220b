/** Two who meet: agendas, lines, other times, half-time and the end, from both sides; and a manager who sees nothing of it. */
import { describe, expect } from "vitest";
import { ownMeeting, setAgenda } from "#src/features/mentoring/use-cases/meet.ts";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { meetsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Lena is Maya's mentor for six weeks; they meet first on Thursday, 26 November at 14:00 in Berlin. */
const { story } = storiesAt("2026-11-24T10:00:00Z", (scene: Scene) => meetsMentor(scene, { goal: GOAL }));

async function logs(actor: Actor, what: string, happened: string, share: readonly string[]): Promise<void> {
  await actor.command("/growth log");
  await actor.submit({ what, happened, share });
  await actor.close();
}
async function page(actor: Actor): Promise<string> {
  await actor.command("/growth mentor");
  return last(actor);
}

describe("an agenda", () => {
  story("shows the mentor what the mentee ticked for it, and nothing else", async ({ maya, lena, moveTo }) => {
    await logs(maya, "Sat in on a call", "They export by hand.", ["shared"]);
    await logs(maya, "Drew the flow", "Nobody knew the owner.", []);
    await moveTo("2026-11-25T13:30:00Z");
    expect(last(maya)).toContain("What should it be about? They see what you tick, and nothing else of yours.");
    await maya.click("mentor.agenda", { in: "message" });
    expect(maya.modal()?.plain).toContain(
      "[My goal: Lead a workshop with a client. | Drew the flow | Sat in on a call]",
    );
    const drew = option(maya, "Drew the flow");
    await maya.submit({ items: ["goal", drew], note: "How do you *begin*?" });
    expect(maya.modal()?.plain ?? last(maya)).toContain("Saved. <@U0LENA> sees it shortly before you meet");
    await maya.close();
    expect(all(lena)).not.toContain("Drew the flow");
    await moveTo("2026-11-26T12:01:00Z");
    expect(last(lena)).toMatchInlineSnapshot(`
      "You meet <@U0MAYA> on Thursday, 26 November at 14:00.
      *What it is to be about*
      • the goal: Lead a workshop with a client.
      • Drew the flow: Nobody knew the owner.
      • How do you *begin*?
      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?
      [Move it] [Leave this one out] [As a calendar file]"
    `);
    expect(all(lena)).not.toContain("Sat in on a call");
  });

  story("is ticked anew each time, and what was deleted meanwhile is not shown", async ({ maya, lena, moveTo }) => {
    await logs(maya, "Drew the flow", "Nobody knew the owner.", []);
    await moveTo("2026-11-25T13:30:00Z");
    await maya.click("mentor.agenda", { in: "message" });
    await maya.submit({ items: [option(maya, "Drew the flow")] });
    await maya.close();
    await maya.command("/growth log list");
    await maya.click("reflection.edit", { in: "message" });
    await maya.click("reflection.delete");
    await maya.submit();
    await maya.close();
    await moveTo("2026-11-26T12:01:00Z");
    expect(last(lena)).toContain("Nothing is set down for it.");
    await moveTo("2026-12-02T13:30:00Z");
    await maya.click("mentor.agenda", { in: "message" });
    expect(maya.modal()?.plain).toContain("Tick what they may see: [My goal: Lead a workshop with a client.]");
  });

  story("is the mentee's alone to set", async ({ bot, query, moveTo }) => {
    await moveTo("2026-11-25T13:30:00Z");
    const [meeting] = await query<{ id: string }>("select id from mentoring_meetings");
    const id = meeting?.id ?? "";
    for (const userId of ["U0LENA", "U0TOM"])
      await expect(setAgenda(bot.deps, { workspaceId: "T0HOUSE", userId }, id, ["goal"], "")).rejects.toThrow();
    await expect(ownMeeting(bot.deps, { workspaceId: "T0OTHER", userId: "U0MAYA" }, id)).rejects.toThrow("item_gone");
  });
});

describe("after a meeting", () => {
  story("both may write two lines, which the two read and nobody else", async ({ maya, lena, grace, moveTo }) => {
    await moveTo("2026-11-26T14:05:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "You were to meet <@U0LENA> on Thursday, 26 November at 14:00. Two lines, if you like: what you take with you, and what you do next. The two of you read them, and nobody else.
      [We met] [It did not take place]"
    `);
    await maya.click("mentor.tell", { in: "message" });
    await maya.submit({ first: "Ask before I draw.", second: "I write to the client." });
    expect(maya.modal()?.plain).toContain("Thank you. <@U0LENA> can read it before you meet again.");
    await maya.close();
    await lena.click("mentor.tell", { in: "message" });
    await lena.submit({ first: "She listens well." });
    await lena.close();
    expect(await page(lena)).toMatchInlineSnapshot(`
      "You meet next on Thursday, 3 December at 14:00.
      *You are <@U0MAYA>'s mentor*, until Tuesday, 5 January, every week.
      > Lead a workshop with a client.
      [Move it] [Leave this one out] [As a calendar file]
      *After the last one*
      <@U0MAYA>: Ask before I draw.
      Next: I write to the client.
      <@U0LENA>: She listens well.
      [Meet every two weeks] [End it]
      ---
      [Find a mentor]"
    `);
    await moveTo("2026-12-03T12:01:00Z");
    expect(all(maya)).toContain("*After the last one*\n<@U0MAYA>: Ask before I draw.\nNext: I write to the client.");
    await grace.command("/growth team");
    await moveTo("2026-12-08T10:00:00Z");
    expect(all(grace)).not.toMatch(/Ask before I draw|mentor|workshop|U0LENA/i);
    await grace.command("/growth export");
    const files = grace.dm().flatMap((message) => message.files.map(({ text }) => text));
    expect(files.length).toBeGreaterThan(0);
    expect(files.join("\n")).not.toMatch(/Ask before I draw|She listens|workshop|U0LENA/);
  });

  story("one that was not held is nobody's fault, and the next is planned", async ({ maya, lena, moveTo }) => {
    await moveTo("2026-11-26T14:05:00Z");
    const told = maya.dm().length;
    await lena.click("mentor.not-met");
    expect(last(lena)).toBe("All right, that happens.");
    expect(maya.dm()).toHaveLength(told);
    expect(await page(maya)).toContain("You meet next on Thursday, 3 December at 14:00.");
    await moveTo("2026-12-03T14:05:00Z");
    await moveTo("2026-12-11T14:05:00Z");
    expect(await page(maya)).toContain("You meet next on Thursday, 17 December at 14:00.");
  });
});

describe("another time", () => {
  story("is named by one, and the other hears of it", async ({ maya, lena, settle, moveTo }) => {
    await lena.click("mentor.other-time", { in: "message" });
    await lena.submit({ day: "2026-11-20", time: "10:00" });
    expect(lena.modal()?.errors).toEqual({
      day: "That time has passed already. Please pick one that is still to come.",
    });
    await lena.submit({ day: "2027-03-01", time: "10:00" });
    expect(Object.keys(lena.modal()?.errors ?? {})).toEqual(["day"]);
    await lena.submit({ day: "2026-11-27", time: "15:00" });
    expect(lena.modal()?.plain).toContain("Moved: you meet <@U0MAYA> on Friday, 27 November at 15:00. I tell them.");
    await lena.close();
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LENA> moved your meeting to Friday, 27 November at 15:00.
      Put it into Google Calendar or Outlook.
      [Choose what to talk about] [Move it] [Leave this one out] [As a calendar file]"
    `);
    await maya.click("mentor.skip", { in: "message" });
    expect(all(maya)).toContain(
      "All right, not this time. I tell <@U0LENA>. Your next one is on Thursday, 3 December at 14:00.",
    );
    await settle();
    expect(all(lena)).toContain("Your meeting with <@U0MAYA> on Friday, 27 November at 15:00 is not to be this time.");
    expect(last(lena)).toMatchInlineSnapshot(`
      "Your meeting with <@U0MAYA> on Friday, 27 November at 15:00 is not to be this time.
      You meet next on Thursday, 3 December at 14:00.
      Put it into Google Calendar or Outlook.
      [Move it] [Leave this one out] [As a calendar file]"
    `);
    for (const one of [maya, lena]) expect(one.dm().flatMap(({ files }) => files)).toEqual([]);
    await moveTo("2026-11-27T15:30:00Z");
    expect(all(maya)).not.toContain("You were to meet");
  });

  story("is found by the bot where a day became a day off", async ({ maya, lena, grace, moveTo }) => {
    await decides(grace, "quiet", { days: "2026-11-26" });
    await moveTo("2026-11-25T13:30:00Z");
    expect(last(maya)).toContain("One of you is off on the day of your meeting, so I moved it: you meet <@U0LENA> on");
    expect(all(lena)).toContain("One of you is off on the day of your meeting, so I moved it: you meet <@U0MAYA> on");
    expect(await page(maya)).not.toContain("26 November");
  });

  story("waits for the end of a pause", async ({ maya, lena, moveTo }) => {
    await moveTo("2026-11-26T14:05:00Z");
    await maya.command("/growth pause until 14 December");
    await moveTo("2026-12-02T13:30:00Z");
    expect(all(lena)).toContain("One of you is off on the day of your meeting, so I moved it: you meet <@U0MAYA> on");
    const [, day] = /You meet next on \w+, (\d+) December/.exec(await page(maya)) ?? [];
    expect(Number(day)).toBeGreaterThanOrEqual(14);
  });
});

describe("a calendar", () => {
  story(
    "gets each meeting as a file, a newer one after it was moved, and nothing of what it is about",
    async (scene) => {
      const { maya, lena, settle, bot } = scene;
      await lena.click("mentor.file");
      await settle();
      const [first] = lena.dm().flatMap(({ files }) => files);
      expect(first?.text).toContain("SUMMARY:Mentoring: Maya Lind");
      expect(first?.text).toContain("DTSTART:20261126T130000Z");
      expect(first?.text).not.toContain("workshop");
      await lena.click("mentor.other-time", { in: "message" });
      await lena.submit({ day: "2026-11-27", time: "15:00" });
      await lena.close();
      await lena.click("mentor.file");
      await settle();
      const moved = lena
        .dm()
        .flatMap(({ files }) => files)
        .at(-1);
      expect(moved?.text).toContain("DTSTART:20261127T140000Z");
      expect(moved?.text).toContain("SEQUENCE:1");
      const uid = /UID:(.+)/;
      expect(uid.exec(moved?.text ?? "")?.[1]).toBe(uid.exec(first?.text ?? "")?.[1]);
      await page(maya);
      await maya.click("mentor.end", { in: "message" });
      await maya.submit();
      await maya.close();
      await settle();
      const off = lena
        .dm()
        .flatMap(({ files }) => files)
        .at(-1);
      expect(off?.text).toContain("STATUS:CANCELLED");
      expect(off?.text).toContain("SEQUENCE:2");
      expect(uid.exec(off?.text ?? "")?.[1]).toBe(uid.exec(first?.text ?? "")?.[1]);
      // Maya took no file, and is sent none.
      expect(maya.dm().flatMap(({ files }) => files)).toEqual([]);
      const say = await bot.deps.sayFor("T0HOUSE", "U0LENA");
      const person = { workspaceId: "T0HOUSE", userId: "U0LENA" };
      const entries = await Promise.all(bot.deps.calendarEntries.map((entriesOf) => entriesOf(bot.deps, say, person)));
      expect(entries.flat()).toMatchObject([{ isCancelled: true, sequence: 2, location: null, url: null }]);
    },
  );
});

/** The value of the option of that name in the form that is open. */
function option(actor: Actor, label: string): string {
  const blocks = JSON.stringify(actor.modal()?.blocks ?? []);
  const found = new RegExp(`"text":"${label}"[^}]*\\}[^}]*"value":"([^"]+)"`).exec(blocks);
  if (!found?.[1]) throw new Error(`no option ${label} in ${blocks}`);
  return found[1];
}
