/** How a pairing ends: in its time, early, with an account, with a wish to be forgotten; half-time before it. */
import { describe, expect } from "vitest";
import { acceptMentee } from "#src/features/mentoring/use-cases/find-mentor.ts";
import type { Actor } from "#src/playground/actor.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { isKeptApart, isMentor, meetsMentor } from "#tests/support/mentors.ts";
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

async function page(actor: Actor): Promise<string> {
  await actor.command("/growth mentor");
  return last(actor);
}

describe("half-time", () => {
  story("is not asked of whoever is on a pause", async ({ maya, lena, moveTo, settle }) => {
    await maya.command("/growth pause 4 january");
    await settle();
    const before = maya.dm().length;
    await moveTo("2026-12-15T09:30:00Z");
    expect(all(maya)).not.toContain("Half of your weeks");
    expect(
      maya
        .dm()
        .slice(before)
        .map(({ plain }) => plain)
        .filter((text) => text.includes("?")),
    ).toEqual([]);
    expect(all(lena)).toContain("Half of your weeks with <@U0MAYA> are over.");
  });

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

describe("said in words", () => {
  story("'end it', right after the mentoring was shown, is of that", async ({ maya, lena, settle }) => {
    const said = settledAnswers(settle);
    for (const words of ["end it", "please end this now", "stop it"]) {
      expect(await said(maya, "who is my mentor?")).toContain("[End it]");
      const answer = await said(maya, words);
      expect(answer).toContain("That may be said, and nobody has to give a reason.");
      expect(answer).toContain("[End it]");
      expect(answer).not.toContain("nudges");
    }
    expect(all(lena)).not.toContain("has ended");
    await said(maya, "thanks");
    expect(await said(maya, "end it")).not.toContain("That may be said");
  });
});

/** Their last meeting is on the last day, and goes on when their weeks end at noon. */
async function meetsLastAtTheEnd({ maya, moveTo }: Scene): Promise<void> {
  for (const thursday of ["2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17", "2026-12-24"])
    await moveTo(`${thursday}T15:00:00Z`);
  await page(maya);
  await maya.click("mentor.other-time", { in: "message" });
  await maya.submit({ day: "2027-01-05", time: "11:45" });
  await maya.close();
}

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

  story("in its time leaves what came of the last meeting to be told", async (scene) => {
    const { maya, lena, moveTo, settle, query } = scene;
    await meetsLastAtTheEnd(scene);
    await moveTo("2027-01-05T10:50:00Z");
    await moveTo("2027-01-05T11:01:00Z");
    expect(all(lena)).toContain("The weeks with <@U0MAYA> are over.");
    await moveTo("2027-01-05T11:35:00Z");
    for (const actor of [maya, lena]) expect(last(actor)).toContain("[It did not take place]");
    await maya.click("mentor.tell", { in: "message" });
    await maya.submit({ first: "I lead the next one.", second: "" });
    await maya.close();
    await lena.click("mentor.tell", { in: "message" });
    await lena.submit({ first: "She is ready.", second: "" });
    await lena.close();
    await settle();
    const told = await query("select first_line from mentoring_lines where kind = 'meeting' order by first_line");
    expect(told).toEqual([{ first_line: "I lead the next one." }, { first_line: "She is ready." }]);
    expect(await query("select status from mentoring_meetings order by number desc limit 1")).toEqual([
      { status: "held" },
    ]);
    expect(await query("select id from mentoring_meetings where due_at is not null")).toEqual([]);
  });

  story("in its time closes a last meeting that nobody speaks of, or that did not take place", async (scene) => {
    const { maya, moveTo, query } = scene;
    await meetsLastAtTheEnd(scene);
    for (const at of ["2027-01-05T10:50:00Z", "2027-01-05T11:01:00Z", "2027-01-05T11:35:00Z"]) await moveTo(at);
    await maya.click("mentor.not-met", { in: "message" });
    expect(last(maya)).toContain("All right, that happens.");
    await moveTo("2027-01-13T11:35:00Z");
    expect(await query("select status from mentoring_meetings order by number desc limit 1")).toEqual([
      { status: "skipped" },
    ]);
    expect(await query("select id from mentoring_meetings where due_at is not null")).toEqual([]);
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
    expect(last(maya)).toContain("Your mentoring has come to its end: the other one of you is no longer here.");
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
    expect(last(lena)).toContain("Your mentoring has come to its end: the other one of you is no longer here.");
    await lena.command("/growth export");
    const text = lena
      .dm()
      .flatMap(({ files }) => files.filter(({ name }) => !name.endsWith(".ics")).map((file) => file.text))
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
