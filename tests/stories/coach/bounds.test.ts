/** How old and how much may be what is sent, and what holds until the last moment before it. */
import { describe, expect } from "vitest";
import { coachForStories, PATIENCE_MS } from "#tests/support/coach.ts";
import { saysYes, UNREAD } from "#tests/support/coach-forms.ts";
import { joins } from "#tests/support/house.ts";
import { hangs, refuses, says, sends } from "#tests/support/model-server.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";
import { CLIENT_CALL, offers } from "../seats/offering.ts";
import { allowsReflections, dataOf, forbidsReflections, logs } from "./what-is-sent.ts";

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

/** Begins a message whose first try waits for its end. @returns what lets that try fail, and the end of the message. */
async function firstTry({ maya, patience }: Scene): Promise<{ fail: () => Promise<unknown> }> {
  let fail = (): void => undefined;
  coach.server.will(
    (response) => {
      fail = () => refuses(500)(response);
    },
    says({ calls: [["swap"]] }),
  );
  const said = maya.say(UNREAD);
  await coach.server.received(1);
  patience.ms = 100;
  return {
    fail: () => {
      patience.ms = 10_000;
      fail();
      return said;
    },
  };
}

describe("reflections that are sent", () => {
  story("are the three newest ones", async ({ maya, moveTo }) => {
    for (const [at, what] of ["first", "second", "third", "fourth"].entries()) {
      await moveTo(`2026-11-23T10:0${at + 1}:00Z`);
      await logs(maya, "Import", `I moved the ${what} import to a queue.`);
    }
    await allowsReflections(maya);
    await maya.say(UNREAD);
    expect(dataOf(coach)["reflections"]).toEqual([
      "I moved the fourth import to a queue.",
      "I moved the third import to a queue.",
      "I moved the second import to a queue.",
    ]);
  });

  story("are of the last sixty days", async ({ maya, moveTo }) => {
    await logs(maya, "Import", "I moved the import to a queue.");
    await allowsReflections(maya);
    await moveTo("2027-01-22T09:00:00Z");
    await maya.say(UNREAD);
    expect(dataOf(coach)["reflections"]).toEqual(["I moved the import to a queue."]);
    await moveTo("2027-01-22T11:00:00Z");
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(2);
    expect(dataOf(coach)).not.toHaveProperty("reflections");
  });

  story("do not go where they were forbidden between two tries", async (scene) => {
    const { maya, bot, query } = scene;
    await logs(maya, "Import", "I moved the import to a queue.");
    await allowsReflections(maya);
    const { fail } = await firstTry(scene);
    await forbidsReflections(maya);
    await fail();
    expect(coach.server.bodies).toHaveLength(1);
    expect(bot.deps.model?.counts.requests).toBe(1);
    expect(await query("select may_see_reflections from coach_consents")).toEqual([{ may_see_reflections: false }]);
  });
});

describe("the code name of a client", () => {
  story("is not sent months after its seat, whoever had that seat", async ({ maya, luis, moveTo, bot, settle }) => {
    await offers(luis, CLIENT_CALL);
    await settle();
    for (const day of ["2026-12-03T10:00:00Z", "2027-02-02T10:00:00Z", "2027-03-01T10:00:00Z"]) {
      await moveTo(day);
      await bot.queue.runNow(["expire-old"]);
      await settle();
      await logs(maya, "Import", "Harbour told us that the import fails on Mondays.");
      if (day === "2026-12-03T10:00:00Z") await allowsReflections(maya);
      const before = coach.server.bodies.length;
      await maya.say("do purple lanterns hum at HARBOUR?");
      expect([day, coach.server.bodies.length]).toEqual([day, before + 1]);
      expect(dataOf(coach)["message"]).toBe("do purple lanterns hum at a client?");
      expect(JSON.stringify(dataOf(coach)["reflections"])).toContain("a client told us that the import fails");
    }
    expect(coach.server.bodies.join()).not.toMatch(/harbour/i);
  });
});

describe("a second try", () => {
  story("is not made where an admin switched it off meanwhile", async (scene) => {
    const { grace, bot } = scene;
    const { fail } = await firstTry(scene);
    await grace.command("/growth admin");
    await grace.click("admin.section.coach");
    await grace.submit({ coach: "off" });
    await fail();
    expect(coach.server.bodies).toHaveLength(1);
    expect(bot.deps.model?.counts.requests).toBe(1);
  });

  story("has what is left of the eight seconds", async ({ maya }) => {
    coach.server.will(refuses(500), hangs);
    const said = maya.say(UNREAD);
    await coach.server.received(2);
    // One wait, which began before the first try, and which no second one follows.
    expect(coach.timer.begun(PATIENCE_MS)).toBe(1);
    await coach.timer.pass(PATIENCE_MS);
    await said;
    expect(maya.dm().at(-1)?.plain).toContain("[What you can do]");
    expect(coach.timer.begun(PATIENCE_MS)).toBe(1);
  });
});

describe("what was sent last", () => {
  const shown = async ({ maya }: Scene): Promise<string> => {
    await maya.command("/growth privacy");
    await maya.click("coach.open");
    await maya.click("coach.last");
    const text = maya.modal()?.plain ?? "";
    await maya.close();
    await maya.close();
    return text;
  };

  story("is shown for seven days and not longer, whether it was deleted or not", async (scene) => {
    const { maya, moveTo, query } = scene;
    await maya.say(UNREAD);
    await moveTo("2026-11-30T09:00:00Z");
    expect(await shown(scene)).toContain("This was sent, word for word");
    await moveTo("2026-11-30T11:00:00Z");
    expect(await shown(scene)).toBe("Nothing was sent of you in the last 7 days.");
    expect(await query("select purpose from coach_requests")).toEqual([{ purpose: "reading" }]);
  });
});

describe("tokens", () => {
  const used = async ({ query }: Scene): Promise<unknown> =>
    (await query("select requests, tokens from coach_usage"))[0];

  story("of an answer that cannot be read count as the endpoint says, and those of none as nothing", async (scene) => {
    coach.server.will(sends('{"choices":[],"usage":{"prompt_tokens":400,"completion_tokens":50}}'), refuses(401));
    await scene.maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(2);
    expect(await used(scene)).toEqual({ requests: 2, tokens: 450 });
  });

  story("of an answer that never comes count as they are guessed, and end the budget", async (scene) => {
    const { maya, grace } = scene;
    await grace.command("/growth admin");
    await grace.click("admin.section.coach");
    await grace.submit({ tokens: "500" });
    await grace.close();
    coach.server.will(hangs);
    const said = maya.say(UNREAD);
    await coach.server.received(1);
    const guess = { requests: 1, tokens: Math.ceil((coach.server.bodies[0] ?? "").length / 4) };
    // As soon as it is asked: a bot that dies now has spent them.
    expect(await used(scene)).toEqual(guess);
    await coach.timer.pass(PATIENCE_MS);
    await said;
    coach.server.will(says({ calls: [["swap"]] }));
    await maya.say(UNREAD);
    expect(coach.server.bodies).toHaveLength(1);
    expect(await used(scene)).toEqual(guess);
  });

  story("of what was not sent in the end are given back", async (scene) => {
    await logs(scene.maya, "Import", "I moved the import to a queue.");
    await allowsReflections(scene.maya);
    const { fail } = await firstTry(scene);
    await forbidsReflections(scene.maya);
    await fail();
    const [sent = ""] = coach.server.bodies;
    const error = JSON.stringify({ error: { message: "no: the words were echoed here" } });
    expect(await used(scene)).toEqual({ requests: 2, tokens: Math.ceil((sent.length + error.length) / 4) });
  });
});
