/** What was offered is turned down, in whole or in part, or taken up after all: nothing is deleted by it, and nothing that comes later sticks to it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 120_000 },
);
const TOLD = "i listened to the call and it was very useful, i learned how they explain the import to a client";
const KEPT = "select what from reflections";

storyEach([["no"], ["no dont keep that"], ["ok forget it, i just needed to say it"], ["nothing to keep"]])(
  "%s: it is not kept, and nothing opens",
  async ({ maya, settle, query }, words) => {
    const said = settledAnswers(settle);
    await said(maya, "done");
    await said(maya, TOLD);
    expect(await said(maya, words)).toBe("Not kept.");
    expect(await query(KEPT)).toEqual([]);
  },
);

story("so does the button", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  expect(await said(maya, TOLD)).toMatchInlineSnapshot(`
    "Shall I keep that as your reflection on *Ask sales how they pitch the product*?
    [Keep it] [No, thanks]"
  `);
  await maya.click("No, thanks");
  expect(maya.dm().at(-1)?.plain).toBe("Not kept.");
  expect(await query(KEPT)).toEqual([]);
});

story("that is all: they have told it, and are asked once more", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  await said(maya, TOLD);
  expect(await said(maya, "that is all")).toMatchInlineSnapshot(`
    "Thank you. Shall I keep it, as you told it?
    [Keep it] [No, thanks]"
  `);
  await said(maya, "yes");
  expect(await query(KEPT)).toEqual([{ what: TOLD }]);
});

story("a part of it is taken out in the form, before anything is kept", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  await said(maya, TOLD);
  expect(await said(maya, "hmm actually dont save the part with the client pls")).toMatchInlineSnapshot(`
    "Nothing is kept yet. The form holds what you told me: take out what is not to stay, and save the rest.
    [Take a part out] [No, thanks]"
  `);
  await maya.click("Take a part out");
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*
    • Would you have bought it?
    • Which of your own words did they never use?
    What happened?: <i listened to the call and it was very useful, i learned how they explain the import to a client>
    What surprised you?: <...>
    What does it mean for a user, a client or the business?: <...>
    A link to what you made: <...>
    Who may see it?: [Share it with my manager]"
  `);
  await maya.close();
  expect(await query(KEPT)).toEqual([]);
  await said(maya, "wait no keep it. its fine");
  expect(await query(KEPT)).toEqual([{ what: TOLD }]);
});

story("for whom it is, is no yes to keeping it", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  await said(maya, TOLD);
  expect(await said(maya, "and pls dont show it to anybody")).toMatchInlineSnapshot(`
    "It is yours alone: <@U0GRACE> sees nothing of it, nor does anybody else. Shall I keep it?
    [Keep it] [No, thanks]"
  `);
  expect(await query(KEPT)).toEqual([]);
});

story("what was to be shown is not shown, and nothing is offered to be deleted", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  await said(maya, TOLD);
  await said(maya, "keep it");
  expect(await said(maya, "can grace see this one? i think i want her to actually")).toContain("[Show it]");
  expect(await said(maya, "hm no dont share. or only that i did it not the text")).toMatchInlineSnapshot(
    `"Nothing is shown. I can show an entry only whole; that you did it, without your text, you can tell <@U0GRACE> in a line of your own."`,
  );
});

storyEach([["please forget that i said it"], ["pls ignore my last message"]])(
  "%s: nothing of it was kept",
  async ({ maya, settle }, words) => {
    const said = settledAnswers(settle);
    await said(maya, "done");
    await said(maya, TOLD);
    await said(maya, "keep it");
    await said(
      maya,
      "honestly im thinking of quitting. not today. but there is an offer from another company, more money",
    );
    expect(await said(maya, words)).toMatchInlineSnapshot(
      `"Of what you wrote just now I kept nothing, so there is nothing of it to delete. The message itself stands in Slack, where you can delete it: its menu has _Delete message_."`,
    );
  },
);

storyEach([
  ["yeah thats fine"],
  ["yes that works for me"],
  ["yep, fits"],
  ["sure, that's good"],
  ["ja passt, that is fine"],
  ["yes"],
])("%s: a yes to the time that was proposed", async ({ maya, settle }, words) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "can i do it on friday 14 uhr or so")).toContain("[Friday, 27 November at 14:00]");
  expect(await said(maya, words)).toContain("is planned for Friday, 27 November at 14:00");
});

storyEach([["yeah thats fine"], ["yes"]])("%s: never a yes to a deletion", async ({ maya, settle, query }, words) => {
  const said = settledAnswers(settle);
  await said(maya, "done");
  await said(maya, TOLD);
  await said(maya, "keep it");
  expect(await said(maya, "delete the last entry")).toContain("[Delete]");
  await said(maya, words);
  expect(await query(KEPT)).toEqual([{ what: TOLD }]);
});

storyEach([
  ["i can do the rest tomorrow"],
  ["tag it as done pls"],
  ["no wait omar is always so busy i dont want to annoy him. who else"],
])("%s: it tells no more of what was told before", async ({ maya, settle }, words) => {
  const said = settledAnswers(settle);
  await said(maya, "thursday at 10");
  expect(await said(maya, TOLD)).toContain("Shall I keep that");
  expect(await said(maya, words)).not.toMatch(/belongs to it|what you wrote just before|keeps all of it/);
});
