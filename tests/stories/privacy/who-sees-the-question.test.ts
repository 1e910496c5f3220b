/** Who sees a question that went to a colleague, and why somebody was away: from what is stored, and not by a general sentence. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { registers } from "#tests/support/hosts.ts";
import { joins } from "#tests/support/house.ts";
import { asks } from "#tests/support/introductions.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  ({ maya }: Scene) => joins(maya, { manager: "U0GRACE", country: null }),
  { timeout: 120_000 },
);

inTurn([
  ["who will see that question"],
  ["can grace see my question?"],
  ["who can see that"],
  ["does tom see why i ask"],
])(
  "%s, once it has reached somebody",
  async (scene, words) => {
    const { maya, settle } = scene;
    const said = settledAnswers(settle);
    expect(await said(maya, words)).toMatchInlineSnapshot(`
    "<@U0TOM> has your question, with your name and why you would like to know.
    Until somebody says yes, I may ask others, and they see the same. I do not ask your manager, nor anybody above.
    Nobody else sees it, and nothing of what you write here beside it.
    [Take it back] [All of it]"
  `);
  },
  {
    also: async (scene) => {
      await registers(scene, scene.tom);
      await asks(scene, scene.maya, "sales how they pitch the export", { why: "I build it." });
    },
  },
);

story("nobody has it yet, and nothing of it is said later of what is written here", async (scene) => {
  const { maya, settle, moveTo } = scene;
  const said = settledAnswers(settle);
  await asks(scene, maya, "sales how they pitch the export");
  expect(await said(maya, "who reads my question")).toMatchInlineSnapshot(`
    "Nobody yet: I am still looking for somebody to ask. Whoever I ask sees your question and your name.
    I do not ask your manager, nor anybody above.
    Nobody else sees it, and nothing of what you write here beside it.
    [Take it back] [All of it]"
  `);
  await moveTo("2026-11-24T11:00:00Z");
  expect(await said(maya, "who can see that")).toMatchInlineSnapshot(`
    "You. What you write to me stands nowhere else unless you tick that it is shared, item by item.
    <@U0GRACE> sees your name, no reflection, as you have shared none, and what was asked and given between the two of you. Not what you skip, pause or decline of mine, and not a word that you write here.
    [All of it]"
  `);
});

inTurn([["wait does omar see why i was away"], ["will grace find out that i was sick"], ["who sees why i was away"]])(
  "%s: nobody does",
  async ({ maya, settle }, words) => {
    // "Who ...?" is answered by nobody, and "does ...?" by a no.
    expect((await settledAnswers(settle)(maya, words)).replace(/^No\. /, "")).toMatchInlineSnapshot(`
    "Nobody sees when you pause, and never why. I pass on nothing of what you told me about it.
    [All of it]"
  `);
  },
);
