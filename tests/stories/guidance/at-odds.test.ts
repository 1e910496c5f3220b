/** Whoever is at odds with people at work gets words for that: no settings, and no word of whether they are watched. */
import { expect, it } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { readBy } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

it.each([
  ["i cant stand my manager anymore", "manager-trouble"],
  ["i hate my boss", "manager-trouble"],
  ["i cant take my boss any longer", "manager-trouble"],
  ["i loathe my team lead", "manager-trouble"],
  ["my manager is against me", "manager-trouble"],
  ["the works council is against me", "conflict"],
  ["the works council ignores me", "conflict"],
  ["why is hr against me", "conflict"],
  ["i dont trust hr", "conflict"],
  ["hr does not believe me", "conflict"],
  ["hr is on their side", "conflict"],
  ["the union did nothing", "conflict"],
  ["everyone is against me", "conflict"],
  ["i cannot stand the new guy anymore", "conflict"],
])("%s: %s", (text, act) => {
  for (const situation of ["nothing-open", "open", "planned", "told", "newcomer"] as const)
    expect(readBy(text, situation).decision).toMatchObject({ kind: "act", act });
});

it.each([
  ["is the works council against this", "spying"],
  ["does the works council know about you, i dont trust hr", "spying"],
  ["the works council is against the tool", "spying"],
  ["i have a new manager", "name-manager"],
  ["my manager is priya", "name-manager"],
  ["i hate this challenge", "annoyed"],
])("another matter: %s", (text, act) => {
  expect(readBy(text, "open").decision).toMatchObject({ act });
});

story("at odds with the manager, and with those who are there to help", "2026-11-23T10:00:00Z", async (about) => {
  const { maya, settle } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "i cant stand my manager anymore")).toMatchInlineSnapshot(`
    "I am sorry, that is hard to work with. Two things are in your hands: say once, calmly and between the two of you, what you need and what it would change. And look for a second person who sees your work, in another team if need be.
    If it does not get better, HR or your works council will listen without taking it further than you want.
    [How to say it]"
  `);
  expect(await said(maya, "the works council is against me")).toMatchInlineSnapshot(`
    "I am sorry. It is lonely when those who are there to help seem to stand on the other side.
    Ask for one talk, say in one sentence what you need, and bring a colleague along. Note what was said, and when.
    If that does not help, somebody senior whom you trust, or a union or a lawyer outside can look at it with you.
    [How to say it]"
  `);
  expect(await said(maya, "hr is on my managers side")).toMatchInlineSnapshot(`
    "I am sorry. It is lonely when those who are there to help seem to stand on the other side.
    Ask for one talk, say in one sentence what you need, and bring a colleague along. Note what was said, and when.
    If that does not help, somebody senior whom you trust, or a union or a lawyer outside can look at it with you.
    [How to say it]"
  `);
});
