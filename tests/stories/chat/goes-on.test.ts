/** What somebody tells in two or three messages is one thing: heard as one, and kept as one. */
import { expect } from "vitest";
import { asks, CLIENT_CALL, offers } from "#tests/stories/seats/offering.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: null, country: null }),
  {
    timeout: 120_000,
  },
);
const OFF = /Then I am still off|I did not catch|simple bot/;

async function mayaSatIn({ maya, luis, settle, moveTo }: Scene): Promise<void> {
  await offers(luis, CLIENT_CALL);
  await asks(maya);
  await settle();
  await moveTo("2026-11-24T15:00:00Z");
  await luis.click("seat.yes");
  await settle();
  await moveTo("2026-12-03T16:20:00Z");
}

story("bad news in three messages is heard as one, and can be kept as one", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  const answers = [];
  for (const text of ["the demo went badly", "it was in front of the client", "and my lead just looked away"])
    answers.push(await said(maya, text));
  for (const answer of answers) expect(answer).not.toMatch(OFF);
  expect(answers).toMatchInlineSnapshot(`
    [
      "That sounds hard. Thank you for telling me.
    Shall I keep that in your log? If it came of *Look up who uses the last feature that you finished*, say so: that one counts as done then.
    [Keep it in my log] [It came of that] [No, thanks]",
      "I am sorry, that makes it harder still. If you want to keep it, it stays together, for you alone; if not, it is enough that you said it.
    [Keep it in my log] [It came of that] [No, thanks]",
      "I hear you, and I put it with the rest. One tap keeps all of it in your words; without one, nothing is kept.
    [Keep it in my log] [It came of that] [No, thanks]",
    ]
  `);
  expect(new Set(answers).size).toBe(answers.length);
  await maya.click("It came of that", { in: "message" });
  await settle();
  const [kept] = await query<{ what: string }>("select what from reflections");
  expect(kept?.what).toBe("the demo went badly\nit was in front of the client\nand my lead just looked away");
});

story("praise goes on, and is kept whole", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "my boss praised me today");
  const more = await said(maya, "it was in front of the whole team");
  expect(more).toMatchInlineSnapshot(`
    "I put that with what you wrote just before. Shall I keep it all together?
    [Keep it] [No, thanks]"
  `);
  expect(more).not.toMatch(OFF);
});

story("sorrow goes on without an offer", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "tom and i had a big fight");
  const more = await said(maya, "he did it in the kitchen");
  expect(more).toMatchInlineSnapshot(
    `"That is a lot for one day. I hope that there is somebody who hears it from you this evening."`,
  );
  expect(more).not.toMatch(OFF);
  // A wish stays a wish.
  expect(await said(maya, "show my log")).not.toContain("harder still");
});

story("three lines after a seat are offered together, and each is in the form", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await mayaSatIn(scene);
  const answers = [];
  for (const text of ["was good", "they only care about the invoices", "and nobody uses the report"])
    answers.push(await said(maya, text));
  expect(answers).toMatchInlineSnapshot(`
    [
      "Is that about *Client call* with Harbour · The import of orders? Then your words belong there.
    [Write it there] [Keep it in my log] [No, thanks]",
      "I put that with what you wrote just before. Shall I keep it all together?
    [Write it there] [Keep it in my log] [No, thanks]",
      "That belongs to it as well. One tap keeps all of it, in your words.
    [Write it there] [Keep it in my log] [No, thanks]",
    ]
  `);
  expect(new Set(answers).size).toBe(3);
  await maya.click("Write it there");
  const form = JSON.stringify(maya.modal());
  for (const words of ["was good", "they only care about the invoices", "and nobody uses the report"])
    expect(form).toContain(words);
});

story("that it did not take place is no story", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await said(maya, "i'm in, thursday 14:00");
  expect(await said(maya, "ugh lena cancelled :(")).toMatchInlineSnapshot(`
    "A pity, and not your doing. What shall it be?
    [Not yet] [It did not happen] [Whom can I ask?] [Something else]"
  `);
});
