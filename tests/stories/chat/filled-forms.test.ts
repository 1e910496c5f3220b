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
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "I do not know who Omar is here. Please pick them below.
    Whom would you like to thank?: <...>
    What for?: <the review of the export>
    Who may read it?: (Privately | Everybody in a channel)
    Which channel?: <...>"
  `);
  await maya.close();
  await answer(maya, "do you know someone in sales who uses the export");
  await maya.click("introductions.open");
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "I find somebody who can answer, ask them for you, and introduce the two of you once they say yes. They read what you write here.
    Which department?: <Sales>
    Somebody in particular?: <...>
    Your one question: <who uses the export>
    About what, in a word or two?: <...>
    Why would you like to know?: <...>
    May it be a manager?: [Yes, mine or theirs too]"
  `);
  await maya.close();
  await answer(maya, "ask sales what they promise about exports");
  await maya.click("introductions.open");
  expect(maya.modal()?.plain).toContain("what they promise about exports");
  await maya.close();
});
