/** A language model that is slow, fails or misbehaves: the rules answer, and nobody notices more than a slower reply. */
import { describe, expect } from "vitest";
import { coachForStories, comes, MOMENT_MS, PATIENCE_MS } from "#tests/support/coach.ts";
import { saysYes, UNREAD } from "#tests/support/coach-forms.ts";
import { joins } from "#tests/support/house.ts";
import { breaks, floods, hangs, refuses, says, sends, stalls } from "#tests/support/model-server.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const coach = coachForStories();
const { story, storyEach } = storiesAt(MONDAY, ({ maya }) => joins(maya), coach.options);

describe("a slow model", () => {
  story("says one moment, and then the answer in its place", async ({ maya }) => {
    await saysYes(maya);
    const before = maya.dm().length;
    let answer = (): void => undefined;
    coach.server.will((response) => {
      answer = () => says({ calls: [["swap"]] })(response);
    });
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    await coach.timer.pass(MOMENT_MS);
    await comes(() => maya.dm().at(-1)?.plain.startsWith("One moment") === true);
    const moment = maya.dm().at(-1)?.ts;
    answer();
    await said;
    expect(maya.dm()).toHaveLength(before + 2);
    expect(maya.dm().at(-1)).toMatchObject({ ts: moment });
    expect(maya.dm().at(-1)?.plain).toContain("[Show me others]");
  });

  storyEach([
    ["hangs", hangs],
    ["stalls", stalls],
  ])("that %s is given up, and the rules answer in that place", async ({ maya }, _, behaviour) => {
    await saysYes(maya);
    const before = maya.dm().length;
    coach.server.will(behaviour);
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    await coach.timer.pass(MOMENT_MS);
    await comes(() => maya.dm().at(-1)?.plain.startsWith("One moment") === true);
    await coach.timer.pass(PATIENCE_MS);
    await said;
    expect(maya.dm()).toHaveLength(before + 2);
    expect(maya.dm().at(-1)?.plain).toContain("[What you can do]");
  });

  story("whose one moment was deleted answers all the same", async ({ maya, workspace, bot, expectViolation }) => {
    expectViolation("chat.update: message_not_found");
    await saysYes(maya);
    let answer = (): void => undefined;
    coach.server.will((response) => {
      answer = () => says({ calls: [["swap"]] })(response);
    });
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    await coach.timer.pass(MOMENT_MS);
    await comes(() => maya.dm().at(-1)?.plain.startsWith("One moment") === true);
    const { channel, ts } = maya.dm().at(-1) ?? { channel: "", ts: "" };
    const world = workspace.worlds[0];
    const message = world?.message(channel, ts);
    if (message) world?.remove(message);
    answer();
    await said;
    expect(bot.deps.model?.counts.failures).toBe(0);
    expect(maya.dm().at(-1)?.plain).toContain("[Show me others]");
  });
});

describe("a model that misbehaves", () => {
  storyEach([
    ["429", [refuses(429)], 2],
    ["500", [refuses(500)], 2],
    ["401", [refuses(401)], 1],
    ["garbage", [sends("<html></html>")], 2],
    ["a broken connection", [breaks], 2],
    ["two megabytes", [floods], 1],
    ["a tool that does not exist", [says({ calls: [["drop-database"]] })], 1],
    ["arguments of somebody else", [says({ calls: [["forget", { user: "U0OMAR" }]] })], 1],
    ["a tool for the one in danger", [says({ calls: [["crisis"]] })], 1],
    ["nothing", [says({})], 1],
  ])("with %s is not noticed: the rules answer", async ({ maya, logged }, _, behaviours, requests) => {
    await saysYes(maya);
    coach.server.will(...behaviours);
    await maya.say(UNREAD);
    expect(maya.dm().at(-1)?.plain).toContain("[What you can do]");
    expect(maya.dm().at(-1)?.plain).not.toContain("language model");
    expect(coach.server.bodies).toHaveLength(requests);
    const lines = logged.filter(({ msg }) => String(msg).includes("language model"));
    expect(JSON.stringify(lines)).not.toMatch(/lantern|harbour|echoed|sk-test/);
  });

  story("fails once and is asked once more", async ({ maya }) => {
    await saysYes(maya);
    coach.server.will(refuses(500), says({ calls: [["swap"]] }));
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(2);
    expect(maya.dm().at(-1)?.plain).toContain("[Show me others]");
  });

  story("calls nobody and links nowhere", async ({ maya }) => {
    await saysYes(maya);
    const text =
      "Ask <@U0OMAR> or @omar, <!channel>, see <https://evil.example.com|here> or https://evil.example.com/x, #general.";
    coach.server.will(says({ text, calls: [["swap"]] }));
    await maya.say(UNREAD);
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "> Ask or omar, , see or general.

      This may be what you mean:
      Written by a language model. It only suggests; nothing is done before you press something.
      [Show me others] [Something else]"
    `);
  });
});
