/** What people write is read as they wrote it: Slack's marks, phones' signs, emoji, files and `/me`. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const last = (actor: Actor): string => actor.dm().at(-1)?.plain ?? "";

describe("Slack's marks in people's words", () => {
  const typed = "asked @Omar Farouk & #dev, see https://example.com/a?b=1&c=2 and example.com <soon>";

  story("a story in the DM", MONDAY, async ({ maya, clock, omar, workspace }) => {
    await joins(maya);
    const text = typed.replace("Omar Farouk", nameOf(workspace, omar));
    await answerTo(maya, `done, ${text}`);
    expect(await written(maya, clock)).toEqual([text]);
    await maya.click("reflection.edit");
    expect(maya.modal()?.state["happened"]).toMatchObject({ value: { value: text } });
  });

  story("kept by a button, from the log's form, and by a mention", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await answerTo(maya, `log: ${typed}`);
    await answerTo(maya, `I also read ${typed}`);
    await maya.click("chat.log");
    await maya.submit({ what: "First", area: "people" });
    await maya.command(`/growth log ${typed}`);
    await maya.submit({ what: "Second", area: "people" });
    await maya.say(`@Growth Companion done, ${typed}`, { channel: "C0DEV" });
    expect(await written(maya, clock)).toEqual(
      Array.from({ length: 4 }, () =>
        expect.stringContaining("see https://example.com/a?b=1&c=2 and example.com <soon>"),
      ),
    );
    expect((await written(maya, clock)).filter((text) => /<[@#!h]/.test(text))).toEqual([]);
  });

  story("a challenge of a channel, and one that is given", MONDAY, async ({ grace, maya, workspace }) => {
    await joins(maya, { manager: "U0GRACE" });
    await grace.command("/growth challenge “read example.com” — until Friday", { channel: "C0DEV" });
    expect(field(grace, "title")).toBe("read example.com");
    await grace.close();
    const name = nameOf(workspace, maya);
    await grace.command(`/growth assign @${name} “read example.com/a with #dev” — by Friday — because it’s short`, {
      channel: "C0DEV",
    });
    expect(grace.modal()?.state["people"]).toMatchObject({ value: { selected_users: ["U0MAYA"] } });
    expect(field(grace, "own")).toBe("read example.com/a with #dev");
    expect(field(grace, "why")).toBe("It’s short");
  });

  story("a name that Slack made no mention of is asked for", MONDAY, async ({ grace, maya }) => {
    await joins(maya, { manager: "U0GRACE" });
    const form = await grace.command("/growth assign @may “shadow-client-call” by Friday: it helps");
    expect(form.modal?.plain).toContain("I cannot find @may here. Please pick them below.");
    expect(form.modal?.plain).toContain("Sit in on a client call");
  });
});

describe("as phones type", () => {
  story("commands", MONDAY, async ({ maya, omar }) => {
    await joins(maya);
    for (const line of ["/growth next!", "/growth “next”", "/growth — next", "/growth Next,"])
      expect((await maya.command(line)).messages.at(-1)?.plain).toContain("[Show me two others]");
    expect((await maya.command("/growth help?")).messages.at(-1)?.plain).toContain("/growth join");
    expect((await maya.command("/growth done, I rang them — “twice”")).modal?.state["happened"]).toMatchObject({
      value: { value: "I rang them — “twice”" },
    });
    await maya.close();
    expect((await maya.command("/growth log: read the page")).modal?.title).toBe("Log something");
    await maya.close();
    await maya.command("/growth pause, ’til\u00a07 January");
    expect(last(maya)).toContain("I stay quiet until Thursday, 7 January");
    expect((await omar.command("/growth nxt")).messages.at(-1)?.plain).toContain("Did you mean `/growth next`?");
  });

  story("plain words, with emoji and smileys", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await answerTo(maya, "done :+1:");
    expect(last(maya)).toContain("is done.");
    expect(await written(maya, clock)).toEqual([]);
    await maya.command("/growth next");
    await answerTo(maya, ":white_check_mark: done — they said :tada: “yes” :-)");
    expect(await written(maya, clock)).toEqual(["they said :tada: “yes” :-)"]);
  });
});

describe("people writing otherwise", () => {
  story("with /me", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await answerTo(maya, "/me did it, and they laughed");
    expect(last(maya)).toContain("with your words");
    expect(await written(maya, clock)).toEqual(["and they laughed"]);
  });

  story("with a file: the words are kept, and it is said what the file is", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await answerTo(maya, "", { files: [{ name: "board.png" }] });
    expect(last(maya)).toMatchInlineSnapshot(
      `"I keep words, not files. Tell me in a sentence or two what came of it; a link in it is kept as well."`,
    );
    await answerTo(maya, "done, this is the board", { files: [{ name: "board.png" }] });
    expect(last(maya).replace(/\*.*\*/, "*...*")).toMatchInlineSnapshot(`
      "Kept: *...*, with your words.
      I keep words; the file stays here in our chat. A link to it can be added.
      _Which detour surprised you?_
      [Add to it] [That is all] [Take it back]"
    `);
    expect(await written(maya, clock)).toEqual(["this is the board"]);
    await answerTo(maya, "log: drew the second board", { files: [{ name: "second.png" }] });
    expect(last(maya)).toMatchInlineSnapshot(`
      "Kept: *Drew the second board*. It counts as evidence whenever you need it.
      Clients and solution mapping · 23 November 2026 · private
      I keep words; the file stays here in our chat. A link to it can be added.
      [Change] [Show my log] [Take it back]"
    `);
  });
});

function field(actor: Actor, block: string): unknown {
  return (actor.modal()?.state[block] as { value?: { value?: unknown } } | undefined)?.value?.value;
}

function nameOf(workspace: { worlds: readonly { nameOf(id: string): string }[] }, actor: Actor): string {
  return workspace.worlds[0]?.nameOf(actor.userId) ?? "";
}
