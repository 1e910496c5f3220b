/** What is kept of what was sent, who may end it, what it may cost, and what becomes of it when a bot dies. */
import { describe, expect } from "vitest";
import { handleAbandonedEvents } from "#src/slack/slack-events.ts";
import { eventLeasesRunOut } from "#tests/support/builders.ts";
import { coachForStories, comes, MOMENT_MS, PATIENCE_MS } from "#tests/support/coach.ts";
import { saysYes, UNREAD } from "#tests/support/coach-forms.ts";
import { joins } from "#tests/support/house.ts";
import { hangs, refuses, says } from "#tests/support/model-server.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const coach = coachForStories();
const { story } = storiesAt(
  MONDAY,
  async ({ maya }) => {
    await joins(maya);
    await saysYes(maya);
    coach.server.will(says({ calls: [["swap"]] }));
  },
  coach.options,
);

const answerOf = ({ maya }: Pick<Scene, "maya">): string => maya.dm().at(-1)?.plain ?? "";

/** Saves the section of the language model in `/growth admin`. */
async function decides({ grace }: Pick<Scene, "grace">, values: Record<string, string>): Promise<void> {
  await grace.command("/growth admin");
  await grace.click("admin.section.coach");
  await grace.submit(values);
  await grace.close();
}

describe("what was sent last", () => {
  story("can be read word for word by the person alone, for a week", async ({ maya, bot, moveTo, query, settle }) => {
    await maya.say(UNREAD);
    const sent = JSON.stringify(JSON.parse(coach.server.bodies[0] ?? ""), null, 1);
    await maya.command("/growth privacy");
    await maya.click("coach.open");
    await maya.click("coach.last");
    const shown = maya.modal()?.plain ?? "";
    expect(shown).toContain("To read a message of yours, on Monday, 23 November");
    expect(sent.split("\n").filter((line) => !shown.includes(line.trim()))).toEqual([]);
    await maya.close();
    await maya.close();
    expect(await query("select user_id, purpose from coach_requests")).toEqual([
      { user_id: "U0MAYA", purpose: "reading" },
    ]);
    await moveTo("2026-12-01T10:00:00Z");
    await bot.queue.runNow(["expire-old"]);
    await settle();
    expect(await query("select * from coach_requests")).toEqual([]);
    await maya.command("/growth privacy");
    await maya.click("coach.open");
    await maya.click("coach.last");
    expect(maya.modal()?.plain).toBe("Nothing was sent of you in the last 7 days.");
  });

  story("stands in the export, and goes with everything", async ({ maya, query, settle }) => {
    await maya.say(UNREAD);
    await maya.command("/growth export");
    await settle();
    const files = maya.dm().flatMap((message) => message.files);
    const record = JSON.parse(files.find(({ name }) => name.endsWith(".json"))?.text ?? "{}") as object;
    expect(record).toMatchObject({
      languageModel: { consent: { answer: "yes", maySeeReflections: false }, last: { purpose: "reading" } },
    });
    const text = files.find(({ name }) => name.endsWith(".md"))?.text ?? "";
    expect(text).toContain("I said yes to it on 23 November 2026.");
    expect(text).toContain(UNREAD);
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    expect(await query("select * from coach_consents")).toEqual([]);
    expect(await query("select * from coach_requests")).toEqual([]);
  });

  story("is told of on the privacy page", async ({ maya }) => {
    await maya.command("/growth privacy");
    const page = maya.dm().find(({ plain }) => plain.includes("What your manager sees"))?.plain ?? "";
    expect(page).toContain("if you said yes, what was sent to it last, for 7 days");
    expect(page).toContain("You said yes: it may help where I do not understand you.");
  });
});

describe("an admin", () => {
  story("switches it off for everybody, and that is in their history", async (scene) => {
    const { maya, grace } = scene;
    await decides(scene, { coach: "off" });
    await maya.say(UNREAD);
    await maya.command("/growth next");
    expect(answerOf(scene)).not.toContain("[Plan in my words]");
    expect(coach.server.bodies).toEqual([]);
    await grace.command("/growth privacy");
    await grace.command("/growth admin");
    expect(grace.modal()?.plain).toContain("Switched off: nobody is asked, and nothing is sent.");
    await grace.close();
    await decides(scene, { coach: "on" });
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(1);
  });

  story("sees what is used, and sets the budget of a month", async (scene) => {
    const { maya, grace, moveTo } = scene;
    await decides(scene, { requests: "2" });
    await maya.say(UNREAD);
    await maya.say(UNREAD);
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(2);
    expect(answerOf(scene)).not.toContain("language model");
    await grace.command("/growth admin");
    expect(grace.modal()?.plain).toContain("This month: 2 of 2 requests, 240 of 4,000,000 tokens.");
    await grace.close();
    await moveTo("2026-12-01T10:00:00Z");
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(3);
  });

  story("sets a budget of tokens, which one answer may overrun and the next may not", async (scene) => {
    await decides(scene, { tokens: "100" });
    await scene.maya.say(UNREAD);
    await scene.maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(1);
  });

  story("has a budget that holds for many at once", async (scene) => {
    const { maya, omar, lena, query } = scene;
    for (const actor of [omar, lena]) {
      await joins(actor);
      await saysYes(actor);
    }
    await decides(scene, { requests: "1" });
    await Promise.all([maya, omar, lena].map((actor) => actor.say(UNREAD)));
    expect(coach.server.bodies).toHaveLength(1);
    expect(await query("select requests from coach_usage")).toEqual([{ requests: 1 }]);
  });
});

describe("a yes", () => {
  story("that is taken back between two tries ends the second", async ({ maya, bot, query, patience }) => {
    await maya.command("/growth settings");
    await maya.click("coach.open");
    let fail = (): void => undefined;
    coach.server.will((response) => {
      fail = () => refuses(500)(response);
    });
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    patience.ms = 100;
    await maya.click("coach.no");
    patience.ms = 10_000;
    fail();
    await said;
    expect(coach.server.bodies).toHaveLength(1);
    expect(bot.deps.model?.counts.requests).toBe(1);
    expect(await query("select * from coach_requests")).toEqual([]);
  });

  story("of somebody who is forgotten meanwhile leaves nothing behind", async ({ maya, query, bot }) => {
    const { forgetPerson } = await import("#src/features/privacy/use-cases/forget-person.ts");
    let answer = (): void => undefined;
    coach.server.will((response) => {
      answer = () => says({ calls: [["swap"]] })(response);
    });
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    await forgetPerson(bot.deps, { workspaceId: "T0HOUSE", userId: "U0MAYA" });
    answer();
    await said;
    expect(await query("select * from coach_consents")).toEqual([]);
    expect(await query("select * from coach_requests")).toEqual([]);
  });
});

describe("a bot that dies while it waits", () => {
  story("leaves one moment, and another one answers in its place without asking again", async (scene) => {
    const { maya } = scene;
    const before = maya.dm().length;
    coach.server.will(hangs);
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    await coach.timer.pass(MOMENT_MS);
    await comes(() => answerOf(scene).startsWith("One moment"));
    await eventLeasesRunOut(scene);
    const other = await scene.anotherBot();
    expect(await handleAbandonedEvents(other.deps)).toBe(1);
    expect(answerOf(scene)).toContain("[What you can do]");
    expect(maya.dm()).toHaveLength(before + 2);
    // The first one was only slow: it puts its own answer in the same place.
    await coach.timer.pass(PATIENCE_MS);
    await said;
    expect(maya.dm()).toHaveLength(before + 2);
    expect(coach.server.bodies).toHaveLength(1);
  });
});

describe("for operators", () => {
  story("there are counts, and no words", async ({ maya, bot, logged }) => {
    await maya.say(UNREAD);
    coach.server.will(refuses(401));
    await maya.say(UNREAD);
    const metrics = await (await fetch(`http://127.0.0.1:${bot.port}/metrics`)).text();
    expect(metrics.split("\n").filter((line) => line.startsWith("growth_coach"))).toEqual([
      "growth_coach_requests_total 2",
      "growth_coach_failures_total 1",
      "growth_coach_tokens_total 120",
    ]);
    expect(logged.filter(({ msg }) => msg === "a language model gave no answer")).toMatchObject([
      { level: "warn", purpose: "reading", reason: "refused" },
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/lantern|sk-test/);
  });
});
