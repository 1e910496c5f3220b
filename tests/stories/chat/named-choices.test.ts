/** One of several challenges that were shown is meant by what it is called, by what it takes, or with its time beside it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story } = storiesAt("2026-11-24T10:00:00Z", async ({ maya }) => {
  await joins(maya, { manager: "U0GRACE", country: null });
});

/** Asks for a topic. @returns the titles that were shown. */
async function shows({ maya, settle }: Pick<Scene, "maya" | "settle">): Promise<readonly string[]> {
  const answer = await settledAnswers(settle)(maya, "give me something about support");
  return [...answer.matchAll(/^\*(.+?)\*$/gm)].map(([, title = ""]) => title);
}

const openIn = async (query: Scene["query"]): Promise<unknown> =>
  (await query("select challenge_id from nudges where status in ('open', 'planned')"))[0];

story("by words of its title it is taken", async ({ maya, settle, query }) => {
  const titles = await shows({ maya, settle });
  expect(titles).toMatchInlineSnapshot(`
    [
      "Watch a real user for fifteen minutes in silence",
      "Put tests around the code you fear most",
    ]
  `);
  const answer = await settledAnswers(settle)(maya, "ok the one about the code i fear, please");
  expect(answer).toContain("*Put tests around the code you fear most*");
  expect(await openIn(query)).toMatchInlineSnapshot(`
    {
      "challenge_id": "read-feared-module",
    }
  `);
});

story(
  "where both take as long, what each takes is said, and the second is still the second",
  async ({ maya, settle, query }) => {
    const said = settledAnswers(settle);
    await shows({ maya, settle });
    expect(await said(maya, "which of them is the shorter one")).toMatchInlineSnapshot(`
      "None of them alone is. This is what each takes:
      *Watch a real user for fifteen minutes in silence*: about 40 minutes [Take this one]
      *Put tests around the code you fear most*: about 40 minutes [Take this one]"
    `);
    await said(maya, "then the second one");
    expect(await openIn(query)).toMatchInlineSnapshot(`
      {
        "challenge_id": "read-feared-module",
      }
    `);
  },
);

story("by what it takes it is shown with its button, and a yes takes it", async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await shows({ maya, settle });
  const before = await openIn(query);
  expect(await said(maya, "which of them has less talking")).toMatchInlineSnapshot(`
    "You mean *Put tests around the code you fear most*, about 40 minutes?
    [Take this one]"
  `);
  expect(await openIn(query)).toEqual(before);
  await said(maya, "yes that one");
  expect(await openIn(query)).not.toEqual(before);
});

story("with its time beside it, it is taken and planned", async ({ maya, settle }) => {
  await shows({ maya, settle });
  expect(await settledAnswers(settle)(maya, "the real user one, friday 11:30")).toMatchInlineSnapshot(`
    "*Watch a real user for fifteen minutes in silence* is planned for Friday, 27 November at 11:30, and I will remind you then.
    Not what you meant? Name another time, or take it back.
    [Help me prepare] [Change the plan] [Take it back]"
  `);
});

story("what was shown some days ago is looked for anew", async ({ maya, settle, moveTo, query }) => {
  const said = settledAnswers(settle);
  await shows({ maya, settle });
  await moveTo("2026-11-26T12:00:00Z");
  const before = await openIn(query);
  expect(await said(maya, "ok give me one of those two from tuesday, the support one")).toMatchInlineSnapshot(`
    "What I showed you then has scrolled away. This is what I have on *support* now.
    If you want one at once:
    *Sit with support for half an hour and end one question*
    Sit beside a colleague in support for half an hour of real questions, and neither explain nor defend anything. Ask which of them they would most like never to hear again, and end it this week with a clearer message, label or default. [Take this one]
    *Ask who suffers first when an integration stops*
    Ask somebody who relies on one of your integrations how late its data may come before it hurts them, and what goes wrong then. Set its alert by their answer, stop it once in the test system, and see the alert ring. [Take this one]"
  `);
  expect(await openIn(query)).toEqual(before);
});
