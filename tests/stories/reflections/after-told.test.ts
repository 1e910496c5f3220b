/** What follows when something was told, done, or could not be done. */
import { describe, expect } from "vitest";
import type { Actor } from "#src/playground/actor.ts";
import { answerWithoutTitles as answer, withoutTitles } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const { story } = storiesAt(MONDAY, ({ maya }) => joins(maya));
const last = (actor: Actor): string => withoutTitles(actor.dm().at(-1)?.plain ?? "");

describe("after something was told", () => {
  story("one question is asked, and its answer is kept with it", async ({ maya, clock, query }) => {
    expect(await answer(maya, "done, asked Lena what they say sorry for")).toMatchInlineSnapshot(`
      "Kept: *...*, with your words.
      _Which detour surprised you?_
      [Add to it] [That is all] [Take it back]"
    `);
    expect(await query("select asked_of is not null as asks from talks")).toEqual([{ asks: true }]);
    expect(await answer(maya, "that they delete it by hand every morning")).toMatchInlineSnapshot(`
      "Added to *...*.
      [Add to it] [Take it out again]"
    `);
    expect(await written(maya, clock)).toEqual([
      "asked Lena what they say sorry for\n\nthat they delete it by hand every morning",
    ]);
  });

  story("nothing is asked twice", async ({ maya, clock }) => {
    await answer(maya, "done, asked Lena what they say sorry for");
    await answer(maya, "nobody in my team knew about it");
    expect(await written(maya, clock)).toEqual([
      "asked Lena what they say sorry for\n\nnobody in my team knew about it",
    ]);
    expect(await answer(maya, "ok")).toMatchInlineSnapshot(`"Good. I am here when you need me."`);
  });

  story("a wish or a question is answered all the same", async ({ maya, clock }) => {
    await answer(maya, "done, asked Lena what they say sorry for");
    expect(await answer(maya, "what can you do?")).toContain("Write to me as to a colleague");
    expect(await answer(maya, "thanks")).toMatchInlineSnapshot(`"You are welcome."`);
    expect(await written(maya, clock)).toEqual(["asked Lena what they say sorry for"]);
  });

  story("it can be enough", async ({ maya }) => {
    await answer(maya, "done, asked Lena what they say sorry for");
    await maya.click("That is all");
    expect(last(maya)).toMatchInlineSnapshot(`"That is plenty. It is kept as you told it."`);
  });

  story("nobody is asked anything who tells of sorrow", async ({ maya, clock }) => {
    expect(await answer(maya, "done, but the client shouted at me and i cried in the car")).toMatchInlineSnapshot(`
      "Thank you for telling me, also what was hard about it. *...* is kept, with your words.
      [Add to it] [Take it back]"
    `);
    expect(await written(maya, clock)).toEqual(["but the client shouted at me and i cried in the car"]);
  });

  story("the question comes after the button, too", async ({ maya, query }) => {
    await answer(maya, "I talked with Tom from support. He says sorry for the export every day.");
    await maya.click("It came of that");
    expect(last(maya)).toMatchInlineSnapshot(`
      "Kept: *...*, with your words.
      _Which detour surprised you?_
      [Add to it] [That is all]"
    `);
    expect(await answer(maya, "it was new to me")).toMatchInlineSnapshot(`
      "Added to *...*.
      [Add to it] [Take it out again]"
    `);
    expect(await query("select count(*)::int as n from reflections")).toEqual([{ n: 1 }]);
  });
});

describe("after it could not be done", () => {
  const REASONS = [
    [
      "No time",
      "pinned",
      "waits, and comes back on Tuesday, 1 December. If every week is like that, once a month may suit",
    ],
    [
      "Nobody answered",
      "pinned",
      "That is a pity, and it is not you: people answer the second person who asks more often than",
    ],
    ["Not for me", "fewer", "Good to know. I bring few of that kind from now on.\n[Show me another]"],
    ["Too big", "smaller", "Then here is the ten-minute part of it. It counts as well."],
  ] as const;
  for (const [reason, effect, says] of REASONS) {
    story(`"${reason}" changes what comes next`, async ({ maya, query }) => {
      await currentChallengeIs({ query }, maya, "shadow-client-call");
      expect(await answer(maya, "couldn't do it")).toContain(
        "What was in the way?\n[No time] [Nobody answered] [Not for me] [Too big]",
      );
      await maya.click(reason);
      expect(last(maya)).toContain(says);
      const [row] = await query<{ pinned: number; fewer: number; smaller: number }>(
        `select (select count(*)::int from members where pinned_challenge_id is not null) as pinned,
         (select count(*)::int from challenge_history where kind = 'fewer') as fewer,
         (select count(*)::int from nudges where size = 'tiny' and status = 'open') as smaller`,
      );
      expect(row).toEqual({ pinned: 0, fewer: 0, smaller: 0, [effect]: 1 });
    });
  }
});

describe("after the third in an area", () => {
  story("it is said what they add up to, with the next step", async ({ maya, query }) => {
    for (const text of ["Sat in on a call of Harbour", "Read their last ten tickets"]) {
      await maya.command("/growth log");
      await maya.submit({ what: text, area: "clients", happened: text });
      await maya.close();
    }
    expect(await query("select area from reflections")).toEqual([{ area: "clients" }, { area: "clients" }]);
    await currentChallengeIs({ query }, maya, "shadow-client-call");
    expect(await answer(maya, "done, asked support what they apologise for")).toMatchInlineSnapshot(`
      "Kept: *...*, with your words.
      That is the third in *...*:
      • Sat in on a call of Harbour
      • Read their last ten tickets
      • Sit in on a client call
      Together they carry the next step: *...*. Take it when you feel like it.
      [Add to it] [The next step] [Take it back]"
    `);
    await maya.click("The next step");
    expect(last(maya)).toMatchInlineSnapshot(`
      "*...*
      Ask a consultant for ten minutes of a client call that takes place anyway, and watch in silence as the client does their daily task with your feature. Mend the first place where they hesitate, and let the consultant tell them.
      _At the end:_ A change, merged, at the spot where a real client hesitated, and word of it sent to them.
      _Why this one:_ You picked it yourself.
      _Whom it helps:_ A client sees that somebody noticed, and you learn in ten minutes what no ticket would have told you.
      About 40 minutes · watch and listen · with a consultant Only with the client's agreement. Mind: The client agrees first, and no is a full answer. Nothing is recorded for you, you promise nothing, and no names go into the ticket.
      [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]"
    `);
    expect(await query("select status from nudges order by offered_at")).toEqual([
      { status: "done" },
      { status: "open" },
    ]);
  });
});
