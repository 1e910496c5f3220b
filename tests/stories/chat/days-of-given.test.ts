/** A day that is said where a colleague's challenge waits for an answer: it goes along to them, and no plan of one's own moves by it. */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

/** A Tuesday; what Grace asks is hoped for by Friday of next week, 4 December. */
const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, query, settle }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    await settledAnswers(settle)(maya, "wednesday at 10:30");
    await gives(grace, "@Maya");
    await settle();
  },
  { timeout: 90_000 },
);
const plannedAt = async ({ query }: Pick<Scene, "query">): Promise<unknown> =>
  (await query("select planned_at from plans order by created_at desc limit 1"))[0]?.["planned_at"];
const WEDNESDAY = new Date("2026-11-25T09:30:00Z");

describe("a day behind the one that was hoped for", () => {
  story("is asked of whoever gave it, and stands in the form", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    expect(await said(maya, "can i do it on the 14th instead of this week")).toMatchInlineSnapshot(`
      "Of course. Shall I ask <@U0GRACE> for Monday, 14 December? It stands in the form already, and without an answer from them it is agreed in three working days.
      [Suggest another time] [This one first] [My own first] [Something else instead] [No thanks]"
    `);
    await maya.click("Suggest another time");
    expect(maya.modal()?.plain).toContain("2026-12-14");
    await maya.submit({});
    await settle();
    expect(await scene.query("select status, suggested_on::text from assignees")).toEqual([
      { status: "suggested", suggested_on: "2026-12-14" },
    ]);
    expect(await plannedAt(scene)).toEqual(WEDNESDAY);
  });
});

describe("a day before it", () => {
  story("needs nobody's leave", async (scene) => {
    const { maya, settle } = scene;
    const answer = await settledAnswers(settle)(maya, "can i do it next mon instead of this week");
    expect(answer).toMatchInlineSnapshot(`
      "Monday, 30 November is within the time: <@U0GRACE> hopes for *Sit in on a client call* by Friday, 4 December, so nobody needs to be asked. You have planned *Ask sales how they pitch the product* for Wednesday, 25 November at 10:30. One thing at a time: if *Sit in on a client call* takes its place, your plan ends, and so does its reminder. Yours comes back after it, and you choose a new time then. Which first?
      [This one first] [My own first] [Suggest another time] [Something else instead] [No thanks]"
    `);
    expect(await plannedAt(scene)).toEqual(WEDNESDAY);
  });
});

describe("a time and nothing else", () => {
  story("is for what was asked about last, also where that was asked back in other words", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "can i do it next mon instead of this week");
    await said(maya, "is that client call thing open now");
    expect(await said(maya, "yes please ask her")).toContain("Which first?");
    expect(await said(maya, "monday 2pm would be better")).toContain("Monday, 30 November is within the time");
    expect(await plannedAt(scene)).toEqual(WEDNESDAY);
  });

  story("moves nothing where something else was spoken of: it is asked which", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "thanks");
    const answer = await said(maya, "monday 7th at 2pm would be better");
    expect(answer.split("\n").at(0)).toBe("Which of these do you mean? Nothing is changed before you press a button.");
    expect(answer.split("\n").slice(-3)).toMatchInlineSnapshot(`
      [
        "[Suggest another time] [This one first] [My own first] [Something else instead] [No thanks]",
        "Wednesday, 25 November at 10:30: *Ask sales how they pitch the product*, your plan",
        "[Monday, 7 December at 14:00] [Another time]",
      ]
    `);
    expect(await plannedAt(scene)).toEqual(WEDNESDAY);
    await maya.click("Monday, 7 December at 14:00");
    await settle();
    expect(await plannedAt(scene)).toEqual(new Date("2026-12-07T13:00:00Z"));
  });

  story("moves the own plan where that was spoken of last", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await said(maya, "help me prepare");
    await said(maya, "thursday at 14:00");
    expect(await plannedAt(scene)).toEqual(new Date("2026-11-26T13:00:00Z"));
  });
});

describe("what is told", () => {
  const done = async ({ query }: Pick<Scene, "query">): Promise<unknown> =>
    query("select status from nudges where status = 'done'");

  story(
    "is of what the colleague asks where its words say so, and the own one does not count as done by it",
    async (scene) => {
      const { maya, settle } = scene;
      const said = settledAnswers(settle);
      expect(
        await said(maya, "sat in on the client call, wrote down what the client says, export is slow"),
      ).toMatchInlineSnapshot(`
      "That sounds like *Sit in on a client call*, which <@U0GRACE> asked of you and which still waits for your yes. Once you have said yes, you can mark it as done with these words. Shall I keep them in your log? If they came of *Ask sales how they pitch the product*, say so: that one counts as done then.
      [Keep it in my log] [This one first] [It came of my own one]"
    `);
      expect(await said(maya, "yes")).toContain("Kept: *Sat in on the client call");
      expect(await done(scene)).toEqual([]);
    },
  );

  story("and nothing of their own is marked by a plain done either", async (scene) => {
    const { maya, settle } = scene;
    const answer = await settledAnswers(settle)(
      maya,
      "done, listened to the recording of the client call for twenty minutes, posted three lines",
    );
    expect(answer.split(",")[0]).toBe("That sounds like *Sit in on a client call*");
    expect(await done(scene)).toEqual([]);
    await maya.click("It came of my own one");
    await settle();
    expect(await done(scene)).toEqual([{ status: "done" }]);
  });

  story("is of the own one where it has its words", async ({ maya, settle }) => {
    const answer = await settledAnswers(settle)(maya, "asked sales, they pitch it as a calendar, export is slow");
    expect(answer).not.toContain("Sit in on a client call");
    expect(answer).toContain("*Ask sales how they pitch the product*");
  });
});
