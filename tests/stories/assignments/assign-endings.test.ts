/** Every way in which something that was taken on can end, and what whoever asked for it is told. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { drawCards, gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import type { People } from "#tests/support/story.ts";
import { story } from "#tests/support/story.ts";

const TUESDAY = "2026-11-24T10:00:00Z";
const NOT_NOW = "*Sit in on a client call*: not now for <@U0MAYA>.";

type Ends = (
  people: People & {
    readonly moveTo: (at: string) => Promise<void>;
    gone: () => Promise<void>;
    settle: () => Promise<void>;
  },
) => Promise<unknown>;
/** It is said first who hears of it, and nothing happens before the second press. */
async function pausesAnyway(maya: Actor, typed: string): Promise<void> {
  await maya.command(typed);
  expect(maya.dm().at(-1)?.plain).toContain("If you pause, whoever asked hears *not now*, and no reason.");
  await maya.click("pause.anyway");
}

const WAYS: readonly (readonly [string, Ends])[] = [
  ["skipping it", ({ maya }) => maya.command("/growth skip")],
  [
    "saying that it did not work out, and telling them",
    async ({ maya, settle }) => {
      await maya.say("could not");
      await settle();
      await maya.click("nudge.skip");
    },
  ],
  [
    "putting it off beyond its day",
    async ({ maya }) => {
      await maya.click("nudge.more", { option: "Later", in: "message" });
      await maya.submit({ day: "2026-12-14" });
    },
  ],
  ["asking for fewer of these", ({ maya }) => maya.click("nudge.more", { option: "Fewer of these", in: "message" })],
  ["a pause without an end", ({ maya }) => pausesAnyway(maya, "/growth pause")],
  ["a pause beyond its day", ({ maya }) => pausesAnyway(maya, "/growth pause until 10 January")],
  [
    "a planned pause beyond its day, when it begins",
    async ({ maya, moveTo }) => {
      await pausesAnyway(maya, "/growth pause from 26 November until 10 January");
      await moveTo("2026-11-26T10:00:00Z");
    },
  ],
  [
    "a planned pause without an end, when it begins",
    async ({ maya, moveTo }) => {
      await pausesAnyway(maya, "/growth pause from 26 November");
      await moveTo("2026-11-26T10:00:00Z");
    },
  ],
  [
    "stopping the nudges",
    async ({ maya }) => {
      await maya.say("stop");
      await maya.click("cadence.stop");
      await maya.click("cadence.stop-anyway");
    },
  ],
  ["leaving the company", ({ gone }) => gone()],
  ["doing nothing until its day is long over", ({ moveTo }) => moveTo("2026-12-22T10:00:00Z")],
];

describe("whoever asked hears not now, and nothing more, of", () => {
  for (const [name, ends] of WAYS) {
    story(name, TUESDAY, async (scene) => {
      const { maya, grace, omar, workspace, settle } = scene;
      await joins(maya, { manager: "U0GRACE" });
      await gives(grace, "@Maya Lind", {}, { channel: "C0DEV" });
      await maya.click("assignment.accept");
      await maya.close();
      await settle();
      await drawCards(scene);
      expect(omar.channel("C0DEV").at(-1)?.plain).toContain("Taken on");
      const heard = grace.dm().length;

      await ends({ ...scene, gone: () => workspace.change().deactivate("U0MAYA") });
      await settle();
      await drawCards(scene);
      expect(
        grace
          .dm()
          .slice(heard)
          .map(({ plain }) => plain)
          .filter((plain) => plain.includes("client call")),
      ).toEqual([NOT_NOW]);
      expect(omar.channel("C0DEV").at(-1)?.plain).not.toContain("Taken on");
      await grace.command("/growth team");
      expect(grace.dm().at(-1)?.plain).not.toContain("taken on");
    });
  }

  story("one that came back on a later day and is skipped then", TUESDAY, async (scene) => {
    const { maya, grace, moveTo, settle } = scene;
    await joins(maya, { manager: "U0GRACE" });
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await maya.click("nudge.more", { option: "Later", in: "message" });
    await maya.submit({ day: "2026-12-01" });
    await settle();
    expect(grace.dm().at(-1)?.plain).toContain("is in:");
    await moveTo("2026-12-01T09:00:05Z");
    // It is still Grace's, with all that she opened for it, and nothing to take instead.
    const back = maya.dm().at(-1)?.plain ?? "";
    expect(back).toContain("<@U0GRACE> asked you: It shows what they use");
    expect(back).toContain("<@U0GRACE> has set aside");
    expect(back).not.toContain("Show me two others");
    await maya.command("/growth skip");
    await settle();
    expect(grace.dm().at(-1)?.plain).toBe(NOT_NOW);
  });
});

story(
  "what was taken on keeps the weekly nudge away until its day",
  TUESDAY,
  async ({ maya, grace, moveTo, settle }) => {
    await joins(maya, { manager: "U0GRACE" });
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await settle();
    const heard = grace.dm().length;
    await moveTo("2026-12-01T09:00:05Z");
    expect(grace.dm()).toHaveLength(heard);
    await maya.command("/growth next");
    expect(maya.dm().at(-1)?.plain).toContain("*Sit in on a client call*");
  },
);

story(
  "what a colleague's challenge displaced comes back once, and says truly why",
  TUESDAY,
  async ({ maya, grace, moveTo, settle }) => {
    await joins(maya, { manager: "U0GRACE" });
    const first = maya.dm().at(-1)?.plain ?? "";
    const title = /^\*(.+)\*$/m.exec(first)?.[1] ?? "";
    await gives(grace, "@Maya Lind");
    await maya.click("assignment.accept");
    await maya.close();
    await maya.say("done, I sat in");
    await settle();
    await moveTo("2026-12-01T09:00:05Z");
    expect(maya.dm().at(-1)?.plain).toContain(`*${title}*`);
    expect(maya.dm().at(-1)?.plain).toContain("it made room for what a colleague asked");
    await maya.command("/growth skip");
    await maya.command("/growth next");
    expect(maya.dm().at(-1)?.plain).not.toContain(`*${title}*`);
    await maya.command("/growth skip");
    await moveTo("2026-12-08T09:00:05Z");
    expect(maya.dm().at(-1)?.plain).not.toContain("made room");
    expect(JSON.stringify(maya.dm())).not.toContain("You asked to see this one again");
  },
);

story("the history says that the person did it, not the bot", TUESDAY, async ({ maya, grace, settle }) => {
  await joins(maya, { manager: "U0GRACE" });
  await gives(grace, "@Maya Lind");
  await maya.click("assignment.accept");
  await maya.close();
  await maya.say("done, I sat in");
  await settle();
  await maya.command("/growth privacy");
  await maya.click("history.show");
  expect(maya.dm().at(-1)?.plain).toContain("you: *Sit in on a client call*, done");
  await grace.command("/growth privacy");
  await grace.click("history.show");
  expect(grace.dm().at(-1)?.plain).toContain("<@U0MAYA>: *Sit in on a client call*, done");
});
