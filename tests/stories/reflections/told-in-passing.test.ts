/** What somebody writes unasked, or in answer to the bot's own question, is understood as told and can be kept. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const STORY = "It went well! Tom sat beside me and asked why every estimate has a buffer.";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

/** The question how a plan went, the day after it. @returns where it stands. */
async function isAsked(maya: Actor, moveTo: (at: string) => Promise<unknown>): Promise<string> {
  await joins(maya);
  await maya.command("/growth plan");
  await maya.submit({ date: "2026-11-24", time: "10:00", cue: "0" });
  await moveTo("2026-11-24T09:00:05Z");
  await moveTo("2026-11-25T12:00:05Z");
  const question = maya.dm().findLast(({ plain }) => plain.startsWith("How did it go?"));
  if (!question) throw new Error("nobody asked");
  return question.ts;
}

describe("the answer to 'How did it go?'", () => {
  story("is offered as what came of it, and kept whole by a press", MONDAY, async ({ maya, moveTo, clock }) => {
    await isAsked(maya, moveTo);
    await answerTo(maya, STORY);
    expect(last(maya)).toMatch(
      /^Shall I keep that as your reflection on \*.+\*\? It counts as done then\.\n\[Keep it\] \[Keep it in my log\] \[No, thanks\]$/,
    );
    await maya.openHome();
    expect(maya.home()?.plain).not.toContain("something done");
    await maya.click("chat.reflect");
    expect(await written(maya, clock)).toEqual([STORY]);
  });

  story("belongs to the challenge in the thread of the question, whatever its length", MONDAY, async (scene) => {
    const { maya, moveTo, clock } = scene;
    const ts = await isAsked(maya, moveTo);
    await answerTo(maya, "A good talk with Tom", { threadTs: ts });
    expect(last(maya)).toContain("Shall I keep that as your reflection on");
    await maya.click("chat.reflect");
    expect(await written(maya, clock)).toEqual(["A good talk with Tom"]);
  });

  story("may be about something else, and is kept once in the log", MONDAY, async ({ maya, moveTo, clock }) => {
    await isAsked(maya, moveTo);
    await answerTo(maya, STORY);
    await maya.click("Keep it in my log");
    await maya.submit({ what: "An estimate", area: "clients" });
    expect(await written(maya, clock)).toEqual([STORY]);
    await maya.openHome();
    expect(maya.home()?.plain).toContain("Your plan for");
  });
});

describe("a story with nothing open", () => {
  story("is offered to the log, and its question turns into what was kept", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await maya.command("/growth skip");
    await answerTo(maya, "Today I helped Omar find why the deploy was slow.");
    expect(last(maya)).toBe("Shall I keep that in your log?\n[Keep it] [No, thanks]");
    const offer = maya.dm().at(-1)?.ts;
    await maya.click("Keep it");
    await maya.submit({ area: "operations" });
    expect(maya.dm().find(({ ts }) => ts === offer)?.plain).toContain("Kept: ");
    expect(await written(maya, clock)).toEqual(["Today I helped Omar find why the deploy was slow."]);
  });

  story("is kept once, though Slack could not redraw its question", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await maya.command("/growth skip");
    await answerTo(maya, "log I helped Omar find the slow query");
    const offer = maya.dm().at(-1);
    await maya.click("Keep it", { in: "message" });
    // The answer's address is dead after half an hour.
    clock.moveTo(new Date("2026-11-23T11:00:00Z"));
    await maya.submit({ area: "operations" });
    expect(maya.dm().find(({ ts }) => ts === offer?.ts)?.plain).toContain("[Keep it]");
    expect(last(maya)).not.toContain("[");
    await maya.click("Keep it", { in: "message" });
    expect(maya.modal()).toBeNull();
    expect(await written(maya, clock)).toEqual(["I helped Omar find the slow query"]);
  });

  story("a question or a wish is none", MONDAY, async ({ maya }) => {
    await joins(maya);
    await answerTo(maya, "what should I do about the noise in our office");
    expect(last(maya)).not.toContain("Shall I keep");
  });
});

describe("what is said stands in what follows", () => {
  story("a new day and time fill the form", MONDAY, async ({ maya, moveTo }) => {
    await isAsked(maya, moveTo);
    await answerTo(maya, "could not make it, moved to friday at 3pm");
    expect(last(maya)).toMatch(
      /^Shall I move \*.+\* to Friday, 27 November at 15:00\?\n\[Friday, 27 November at 15:00\] \[Another time\]$/,
    );
    await maya.click("Another time", { in: "message" });
    expect(maya.modal()?.state).toMatchObject({
      date: { value: { selected_date: "2026-11-27" } },
      time: { value: { selected_time: "15:00" } },
    });
  });

  story("who is away reads so in their settings, and that the hour was left out", MONDAY, async ({ maya }) => {
    await joins(maya);
    await answerTo(maya, "pause until Dec 24 at noon");
    expect(last(maya)).toContain(
      "I stay quiet until Thursday, 24 December; that day I am back, and the next nudge comes",
    );
    expect(last(maya)).toContain("I pause for whole days, so I left the hour out.");
    await maya.openHome();
    expect(maya.home()?.plain).toContain("Quiet until 24 December 2026; that day I am back");
    await answerTo(maya, "I'm back");
    expect(last(maya)).toMatch(
      /^Welcome back\. \*.+\* is still open, and the next nudge comes on .+\.\n\[Take it back\]$/,
    );
  });

  story("a form that is saved over lunch leaves no buttons in the chat", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await maya.command("/growth plan");
    clock.moveTo(new Date("2026-11-23T11:00:00Z"));
    await maya.submit({ date: "2026-11-24", time: "10:00", cue: "0" });
    expect(last(maya)).toContain("You are in. Your plan for");
    expect(last(maya)).not.toContain("[");
  });
});

story("an invitation that is answered with a no and a reason is declined", MONDAY, async ({ maya, grace, priya }) => {
  await joins(maya, { manager: "U0GRACE" });
  await gives(grace, "@Priya Nair");
  await answerTo(priya, "no, sorry, I have no time");
  expect(last(priya)).toMatchInlineSnapshot(`
    "*Sit in on a client call*
    Not now. <@U0GRACE> hears only that."
  `);
  expect(last(grace)).toContain("not now for <@U0PRIYA>");
});
