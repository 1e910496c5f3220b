/** Whoever would have a colleague's things deleted, or asks what a colleague does here, hears that those are theirs, and is offered nothing of their own in their place. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, letsGive } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const LINE = "find out why the import is slow by 4 December: it blocks billing";

/** Maya has named Grace; Omar and Tom have nothing to do with either. Grace has joined as well. */
const { inTurn, story } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, omar, tom, grace, settle }) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await joins(omar, { manager: null, country: null });
    await joins(tom, { manager: null, country: null });
    await joins(grace, { manager: null, country: null });
    await settle();
  },
  { timeout: 120_000 },
);

inTurn([
  ["delete Maya"],
  ["erase maya"],
  ["delete maya's data"],
  ["delete everything about maya"],
  ["remove maya from my team"],
  ["can you delete maya?"],
  ["remove maya"],
  ["wipe maya's log"],
])("nobody but a mentee deletes what is theirs: %s", async ({ grace, settle }, words) => {
  const answer = await settledAnswers(settle)(grace, words);
  expect(answer).toContain("Nobody but <@U0MAYA> can have what is theirs deleted");
  expect(answer).not.toContain("Delete everything");
  expect(answer).not.toContain("Forget me");
});

inTurn([["delete Maya"], ["delete omar's account"], ["delete omar's entries"], ["delete everything about omar"]])(
  "nor is one's own offered in place of a colleague's: %s",
  async ({ tom, settle }, words) => {
    const answer = await settledAnswers(settle)(tom, words);
    expect(answer).toContain("I delete nothing of anybody else's");
    expect(answer).toContain("[What is mine]");
    expect(answer).not.toContain("*Delete everything?*");
  },
);

inTurn([
  ["delete todays reflection"],
  ["remove yesterdays entry"],
  ["delete my data"],
  ["delete me"],
  ["forget me"],
  ["delete tom"],
  ["delete tom's data"],
])("what is one's own is asked about as ever: %s", async ({ tom, settle }, words) => {
  expect(await settledAnswers(settle)(tom, words)).not.toContain("I delete nothing of anybody else's");
});

inTurn([
  ["did Omar skip this week?"],
  ["what did Maya write"],
  ["what did maya write this week?"],
  ["show me what omar wrote"],
  ["has maya done her challenge?"],
  ["is maya doing her challenge"],
  ["how often does maya skip"],
  ["did maya pause?"],
  ["what does maya think of me"],
  ["when did maya last write to you"],
  ["who skipped this week?"],
  ["maya's progress please"],
])("what a colleague does is theirs: %s", async ({ tom, grace, settle }, words) => {
  const said = settledAnswers(settle);
  expect(await said(tom, words)).toContain("That is theirs. What colleagues do and write here I show to nobody else");
  expect(await said(grace, words)).toContain("How somebody is doing, and what they write to me, I tell nobody.");
});

story("whoever asked it of them reads what they are told of it", async ({ grace, tom, settle }) => {
  await letsGive(grace, ["U0TOM"]);
  await gives(tom, "<@U0OMAR>", { area: "operations" }, { line: LINE });
  await settle();
  for (const words of ["has omar done his challenge?", "who has done their challenge?", "did anybody skip?"]) {
    const answer = await settledAnswers(settle)(tom, words);
    expect(answer).not.toContain("That is theirs");
    expect(answer).toContain("<@U0OMAR>");
  }
});

story("what a colleague wrote to them and waits for their answer is shown", async ({ grace, tom, omar, settle }) => {
  await letsGive(grace, ["U0TOM"]);
  await gives(tom, "<@U0OMAR>", { area: "operations" }, { line: LINE });
  await settle();
  const answer = await settledAnswers(settle)(omar, "what did tom write?");
  expect(answer).toContain("This came from them to you, and waits for your answer:");
  expect(answer).toContain("why the import is slow");
});
