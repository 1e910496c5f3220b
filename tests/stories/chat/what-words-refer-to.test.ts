/** What was shown or spoken of last is what words refer to, and a wish that names its object is about that. */
import { describe, expect } from "vitest";
import { asks, CLIENT_CALL, last, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ maya }) => joins(maya, { manager: "U0GRACE", country: null }), {
  timeout: 90_000,
});

describe("a colleague's challenge that waits", () => {
  story("another month, and a yes, are for that one and not for their own", async ({ maya, grace, settle }) => {
    const said = settledAnswers(settle);
    await gives(grace, "@maya");
    await settle();
    expect(await said(maya, "hm why me")).toContain("These are the words of <@U0GRACE>");
    expect(await said(maya, "can we make it february")).toMatchInlineSnapshot(`
      "Of course. Name a day that suits you better, and I ask <@U0GRACE>; without an answer from them it is agreed in three working days.
      [Suggest another time] [I'm in] [Something else instead] [No thanks]"
    `);
    expect(await said(maya, "ok i'll do it")).toMatchInlineSnapshot(`
      "Good. Press *I'm in*, and *Sit in on a client call* is yours: <@U0GRACE> hears that you are in, and you choose when you do it.
      [I'm in] [Suggest another time] [Something else instead] [No thanks]"
    `);
  });

  story("a day that is proposed is agreed in words that hold it", async ({ maya, grace, settle, query }) => {
    const said = settledAnswers(settle);
    await gives(grace, "@maya", {}, { line: "shadow-client-call by 27 November: because it shows what they use" });
    await settle();
    await maya.click("assignment.suggest");
    await maya.submit({ day: "2026-12-15" });
    await settle();
    expect(await said(grace, "dec is fine for me")).toMatchInlineSnapshot(`
      "Shall I tell <@U0MAYA> that Tuesday, 15 December works, for *Sit in on a client call*?
      <@U0MAYA> would rather do *Sit in on a client call* by Tuesday, 15 December, instead of Friday, 27 November.
      [That works] [Keep the first date] [No date needed]"
    `);
    expect(await said(grace, "who is asking")).toMatchInlineSnapshot(`
      "<@U0MAYA> would rather do *Sit in on a client call* by Tuesday, 15 December, instead of Friday, 27 November.
      [That works] [Keep the first date] [No date needed]"
    `);
    expect(await said(grace, "yes, that works")).toMatchInlineSnapshot(`
      "Shall I tell <@U0MAYA> that Tuesday, 15 December works, for *Sit in on a client call*?
      <@U0MAYA> would rather do *Sit in on a client call* by Tuesday, 15 December, instead of Friday, 27 November.
      [That works] [Keep the first date] [No date needed]"
    `);
    expect(await said(grace, "is something waiting for me")).toContain("[My team]");
    expect(await said(grace, "yes please")).toContain("[That works]");
    expect(await query("select status from assignees")).toEqual([{ status: "suggested" }]);
  });
});

story("the second is the second of what was listed", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "show me something about architecture");
  const before = await query("select challenge_id from nudges");
  const shown = last(maya);
  const [, second = ""] = [...shown.matchAll(/^\*([^*]+)\*$/gm)].map(([, title]) => title ?? "");
  expect(await said(maya, "the second one")).toContain(second);
  expect(await query("select challenge_id from nudges")).not.toEqual(before);
});

story(
  "a seat that was just sent is asked for, and what is asked of it is no word about the challenge",
  async (scene) => {
    const { maya, lena, settle, query } = scene;
    const said = settledAnswers(settle);
    await maya.command("/growth shadow");
    await maya.click("seat.wish");
    await maya.submit({ topic: "any client call on invoicing" });
    await maya.close();
    await offers(lena, { ...CLIENT_CALL, topic: "Invoicing before the year end" });
    await settle();
    expect(last(maya)).toContain("Somebody offers what you would like to see");
    expect(await said(maya, "oh nice yes please ask for it")).toMatchInlineSnapshot(`
      "*Seats that you can ask for*
      *Client call* with Harbour · Invoicing before the year end
      Thursday, 3 December at 10:00 · 60 minutes · English · a silent seat · with <@U0LENA> [Ask for it]
      [Leave a wish] [Drop my wishes]
      Your wishes: any client call on invoicing"
    `);
    expect(await query("select 1 from seat_requests")).toEqual([]);
    await asks(maya);
    await settle();
    expect(await said(maya, "what is the seat about")).toContain("Harbour");
    expect(await said(maya, "what can i ask there")).toMatchInlineSnapshot(`
      "It is not yours yet. If <@U0LENA> says yes, this is what holds:
      Thursday, 3 December at 10:00: *Client call* with Harbour · Invoicing before the year end
      In the room: you listen, and keep questions for the host afterwards.
      Outside it the client is called Harbour, in tickets too. Record nothing, promise nothing.
      Notes of your own are fine, without names of clients; record nothing without asking. What else may come along or be said, <@U0LENA> decides: ask them before.
      [Or: What should I ask?]"
    `);
  },
);
