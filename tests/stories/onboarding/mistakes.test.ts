import { describe, expect } from "vitest";
import { joins } from "#tests/support/house.ts";
import { asForm, postSigned, type Signing } from "#tests/support/signed.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

let house: Scene;
async function begin(scene: Scene): Promise<void> {
  house = scene;
}
const { story, storyEach, inTurn } = storiesAt("2026-11-24T10:00:00Z", begin);

async function answerTo(text: string, user = "U0OMAR"): Promise<string> {
  const { messages, error } = await house.as(user).command(`/growth ${text}`.trim());
  return error ?? messages.at(-1)?.plain ?? "";
}

describe("an answer to a mistake", () => {
  inTurn([
    ["nxt", "Did you mean /growth next?"],
    ["paus", "Did you mean /growth pause?"],
    ["goal", "/growth goal is not part of this version yet"],
    ["qqqqqqqq", "Here is what I can do"],
    ["next", "You have not joined yet"],
    ["forget", "You have not joined yet"],
  ])("to /growth %s says what to do", async (_scene, text, expected) => {
    expect((await answerTo(text)).replaceAll("`", "")).toContain(expected);
  });

  story("to ten thousand characters stays short", async () => {
    const answer = await answerTo("x".repeat(10_000));
    expect(answer).toContain("I do not know");
    expect(answer.length).toBeLessThan(3000);
  });

  inTurn([
    ["pause until yesterday", "That day is past"],
    ["pause 14-20 november", "That day is past"],
    ["pause from 14 to 20 november", "for a day in the next year, add the year"],
    ["pause until 20 november", "That day is past"],
    ["plan 20 november at 10", "That day is past"],
    ["pause until blah", "I could not read that as a day"],
    ["pause until 2031-01-01", "too far ahead"],
  ])(
    "to /growth %s says how a day is written",
    async (_scene, text, expected) => {
      expect(await answerTo(text, "U0MAYA")).toContain(expected);
    },
    { also: ({ maya }) => joins(maya) },
  );

  story("to a plan outside the working hours keeps what was typed", async () => {
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth plan");
    await maya.submit({ date: "2026-11-25", time: "22:00", cue: "own", when: "it is late", will: "do it" });
    expect(Object.values(maya.modal()?.errors ?? {}).join()).toContain("Your working hours are 09:00 to 18:00");
    await maya.submit({ date: "2026-11-20", time: "10:00" });
    expect(Object.values(maya.modal()?.errors ?? {}).join()).toContain("passed already");
    await maya.submit({ date: "2026-11-25", time: "14:00" });
    expect(maya.modal()).toBeNull();
    const [plan] = await house.query<{ when_text: string }>("select when_text from plans");
    expect(plan?.when_text).toBe("it is late");
  });

  story("to somebody else's button changes nothing", async () => {
    house.expectViolation("views.open: invalid_trigger_id");
    const maya = house.as("U0MAYA");
    await joins(maya);
    await maya.command("/growth next", { channel: "C0DEV" });
    const [nudge] = await house.query<{ id: string; status: string }>(
      "select n.id, n.status from nudges n join members m on m.id = n.member_id where m.user_id = 'U0MAYA' and n.status in ('open','planned')",
    );
    const answer = await post({
      type: "block_actions",
      team: { id: "T0HOUSE" },
      user: { id: "U0OMAR", team_id: "T0HOUSE" },
      trigger_id: "x",
      container: { type: "view" },
      view: { id: "V1", type: "home" },
      actions: [{ action_id: "nudge.skip", value: nudge?.id }],
    });
    expect(answer.status).toBe(200);
    await house.settle();
    const [after] = await house.query<{ status: string }>("select status from nudges where id = $1", [nudge?.id]);
    expect(after?.status).toBe(nudge?.status);
  });

  story("to a second click on the same button does nothing twice", async () => {
    const priya = house.as("U0PRIYA");
    await joins(priya, { zone: "Asia/Kolkata" });
    await priya.command("/growth next");
    const ts = priya.dm().at(-1)?.ts ?? "";
    await Promise.all([priya.click("nudge.skip", { ts }), priya.click("nudge.skip", { ts })]);
    const rows = await house.query(
      "select 1 from challenge_history h join members m on m.id = h.member_id where m.user_id = 'U0PRIYA' and h.kind = 'skipped'",
    );
    expect(rows).toHaveLength(1);
  });
});

/** What people press and submit, as Slack would send it, or nearly. */
const post = (payload: object, changes: Signing & { readonly body?: string } = {}): Promise<Response> =>
  postSigned(house, changes.body ?? asForm(payload), { contentType: "application/x-www-form-urlencoded", ...changes });

describe("a request that is not Slack's", () => {
  storyEach([
    ["forged", { secret: "another-secret" }],
    ["replayed after six minutes", { ageSeconds: 360 }],
    ["signed with rubbish", { signature: "v0=zz" }],
    ["without a signature", { signature: "" }],
  ])("%s is refused with 401", async (_scene, _, changes) => {
    expect((await post({ type: "block_actions" }, changes)).status).toBe(401);
  });

  story("with malformed JSON is refused and logged without its content", async () => {
    const answer = await post({}, { body: "payload=%7Bnot-json-secret-words" });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(house.logged)).not.toContain("secret-words");
  });

  story("with an unexpected shape is refused, and never ends the bot", async () => {
    expect((await post({ type: "block_actions", user: { id: "U1" }, actions: [] })).status).toBe(400);
    expect((await post({ type: "view_submission", view: null })).status).toBe(400);
    expect(await answerTo("help")).toContain("/growth next");
  });
});
