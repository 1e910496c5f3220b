/** Whom to ask, who asks them, a question of some days ago, and words in German: each is answered for what it is. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { story } from "#tests/support/story.ts";

story("whom to ask, and that the bot asks them", "2026-11-23T10:00:00Z", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "which senior could i ask?")).toMatchInlineSnapshot(`
    "I can find you somebody who knows, and write to them for you.
    [/growth ask]"
  `);
  expect(await said(maya, "can you ask her for me")).toMatchInlineSnapshot(`
    "From a sentence alone I write to nobody. Say under \`/growth ask\` what it is about, and I bring it to somebody who can answer it; or write to her yourself, for which one line is enough.
    [/growth ask] [Help me prepare]"
  `);
  expect(await said(maya, "what did i miss")).toMatchInlineSnapshot(`
    "Nothing is lost while you are away. *Watch one colleague outside development do one task in your part for five silent minutes* is still open.
    [Show my challenge] [What do I have when?]"
  `);
  expect(await said(maya, "did lena write")).toMatchInlineSnapshot(`
    "What Lena writes to you in Slack I do not see. As to what you asked through me:
    Nothing of yours waits for an answer. If you want to ask somebody, I write to them for you.
    [Ask somebody]"
  `);
});

story(
  "German is said to be German, and not twice in the same words",
  "2026-11-23T10:00:00Z",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await joins(maya);
    expect(await said(maya, "was hab ich dieses jahr eigentlich alles geschafft?")).toMatchInlineSnapshot(`
      "Ich kann leider nur Englisch. Kurze Sätze reichen.
      I read and write English only, so far. A few words are enough, and mistakes do not matter. Days I also understand in German, such as _Donnerstag_ or _14.12._"
    `);
    expect(await said(maya, "ich verstehe nur bahnhof bei den ganzen kürzeln im call")).toMatchInlineSnapshot(`
      "In English, please. One word is often enough: _next_, _done_, _later_, _why_, _pause_, or a day and an hour. These need no words at all:
      [Show me one] [My last weeks] [Keep my words]"
    `);
  },
);

story(
  "an answer to a question of some days ago belongs to what was asked about",
  "2026-11-23T10:00:00Z",
  async (scene) => {
    const { maya, moveTo, query, settle, clock } = scene;
    const said = settledAnswers(settle);
    await joins(maya, { manager: null, country: null });
    await currentChallengeIs({ query }, maya, "app-where-users-stand");
    await said(maya, "what exactly is asked?");
    expect(await said(maya, "should i tell anyone?")).toMatchInlineSnapshot(`
      "You need not: *Watch somebody use your feature on their own device* is between you and me, and I tell nobody. Only whoever you do it with has to know what it is for; one sentence is enough. If you like, tell one colleague on which day you do it. It is easier to keep then.
      If you mean something that happened to you, please do tell one person whom you trust.
      [Help me prepare]"
    `);
    expect(await said(maya, "done, she stopped at the second screen")).toMatchInlineSnapshot(`
      "Kept: *Watch somebody use your feature on their own device*, with your words.
      _Was it the place that you had expected?_
      [Add to it] [That is all] [Take it back]"
    `);
    await moveTo("2026-11-24T12:00:00Z");
    expect(
      await said(maya, "hey, earlier you asked how hard it was to say nothing. very hard! i had to sit on my hands"),
    ).toMatchInlineSnapshot(`
      "Shall I add that to *Watch somebody use your feature on their own device*?
      [Add it] [No, thanks]"
    `);
    await maya.click("chat.add");
    await settle();
    expect(await written(maya, clock)).toMatchInlineSnapshot(`
      [
        "she stopped at the second screen

      hey, earlier you asked how hard it was to say nothing. very hard! i had to sit on my hands",
      ]
    `);
  },
);
