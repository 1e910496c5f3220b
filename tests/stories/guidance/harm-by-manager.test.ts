/** Whoever is named as the one who does harm is neither proposed as the one to go to nor shown anything, by name as well as by what they are. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MANAGER = /\b(?:your|my) manager\b|Talk to a person|U0GRACE/;

story("nobody is sent to the manager who hits them", "2026-11-23T10:00:00Z", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: "U0GRACE" });
  for (const text of [
    "grace hits me",
    "he threatened me today as well",
    "may i tell somebody",
    "omar hit me yesterday",
  ])
    expect(await said(maya, text), text).not.toMatch(MANAGER);
});

story("of a colleague, the manager is one of those who can act", "2026-11-23T10:00:00Z", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: "U0GRACE" });
  expect(await said(maya, "omar hit me and i told grace")).toMatch(/your manager/);
});

story("what was done to somebody is not shown to anybody", "2026-11-23T10:00:00Z", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: "U0GRACE" });
  for (const text of ["done, they mocked me in the demo and laughed", "done, i was insulted in the call by the client"])
    expect(await said(maya, text), text).not.toMatch(/Show|U0GRACE/);
});
