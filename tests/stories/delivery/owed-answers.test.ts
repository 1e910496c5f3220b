/** Answers to a DM or a mention while Slack has a bad minute. */
import { describe, expect, vi } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import type { Fault } from "#src/playground/model.ts";
import { patient } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya);
  await maya.command("/growth next");
});
const BAD_MOMENTS: [string, Fault][] = [
  ["429", { times: 1, status: 429, error: "ratelimited", retryAfterSeconds: 1 }],
  ["500", { times: 2, status: 500 }],
  ["internal_error", { times: 2, error: "internal_error" }],
  ["an answer that never arrives", { times: 1, dropAnswer: true }],
];
const answers = (actor: Actor, text: string): string[] =>
  actor
    .dm()
    .map(({ plain }) => plain)
    .filter((plain) => plain.includes(text));

async function waitsFor({ settle }: Scene, condition: () => boolean): Promise<void> {
  await vi.waitFor(async () => {
    await settle();
    expect(condition()).toBe(true);
  }, patient);
}

describe("an answer that Slack does not take at once", () => {
  storyEach(BAD_MOMENTS)("%s: comes all the same, once, in the DM", async (scene, _, fault) => {
    const { maya, workspace } = scene;
    workspace.faults.set("chat.postMessage", { ...fault });
    await maya.say("done, I sat in on a call with the port");
    await waitsFor(scene, () => answers(maya, "Kept:").length > 0);
    expect(answers(maya, "Kept:")).toHaveLength(1);
  });

  storyEach(BAD_MOMENTS.slice(0, 3))("%s: comes all the same after a mention", async (scene, _, fault) => {
    const { maya, workspace } = scene;
    workspace.faults.set("chat.postEphemeral", { ...fault });
    await maya.say("@Growth Companion next", { channel: "C0DEV" });
    const told = (): boolean => maya.channel("C0DEV").some(({ ephemeral }) => ephemeral);
    await waitsFor(scene, told);
  });
});

describe("an answer that Slack does not take for a while", () => {
  /** As long as the tries last. */
  const aWhile = (): Fault => ({ times: 3, status: 500 });
  /** What is written down once the tries are over. */
  function owed(query: Scene["query"]): Promise<unknown[]> {
    return vi.waitFor(async () => {
      const rows = await query("select content from outbox where key like 'answer-%'");
      expect(rows).not.toEqual([]);
      return rows;
    }, patient);
  }

  story("comes within a minute of the end of the trouble, however long that lasted", async (scene) => {
    const { maya, workspace, query, moveTo } = scene;
    workspace.faults.set("chat.postMessage", { times: 1000, status: 500 });
    await maya.say("done, I sat in on a call with the port");
    await owed(query);
    for (const time of ["10:15", "10:30", "10:45", "11:00", "11:15"]) await moveTo(`2026-11-24T${time}:00Z`);
    expect(answers(maya, "Slack did not take")).toEqual([]);
    workspace.faults.delete("chat.postMessage");
    await moveTo("2026-11-24T11:16:01Z");
    expect(answers(maya, "Slack did not take")).toHaveLength(1);
  });

  story("tells what was kept as soon as it does, without a copy of the words", async (scene) => {
    const { maya, workspace, query, moveTo } = scene;
    workspace.faults.set("chat.postMessage", aWhile());
    await maya.say("done, I sat in on a call with the port");
    expect(JSON.stringify(await owed(query))).not.toContain("port");
    await moveTo("2026-11-24T10:20:00Z");
    const [answer, ...more] = answers(maya, "Slack did not take");
    expect(more).toEqual([]);
    expect(answer?.replace(/\*.+\*/, "*Its title*")).toMatchInlineSnapshot(`
      "Slack did not take my answer when you wrote at 11:00. What you told me is kept: *Its title*.
      [Add to it]"
    `);
  });

  story("tells where somebody is", async (scene) => {
    const { maya, workspace, query, moveTo } = scene;
    workspace.faults.set("chat.postMessage", aWhile());
    await maya.say("hello");
    await owed(query);
    await moveTo("2026-11-24T10:20:00Z");
    expect(answers(maya, "Slack did not take")).toHaveLength(1);
    const said = (): string | undefined =>
      maya
        .dm()
        .at(-1)
        ?.plain.replace(/\*.+\*/, "*Its title*");
    expect(said()).toMatchInlineSnapshot(`
      "Slack did not take my answer when you wrote at 11:00. *Its title* waits for your answer.
      [Show my challenge]"
    `);
    await maya.click("nudge.next");
    expect(said()).toContain("[I'm in]");
  });

  story("tells when somebody has planned it", async (scene) => {
    const { maya, workspace, query, moveTo } = scene;
    workspace.faults.set("chat.postMessage", aWhile());
    await maya.say("I'm in, Thursday at 9");
    await owed(query);
    await moveTo("2026-11-24T10:20:00Z");
    expect(
      maya
        .dm()
        .at(-1)
        ?.plain.replace(/\*.+\*/, "*Its title*"),
    ).toMatchInlineSnapshot(`
      "Slack did not take my answer when you wrote at 11:00. *Its title* is planned for Thursday, 26 November at 09:00.
      [Show my challenge]"
    `);
  });

  story("says to somebody who has not joined how to go on", async (scene) => {
    const { omar, workspace, query, moveTo } = scene;
    workspace.faults.set("chat.postMessage", aWhile());
    await omar.say("hello");
    await owed(query);
    await moveTo("2026-11-24T10:20:00Z");
    expect(omar.dm().at(-1)?.plain).toMatchInlineSnapshot(
      `"You wrote to me at 10:00, and Slack did not take my answer. Please write it once more, or open \`/growth\`."`,
    );
  });
});

describe("where the bot cannot look", () => {
  story("a public answer of which nothing was heard is not given again", async ({ maya, omar, workspace }) => {
    workspace.faults.set("chat.postMessage", { times: 2, dropAnswer: true });
    await maya.say("@Growth Companion", { channel: "C0DEV" });
    expect(omar.channel("C0DEV").filter(({ plain }) => plain.includes("I work best in private"))).toHaveLength(1);
  });

  story("nor is one that only one person sees", async ({ maya, workspace }) => {
    workspace.faults.set("chat.postEphemeral", { times: 3, dropAnswer: true });
    const before = maya.dm().length;
    await maya.say("@Growth Companion next", { channel: "C0DEV" });
    expect(maya.channel("C0DEV").filter(({ ephemeral }) => ephemeral)).toHaveLength(1);
    expect(maya.dm()).toHaveLength(before);
  });
});
