/** A call for help, a threat, harm by whomever: each is heard in one message, whatever wish stands beside it; a program that dies is none of it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";
const NUMBER = "112 in Europe, 999 in the UK, 911 in the US or your local emergency number";
const PERSON = "Please talk to a person now.";
const UNCLEAR = "I cannot tell how you mean that.";
const NOT_THEIR_FAULT = "that is not your fault";

story("a bare call for help gets the numbers, and no homework", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "i need help now")).toContain(NUMBER);
  expect(await said(maya, "call the police")).toContain(PERSON);
  expect(await said(maya, "the guy next to me has a gun")).toContain(PERSON);
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});

story("help with work is as ordinary as ever", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  for (const words of ["please help me prepare", "i need help with the tests", "if the import hangs i just end it"]) {
    const answer = await said(maya, words);
    expect([words, answer.includes(NUMBER)]).toEqual([words, false]);
  }
});

story("a threat is heard, and nothing is planned by it", MONDAY, async ({ maya, omar, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await joins(omar);
  expect(await said(maya, "i could strangle bo right now")).toContain(UNCLEAR);
  expect(await said(omar, "i want to punch my manager in the face")).toContain(UNCLEAR);
  expect(await said(maya, "i will punch him tomorrow")).toContain(PERSON);
  expect(await said(omar, "tom said he'll bring a gun on friday")).toContain(PERSON);
  expect(await query("select id from plans")).toEqual([]);
});

story("harassment is no quarrel over a coffee", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  for (const words of [
    "he says the promotion is mine if i sleep with him",
    "the sales guy keeps sending me dick pics",
    "they call me monkey. skip",
    "how do i report harassment",
  ])
    expect(await said(maya, words)).toContain("it is not your fault");
  expect(await said(maya, "show me another, i have bruises in the face")).toContain(NOT_THEIR_FAULT);
});

story("whoever may be read at home is told how to take it away", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "my husband reads my slack, he will beat me if he sees this")).toMatchInlineSnapshot(`
    "Please talk to a person now. I am only a program, and this is too important for me.
    *Call 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.* They are there for exactly this, at any hour.
    If somebody is near you, tell them the same words that you wrote to me, and ask them to stay. You do not have to go through this night or day alone.
    If somebody else may open this Slack: ring from a phone or a computer that only you can open. Your own message here you can delete, its menu has _Delete message_; \`/growth forget\` takes away what I wrote, with all that I keep for you.
    If it is somebody else whom you worry about: ask them plainly, stay with them, and call the same number.
    I have kept nothing of what you wrote, and told nobody."
  `);
  expect(await said(maya, "my boss hits me")).not.toContain("Delete message");
});
