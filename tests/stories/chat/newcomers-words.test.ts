/** What newcomers wrote, and what a sensible colleague would have answered. */
import { describe, expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }) => {
    await joins(maya, { manager: "U0GRACE" });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

describe("what was written just now", () => {
  story("was not kept, or is what is deleted", async ({ maya, settle, moveTo }) => {
    const said = settledAnswers(settle);
    await said(maya, "the coffee machine is broken again");
    expect(await said(maya, "delete what i just wrote")).toMatchInlineSnapshot(
      `"Of what you wrote just now I kept nothing, so there is nothing of it to delete. The message itself stands in Slack, where you can delete it: its menu has _Delete message_."`,
    );
    expect(await said(maya, "change what i just wrote")).toContain(
      "Of what you wrote just now I kept nothing, so there is nothing of it to change. The message itself stands in Slack, where you can change it: its menu has _Edit message_.",
    );
    await said(maya, "done, they sell the old page");
    expect(await said(maya, "delete what i just wrote")).toMatchInlineSnapshot(`
      "This one? I ask once more before it goes for good.
      *Ask sales how they pitch the product*
      24 November 2026 [Delete]"
    `);
    await moveTo("2026-11-24T12:00:00Z");
    expect(await said(maya, "delete what i just wrote")).toMatchInlineSnapshot(`
      "Of what you wrote just now I kept nothing, so there is nothing of it to delete. The message itself stands in Slack, where you can delete it: its menu has _Delete message_.
      [Show my log]"
    `);
    expect(await said(maya, "please just delete everything i wrote about the page")).toContain("[Delete]");
  });

  story("is shown to the manager where that is asked for", async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await said(maya, "done, they sell the old page");
    expect(await said(maya, "good. can u share it with her then")).toMatchInlineSnapshot(`
      "Press *Show it*, and <@U0GRACE> can read *Ask sales how they pitch the product*, whole and as you wrote it. Everything else stays yours alone.
      [Show it] [Show my log] [No, thanks]"
    `);
  });
});

story("thanks to a colleague are passed on where they are meant to be", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "thanks lena, that was super kind of you")).toMatchInlineSnapshot(`
    "That is kind. Here I alone read it: shall it reach them?
    [Say thanks]"
  `);
  await maya.click("thanks.write");
  expect(maya.modal()?.plain).toContain("Lena");
  await maya.close();
  for (const words of ["thanks", "thank you so much", "thanks, that was kind of you", "thanks bot", "thanks a lot"])
    expect(await said(maya, words)).toBe("You are welcome.");
});

story("questions about the bot are answered as they were asked", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "how long do u keep all this")).toMatchInlineSnapshot(`
    "Until you delete it: a single entry in your log, or all of it with \`/growth forget\`, at once. Our conversation itself is kept by Slack, as long as your company lets it.
    [All of it] [Delete everything]"
  `);
  const first = await said(maya, "what is this actually for?");
  expect(first).toMatchInlineSnapshot(`
    "I am a bot that helps you grow in your work. Once a week I bring you one small, concrete thing to do, such as listening in on a client call or asking sales how they explain your product. You choose when, or say no; what came of it is kept for you alone.
    [What you can do] [Who sees what]"
  `);
  expect(await said(maya, "what is this actually for?")).not.toBe(first);
  expect(await said(maya, "hello? anyone there")).toMatchInlineSnapshot(`
    "Yes, I am here. *Ask sales how they pitch the product* waits for you, and you can ask me anything about it.
    [Show my challenge]"
  `);
  expect(await said(maya, "leave a wish pls")).not.toContain("stop");
});

story("a long story of a failure is taken up before it is closed", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const words = "couldnt do it, nobody in support had time and honestly i was too shy to ask again";
  expect(await said(maya, words)).toMatchInlineSnapshot(`
    "Thank you for saying so; many people know that feeling. A smaller way in is one line in writing: _No hurry: could you spare me five minutes this week? I have one question._
    Shall we leave it as not done, or try the small way?
    [It did not happen] [Something smaller] [Help me prepare] [Something else]"
  `);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
  await maya.click("chat.do");
  expect(await query("select status from nudges")).toEqual([{ status: "not-done" }]);
});

story("whether they have to is answered by no, and who hears of it", async ({ maya, grace, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "do i have to do this?")).toMatchInlineSnapshot(`
    "No. *Ask sales how they pitch the product* is an offer: you can leave it, for this week or for good, and nobody hears of it.
    [Not this week] [Show me others]"
  `);
  await grace.command("/growth assign @Maya Lind");
  await grace.suggest("challenge", "client call");
  await grace.submit({ challenge: "shadow-client-call", why: "It shows what they use.", due: "2026-12-04" });
  await settle();
  expect(await said(maya, "do i have to do this?")).toMatchInlineSnapshot(`
    "No. <@U0GRACE> asks, and a no is a full answer: they hear *not now* for *Sit in on a client call*, and no reason. Nobody else hears of it, and nothing follows from it here.
    [I'm in] [Suggest another time] [Something else instead] [No thanks]"
  `);
});

story("who has just begun is offered what needs no finished work", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "im new here, started on monday")).toMatchInlineSnapshot(`
    "Welcome. Nobody expects finished work of you yet, so *Ask sales how they pitch the product* can wait until you have something to try it on. Shall I show you others that need none?
    [Show me others] [Help me prepare] [Not this week]"
  `);
  expect(await said(maya, "havent finished anything yet, its my 1st week")).toContain("can wait");
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});

story("who has not joined gets a yes or no", async ({ omar, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(omar, "what is this thing")).toMatchInlineSnapshot(`
    "Everybody says that one should talk to clients, see other teams, speak up. Few find the moment. I find one small step a week that fits you, help you prepare it, find the person that it takes, and keep what you learned for your next review. It is voluntary, and nobody keeps count.
    [Join] [Who sees what]"
  `);
  expect(await said(omar, "is my manager going to see what i write here??")).toMatchInlineSnapshot(`
    "No. What you write to me in this conversation is seen by no manager, and while you have not joined I keep none of these words. If you join and name a manager, they see your name, what you tick to share, and your answer where they ask something of you themselves.
    The honest limit: whoever runs the server can reach its database."
  `);
  expect(await said(omar, "im new here, started on monday")).toMatchInlineSnapshot(`
    "Welcome. Once a week I bring people one small thing that helps them find their way, such as whom to ask and what to watch. You are welcome to join, now or in some weeks.
    [Join]"
  `);
});
