/** A manager's first question, and what they want one of their people to learn: the form, with what was said in it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", ({ omar }: Scene) =>
  joins(omar, { zone: "Europe/London", manager: "U0GRACE" }),
);

story("how it is done, and with whom and what", async ({ grace, lena, settle }) => {
  const said = settledAnswers(settle);
  expect(
    await said(grace, "hello, i manage some devs here. how do i give one of them something to do"),
  ).toMatchInlineSnapshot(`
    "You choose the challenge and say why. <@U0OMAR> can take it on, name another day, or say no.
    [Choose a challenge]"
  `);
  expect(await said(grace, "i want omar to learn how sales works, 1h next week")).toMatchInlineSnapshot(`
    "You choose the challenge and say why. <@U0OMAR> can take it on, name another day, or say no. Your words stand in the form already.
    [Choose a challenge]"
  `);
  await grace.click("Choose a challenge");
  expect(grace.modal()?.plain).toMatchInlineSnapshot(`
    "They can say yes, no, or suggest another day, without giving a reason. You hear how they answered and, if they do it, that they did. What came of it, or why not, is theirs to tell.
    To whom?: <...>
    Which challenge?: <...>
    Or in your own words: <learn how sales works, 1h next week>
    Its area: <Working across functions>
    Why this, and why them?: <...>
    Working time that you set aside for it: <60 minutes>
    The door that you open for it: (None: they find somebody themselves | Somebody expects them | An introduction to somebody)
    Who is that?: <...>
    By when?: <date>"
  `);
  await grace.close();
  expect(
    await said(lena, "im a consultant, i do lots of client calls. someone told me devs could sit in?"),
  ).toMatchInlineSnapshot(`
    "That is kind, and it costs you half a minute: say what it is and when, and I find somebody to come along.
    [/growth host]"
  `);
});
