/** What the bot is told to do with what was told, kept or marked: keep it, take the last bit out, who has heard of it. None of it is written into what came of a challenge. */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "apologise-for");
  },
  { timeout: 90_000 },
);
const TOLD = "done, asked Lena what they say sorry for";
const KEPT = "asked Lena what they say sorry for";

describe("after something was kept", () => {
  storyEach([
    ["ok its done, keep it"],
    ["undo that if it went to grace"],
    ["oh wait no, dont tell her the 40 min bit"],
    ["no dont leave it!! its done"],
    ["dont share that with grace"],
  ])("%s is not written into it", async ({ maya, settle, clock }, words) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    expect(await said(maya, words)).not.toMatch(/Added to|Shall I add|belongs to it/);
    expect(await written(maya, clock)).toEqual([KEPT]);
  });

  story("it is kept already, and shown to nobody", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    expect(await said(maya, "ok its done, keep it")).toMatchInlineSnapshot(
      `"That is plenty. It is kept as you told it."`,
    );
    expect(await said(maya, "undo that if it went to grace")).toMatchInlineSnapshot(`
      "*Ask support what they apologise for most* is yours alone: I show it to nobody. Before you ever show it, you can take a part out.
      [Change] [Take it back]"
    `);
  });

  storyEach([["undo the last bit"], ["take the last part out again"], ["remove the last sentence pls"]])(
    "%s takes out what was added, and the challenge stays done",
    async ({ maya, settle, clock, query }, words) => {
      const said = settledAnswers(settle);
      await said(maya, TOLD);
      await said(maya, "mostly for the slow search, they said");
      expect(await said(maya, words)).toContain("Taken out of *Ask support what they apologise for most*.");
      expect(await written(maya, clock)).toEqual([KEPT]);
      expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
    },
  );

  story("a bare undo asks which: the last, or all of it", async ({ maya, settle, clock, query }) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    await said(maya, "mostly for the slow search, they said");
    expect(await said(maya, "undo that")).toMatchInlineSnapshot(`
      "You added something to *Ask support what they apologise for most* last. Shall I take out that alone, or does it not count as done after all?
      [Only the last] [It is not done] [Leave it as it is]"
    `);
    await said(maya, "yes");
    expect(await written(maya, clock)).toEqual([KEPT]);
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  });

  story("a part that is not known any more takes nothing back whole", async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    await said(maya, "thanks");
    expect(await said(maya, "undo the last bit")).toMatchInlineSnapshot(`
      "Of *Ask support what they apologise for most*, I do not know which part you mean. You can take it out yourself; everything else stays.
      [Change] [Take it back] [Leave it as it is]"
    `);
    expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
  });

  story("what is shown to a manager is said to be", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    await said(maya, "share it with grace");
    expect(await said(maya, "oh wait no, dont tell her the 40 min bit")).toMatchInlineSnapshot(`
      "*Ask support what they apologise for most* is yours alone: I show it to nobody. Before you ever show it, you can take a part out.
      [Change]"
    `);
    await said(maya, "share it with grace");
    await maya.click("Show it");
    expect(await said(maya, "oh wait no, dont tell her the 40 min bit")).toMatchInlineSnapshot(`
      "*Ask support what they apologise for most* is shown to <@U0GRACE>, whole. You can take a part out, or make it yours alone again.
      [Change] [Make it private]"
    `);
  });
});

storyEach([["drop the last line"], ["undo the last bit"], ["take the last part out again"]])(
  "%s is of what is offered, and of nothing that was kept before it",
  async ({ maya, settle, clock }, words) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    await said(maya, "thanks");
    await said(maya, "helped a new colleague with her laptop, she cried a little, and it took ages");
    const answer = await said(maya, words);
    expect(answer).not.toContain("Ask support what they apologise for most");
    expect(answer).toMatch(/\[No, thanks\]/);
    expect(await written(maya, clock)).toEqual([KEPT]);
  },
);

storyEach([["leave it out"], ["finish it together"]])(
  "to the question after it, %s may be the answer",
  async ({ maya, settle }, words) => {
    const said = settledAnswers(settle);
    await said(maya, TOLD);
    expect(await said(maya, words)).toMatch(/Added to|Shall I add|belongs to it|\[Add/);
  },
);

story("after a bare done, it stays done", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  expect(await said(maya, "no dont leave it!! its done")).toMatchInlineSnapshot(
    `"It stays done. You need not write anything for that."`,
  );
  expect(await said(maya, "ok its done, keep it")).toMatchInlineSnapshot(
    `"It stays done. You need not write anything for that."`,
  );
  expect(await query("select status from nudges")).toEqual([{ status: "done" }]);
});

story("what is only offered is kept by such words", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  await said(maya, "sat with support, mostly they say sorry for the slow search");
  expect(await said(maya, "ok its done, keep it")).toContain("Kept: *Ask support what they apologise for most*");
  expect(await written(maya, clock)).toEqual(["sat with support, mostly they say sorry for the slow search"]);
});

story("of a manager's challenge, they hear that it is done and no word of it", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  await gives(grace, "@Maya");
  await settle();
  await maya.click("I'm in");
  await maya.submit({});
  await said(maya, "can i drop graces thing");
  expect(await said(maya, "no dont leave it!! its done")).toMatchInlineSnapshot(`
    "Is *Sit in on a client call* what is done?
    [Done] [Something else]"
  `);
  expect(await said(maya, "undo that if it went to grace")).toMatchInlineSnapshot(`
    "I show nobody what you write to me here. Whoever gives you a challenge hears that it is done, and none of your words; an entry is shown only if you show it.
    [Done] [Something else]"
  `);
  await said(maya, "sat in with the client, it took 40 min and they clicked export three times");
  await said(maya, "yes");
  expect(await said(maya, "oh wait no, dont tell her the 40 min bit")).toMatchInlineSnapshot(`
    "<@U0GRACE> hears that *Sit in on a client call* is done, and not a word of what you wrote: that is yours alone.
    [Change]"
  `);
  expect(await said(maya, "dont tell grace")).toContain("not a word of what you wrote");
});

storyEach([["🎉🎉🎉"], [":tada: 🥳"]])(
  "%s is joy, and keeps nothing",
  async ({ maya, settle, clock, query }, signs) => {
    const said = settledAnswers(settle);
    await said(maya, "i passed my exam");
    expect(await said(maya, signs)).toMatch(/I am happy for you\. Shall I keep it\?\n\[Keep it in my log\]/);
    expect(await query("select 1 from reflections")).toEqual([]);
    await said(maya, "yes");
    expect(await written(maya, clock)).toEqual(["i passed my exam"]);
  },
);

story("where a time was asked for, joy plans nothing", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "🎉");
  await said(maya, "🎉");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
