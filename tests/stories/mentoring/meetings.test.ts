/** Two who meet: agendas, lines, other times, half-time and the end, from both sides; and a manager who sees nothing of it. */
import { describe, expect } from "vitest";
import { acceptMentee } from "#src/features/mentoring/use-cases/find-mentor.ts";
import { ownMeeting, setAgenda } from "#src/features/mentoring/use-cases/meet.ts";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { isKeptApart, isMentor } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const GOAL = "Lead a workshop with a client.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";
const all = (actor: Actor): string =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .join("\n");

/** Lena is Maya's mentor for six weeks; they meet first on Thursday, 26 November at 14:00 in Berlin. */
const { story } = storiesAt("2026-11-24T10:00:00Z", async (scene: Scene) => {
  const { maya, lena, settle } = scene;
  await joins(maya, { manager: "U0GRACE", country: null });
  await isMentor(scene, lena, { about: "workshops with clients" });
  await maya.command(`/growth mentor ${GOAL}`);
  await maya.submit({ weeks: "6", rhythm: "weekly" });
  await maya.click("mentor.pick.1", { in: "message" });
  await settle();
  await lena.click("mentor.accept");
  await settle();
  await maya.click("mentor.other-time", { in: "message" });
  await maya.submit({ day: "2026-11-26", time: "14:00" });
  await maya.close();
  await settle();
});

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
      "You meet <@U0MAYA> on 26 November 2026 at 14:00.
      *What it is to be about*
      • the goal: Lead a workshop with a client.
      • Drew the flow: Nobody knew the owner.
      • How do you *begin*?
      Three questions for the first one, for both of you:
      1. What made you want to do this?
      2. What would you like to be different when the weeks are over?
      3. How do you like to be told that something could be better?
      [Another time] [Not this time]"
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
      "You were to meet <@U0LENA> on 26 November 2026 at 14:00. Two lines, if you like: what you take with you, and what you do next. The two of you read them, and nobody else.
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
      "You meet next on 3 December 2026 at 14:00.
      *You are <@U0MAYA>'s mentor*, until Tuesday, 5 January, every week.
      > Lead a workshop with a client.
      [Another time] [Not this time]
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
    await lena.click("mentor.not-met");
    expect(last(lena)).toBe("All right, that happens.");
    expect(all(maya)).not.toContain("did not take place.");
    expect(await page(maya)).toContain("You meet next on 3 December 2026 at 14:00.");
    await moveTo("2026-12-03T14:05:00Z");
    await moveTo("2026-12-11T14:05:00Z");
    expect(await page(maya)).toContain("You meet next on 17 December 2026 at 14:00.");
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
    expect(lena.modal()?.plain).toContain("Moved: you meet <@U0MAYA> on 27 November 2026 at 15:00. I tell them.");
    await lena.close();
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "<@U0LENA> moved your meeting to 27 November 2026 at 15:00.
      [Choose what to talk about] [Another time] [Not this time]"
    `);
    await maya.click("mentor.skip", { in: "message" });
    expect(last(maya)).toBe(
      "All right, not this time. I tell <@U0LENA>. Your next one is on 3 December 2026 at 14:00.",
    );
    await settle();
    expect(last(lena)).toContain("Your meeting with <@U0MAYA> on 27 November 2026 at 15:00 is not to be this time.");
    await moveTo("2026-11-27T15:30:00Z");
    expect(all(maya)).not.toContain("You were to meet");
  });

  story("is found by the bot where a day became a day off", async ({ maya, lena, grace, moveTo }) => {
    await decides(grace, "quiet", { days: "2026-11-26" });
    await moveTo("2026-11-25T13:30:00Z");
    expect(last(maya)).toContain("One of you is off on the day of your meeting, so I moved it: you meet <@U0LENA> on");
    expect(last(lena)).toContain("One of you is off on the day of your meeting, so I moved it: you meet <@U0MAYA> on");
    expect(await page(maya)).not.toContain("26 November");
  });

  story("waits for the end of a pause", async ({ maya, lena, moveTo }) => {
    await moveTo("2026-11-26T14:05:00Z");
    await maya.command("/growth pause until 14 December");
    await moveTo("2026-12-02T13:30:00Z");
    expect(last(lena)).toContain("One of you is off on the day of your meeting, so I moved it: you meet <@U0MAYA> on");
    const [, day] = /You meet next on (\d+) December/.exec(await page(maya)) ?? [];
    expect(Number(day)).toBeGreaterThanOrEqual(14);
  });
});

describe("half-time", () => {
  story(
    "is asked about alone, and only what one changes is told to the other",
    async ({ maya, lena, moveTo, settle }) => {
      await moveTo("2026-12-15T09:30:00Z");
      expect(all(maya)).toContain("Half of your weeks with <@U0LENA> are over.");
      expect(all(lena)).toContain("Half of your weeks with <@U0MAYA> are over.");
      const before = maya.dm().length;
      await lena.click("mentor.good", { in: "message" });
      await settle();
      expect(maya.dm()).toHaveLength(before);
      await maya.click("Meet every two weeks");
      await settle();
      expect(last(lena)).toContain("<@U0MAYA> would like you to meet every two weeks from the next meeting on.");
    },
  );
});

describe("the end", () => {
  story("in its time thanks both, and brings thanks in their words", async ({ maya, lena, moveTo, settle }) => {
    await moveTo("2027-01-05T12:00:00Z");
    expect(last(lena)).toMatchInlineSnapshot(`
      "The weeks with <@U0MAYA> are over. You made time for each other beside your work; thank you. Would you like to say thanks, or write down what remains?
      [Thanks, and what remains]"
    `);
    await maya.click("mentor.end", { in: "message" });
    await maya.submit({ thanks: "You told me to ask first.", remains: "I begin with a question." });
    await maya.close();
    await settle();
    expect(last(lena)).toBe("<@U0MAYA> thanks you for your time together:\n> You told me to ask first.");
    expect(all(lena)).not.toContain("I begin with a question.");
    await maya.command("/growth export");
    const files = maya.dm().flatMap((message) => message.files);
    const text = files.find(({ name }) => name.endsWith(".md"))?.text ?? "";
    expect(text.slice(text.indexOf("# Mentoring"))).toMatchInlineSnapshot(`
      "# Mentoring

      - 24 November 2026: a mentor wished for, Lena Vogt (over)
        > Lead a workshop with a client.
        - 26 November 2026: a meeting (not held)
        - 5 January 2027: You told me to ask first.
        - 5 January 2027: I begin with a question.

      ## What changed, and when

      - 24 November 2026 at 11:00: who the manager is, by Maya Lind; manager: Grace Obi

      ## Settings

      I joined on 24 November 2026.

      My work: Backend, A feature or a project. I want to grow in: Clients and solution mapping, The business why.

      A nudge comes once a week on Tuesday at 10:00, in the zone Europe/Berlin.

      I work on Monday, Tuesday, Wednesday, Thursday, Friday, from 09:00 to 18:00.

      Public holidays are not counted.

      My manager here is Grace Obi.

      Nudges come.

      The next one is due on 12 January 2027 at 10:00.
      "
    `);
    await moveTo("2027-01-20T12:00:00Z");
    expect(all(maya)).not.toContain("20 January");
  });

  story("comes early and quietly from either side, and the mentee is offered somebody else", async (scene) => {
    const { maya, lena, tom, settle, query } = scene;
    await isMentor(scene, tom);
    await page(lena);
    await lena.click("mentor.end", { in: "message" });
    expect(lena.modal()?.plain).toContain("and not whose wish it was");
    await lena.submit();
    await lena.close();
    await settle();
    expect(last(maya)).toMatchInlineSnapshot(`
      "Your time with <@U0LENA> has come to its end, a little earlier than planned. That happens for many reasons and says nothing about either of you. Thank you for the time you made.
      [Thanks, and what remains] [Find somebody else]"
    `);
    expect(await query("select status from mentoring_meetings")).toEqual([{ status: "skipped" }]);
    await maya.click("mentor.open", { in: "message" });
    expect(maya.modal()?.plain).toContain(GOAL);
    await maya.submit();
    const shown = maya.modal()?.plain ?? last(maya);
    expect(shown).toContain("<@U0TOM>");
    expect(shown).not.toContain("<@U0LENA>");
  });

  story("comes for both in the same words where one keeps apart from the other", async (scene) => {
    const { maya, lena, moveTo } = scene;
    await isKeptApart(scene, maya, lena);
    await moveTo("2026-11-25T13:30:00Z");
    for (const actor of [maya, lena])
      expect(last(actor)).toContain("has come to its end, a little earlier than planned.");
    await moveTo("2026-11-26T14:30:00Z");
    expect(all(maya)).not.toContain("You were to meet");
  });

  story("comes with the account of one of them", async ({ maya, workspace, settle, moveTo }) => {
    await workspace.change().deactivate("U0LENA");
    await settle();
    await moveTo("2026-11-24T10:10:00Z");
    expect(last(maya)).toContain("Your mentoring has come to its end, as your counterpart is not here any more.");
    await moveTo("2026-11-26T14:10:00Z");
    await settle();
    expect(last(maya)).not.toContain("You were to meet");
  });
});

describe("somebody who has the bot forget them", () => {
  async function forgets(actor: Actor): Promise<void> {
    await actor.command("/growth forget");
    await actor.click("forget.confirm");
  }
  async function bothWrite({ maya, lena, moveTo }: Scene): Promise<void> {
    await joins(lena, { manager: null, country: null });
    await moveTo("2026-11-25T13:30:00Z");
    await maya.click("mentor.agenda", { in: "message" });
    await maya.submit({ items: ["goal"], note: "Zebra note" });
    await maya.close();
    await moveTo("2026-11-26T14:05:00Z");
    for (const [actor, first] of [
      [maya, "Zebra line"],
      [lena, "Walrus line"],
    ] as const) {
      await actor.click("mentor.tell", { in: "message" });
      await actor.submit({ first });
      await actor.close();
    }
  }
  const words = async ({ query }: Scene): Promise<string> =>
    JSON.stringify([
      await query("select * from pairings"),
      await query("select * from mentoring_meetings"),
      await query("select * from mentoring_lines"),
    ]);

  story("as a mentee leaves the mentor their own words, without a name", async (scene) => {
    const { maya, lena, moveTo, settle } = scene;
    await bothWrite(scene);
    await forgets(maya);
    await moveTo("2026-11-26T14:10:00Z");
    await settle();
    expect(await words(scene)).toContain("Walrus line");
    expect(await words(scene)).not.toMatch(/Zebra|U0MAYA|Lead a workshop/);
    expect(last(lena)).toContain("Your mentoring has come to its end, as your counterpart is not here any more.");
    await lena.command("/growth export");
    const text = lena
      .dm()
      .flatMap((message) => message.files.map((file) => file.text))
      .join("\n");
    expect(text).toContain("Walrus line");
    expect(text).not.toMatch(/Zebra|Maya/);
    await forgets(lena);
    expect(await words(scene)).toBe("[[],[],[]]");
  });

  story(
    "as a mentor leaves the mentee their goal and words, and the mentee is offered somebody else",
    async (scene) => {
      const { maya, lena, moveTo } = scene;
      await bothWrite(scene);
      await forgets(lena);
      await moveTo("2026-11-26T14:10:00Z");
      expect(await words(scene)).toMatch(/Zebra line.*/);
      expect(await words(scene)).not.toMatch(/Walrus|U0LENA/);
      expect(last(maya)).toContain("[Find somebody else]");
      expect(last(maya)).not.toContain("U0LENA");
    },
  );
});

describe("an answer to a request", () => {
  story("is the asked one's alone to give", async ({ bot, omar, settle, query }) => {
    await joins(omar, { manager: null, country: null });
    await omar.command("/growth mentor Learn to sell");
    await omar.submit();
    await settle();
    const [wish] = await query<{ id: string }>("select id from pairings where mentee_user_id = 'U0OMAR'");
    await expect(acceptMentee(bot.deps, { workspaceId: "T0HOUSE", userId: "U0TOM" }, wish?.id ?? "")).rejects.toThrow(
      "settled",
    );
  });
});

/** The value of the option of that name in the form that is open. */
function option(actor: Actor, label: string): string {
  const blocks = JSON.stringify(actor.modal()?.blocks ?? []);
  const found = new RegExp(`"text":"${label}"[^}]*\\}[^}]*"value":"([^"]+)"`).exec(blocks);
  if (!found?.[1]) throw new Error(`no option ${label} in ${blocks}`);
  return found[1];
}
