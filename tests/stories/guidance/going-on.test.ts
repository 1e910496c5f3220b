/** Situations of a working life, and what is asked about them next: it stays with what was told, whatever challenge is open. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const TUESDAY = "2026-11-24T10:00:00Z";

story("a first on-call, a worry and what to do", TUESDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const answers: string[] = [];
  for (const text of [
    "i have my first on-call next week and i am scared",
    "what if it rings at night and i break everything",
    "what should i do now",
  ])
    answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot();
});

story("a new manager, a quarrel that was harm, a fault", TUESDAY, async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  const answers: string[] = [];
  const hours = ["2026-11-24T12:00:00Z", "2026-11-24T14:00:00Z", "2026-11-24T16:00:00Z"];
  for (const [at, texts] of [
    ["there is a reorg and i get a new manager", "i do not know him at all", "what do i say to him in the first 1:1"],
    [
      "he said my design was garbage in front of everybody",
      "should i tell my manager",
      "what do i do if he does it again",
    ],
    ["there was a bug in production today and it was mine", "i am so ashamed", "should i apologise to them"],
  ].entries()) {
    for (const text of texts.slice(0, 1)) await said(maya, text);
    for (const text of texts.slice(1)) answers.push(await said(maya, text));
    await moveTo(hours[at] ?? TUESDAY);
  }
  expect(answers).toMatchInlineSnapshot();
});

story("after an hour the question is about the challenge again", TUESDAY, async ({ maya, settle, query, moveTo }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "i am always interrupted in meetings");
  await moveTo("2026-11-24T11:30:00Z");
  expect(await said(maya, "how do i begin")).toContain("This is how I would go about it");
});

story("the same words never come twice in a row", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  const answers: string[] = [];
  for (const text of ["my work is invisible", "nobody thanks me for anything", "what can i do", "what should i do now"])
    answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot();
});

story("a matter of its own is not put with what was told before", TUESDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await said(maya, "i was praised today");
  expect(await said(maya, "nobody answers me")).toContain("Ready to copy");
  expect(await said(maya, "my manager does not support me")).toMatch(/That wears you down|that is hard to work with/);
});

story("with a mentor, the first meeting and the thing with Lena are theirs", TUESDAY, async (scene) => {
  const { maya, settle, query } = scene;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await findsMentor(scene);
  expect(await said(maya, "what do i say in the first meeting")).toMatchInlineSnapshot();
  expect(await said(maya, "cancel the thing with lena")).toMatchInlineSnapshot();
});
