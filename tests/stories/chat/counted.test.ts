/** What operators see of the conversations: how messages were read and what was pressed, without words and people. */
import { describe, expect } from "vitest";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

describe("what operators see of conversations", () => {
  story("is how messages were read and what was pressed, and nothing of anybody", async ({ maya, bot, settle }) => {
    const counted = async (): Promise<ReadonlyMap<string, number>> => {
      const text = await (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
      const lines = text.split("\n").filter((line) => /^growth_chat_\w+\{/.test(line));
      return new Map(lines.map((line) => [line.replace(/ \d+$/, ""), Number(/\d+$/.exec(line)?.[0])]));
    };
    const before = await counted();
    await maya.say("how do i even begin here");
    await maya.say("done, what's next?");
    await settle();
    await maya.click("chat.neither");
    await settle();
    // Whoever ran before in this process is counted as well.
    const after = [...(await counted())].flatMap(([line, count]) => {
      const more = count - (before.get(line) ?? 0);
      return more > 0 ? [`${line} ${more}`] : [];
    });
    expect(after.toSorted()).toEqual([
      `growth_chat_messages_total{act="done",situation="open",sureness="asked"} 1`,
      `growth_chat_messages_total{act="prepare",situation="open",sureness="likely"} 1`,
      `growth_chat_pressed_total{act="none",situation="open",pressed="neither"} 1`,
    ]);
    expect(after.join(" ")).not.toMatch(/maya|U0|how do i|stop it/i);
  });
});
