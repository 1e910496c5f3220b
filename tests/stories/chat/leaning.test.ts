/** Words that lean on the message before: they find what they answer, and never do what nobody offered. */
import { describe, expect } from "vitest";
import { answerWithoutTitles as answer } from "#tests/support/answers.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const { story } = storiesAt(MONDAY, ({ maya }) => joins(maya));

describe("yes and no", () => {
  story("after the challenge a yes takes it, and a no closes nothing", async ({ maya, query }) => {
    expect(await answer(maya, "no")).toMatchInlineSnapshot(`
      "No is a fine answer. Would you rather see others, or leave it for this week?
      [Show me others] [Not this week]"
    `);
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    expect(await answer(maya, "no")).toMatchInlineSnapshot(`"Left as it was."`);
    expect(await answer(maya, "👍")).toMatchInlineSnapshot(`
      "Good. When shall that be? A day and an hour are enough, such as *...*.
      [Tuesday, 24 November at 10:00] [Another time]"
    `);
  });

  story("a yes does what was asked about, and can be taken back", async ({ maya, query }) => {
    expect(await answer(maya, "the release eats my whole week, i have to pass")).toMatchInlineSnapshot(`
      "Shall I leave *...* for this week?
      [Not this week] [Something else]"
    `);
    const closed = await answer(maya, "yes");
    expect(closed).toContain("Not this week");
    expect(await query("select status from nudges")).toEqual([{ status: "skipped" }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`
      "Taken back. *...* is open again, as it was.
      [Show my challenge]"
    `);
    expect(await query("select status, answered_at from nudges")).toEqual([{ status: "open", answered_at: null }]);
    expect(await query("select count(*)::int as n from challenge_history where kind = 'skipped'")).toEqual([{ n: 0 }]);
    expect(await answer(maya, "undo")).toMatchInlineSnapshot(`
      "I have changed nothing from a sentence of yours lately. If a button did it, one of these has what you need:
      [Show my challenge] [Show my log] [Settings]"
    `);
  });

  story("a no to it leaves it as it is", async ({ maya, query }) => {
    await answer(maya, "the release eats my whole week, i have to pass");
    expect(await answer(maya, "no")).toMatchInlineSnapshot(`"Left as it was."`);
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  });

  story("a yes in other words names it once more, and does nothing by itself", async ({ maya, query }) => {
    await answer(maya, "the release eats my whole week, i have to pass");
    expect(await answer(maya, "yes you understood me right")).toMatchInlineSnapshot(`
      "Shall I leave *...* for this week?
      [Not this week] [Something else]"
    `);
    expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
    await answer(maya, "yes");
    expect(await query("select status from nudges")).toEqual([{ status: "skipped" }]);
  });

  story(
    "somebody who was invited turns it down by a plain no, or by its button",
    async ({ omar, lena, tom, ...house }) => {
      await joins(omar, { manager: "U0LENA", country: null });
      await gives(lena, "@Tom Becker");
      await house.settle();
      expect(await answer(tom, "no, i said no")).toMatchInlineSnapshot(`
        "Shall I take that as *...*?
        [No] [Something else]"
      `);
      expect(await statusOf(house, "U0TOM")).toEqual(["invited"]);
      await tom.click("No", { in: "message" });
      await house.settle();
      expect(await statusOf(house, "U0TOM")).toEqual(["declined"]);
    },
  );

  story("without an offer they get a short honest question", async ({ maya }) => {
    await maya.command("/growth skip");
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(`
      "I have asked you nothing just now, so I am not sure what that answers. Is it one of these?
      [Show me one] [Keep it in my log] [What you can do]"
    `);
    expect(await answer(maya, "both")).toMatchInlineSnapshot(
      `"Which of them? Say *the first*, *the second* or *the last*, or press it."`,
    );
    expect(await answer(maya, "the second")).toMatchInlineSnapshot(`
      "Gladly. Tell me in a sentence what you did, here or in the form, and it stands in your log with its date.
      [Log something]"
    `);
  });

  story("after a day nothing is remembered, and forgetting takes it at once", async ({ maya, query, moveTo }) => {
    await answer(maya, "the release eats my whole week, i have to pass");
    expect(await query("select count(*)::int as n from talks")).toEqual([{ n: 1 }]);
    await moveTo("2026-11-24T11:30:00Z");
    expect(await answer(maya, "no")).toMatchInlineSnapshot(`
      "No is a fine answer. Would you rather see others, or leave it for this week?
      [Show me others] [Not this week]"
    `);
    await maya.command("/growth forget");
    await maya.click("forget.confirm");
    expect(await query("select * from talks")).toEqual([]);
  });
});

describe("a bare day", () => {
  story("is another time for what was asked about, and is corrected as often as they like", async ({ maya }) => {
    await maya.command("/growth plan");
    await maya.submit({ date: "2026-11-24", time: "10:00", cue: "0" });
    const first = await answer(maya, "can we move it to wednesday 9:00");
    expect(first).toMatchInlineSnapshot(`
      "Shall I move *...* to Wednesday, 25 November at 09:00?
      [Wednesday, 25 November at 09:00] [Another time]"
    `);
    expect(await answer(maya, "thursday 14:00")).toMatchInlineSnapshot(`
      "Moved: *...* is planned for Thursday, 26 November at 14:00 now, and I will remind you then.
      [Back to Tuesday, 24 November at 10:00] [Change the plan] [Help me prepare]"
    `);
    expect(await answer(maya, "no, friday 11:00")).toMatchInlineSnapshot(`
      "Moved: *...* is planned for Friday, 27 November at 11:00 now, and I will remind you then.
      [Back to Thursday, 26 November at 14:00] [Change the plan] [Help me prepare]"
    `);
    await maya.click("Change the plan", { in: "message" });
    expect(maya.modal()?.state).toMatchObject({ date: { value: { selected_date: "2026-11-27" } } });
    await maya.close();
  });
});

describe("what the bot said of its own accord", () => {
  story("comes before what was offered earlier, and a yes to it closes nothing", async ({ maya, moveTo, query }) => {
    await maya.command("/growth plan");
    await maya.submit({ date: "2026-11-24", time: "10:00", cue: "0" });
    await moveTo("2026-11-24T09:00:05Z");
    await answer(maya, "the release eats my whole week, i have to pass");
    await moveTo("2026-11-25T12:00:05Z");
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(`
      "Good to hear. Is it done, or still on its way?
      [Done] [Not yet]"
    `);
    expect(await query("select status from nudges")).toEqual([{ status: "planned" }]);
    expect(await answer(maya, "the first")).toMatch(/^Good\. \*\.\.\.\* is done\./);
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  });
});

describe("which of them", () => {
  story("is asked where two are offered, and told by its place", async ({ maya }) => {
    const first = await answer(maya, "half or none");
    expect(first).toMatchInlineSnapshot(`
      "I am not sure which you mean: *...* or *...*?
      [Not yet] [How long does it take?] [Something else]"
    `);
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(
      `"Which of them? Say *the first* or *the second*, or press it."`,
    );
    expect(await answer(maya, "the second")).toMatchInlineSnapshot(
      `
      "*...* takes about 10 minutes.
      • As it was, about 40 minutes: Watch somebody who works with your part of the product every day, beside them or on a shared screen, for fifteen silent minutes of their real work. Mend the first pause that you saw, and tell them that it is gone.
      • More of it, about 75 minutes: Sit with the same user once more after the fix, and see with your own eyes whether the detour is gone.
      You need not do it in one go.
      [I'm in] [Something bigger]"
    `,
    );
  });
});

describe("an offer to keep a story", () => {
  story("is taken by a word, without a form", async ({ maya, clock }) => {
    await maya.command("/growth skip");
    const told = "Today I helped Omar find why the deploy was slow.";
    expect(await answer(maya, told)).toMatchInlineSnapshot(`
      "Shall I keep that in your log?
      [Keep it] [No, thanks]"
    `);
    expect(await answer(maya, "yes please")).toMatchInlineSnapshot(`
      "Kept: *...*. It counts as evidence whenever you need it.
      Network, mentorship and growing others · 23 November 2026 · private
      [Change] [Show my log]"
    `);
    expect(await written(maya, clock)).toEqual([told]);
  });

  story("is left by a no, and a later ok keeps nothing", async ({ maya, clock }) => {
    await maya.command("/growth skip");
    await answer(maya, "Today I helped Omar find why the deploy was slow.");
    expect(await answer(maya, "no thanks")).toMatchInlineSnapshot(`"Not kept."`);
    expect(await answer(maya, "ok")).toMatchInlineSnapshot(`"Good. I am here when you need me."`);
    expect(await written(maya, clock)).toEqual([]);
  });

  story("that was declined by its button is not taken by a word", async ({ maya, clock }) => {
    await maya.command("/growth skip");
    await answer(maya, "Today I helped Omar find why the deploy was slow.");
    await maya.click("No, thanks");
    expect(await answer(maya, "yes")).toMatchInlineSnapshot(`
      "I have asked you nothing just now, so I am not sure what that answers. Is it one of these?
      [Show me one] [Keep it in my log] [What you can do]"
    `);
    expect(await written(maya, clock)).toEqual([]);
  });
});

describe("that is not what I meant", () => {
  story("asks with other readings than before, three times over", async ({ maya }) => {
    const menus = [
      await answer(maya, "half or none"),
      await answer(maya, "that is not what i meant"),
      await answer(maya, "wrong"),
      await answer(maya, "you got me wrong"),
    ];
    expect(menus).toMatchInlineSnapshot(`
      [
        "I am not sure which you mean: *...* or *...*?
      [Not yet] [How long does it take?] [Something else]",
        "Then I am still off. Is it here, perhaps?
      [Something smaller] [No more of these] [Something else]",
        "I have not got it yet, and that is my fault. Say it in other words, or take one of these.
      [Less often] [What exactly is asked?] [Something else]",
        "Sorry, I took you wrong. Is what you mean here?
      [I'm in] [My last weeks] [Something else]",
      ]
    `);
    expect(new Set(menus).size).toBe(menus.length);
  });
});

describe("the same menu", () => {
  story("never comes twice in a row", async ({ maya, omar }) => {
    for (const actor of [maya, omar]) {
      let before = "";
      for (const text of [
        "flurble",
        "flurble",
        "the build is broken",
        "flurble",
        "hm",
        "hm",
        "xyzzy plugh",
        "xyzzy plugh",
      ]) {
        const menu = await answer(actor, text);
        expect(menu).not.toBe(before);
        before = menu;
      }
    }
  });
});
