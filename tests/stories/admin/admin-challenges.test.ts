import { describe, expect } from "vitest";
import { sweepNudges } from "#src/features/weekly/use-cases/sweep-due.ts";
import type { Actor } from "#src/playground/actor.ts";
import { decides } from "#tests/support/admin.ts";
import { nextChallengeIs, nudgesAreDueIn, ownChallengeIsCopied } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
async function begin(scene: Scene): Promise<void> {
  house = scene;
  await opensList();
}
const { story } = storiesAt("2026-11-23T09:00:00Z", begin);
const grace = (): Actor => house.as("U0GRACE");
const shown = (): string => grace().modal()?.plain ?? "";
const errors = (): Record<string, string> => ({ ...grace().modal()?.errors });
const last = (user: string): string => house.as(user).dm().at(-1)?.plain ?? "";

async function opensList(): Promise<void> {
  await grace().command("/growth admin");
  await grace().click("admin.section.challenges");
}

const WAREHOUSE = {
  title: "Spend an hour in the warehouse",
  area: "clients",
  scopes: ["1", "2"],
  tracks: ["all"],
  kind: "watch",
  minutes: "60",
  rest: "26",
  host: "operations",
  ask: "Stand beside somebody who packs parcels for one hour, and write down each time that our screen makes them wait.",
  why: "You will know which of your tickets a person waits for with a parcel in their hands.",
  steps: "1. Ask the shift lead for an hour.\n2. Watch, and ask nothing while they pack.\n- Note each wait.",
  cues: "When my coffee is poured on Tuesday, I will write to the shift lead\nWhen the stand-up ends, I will walk over.\nWhen I plan my week, I will block the hour.",
  questions: "Which screen do they never look at?\nWhat do they write on paper?",
  reflection: "What did you see that no ticket says?\nWhat will you change first?",
  result: "A list of waits, each with the screen it belongs to.",
  sources: ["B2", "B5"],
} as const;

/** The three fields, and then all of them. */
async function writes(): Promise<void> {
  await grace().click("admin.write");
  const { title, ask, why } = WAREHOUSE;
  await grace().submit({ title, ask, why, more: ["more"] });
}

async function publishes(changes: Readonly<Record<string, string | readonly string[]>> = {}): Promise<void> {
  await writes();
  await grace().submit({ ...WAREHOUSE, ...changes });
  await grace().submit();
}

const stored = (): Promise<Record<string, unknown>[]> =>
  house.query("select id, body ->> 'title' as title, retired_at is null as offered from workspace_challenges");

describe("a challenge of one's own", () => {
  story("is written, looked at, published and offered at once, on every bot", async () => {
    const other = await house.anotherBot();
    expect(shown()).toContain("There is none yet.");
    await writes();
    expect(grace().modal()?.title).toBe("New challenge");
    await grace().submit(WAREHOUSE);
    expect(grace().modal()?.submit).toBe("Publish");
    expect(shown()).toContain("This is how people will see it.");
    expect(shown()).toContain("Spend an hour in the warehouse");
    expect(shown()).toContain("About 60 minutes");
    expect(shown()).toContain("1. Ask the shift lead for an hour.\n2. Watch, and ask nothing while they pack.");
    expect(shown()).not.toContain("[I'm in]");
    expect(await stored()).toEqual([]);

    // A change after the preview is shown once more.
    await grace().submit({ title: "One hour in the warehouse" });
    expect(shown()).toContain("One hour in the warehouse");
    expect(grace().modal()?.submit).toBe("Publish");
    await grace().submit();
    expect(grace().modal()?.title).toBe("Own challenges");
    expect(shown()).toContain("One hour in the warehouse");
    expect(shown()).toContain("Clients and solution mapping, 60 minutes, in the weekly choice");
    await grace().close();
    expect(shown()).toContain("One in the weekly choice.");

    expect(await stored()).toMatchObject([{ title: "One hour in the warehouse", offered: true }]);
    const [{ id } = {}] = await stored();
    // Whichever bot decides what somebody is asked has it.
    await joins(house.as("U0MAYA"), { manager: null, country: null });
    await nudgesAreDueIn(house, -1);
    expect(await sweepNudges(other.deps)).toBe(1);
    expect(other.deps.catalogues.of("T0HOUSE").byId.get(String(id))?.tracks).toHaveLength(6);
    expect(other.deps.catalogues.of("T0HOUSE").byId.get(String(id))?.cues[0]).toEqual({
      when: "my coffee is poured on Tuesday",
      will: "write to the shift lead",
    });
    expect(
      await house.query(
        "select subject_id, actor_user_id, before, after, concerns from audit_log where subject = 'challenge'",
      ),
    ).toEqual([
      {
        subject_id: id,
        actor_user_id: "U0GRACE",
        before: null,
        after: { status: "offered", title: "One hour in the warehouse" },
        concerns: ["U0GRACE"],
      },
    ]);
  });

  story("comes to a mentee as their weekly nudge, and stays with them when it is retired", async () => {
    await publishes();
    const maya = house.as("U0MAYA");
    await joins(maya, { focus: ["clients"] });
    await maya.command("/growth skip");
    const [{ id } = {}] = await stored();
    await nextChallengeIs(house, maya, String(id));
    await house.moveTo("2026-12-01T09:00:05Z");
    expect(last("U0MAYA")).toContain("Spend an hour in the warehouse");

    await grace().click("admin.retire.0");
    expect(shown()).toContain("retired; who has it open keeps it");
    await maya.click("I'm in");
    await maya.submit({ date: "2026-12-03", time: "14:00", cue: "0" });
    await house.moveTo("2026-12-03T13:00:05Z");
    expect(last("U0MAYA")).toContain("When my coffee is poured on Tuesday, I will write to the shift lead.");

    const { all, byId } = house.bot.deps.catalogues.of("T0HOUSE");
    expect([all.some((challenge) => challenge.id === id), byId.has(String(id))]).toEqual([false, true]);
    await grace().click("admin.restore.0");
    expect(shown()).toContain("in the weekly choice");
    expect(house.bot.deps.catalogues.of("T0HOUSE").all.some((challenge) => challenge.id === id)).toBe(true);
    await grace().close();
    expect(shown()).toContain("One in the weekly choice.");
    expect(
      (await house.query("select after from audit_log where subject = 'challenge' order by id")).map(
        ({ after }) => after,
      ),
    ).toEqual(["offered", "retired", "offered"].map((status) => ({ status, title: WAREHOUSE.title })));
  });

  story("is edited with everything that was there, and keeps its id", async () => {
    await publishes();
    const before = await stored();
    await grace().click("admin.edit.0");
    expect(grace().modal()?.title).toBe("Edit challenge");
    await grace().submit({ title: "An hour among parcels" });
    expect(grace().modal()?.submit).toBe("Save changes");
    await grace().submit();
    expect(shown()).toContain("An hour among parcels");
    const after = await stored();
    expect(after).toEqual([{ ...before[0], title: "An hour among parcels" }]);
    const challenge = house.bot.deps.catalogues.of("T0HOUSE").byId.get(String(after[0]?.["id"]));
    expect(challenge).toMatchObject({
      steps: ["Ask the shift lead for an hour.", "Watch, and ask nothing while they pack.", "Note each wait."],
      needs: { host: "operations", clientConsent: false },
      restWeeks: 26,
      safety: null,
      sources: ["B2", "B5"],
    });
    // Looked at and saved without a change: nothing happened.
    await grace().click("admin.edit.0");
    await grace().submit();
    await grace().submit();
    expect(await house.query("select count(*)::int as n from audit_log where subject = 'challenge'")).toEqual([
      { n: 2 },
    ]);
  });
});

describe("what does not fit", () => {
  story("is told at its field, and nothing that was typed is lost", async () => {
    await writes();
    await grace().submit({
      ...WAREHOUSE,
      title: "Hour",
      ask: "Go there.",
      tracks: ["all", "backend"],
      steps: `${"x".repeat(161)}\nb\nc\nd`,
      cues: "When I am there, I will look.\nGo there.\nWhen I am there, I will do what I had in mind to do there for a long time, and more of it than that.",
      questions: "Only one?",
      consent: ["consent"],
      sources: ["A1"],
    });
    expect(errors()).toEqual({
      title: "This needs 5 to 60 characters; it has 4.",
      ask: "This needs 60 to 280 characters; it has 9.",
      tracks: expect.stringContaining("each stand alone") as string,
      steps: "Please give 1 to 3; there are 4.",
      questions: "Please give 2 to 4; there is 1.",
    });
    await grace().submit({
      title: WAREHOUSE.title,
      ask: WAREHOUSE.ask,
      tracks: ["all"],
      steps: "x".repeat(161),
      questions: WAREHOUSE.questions,
    });
    expect(errors()).toEqual({ steps: "Line 1 needs 1 to 160 characters; it has 161." });
    await grace().submit({ steps: WAREHOUSE.steps });
    expect(errors()).toEqual({
      cues: "Line 2 should read: When …, I will …. In line 3, the part from I will on has more than 72 characters.",
      safety: "Please say what to be careful with when the client must agree.",
    });
    await grace().submit({ cues: WAREHOUSE.cues, safety: "Ask the client before you write anything down." });
    expect(grace().modal()?.submit).toBe("Publish");
    expect(await stored()).toEqual([]);
  });

  story("is a copy of another, unless the author says that it is meant", async () => {
    const original = house.bot.deps.catalogues.of("T0HOUSE").byId.get("shadow-client-call");
    if (!original) throw new Error("no challenge");
    await writes();
    await grace().submit({
      ...WAREHOUSE,
      title: original.title,
      ask: original.task,
      steps: original.steps.join("\n"),
      safety: "Ask the client first.",
    });
    expect(shown()).toContain("This says nearly the same as *Sit in on a client call*");
    await grace().submit();
    expect(errors()).toEqual({ overrule: expect.stringContaining("Please tick") as string });
    await grace().submit({ overrule: ["overruled"] });
    expect(grace().modal()?.title).toBe("Own challenges");
    expect(await stored()).toMatchObject([{ title: "Sit in on a client call" }]);
  });

  story("is text that would ping, link or format: it is shown as it was typed", async () => {
    await publishes({ title: "Ask <!channel> *now* & then", questions: "Who is <@U0MAYA>?\n`What` now?" });
    expect(JSON.stringify(grace().modal()?.blocks)).not.toContain("<!channel>");
    expect(shown()).toContain("Ask <!channel>");
  });

  story("is a click of somebody who is no admin any more", async () => {
    await publishes();
    await grace().close();
    await grace().click("admin.section.admins");
    await grace().submit({ admins: ["U0GRACE", "U0LENA"] });
    await grace().click("admin.section.challenges");
    await decides(house.as("U0LENA"), "admins", { admins: ["U0LENA"] });
    await grace().click("admin.retire.0");
    expect(shown()).toContain("<@U0LENA> is the one here");
    expect(await stored()).toMatchObject([{ offered: true }]);
  });

  story("is a second click on the same button: it does the same once", async () => {
    await writes();
    await grace().submit(WAREHOUSE);
    await Promise.all([grace().submit(), grace().submit()]);
    expect(await stored()).toHaveLength(1);
    expect(await house.query("select count(*)::int as n from audit_log where subject = 'challenge'")).toEqual([
      { n: 1 },
    ]);
  });
});

describe("many challenges", () => {
  story("are listed page by page within Slack's limits", async () => {
    await publishes();
    await ownChallengeIsCopied(house, 64);
    await grace().close();
    await grace().click("admin.section.challenges");
    expect(shown()).toContain("Challenge number 29");
    expect(shown()).not.toContain("Challenge number 30");
    await grace().click("Older");
    await grace().click("Older");
    expect(shown()).toContain("Challenge number 64");
    await grace().click("admin.retire.64");
    expect(shown()).toContain("retired; who has it open keeps it");
    expect(shown()).toContain("Challenge number 64");
    expect(await house.query("select id from workspace_challenges where retired_at is not null")).toEqual([
      { id: "own-64" },
    ]);
  });
});
