/** Times as people write them: a plan, its move, a reminder, and how each is taken back. */
import { expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async (scene) => {
    await joins(scene.maya);
    await currentChallengeIs(scene, scene.maya, "ask-sales-pitch");
    // The first message of a process trains the reader, which takes so long that Slack may tell of it twice.
    await scene.priya.say("hello");
    await scene.settle();
  },
  { timeout: 90_000 },
);

const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

story("a plan with its time is made at once, is reminded of, and is taken back", async ({ maya, query, moveTo }) => {
  await maya.say("i'm in, thu 16:00");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Thursday, 26 November at 16:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
  await maya.click("nudge.unplan");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Taken back. Nothing is planned for *Ask sales how they pitch the product*, and it waits for you as before.
    [I'm in] [Show me two others] [Not this week]"
  `);
  expect(await query("select n.status, p.reminder_at from nudges n join plans p on p.nudge_id = n.id")).toEqual([
    { status: "open", reminder_at: null },
  ]);
  await maya.say("i will do it on 15.12. at 9");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Tuesday, 15 December at 09:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
  await moveTo("2026-12-15T08:00:00Z");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Your plan for now:
    > On Tuesday, 15 December at 09:00 I will ask sales how they pitch the product.
    About 30 minutes
    [Done] [Change the plan]"
  `);
});

story("what the reader alone understood is planned when its button is pressed", async ({ maya }) => {
  await maya.say("my calendar says tuesday 13:15 is empty so take that");
  expect(last(maya)).toMatchInlineSnapshot(`
    "How about Tuesday, 1 December at 13:15 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Tuesday, 1 December at 13:15] [Another time]"
  `);
  await maya.click("nudge.move");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Tuesday, 1 December at 13:15, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
});

story("where the hour is missing, several are named, or it cannot be, one is proposed", async ({ maya }) => {
  await maya.say("I'm in");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Gladly. Which day, and at what time? *Friday after lunch* will do.
    [Wednesday, 25 November at 10:00] [Another time]"
  `);
  await maya.say("i'm in, thursday");
  expect(last(maya)).toMatchInlineSnapshot(`
    "How about Thursday, 26 November at 10:00 for *Ask sales how they pitch the product*? If another hour is better, name it.
    [Thursday, 26 November at 10:00] [Another time]"
  `);
  await maya.say("count me in, on thursday at 9 or friday at 10");
  expect(last(maya)).toMatchInlineSnapshot(`
    "You named more than one time. Shall it be Friday, 27 November at 10:00?
    [Friday, 27 November at 10:00] [Another time]"
  `);
  await maya.say("i'm in, saturday at 9");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Your working hours are 09:00 to 18:00. Please pick a time inside them on a working day, or change them in \`/growth settings\`. What about Monday, 30 November at 09:00?
    [Monday, 30 November at 09:00] [Another time]"
  `);
  await maya.click("nudge.move");
  expect(last(maya)).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is planned for Monday, 30 November at 09:00, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
});

story("a plan moves by one button with the time that was read, and back by another", async ({ maya }) => {
  await maya.say("i'm in, thu 16:00");
  await maya.say("can we move it to friday morning");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Shall I move *Ask sales how they pitch the product* to Friday, 27 November at 09:00?
    [Friday, 27 November at 09:00] [Another time]"
  `);
  await maya.click("nudge.move");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Moved: *Ask sales how they pitch the product* is planned for Friday, 27 November at 09:00 now, and I will remind you then.
    [Back to Thursday, 26 November at 16:00] [Change the plan] [Help me prepare]"
  `);
  await maya.click("nudge.move");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Moved: *Ask sales how they pitch the product* is planned for Thursday, 26 November at 16:00 now, and I will remind you then.
    [Back to Friday, 27 November at 09:00] [Change the plan] [Help me prepare]"
  `);
  await maya.say("one day later pls");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Shall I move *Ask sales how they pitch the product* to Friday, 27 November at 16:00?
    [Friday, 27 November at 16:00] [Another time]"
  `);
  await maya.say("lets move it to another day");
  expect(last(maya)).toMatchInlineSnapshot(`
    "Then it moves. Pick the new time, and I will remind you then.
    [Pick a new time] [Could not]"
  `);
});

story("the person's own words of a plan stay when it moves", async ({ maya }) => {
  await maya.say("I'm in");
  await maya.click("nudge.accept", { in: "message" });
  await maya.submit({ date: "2026-11-26", time: "14:00", cue: "own", when: "the stand-up ends", will: "ask Hana" });
  await maya.say("can we move it to friday morning");
  await maya.click("nudge.move");
  await maya.say("what is next?");
  expect(last(maya)).toContain("> When the stand-up ends, I will ask Hana.");
});

story("a reminder comes once, in the person's hours, and survives a second bot", async (scene) => {
  const { maya, moveTo, anotherBot } = scene;
  await maya.say("remind me tomorrow");
  expect(last(maya)).toMatchInlineSnapshot(`
    "I will come back to *Ask sales how they pitch the product* once: Wednesday, 25 November at 10:00.
    [Do not remind me]"
  `);
  await anotherBot();
  const before = maya.dm().length;
  await moveTo("2026-11-25T09:05:00Z");
  expect(
    maya
      .dm()
      .slice(before)
      .map(({ plain }) => plain),
  ).toMatchInlineSnapshot(`
    [
      "You asked me to come back to this:
    *Ask sales how they pitch the product*
    Ask somebody in sales to sell you your last feature as if you were the buyer, and correct nothing. Write down the words they use, and fix the point at which they stumbled, in the screen or in its description.
    [I'm in] [Help me prepare] [Not this week]",
    ]
  `);
  await moveTo("2026-11-25T15:00:00Z");
  expect(maya.dm().length).toBe(before + 1);
});

story(
  "a reminder is set for another time, taken back, and outside of hours comes at the next good one",
  async ({ maya, moveTo }) => {
    await maya.say("not now, ask me again at 4");
    expect(last(maya)).toMatchInlineSnapshot(`
      "I will come back to *Ask sales how they pitch the product* once: Tuesday, 24 November at 16:00.
      [Do not remind me]"
    `);
    await maya.say("ping me again on saturday at 11");
    expect(last(maya)).toMatchInlineSnapshot(`
      "Your working hours are 09:00 to 18:00. Please pick a time inside them on a working day, or change them in \`/growth settings\`. So I come back to *Ask sales how they pitch the product* once at another time: Monday, 30 November at 11:00. I remind you once at a time, so this takes the place of Tuesday, 24 November at 16:00.
      [Back to Tuesday, 24 November at 16:00] [Do not remind me]"
    `);
    await maya.click("nudge.no-reminder");
    expect(last(maya)).toMatchInlineSnapshot(
      `"Then I say nothing more of *Ask sales how they pitch the product* for now."`,
    );
    const before = maya.dm().length;
    await moveTo("2026-11-25T16:00:00Z");
    expect(maya.dm().length).toBe(before);
  },
);

story(
  "an answer to the challenge ends the reminder, and a plan that has one is reminded of by its own",
  async (scene) => {
    const { maya, moveTo, query } = scene;
    await maya.say("remind me tomorrow");
    await maya.say("skip");
    expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([]);
    const before = maya.dm().length;
    await moveTo("2026-11-25T16:00:00Z");
    expect(maya.dm().length).toBe(before);
  },
);

story(
  "what is planned can be come back to before its time, and its own reminder comes as well",
  async ({ maya, moveTo }) => {
    await maya.say("i'm in, thu 16:00");
    await maya.say("remind me tomorrow at 2pm");
    expect(last(maya)).toMatchInlineSnapshot(`
      "I will come back to *Ask sales how they pitch the product* once: Wednesday, 25 November at 14:00.
      [Do not remind me]"
    `);
    await moveTo("2026-11-25T13:00:00Z");
    expect(last(maya)).toMatchInlineSnapshot(`
      "You asked me to come back to this:
      *Ask sales how they pitch the product*
      > On Thursday, 26 November at 16:00 I will ask sales how they pitch the product.
      [Done] [Change the plan]"
    `);
    await moveTo("2026-11-26T15:00:00Z");
    expect(last(maya)).toContain("Your plan for now:");
  },
);

story("a reminder without a time is asked for, and one that lies far ahead becomes a later day", async ({ maya }) => {
  await maya.say("remind me");
  expect(last(maya)).toMatchInlineSnapshot(`
    "When shall I come back to *Ask sales how they pitch the product*? You can also say it: *tomorrow at 9*.
    [Tuesday, 24 November at 13:00] [Wednesday, 25 November at 10:00]"
  `);
  await maya.click("nudge.remind.1");
  expect(last(maya)).toMatchInlineSnapshot(`
    "I will come back to *Ask sales how they pitch the product* once: Tuesday, 24 November at 13:00.
    [Do not remind me]"
  `);
  await maya.say("remind me on 20 January");
  expect(last(maya)).toMatchInlineSnapshot(`
    "By then there will be another one. I can put *Ask sales how they pitch the product* off instead, and bring it back on a day that you choose.
    [Put it off to a day]"
  `);
  await maya.click("nudge.more", { in: "message" });
  expect(maya.modal()?.title).toContain("Later");
  await maya.close();
});

story("a reminder goes with the person", async ({ maya, moveTo, query }) => {
  await maya.say("remind me tomorrow");
  await maya.command("/growth forget");
  await maya.click("forget.confirm");
  const before = maya.dm().length;
  await moveTo("2026-11-25T16:00:00Z");
  expect(maya.dm().length).toBe(before);
  expect(await query("select 1 from nudges")).toEqual([]);
});

story(
  "a reminder keeps the weekly challenge away until it was said, and no question comes before it",
  async ({ maya, moveTo, query }) => {
    await maya.say("remind me next wednesday at 11");
    expect(last(maya)).toMatchInlineSnapshot(`
      "I will come back to *Ask sales how they pitch the product* once: Wednesday, 2 December at 11:00.
      [Do not remind me]"
    `);
    const before = maya.dm().length;
    await moveTo("2026-12-01T09:30:00Z");
    expect(maya.dm().length).toBe(before);
    await moveTo("2026-12-02T10:00:00Z");
    expect(maya.dm().length).toBe(before + 1);
    expect(last(maya)).toContain("You asked me to come back to this:");
    expect(await query("select count(*)::int as nudges from nudges")).toEqual([{ nudges: 1 }]);
  },
);
