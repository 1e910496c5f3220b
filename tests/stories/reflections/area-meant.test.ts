/** What is kept stands in the area of its deed, and in another one where they say so and confirm it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { logOf } from "#tests/support/log.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null, focus: ["architecture"] }),
  { timeout: 120_000 },
);

story("a deed of helping, and one that is put right", async ({ maya, settle, clock }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "log: i helped Priya with her CORS problem, she can do it alone now")).toContain(
    "Network, mentorship and growing others",
  );
  expect(await said(maya, "log: wrote the guide for the new importer")).toContain("System architecture and design");
  expect(await said(maya, "thats about helping others not architecture")).toBe(
    "Shall *Wrote the guide for the new importer* stand under *Network, mentorship and growing others* instead of *System architecture and design*?\n[Move it there] [Leave it there]",
  );
  const areas = async (): Promise<readonly string[]> => (await logOf(maya, clock)).map(({ area }) => area);
  expect((await areas()).at(-1)).toBe("architecture");
  await said(maya, "yes");
  expect(await areas()).toEqual(["people", "people"]);
});
