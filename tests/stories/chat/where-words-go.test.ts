/** Where words go that somebody tells: to what was just closed, to a seat or a meeting that was asked about, to the bot's own question. */
import { expect } from "vitest";
import { CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { written } from "#tests/support/log.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  { timeout: 90_000 },
);

story("after a bare done, the story belongs to what was closed", async ({ maya, query, settle, clock }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "shadow-client-call");
  expect(await said(maya, "done")).toMatchInlineSnapshot(`
    "Good. *Sit in on a client call* is done.
    [Write what came of it] [Take it back]"
  `);
  expect(await said(maya, "i removed the popup")).toMatchInlineSnapshot(`
    "Shall I keep that as your reflection on *Sit in on a client call*?
    [Keep it] [No, thanks]"
  `);
  expect(await said(maya, "yes")).toMatchInlineSnapshot(`
    "Kept: *Sit in on a client call*, with your words.
    _Which of our own words did nobody use?_
    [Add to it] [That is all]"
  `);
  expect(await written(maya, clock)).toMatchInlineSnapshot(`
    [
      "i removed the popup",
    ]
  `);
});

story("also where another one is open by then", async ({ maya, query, settle }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "shadow-client-call");
  await said(maya, "done");
  await maya.command("/growth next");
  expect(
    await said(maya, "she spent 14 minutes per invoice run before, now 3. the thing that annoys her is the popup"),
  ).toMatchInlineSnapshot(`
    "Shall I keep that as your reflection on *Sit in on a client call*?
    [Keep it] [Keep it in my log] [No, thanks]"
  `);
});

story("the story of a seat belongs to the seat", async ({ maya, luis, query, moveTo, settle }) => {
  const said = settledAnswers(settle);
  await offers(luis, CLIENT_CALL);
  await maya.command("/growth shadow");
  await maya.click("seat.ask");
  await maya.submit({ line: "To hear a user." });
  await moveTo("2026-11-24T15:00:00Z");
  await luis.click("seat.yes");
  await settle();
  await currentChallengeIs({ query }, maya, "apologise-for");
  await moveTo("2026-12-03T16:05:00Z");
  expect(await said(maya, "it was a lot of fun")).toMatchInlineSnapshot(`
    "Is that about *Client call* with Harbour · The import of orders? Then your words belong there.
    [Write it there] [Keep it in my log] [No, thanks]"
  `);
  expect(
    await said(maya, "the call was great, i learned that they call the return a 'backward delivery'"),
  ).toMatchInlineSnapshot(`
    "I put that with what you wrote just before. Shall I keep it all together?
    [Write it there] [Keep it in my log] [No, thanks]"
  `);
  await maya.click("Write it there");
  expect(maya.modal()?.plain).toMatchInlineSnapshot(`
    "*Client call* with Harbour · The import of orders
    What did they really want?: <it was a lot of fun
    the call was great, i learned that they call the return a 'backward delivery'>
    What surprised me: <...>
    What I will do differently: <...>"
  `);
  await maya.submit({});
  await maya.close();
  expect(await query("select what from reflections")).toMatchInlineSnapshot(`
    [
      {
        "what": "it was a lot of fun
    the call was great, i learned that they call the return a 'backward delivery'",
      },
    ]
  `);
});

story("the story of a meeting belongs to the meeting", async (scene) => {
  const { maya, moveTo, settle, query } = scene;
  const said = settledAnswers(settle);
  await findsMentor(scene);
  await moveTo("2026-11-26T15:00:00Z");
  expect(
    await said(maya, "i met lena today and she gave me the advice to ask for the agenda first"),
  ).toMatchInlineSnapshot(`
    "Is that about your meeting with <@U0LENA>? Then your words belong there.
    [Write it there] [Keep it in my log] [No, thanks]"
  `);
  await maya.click("Write it there");
  await maya.submit({ second: "Ask Tom for his." });
  await maya.close();
  expect(await query("select first_line, second_line from mentoring_lines")).toMatchInlineSnapshot(`
    [
      {
        "first_line": "i met lena today and she gave me the advice to ask for the agenda first",
        "second_line": "Ask Tom for his.",
      },
    ]
  `);
});

story("a reply to the bot's own question is kept, and can be taken out", async ({ maya, query, settle, clock }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "apologise-for");
  expect(
    await said(maya, "I did it yesterday itself, finance colleague told that they type it twice"),
  ).toMatchInlineSnapshot(`
    "Kept: *Ask support what they apologise for most*, with your words.
    _Who had decided that it may stay?_
    [Add to it] [That is all] [Take it back]"
  `);
  expect(await said(maya, "the finance colleague had decided it years ago")).toMatchInlineSnapshot(`
    "Added to *Ask support what they apologise for most*.
    [Add to it] [Take it out again]"
  `);
  expect(await said(maya, "no thats all")).toMatchInlineSnapshot(`"Good. I am here when you need me."`);
  expect(await written(maya, clock)).toMatchInlineSnapshot(`
    [
      "I did it yesterday itself, finance colleague told that they type it twice

    the finance colleague had decided it years ago",
    ]
  `);
});

story("what was added to the wrong one is taken out again", async ({ maya, query, settle, clock }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "apologise-for");
  await said(maya, "done, asked Lena what they say sorry for");
  await said(maya, "mostly for the slow search, they said");
  await maya.click("Take it out again");
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "Taken out of *Ask support what they apologise for most*. Shall I keep it in your log instead?
    [Keep it] [No, thanks]"
  `);
  expect(await written(maya, clock)).toMatchInlineSnapshot(`
    [
      "asked Lena what they say sorry for",
    ]
  `);
});

story("that is all is no loss", async ({ maya, query, settle }) => {
  const said = settledAnswers(settle);
  await currentChallengeIs({ query }, maya, "apologise-for");
  await said(maya, "done, asked Lena what they say sorry for");
  expect(await said(maya, "no thats all")).toMatchInlineSnapshot(`"That is plenty. It is kept as you told it."`);
});
