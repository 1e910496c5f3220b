/** What a language model writes: a draft, listening questions, a plan, a challenge for one's own project. Nothing counts before it is sent. */
import { describe, expect } from "vitest";
import { gives } from "#tests/support/assigning.ts";
import { coachForStories, PATIENCE_MS } from "#tests/support/coach.ts";
import { saysYes } from "#tests/support/coach-forms.ts";
import { joins } from "#tests/support/house.ts";
import { hangs, refuses, says } from "#tests/support/model-server.ts";
import { storiesAt } from "#tests/support/story.ts";
import { CLIENT_CALL, offers } from "../seats/offering.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const coach = coachForStories();
const { story } = storiesAt(
  MONDAY,
  async ({ maya }) => {
    await joins(maya, { manager: "U0GRACE" });
    await saysYes(maya);
  },
  coach.options,
);

const STORY =
  "so today I sat in on the call with <@U0LENA> and the people from the warehouse, they showed us how they scan each parcel twice because our page forgets the first scan, and we had never heard of it, I was surprised how calm they were about it, it means our retry is wrong";

const lastData = (): Record<string, unknown> => {
  const body = JSON.parse(coach.server.bodies.at(-1) ?? "null") as { messages: { content: string }[] };
  return JSON.parse(body.messages[1]?.content ?? "null") as Record<string, unknown>;
};

describe("a draft of what was told", () => {
  story("is shown, edited, and kept only then", async ({ maya, query }) => {
    await maya.say(STORY);
    expect(maya.dm().at(-1)?.plain).toContain("[Make a draft of it]");
    expect(coach.server.bodies).toEqual([]);
    coach.server.will(
      says({
        calls: [
          [
            "draft",
            {
              what: "I sat in on a warehouse call. See https://evil.example.com/x",
              surprise: "They scan twice.",
              insight: "Our retry is wrong.",
            },
          ],
        ],
      }),
    );
    await maya.click("coach.draft");
    expect(maya.modal()?.plain).toContain("Drafted by a language model from your message.");
    expect(lastData()["message"]).toContain("the call with a colleague and the people");
    expect(await query("select * from reflections")).toEqual([]);
    await maya.submit({ happened: "I sat in on a warehouse call, with Lena." });
    expect(await query("select what, surprise, insight from reflections")).toEqual([
      {
        what: "I sat in on a warehouse call, with Lena.",
        surprise: "They scan twice.",
        insight: "Our retry is wrong.",
      },
    ]);
  });

  story("without an answer, the form holds the words themselves", async ({ maya }) => {
    await maya.say(STORY);
    coach.server.will(refuses(500));
    await maya.click("coach.draft");
    expect(maya.modal()?.plain).not.toContain("language model");
    await maya.submit();
    expect(maya.dm().at(-1)?.plain).toBeDefined();
  });

  story("goes into the log where nothing is open", async ({ maya, query }) => {
    await maya.command("/growth skip");
    await maya.say(STORY);
    coach.server.will(says({ text: '{"what": "I sat in on a warehouse call."}' }));
    await maya.click("coach.draft");
    await maya.submit({ area: "clients" });
    expect(await query("select what, title from reflections")).toEqual([
      { what: "I sat in on a warehouse call.", title: "I sat in on a warehouse call" },
    ]);
  });
});

describe("a plan in one's own words", () => {
  story("fills the plan's own form, which counts when it is sent", async ({ maya, query }) => {
    await maya.command("/growth next");
    await maya.click("coach.plan");
    coach.server.will(
      says({ calls: [["plan", { when: "When the daily is over", will: "I will ask Tom for ten minutes." }]] }),
    );
    await maya.submit({ words: "thursday at 10 maybe after the daily, ask <@U0TOM> first" });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Worded by a language model from what you wrote. Change whatever does not sound like you.
      *Watch one colleague outside development do one task in your part for five silent minutes*
      …and tell your team where they stopped.
      When do you want to do it?: <2026-11-26>
      At what time?: <10:00>
      A cue that fits: (When I have my first coffee, | When the stand-up ends, | When I am back from lunch, | My own words, below)
      When ...: <the daily is over>
      I will ...: <ask Tom for ten minutes>
      Times are in your zone, Europe/Berlin."
    `);
    expect(await query("select * from plans")).toEqual([]);
    await maya.submit();
    expect(await query("select when_text, will_text, planned_at from plans")).toEqual([
      {
        when_text: "the daily is over",
        will_text: "ask Tom for ten minutes",
        planned_at: new Date("2026-11-26T09:00:00Z"),
      },
    ]);
  });

  story("of somebody in danger goes nowhere, and a person and a number are named", async ({ maya }) => {
    await maya.command("/growth next");
    await maya.click("coach.plan");
    await maya.submit({ words: "i want to end my life" });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "Please talk to a person now. I am only a program, and this is too important for me.
      *Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.* They are there for exactly this, at any hour.
      If somebody is near you, tell them the same words that you wrote to me, and ask them to stay. You do not have to go through this night or day alone.
      If it is somebody else whom you worry about: ask them plainly, stay with them, and call the same number.
      I have kept nothing of what you wrote, and told nobody."
    `);
    expect(coach.server.bodies).toEqual([]);
  });

  story("without an answer in time, the form holds what they wrote", async ({ maya }) => {
    await maya.command("/growth next");
    await maya.click("coach.plan");
    coach.server.will(hangs);
    const sent = maya.submit({ words: "ask Tom after the daily" });
    await coach.server.received(1);
    await coach.timer.pass(PATIENCE_MS);
    await sent;
    expect(maya.modal()?.plain).toContain("ask Tom after the daily");
    expect(maya.modal()?.plain).not.toContain("language model");
  });
});

describe("listening questions", () => {
  story("are asked for in the person's own words", async ({ maya }) => {
    await maya.command("/growth settings");
    await maya.click("coach.open");
    await maya.click("coach.questions");
    coach.server.will(
      says({
        calls: [
          [
            "questions",
            {
              questions: ["Who pays for it, <@U0OMAR>?", "", "What is slow today?\nAnd why?", "See evil.example.com/x"],
            },
          ],
        ],
      }),
    );
    await maya.submit({ words: "why invoices are late" });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "*Questions to listen with*
      • Who pays for it, ?
      • What is slow today? And why?
      • See
      Written by a language model. It only suggests; nothing is done before you press something."
    `);
    expect(lastData()).toMatchObject({ topic: "why invoices are late" });
  });

  story(
    "stand under the brief of a seat, and what its host wrote is not sent",
    async ({ luis, maya, moveTo, settle }) => {
      await offers(luis, CLIENT_CALL);
      await maya.command("/growth shadow");
      await maya.click("seat.ask");
      await maya.submit({ line: "I write the import." });
      await moveTo("2026-11-24T15:00:00Z");
      await luis.click("seat.yes");
      await settle();
      await moveTo("2026-12-03T13:05:00Z");
      const brief = maya.dm().findLast(({ plain }) => plain.includes("Three questions to listen with:"));
      expect(brief?.plain).toContain("[Listening questions]");
      await maya.click("coach.questions", { ts: brief?.ts });
      coach.server.will(says({ calls: [["questions", { questions: ["Who orders, and when?"] }]] }));
      await maya.submit({ words: "how HARBOUR orders, https://meet.example.com/harbour" });
      expect(maya.modal()?.plain).toContain("Who orders, and when?");
      expect(lastData()).toMatchObject({ topic: "how a client orders, a link", seat: "Client call" });
      expect(coach.server.bodies.join()).not.toMatch(/harbour|The import of orders|Luis/i);
    },
  );

  story("without an answer are those that fit anywhere", async ({ maya }) => {
    await maya.command("/growth settings");
    await maya.click("coach.open");
    await maya.click("coach.questions");
    coach.server.will(says({ calls: [["questions", { questions: "none" }]] }));
    await maya.submit({ words: "why invoices are late" });
    expect(maya.modal()?.plain).toMatchInlineSnapshot(`
      "*Questions to listen with*
      • Who will use this, and what is hard for them today?
      • What would happen if nothing were done?
      • Which words do they use that I would put otherwise?
      • What does this mean for what I build next?"
    `);
  });
});

describe("a challenge for one's own project", () => {
  story("is worded, and stays what it is", async ({ maya, query }) => {
    await maya.command("/growth next");
    await maya.click("coach.wording");
    const before = await query("select challenge_id, status, size from nudges");
    coach.server.will(
      says({ calls: [["wording", { wording: "Sit beside somebody who *imports* orders.\nWatch in silence." }]] }),
    );
    await maya.submit({ words: "the order import" });
    expect(maya.modal()?.plain.replace(/\*[A-Z][^*]+\*/, "*...*")).toMatchInlineSnapshot(`
      "*...*
      > Sit beside somebody who *imports* orders.
      > Watch in silence.
      Written by a language model. It only suggests; nothing is done before you press something."
    `);
    expect(await query("select challenge_id, status, size from nudges")).toEqual(before);
  });

  story("without an answer is the challenge itself", async ({ maya }) => {
    await maya.command("/growth next");
    await maya.click("coach.wording");
    coach.server.will(refuses(429));
    await maya.submit({ words: "the order import" });
    expect(maya.modal()?.plain).toContain("Take it one size closer to home");
    expect(maya.modal()?.plain).not.toContain("language model");
  });

  story("of a colleague's own words sends none of them", async ({ maya, grace }) => {
    await maya.command("/growth skip");
    const own = { challenge: null, own: "Draw the Harbour boat landing for Bertram" };
    await gives(grace, "@Maya Lind", own, { channel: "C0DEV", line: "by 4 December: because Bertram asked" });
    await maya.click("assignment.accept");
    await maya.close();
    await maya.command("/growth next");
    await maya.click("coach.wording");
    coach.server.will(refuses(401));
    await maya.submit({ words: "the order import" });
    expect(Object.keys(lastData())).toEqual(["project"]);
    expect(coach.server.bodies.join()).not.toMatch(/Bertram|Harbour/);
  });
});
