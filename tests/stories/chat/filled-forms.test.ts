/** What somebody asks for in their own words is drawn into the form: nothing is sent, and nothing is typed twice. */
import { expect } from "vitest";
import { answerTo as answer } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("thanks and questions come with the words that were written", MONDAY, async ({ maya }) => {
  await joins(maya, { manager: null });
  await answer(maya, "can you tell omar thanks for the review of the export");
  await maya.click("thanks.write");
  expect(maya.modal()?.plain).toMatchInlineSnapshot();
  await maya.close();
  await answer(maya, "do you know someone in sales who uses the export");
  await maya.click("introductions.open");
  expect(maya.modal()?.plain).toMatchInlineSnapshot();
  await maya.close();
  await answer(maya, "ask sales what they promise about exports");
  await maya.click("introductions.open");
  expect(maya.modal()?.plain).toContain("what they promise about exports");
  await maya.close();
});
