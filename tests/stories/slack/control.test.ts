import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { SeenMessage } from "#src/playground/model.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
async function begin(scene: Scene): Promise<void> {
  house = scene;
}
const { story } = storiesAt("2026-11-23T09:00:00Z", begin);
/** Nudges that came by themselves; what was asked for is shown to the person alone. */
const nudgesOf = (actor: Actor): readonly SeenMessage[] =>
  actor
    .dm()
    .filter(({ ephemeral, plain }) => !ephemeral && /\[Not this week\]|We let this one go|Not this week\./.test(plain));

const last = (user = "U0MAYA"): string => house.as(user).dm().at(-1)?.plain ?? "";

describe("what a mentee controls", () => {
  story("swaps the challenge for one of two others", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth swap");
    expect(last().match(/\[Take this one\]/g)).toHaveLength(2);
    await maya.click("nudge.choose.1");
    expect(last()).toContain("You picked it yourself.");
  });

  story("puts a challenge off to a day, on which it comes back", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth next");
    const title = last().split("\n")[0];
    await maya.click("nudge.more", { option: "Later" });
    await maya.submit({ day: "2026-12-10" });
    await house.moveToNext();
    expect(house.workspace.now().toISOString()).toContain("2026-12-15T09:00");
    expect(last().split("\n")[0]).toBe(title);
    expect(last()).toContain("You asked to see this one again");
  });

  story("says what a challenge is based on, without closing it", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.click("nudge.more", { option: "What is this based on?", in: "message" });
    expect(last()).toContain("It serves this advice:");
  });

  story("pauses until a day and resumes, in commands and in plain words", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth pause until 7 January");
    expect(last()).toContain("I stay quiet until Thursday, 7 January");
    await house.moveTo("2026-12-22T09:00:05Z");
    expect(nudgesOf(maya)).toHaveLength(0);
    await maya.say("I'm back");
    expect(last()).toContain("Welcome back");
  });

  story("keeps what is told in plain words, and offers what was not asked for to the log", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.say("done, I asked sales and they laughed");
    expect(last()).toContain("with your words");
    await maya.say("I also did a talk on queues");
    expect(last()).toContain("Shall I keep that in your log?");
    await maya.click("chat.log");
    await maya.submit({ area: "people" });
    await maya.command("/growth log list");
    expect(last()).toContain("I asked sales and they laughed");
    expect(last()).toContain("A talk on queues");
  });

  story("never says the same help twice in a row", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.say("the weather is nice");
    const first = last();
    await maya.say("the weather is nice");
    expect(last()).not.toBe(first);
  });

  story("shares a reflection only by ticking, shows exactly that, and deletes it again", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya, { manager: "U0GRACE" });
    await maya.command("/growth done");
    await maya.submit({ happened: "I listened to <!channel> *sales*.", share: ["shared"] });
    await maya.command("/growth privacy");
    expect(last()).toContain("I listened to <!channel> *sales*.");
    expect(JSON.stringify(house.as("U0MAYA").dm().at(-1)?.blocks)).not.toContain("<!channel>");
    await maya.command("/growth log list");
    await maya.click("reflection.edit");
    await maya.click("reflection.delete");
    await maya.submit();
    expect(maya.modal()).toBeNull();
    await maya.command("/growth privacy");
    expect(last()).toContain("you have shared no reflection");
  });

  story("exports everything as two files, and forgets everything with a receipt", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth done");
    await maya.submit({ happened: "It worked." });
    await maya.command("/growth export");
    const files = maya.dm().find((message) => message.files.length > 0)?.files ?? [];
    const names = files.map(({ name }) => name.replace(/-[0-9a-f]{4}\./, "."));
    expect(names).toEqual(["growth-2026-11-23.json", "growth-2026-11-23.md"]);
    expect(files.every(({ text }) => text.includes("It worked."))).toBe(true);
    await maya.openHome();
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    expect(last()).toContain("1 reflection");
    for (const table of ["members", "nudges", "plans", "reflections", "challenge_history", "outbox"]) {
      expect([table, await house.query(`select * from ${table}`)]).toEqual([table, []]);
    }
    expect(maya.home()?.plain).toContain("[Join]");
  });

  story("is left alone after three nudges without an answer, and asked once", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth skip");
    for (let step = 0; step < 12 && !last().includes("[Weekly]"); step++) await house.moveToNext();
    expect(last()).toContain("How shall it be from here?");
    expect(nudgesOf(maya)).toHaveLength(3);
    expect(await house.bot.nextDueAt()).toBeNull();
    await maya.click("Once a month");
    expect(last()).toContain("Once a month it is.");
    expect(await house.bot.nextDueAt()).not.toBeNull();
  });

  story("gets nothing while Slack says Do Not Disturb or holiday, and one nudge after", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth skip");
    await house.workspace.change().setStatus("U0MAYA", "On holiday", ":palm_tree:", new Date("2026-12-07T00:00:00Z"));
    await house.moveTo("2026-12-01T09:00:05Z");
    expect(nudgesOf(maya)).toHaveLength(0);
    await house.moveTo("2026-12-08T09:00:05Z");
    expect(nudgesOf(maya)).toHaveLength(1);
  });

  story("offers a new time once after 'not yet', then leaves it alone", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth plan");
    await maya.submit({ date: "2026-11-24", time: "10:00", cue: "0" });
    await maya.say("not yet");
    await maya.click("Pick a new time");
    await maya.submit({ date: "2026-11-26", time: "10:00", cue: "0" });
    await maya.say("not yet");
    expect(last()).toContain("Then we leave");
  });

  story("answers a mention in a channel to the asker alone", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.say("@Growth Companion what is next?", { channel: "C0DEV" });
    expect(maya.channel("C0DEV").at(-1)).toMatchObject({ ephemeral: true });
    expect(
      house
        .as("U0OMAR")
        .channel("C0DEV")
        .some(({ author }) => author === "U0BOT"),
    ).toBe(false);
  });

  story("offers a reply in the thread of a nudge as its reflection", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth skip");
    await house.moveTo("2026-12-01T09:00:05Z");
    const nudge = maya.dm().findLast(({ plain }) => plain.includes("[Not this week]"));
    await maya.say("They export it all to a spreadsheet", { threadTs: nudge?.ts ?? "" });
    expect(last()).toContain("Shall I keep that as your reflection");
    await maya.click("chat.reflect");
    expect(await house.query("select what from reflections")).toEqual([
      { what: "They export it all to a spreadsheet" },
    ]);
  });
});
