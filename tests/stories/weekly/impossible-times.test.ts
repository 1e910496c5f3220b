/** Times that cannot be are said to be so, and nothing is planned or moved by them. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya, query }) => {
  await joins(maya, { manager: null, country: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
});

story("where something is to be planned", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "plan it for 31.12.9999 at 9:00")).toMatchInlineSnapshot();
  expect(await said(maya, "plan it for 29.02.2027 9:00")).toMatchInlineSnapshot();
  expect(await said(maya, "plan it for thursday 25:00")).toMatchInlineSnapshot();
  expect(await query("select 1 from plans")).toEqual([]);
});

story("where it is to be moved, or brought back", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  expect(await said(maya, "remind me on 30.02.")).toMatchInlineSnapshot();
  expect(await query("select remind_at from nudges where remind_at is not null")).toEqual([]);
  await said(maya, "plan it for friday 9:00");
  const [before] = await query("select planned_at from plans");
  expect(await said(maya, "move it to 9999-12-31 10:00")).toMatchInlineSnapshot();
  expect(await query("select planned_at from plans")).toEqual([before]);
});
