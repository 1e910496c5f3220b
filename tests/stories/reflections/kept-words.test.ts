/** What people write is kept: never replaced by an empty form, never cut, never lost to another window. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerTo } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { logOf, written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
/** Paragraphs of plain words, each with its number, so that a cut or a swap is seen. */
const long = (paragraphs: number): string =>
  Array.from(
    { length: paragraphs },
    (_, index) => `${index + 1}. ${"They export it to a sheet. ".repeat(9).trim()}`,
  ).join("\n\n");

describe("what was told is there when it is opened again", () => {
  story("in the DM, then by the card's button", MONDAY, async ({ maya, moveTo, clock }) => {
    await joins(maya, { manager: "U0GRACE" });
    await weekly(maya, moveTo);
    await answerTo(maya, "done, first telling");
    await maya.click("reflection.edit");
    await maya.submit({ share: ["shared"] });
    await maya.click("Change what you wrote");
    expect(maya.modal()?.state["happened"]).toMatchObject({ value: { value: "first telling" } });
    await maya.submit({ surprised: "They laughed" });
    expect(await logOf(maya, clock)).toMatchObject([
      { happened: "first telling", surprised: "They laughed", sharedWithManager: true },
    ]);
  });

  story("told again in the thread it stands below the first", MONDAY, async ({ maya, moveTo, clock }) => {
    await joins(maya);
    const ts = await weekly(maya, moveTo);
    await answerTo(maya, "done, first telling", { threadTs: ts });
    await answerTo(maya, "done, second telling", { threadTs: ts });
    await answerTo(maya, "And a third, as I remember it now", { threadTs: ts });
    await maya.click("chat.reflect");
    expect(await written(maya, clock)).toEqual([
      "first telling\n\nsecond telling\n\nAnd a third, as I remember it now",
    ]);
  });

  story("a form that does not ask who may see it leaves that as it was", MONDAY, async ({ maya, clock }) => {
    await joins(maya, { manager: "U0GRACE" });
    await maya.command("/growth done it worked");
    await maya.submit({ share: ["shared"] });
    await maya.command("/growth privacy");
    await maya.click("manager.remove");
    await maya.command("/growth log list");
    await maya.click("reflection.edit");
    await maya.submit({ meaning: "Fewer clicks" });
    expect(await logOf(maya, clock)).toMatchObject([
      { happened: "it worked", meaning: "Fewer clicks", sharedWithManager: true },
    ]);
  });
});

describe("two windows on the same text", () => {
  story("the later one sees what the first one saved", MONDAY, async ({ maya, moveTo, clock, workspace }) => {
    await joins(maya);
    const ts = await weekly(maya, moveTo);
    await answerTo(maya, "done, first telling");
    await maya.click("reflection.edit");
    // The other window is on the phone: it is told in the thread meanwhile.
    await answerTo(maya, "done, from the phone", { threadTs: ts });
    await maya.submit({ happened: "from the desk" });
    expect(maya.modal()?.plain).toContain("Saved in another window meanwhile.");
    expect(maya.modal()?.plain).toContain("from the phone");
    expect(maya.modal()?.state["happened"]).toMatchObject({ value: { value: "from the desk" } });
    expect(await written(maya, clock)).toEqual(["first telling\n\nfrom the phone"]);
    await maya.submit();
    expect(await written(maya, clock)).toEqual(["from the desk"]);
    expect(workspace.violations).toEqual([]);
  });
});

describe("a long story is kept whole", () => {
  const text = long(60);

  story("told in the DM, opened and changed", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    expect(text.length).toBeGreaterThan(14_000);
    await answerTo(maya, `done, ${text}`);
    expect(await written(maya, clock)).toEqual([text]);
    await maya.click("reflection.edit");
    await maya.submit({ "happened.2": `Changed.\n\n${String(field(maya.modal()?.state["happened.2"]))}` });
    const [kept] = await written(maya, clock);
    expect(kept?.replace("Changed.\n\n", "")).toBe(text);
    expect(kept).toContain("Changed.");
  });

  story("kept by a button: in a thread, and in the log", MONDAY, async ({ maya, moveTo, clock }) => {
    await joins(maya);
    const ts = await weekly(maya, moveTo);
    await answerTo(maya, text, { threadTs: ts });
    await maya.click("chat.reflect");
    await answerTo(maya, `I also did this. ${text}`);
    await maya.click("chat.log");
    await maya.submit({ what: "A long look", area: "clients" });
    await answerTo(maya, `log: ${text}`);
    expect(await written(maya, clock)).toEqual([text, `this. ${text}`, text]);
  });

  story("typed after the command", MONDAY, async ({ maya, clock }) => {
    await joins(maya);
    await maya.command(`/growth log ${text}`);
    await maya.submit({ what: "A long look", area: "clients" });
    expect(await written(maya, clock)).toEqual([text]);
    const listed = await maya.command("/growth log list");
    for (const paragraph of text.split("\n\n")) expect(listed.messages.at(-1)?.plain).toContain(paragraph);
  });

  story("shared: the manager reads the beginning, and all of it in a window", MONDAY, async ({ maya, grace }) => {
    await joins(maya, { manager: "U0GRACE" });
    await maya.command(`/growth done ${text}`);
    await maya.submit({ share: ["shared"] });
    const team = await grace.command("/growth team");
    expect(team.messages.at(-1)?.plain).toContain("(goes on)");
    await grace.click("Read all of it");
    for (const paragraph of text.split("\n\n")) expect(grace.modal()?.plain).toContain(paragraph);
  });

  story("its message was deleted before it was kept: that is said", MONDAY, async ({ maya, clock, workspace }) => {
    await joins(maya);
    await answerTo(maya, "I also did a short one");
    const own = maya.dm().findLast(({ author }) => author === maya.userId);
    await workspace.change().deleteMessage(own?.channel ?? "", own?.ts ?? "");
    const seen = await maya.click("chat.log");
    expect(JSON.stringify(seen)).toContain("not there any more");
    expect(await written(maya, clock)).toEqual([]);
  });
});

/** The nudge of the week, in the DM. @returns its timestamp. */
async function weekly(maya: Actor, moveTo: (at: string) => Promise<void>): Promise<string> {
  await maya.command("/growth skip");
  await moveTo("2026-12-01T09:00:05Z");
  return maya.dm().findLast(({ plain }) => plain.includes("[Not this week]"))?.ts ?? "";
}

function field(state: unknown): unknown {
  return (state as { value?: { value?: unknown } } | undefined)?.value?.value;
}
