/** Guests, and those to whom a colleague gave a challenge, in conversation: what waits for them is what they write about, and nothing is done by it. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { asks, offers, RELEASE, requests } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }),
  {
    timeout: 90_000,
  },
);
const FRIDAY = { ...RELEASE, date: "2026-11-27" };

/** Maya asks Luis for a seat on Friday. */
async function mayaAsks({ maya, luis, settle }: Scene): Promise<void> {
  await offers(luis, FRIDAY);
  await asks(maya);
  await settle();
}

/** Grace gives Maya a challenge, who has planned one of her own. */
async function graceGives({ maya, grace, settle, query }: Scene): Promise<void> {
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await maya.say("thursday at 10");
  await settle();
  await gives(grace, "@Maya Lind");
  await settle();
}

const plans = ({ query }: Pick<Scene, "query">): Promise<readonly { at: string }[]> =>
  query("select planned_at::text as at from plans");
const first = (answer: string): string => answer.split("\n")[0] ?? "";

describe("a seat that waits for its host", () => {
  story("is what is asked about, and what the day is about", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await mayaAsks(scene);
    const WAITS = "waiting for the host's answer";
    expect(await said(maya, "friday is bad")).toContain(WAITS);
    expect(await said(maya, "hm no wait friday is fine")).toMatchInlineSnapshot(`
      "Good, then it stays as it is: <@U0LUIS> has your question, and I have changed nothing.
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      _waiting for the host's answer_
      [Take it back]"
    `);
    expect(await plans(scene)).toEqual([]);
    expect(await requests(scene)).toEqual(["U0MAYA asked"]);
    expect(first(await said(maya, "can we say monday at 10?"))).not.toContain("Friday, 27 November at 10:00");
    expect(first(await said(maya, "did luis say anything yet"))).toMatchInlineSnapshot(
      `"Not yet: <@U0LUIS> has not answered what you asked today. I write to you as soon as they do, and if it takes too long I remind them."`,
    );
    expect(first(await said(maya, "has anybody answered"))).toContain("Not yet: <@U0LUIS>");
    expect(await said(maya, "can i ask questions in the call")).toContain("It is not yours yet. If <@U0LUIS> says yes");
    expect(await said(maya, "what's coming up")).toContain(WAITS);
    expect(await said(maya, "where is it")).toMatchInlineSnapshot(`
      "That I may tell you once <@U0LUIS> says yes. So far you have asked for it:
      *Deploy or release* · The release of invoicing
      Friday, 27 November at 16:00 · 60 minutes · English · a silent seat · with <@U0LUIS> · 10:00 their time
      _waiting for the host's answer_
      [Take it back]"
    `);
    expect(await said(maya, "what is the call about")).toContain("The release of invoicing");
    expect(await said(maya, "i don't want the seat any more")).toContain("[Take it back]");
    expect(await requests(scene)).toEqual(["U0MAYA asked"]);
  });

  story("shows its link to nobody before they have it", async (scene) => {
    const { maya, luis, settle, moveTo } = scene;
    const said = settledAnswers(settle);
    await mayaAsks(scene);
    for (const text of ["where is it", "where's the link", "details of the call please"]) {
      await said(maya, text);
      expect(JSON.stringify(maya.dm().at(-1))).not.toContain("meet.example.com");
    }
    await moveTo("2026-11-24T15:00:00Z");
    await luis.click("seat.yes");
    await settle();
    await said(maya, "where's the link");
    expect(JSON.stringify(maya.dm().at(-1))).toContain("meet.example.com");
    expect(first(await said(maya, "who else is there"))).toBe(
      "Who else sits in, I tell only <@U0LUIS>. What I know of it:",
    );
    expect(first(await said(maya, "friday won't work after all"))).toContain("That can happen");
    expect(first(await said(maya, "thursday is fine"))).toContain("The day of a seat is its host's");
    expect(await requests(scene)).toEqual(["U0MAYA seated"]);
  });
});

describe("a challenge that a colleague gave", () => {
  story("is asked about before anything is said to it", async (scene) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    await graceGives(scene);
    expect(await said(maya, "who gave me this")).toContain("<@U0GRACE> has a challenge for you:");
    expect(await said(maya, "what does grace want")).toContain("*Sit in on a client call*");
    expect(first(await said(maya, "how long does it take"))).toMatchInlineSnapshot(
      `"About 30 minutes, says whoever wrote *Sit in on a client call*. <@U0GRACE> has set aside 30 minutes of working time for it."`,
    );
    expect(first(await said(maya, "until when"))).toMatchInlineSnapshot(
      `"<@U0GRACE> hopes for *Sit in on a client call* by Friday, 4 December. If another day suits you better, name it, and I ask them. If you do nothing, it is over after that day, and nobody is told."`,
    );
    expect(first(await said(maya, "why did i get this from grace"))).toContain("<@U0GRACE>");
    expect(first(await said(maya, "do i have to"))).toMatch(/^No\. /);
    expect(first(await said(maya, "can i say no"))).toMatch(/^Yes\. /);
    expect(first(await said(maya, "what happens if i say no"))).toMatch(/^Nothing bad\. /);
    expect(first(await said(maya, "who sees whether i do it"))).toMatchInlineSnapshot(
      `"<@U0GRACE> hears whether you take *Sit in on a client call* on, and later that you did it. Of a no they hear *not now*, and no reason. What you write about it is yours, and stays so unless you share it."`,
    );
    expect(first(await said(maya, "what about my own one"))).toMatchInlineSnapshot(
      `"If *Sit in on a client call* takes its place, *Ask sales how they pitch the product* makes room and is not lost: it is the next one that I bring when the other is over. The day that you planned is not kept then; you choose a new one. As long as you do nothing, yours stays as it is."`,
    );
    expect(await statusOf(scene, "U0MAYA")).toEqual(["offered"]);
  });

  story("takes the place of an own plan by its button alone", async (scene) => {
    const { maya, settle, query } = scene;
    const said = settledAnswers(settle);
    await graceGives(scene);
    for (const text of ["graces one", "ill take graces one", "ok ill do that instead of the other thing"])
      expect(await said(maya, text)).toContain("Which first?\n[This one first] [My own first]");
    expect(first(await said(maya, "no i'd rather keep mine"))).toMatchInlineSnapshot(
      `"Then yours comes first, and nothing is changed. *Sit in on a client call* waits here until its day is over, and <@U0GRACE> hears nothing before you press a button."`,
    );
    for (const text of ["not now, ask me next week", "i'll take it on but not this week"])
      expect(await said(maya, text)).toContain("[Suggest another time]");
    expect(await said(maya, "no, tell grace i can't")).toContain("hears *not now*");
    expect(await statusOf(scene, "U0MAYA")).toEqual(["offered"]);
    expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
    await said(maya, "graces one");
    await maya.click("This one first");
    await maya.close();
    await settle();
    expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
    expect(await said(maya, "when do i get my own one back")).toMatchInlineSnapshot(
      `"*Ask sales how they pitch the product* made room and is not lost: I bring it back on Tuesday, 1 December, or later if *Sit in on a client call* is still running then. When that one is over before, *Show me one* brings it at once. The day that you had planned is not kept; you choose a new one."`,
    );
    expect(first(await said(maya, "until when do i have time"))).toMatchInlineSnapshot(
      `"<@U0GRACE> hopes for *Sit in on a client call* by Friday, 4 December. I count no days: if it is still open two weeks after that, I let it go, and they hear *not now*."`,
    );
    expect(first(await said(maya, "does grace hear what i write about it"))).toMatchInlineSnapshot(
      `"<@U0GRACE> knows that you took *Sit in on a client call* on, and hears when you have done it. If you leave it, they hear *not now*, and no reason. What you write about it is yours, and stays so unless you share it."`,
    );
  });

  story("comes back as it was said: asked for by itself once the other is over", async (scene) => {
    const { maya, settle } = scene;
    await graceGives(scene);
    await maya.click("assignment.accept");
    await maya.click("This one first");
    await maya.close();
    await settle();
    await maya.command("/growth done");
    await maya.submit({ happened: "I sat in." });
    await settle();
    await maya.command("/growth next");
    expect(maya.dm().at(-1)?.plain).toContain("*Ask sales how they pitch the product*");
    expect(maya.dm().at(-1)?.plain).not.toContain("is planned for");
  });

  story(
    "is answered by a yes after a question about it, and its button is shown where it is waited for",
    async (scene) => {
      const { maya, settle, grace } = scene;
      const said = settledAnswers(settle);
      await gives(grace, "@Maya Lind");
      await settle();
      expect(first(await said(maya, "how much work is that"))).toContain("About 30 minutes");
      expect(await said(maya, "yes")).toMatchInlineSnapshot(`
        "Good. Press *I'm in*, and *Sit in on a client call* is yours: <@U0GRACE> hears that you are in, and you choose when you do it.
        [I'm in] [Suggest another time] [Something else instead] [No thanks]"
      `);
      const button = "One tap opens it, which I cannot do from a message:\n[I'm in]";
      expect(await said(maya, "yes")).toBe(button);
      // It stands there again, however often.
      expect(await said(maya, "yes")).toBe(button);
      await maya.click("I'm in");
      await maya.close();
      expect(await statusOf(scene, "U0MAYA")).toEqual(["accepted"]);
    },
  );

  story("is no stranger's to somebody who has not joined", async (scene) => {
    const { tom, grace, settle } = scene;
    const said = settledAnswers(settle);
    await gives(grace, "@Tom Becker");
    await settle();
    expect(first(await said(tom, "who is this from"))).toBe("<@U0GRACE> has a challenge for you:");
    expect(first(await said(tom, "does she hear if i say no"))).toContain("Of a no they hear *not now*");
    expect(await said(tom, "maybe later")).toMatchInlineSnapshot(`
      "There is no hurry, and it waits here. Another day can be named once you have joined; no thanks is a full answer too.
      [Join] [No thanks]"
    `);
    expect(await statusOf(scene, "U0TOM")).toEqual(["invited"]);
  });
});

story("where nothing waits, nothing of it is answered", async ({ maya, settle }: { maya: Actor } & Scene) => {
  const said = settledAnswers(settle);
  for (const text of ["who gave me this", "until when", "where is it", "has anybody answered", "mine first"])
    expect(await said(maya, text)).not.toMatch(/No colleague has given you|no seat ahead of you/);
});

story("an hour beside a yes to what a colleague gave stands in the plan's form", async (scene) => {
  const { maya, grace, settle } = scene;
  const said = settledAnswers(settle);
  await gives(grace, "@Maya Lind");
  await settle();
  const answer = await said(maya, "im in for graces thing, thu 9");
  expect(answer).toContain("The form of your plan begins with that day and hour.");
  await maya.click("assignment.accept-at", { in: "message" });
  expect(maya.modal()?.plain).toContain("<2026-11-26>");
  expect(maya.modal()?.plain).toContain("09:00");
});
