/** Whoever was hurt, kept or pressed by somebody at work is not sent to talk with them; what may be an ordinary day is not passed over; and a coffee is a coffee. */
import { expect, it } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { readBy } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const SITUATIONS = ["nothing-open", "open", "planned", "told", "newcomer"] as const;

it.each([
  ["Omar hit me again", "conflict"],
  ["He did not let me leave", "conflict"],
  ["My manager pushed me so hard that I fell", "manager-trouble"],
  ["He told me not to tell anyone", "conflict"],
  ["My mentor asked me for a date", "conflict"],
  ["I don't feel safe with Tom anymore", "conflict"],
])("%s: %s", (text, act) => {
  for (const situation of SITUATIONS) expect(readBy(text, situation).decision).toMatchObject({ kind: "act", act });
});

it.each([
  "Done. Grace grabbed me in the kitchen and showed me the dashboard",
  "My team asked me out for pizza",
  "I don't feel safe around kubernetes",
])("%s: is answered as on any day", (text) => {
  for (const situation of SITUATIONS)
    expect(readBy(text, situation).decision).not.toMatchObject({ kind: "act", act: "conflict" });
});

it("what only may be harm is not answered in place of a loss", () => {
  const text = "my mum died last night, my mentor called me at night";
  expect(readBy(text, "open").decision).not.toMatchObject({ kind: "act", act: "conflict" });
});

story("hears what was done to somebody, and what may have been", "2026-11-23T10:00:00Z", async (about) => {
  const { maya, settle } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "Omar hit me yesterday and I did not dare to say anything")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: your manager, HR, your works council, or somebody senior whom you trust. You may bring a colleague along.
    You need not confront anybody by yourself.
    If you are in danger there, leave first, go where others are, and call: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number.
    [Talk to a person]"
  `);
  expect(await said(maya, "my boss told me not to tell anyone about it")).toMatchInlineSnapshot(`
    "I cannot tell from here how that was meant. If it was an ordinary day at work, all is well.
    If somebody laid hands on you, pressed you or frightened you, that is not your fault, and nobody has to put up with it. Write down today what happened, and take it to somebody who can act: HR, your works council if you have one, or somebody senior whom you trust. You need not confront anybody by yourself."
  `);
  expect(await said(maya, "my boss hit me and took credit for my work")).toMatchInlineSnapshot(`
    "Nobody has to put up with that, and it is not your fault.
    Write down today what was said or done, when, and who was there. Then take it to somebody who can act: HR, your works council if you have one, or somebody senior whom you trust. You may bring a colleague along.
    You need not confront anybody by yourself.
    If you are in danger there, leave first, go where others are, and call: 112 in Europe, 999 in the UK, 911 in the US or your local emergency number."
  `);
});
