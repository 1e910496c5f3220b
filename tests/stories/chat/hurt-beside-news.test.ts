/** What hurt somebody, told beside good news or thanks, is taken up first, and no cheer stands beside it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { inTurn, story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }: Scene) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

inTurn([
  ["i moved to another team, the old one bullied me"],
  ["new team, new start! the old lead mobbed me"],
  ["i'm in a new team now. my last manager made my life hell"],
  ["thanks for the nice chat. my colleague bullies me"],
  ["I have switched teams, my old colleagues humiliated me"],
])("%s", async ({ maya, settle }, words) => {
  const answer = await settledAnswers(settle)(maya, words);
  expect(answer).toMatch(/nobody (?:should have|has) to put up with that|on your side|not your fault/i);
  expect(answer).not.toMatch(/new start|good idea|you can change your days|you are welcome/i);
});

story("what they may set stays in reach, below what is heard", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "i moved to another team, the old one bullied me")).toMatchInlineSnapshot(`
    "I am sorry, nobody should have to put up with that, and it is not your fault. Such a thing may weigh on you long after it is over.
    Tell one person whom you trust. If you want it to be known, HR listens afterwards as well: what happened, when, and who was there is enough to begin with.
    And whenever you like: if your focus or your manager changed with the team, both are in your settings.
    [Talk to a person] [Settings]"
  `);
  // How they feel is heard as well, and no cheer stands beside it.
  expect(await said(maya, "i moved to another team, i feel so empty")).toMatchInlineSnapshot(`
    "I am sorry that it is so hard just now. You need not carry it alone: tell one person whom you trust how it is.
    If your kind of work, your focus or your manager changed with it, all three are in your settings.
    [Settings]"
  `);
});
