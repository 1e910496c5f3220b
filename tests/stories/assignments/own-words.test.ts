/** Own words win over what a form came with, and forms are opened on what is there. */

import { describe, expect } from "vitest";
import { sayThanks } from "#src/features/team/use-cases/reflection-thanks.ts";
import { planChallenge } from "#src/features/weekly/use-cases/answer-nudge.ts";
import type { Actor } from "#src/playground/actor.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
/** The simulated workspace shows one window to a person: what a second one saves goes straight to the use case. */
const MAYA = { workspaceId: "T0HOUSE", userId: "U0MAYA" };
const GRACE = { workspaceId: "T0HOUSE", userId: "U0GRACE" };
const PLANS = "select when_text, will_text from plans";

describe("the plan", () => {
  story("own words beside the cue that was chosen at the start", MONDAY, async ({ maya, query }) => {
    await joins(maya);
    await maya.command("/growth plan");
    const when = { date: "2026-11-24", time: "10:00" };
    await maya.submit({ ...when, when: "When my build is green" });
    expect(maya.modal()?.errors).toEqual({
      will: "Your own words need both halves. Write this one too, or empty the other to take the cue above.",
    });
    await maya.submit({ will: "I’ll walk over" });
    expect(await query(PLANS)).toEqual([{ when_text: "my build is green", will_text: "walk over" }]);
    // Opened again it holds them; another choice beside them is meant.
    await maya.command("/growth plan");
    expect(field(maya, "when")).toBe("my build is green");
    await maya.submit({ cue: "1" });
    expect(await query(PLANS)).not.toEqual([{ when_text: "my build is green", will_text: "walk over" }]);
  });

  story("made in two windows: the second one sees the first", MONDAY, async ({ maya, query, bot }) => {
    await joins(maya);
    const when = { date: "2026-11-24", time: "10:00", cue: "own" };
    await maya.command("/growth plan");
    await maya.submit({ ...when, when: "coffee is poured", will: "ask sales" });
    await maya.command("/growth plan");
    const elsewhere = { when: "the stand-up ends", will: "ask sales", at: new Date("2026-11-24T09:00:00Z") };
    await planChallenge(bot.deps, MAYA, null, { ...elsewhere, afterNotYet: false });
    await maya.submit({ ...when, when: "lunch ends", will: "call support" });
    expect(maya.modal()?.plain).toContain("Saved in another window meanwhile.");
    expect(maya.modal()?.plain).toContain("the stand-up ends");
    expect(await query(PLANS)).toEqual([{ when_text: "the stand-up ends", will_text: "ask sales" }]);
    await maya.submit();
    expect(await query(PLANS)).toEqual([{ when_text: "lunch ends", will_text: "call support" }]);
  });
});

describe("what somebody tells of a channel's challenge", () => {
  story("a longer text in the log stays when the line changes", MONDAY, async ({ grace, maya, clock }) => {
    await joins(maya, { manager: "U0GRACE" });
    await starts(grace);
    await maya.click("challenge.done");
    await maya.submit({ line: "One alert is noise.", area: "operations" });
    await maya.close();
    const long = `One alert is noise. ${"It wakes people for nothing. ".repeat(20)}`.trim();
    await maya.command("/growth log list");
    await maya.click("reflection.edit");
    await maya.submit({ happened: long });
    await maya.click("challenge.done");
    expect(maya.modal()?.plain).toContain("Your log holds a longer text of it, which stays");
    await maya.submit({ line: "We removed it.", where: "thread" });
    await maya.close();
    expect(await written(maya, clock)).toEqual([long]);
    await maya.click("challenge.done");
    expect(field(maya, "line")).toBe("We removed it.");
    await maya.submit({ line: "And slept.", where: "private" });
    expect(await written(maya, clock)).toEqual([`${long}\n\nAnd slept.`]);
  });

  story("who has no log gets a private line back", MONDAY, async ({ grace, maya, omar }) => {
    await joins(maya, { manager: "U0GRACE" });
    await starts(grace);
    await omar.click("challenge.done");
    await omar.submit({ line: "One alert is noise." });
    expect(omar.modal()?.plain).toMatchInlineSnapshot(`
      "You are counted. What you wrote stays with you.
      You have no log with me, so I kept nothing of it. Here it is, to take along; \`/growth join\` gives you one.
      One alert is noise."
    `);
  });
});

describe("other forms that save over what is there", () => {
  story("a pause shows its day", MONDAY, async ({ maya }) => {
    await joins(maya);
    await maya.command("/growth");
    await maya.command("/growth pause until 7 January");
    // The menu of before still stands in the chat.
    await maya.click("pause.open", { in: "message" });
    expect(maya.modal()?.state["day"]).toMatchObject({ value: { selected_date: "2027-01-07" } });
  });

  story("thanks changed in two windows", MONDAY, async ({ maya, grace, query, bot }) => {
    await joins(maya, { manager: "U0GRACE" });
    await maya.command("/growth done It worked.");
    await maya.submit({ share: ["shared"] });
    await grace.command("/growth team");
    await grace.click("thanks.open");
    await grace.submit({ helped: "It saved a minute." });
    await grace.close();
    await grace.click("thanks.open");
    expect(field(grace, "helped")).toBe("It saved a minute.");
    const [{ id } = { id: "" }] = await query<{ id: string }>("select id from reflections");
    await sayThanks(bot.deps, GRACE, id, { message: "It saved an hour.", place: "private" });
    await grace.submit({ helped: "It saved a day." });
    expect(grace.modal()?.plain).toContain("It saved an hour.");
    expect(await query("select message from reflection_thanks")).toEqual([{ message: "It saved an hour." }]);
    await grace.submit();
    expect(await query("select message from reflection_thanks")).toEqual([{ message: "It saved a day." }]);
  });
});

async function starts(grace: Actor): Promise<void> {
  await grace.command("/growth challenge Watch one deploy until Friday", { channel: "C0DEV" });
  await grace.submit({ why: "Most of us have never seen one." });
}

function field(actor: Actor, block: string): unknown {
  return (actor.modal()?.state[block] as { value?: { value?: unknown } } | undefined)?.value?.value;
}
