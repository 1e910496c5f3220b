/** What was told is kept by a word that says so, and for whom it is kept is heard: nothing is shared by it, and nobody is told. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives } from "#tests/support/assigning.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { findsMentor } from "#tests/support/mentors.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, query }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  },
  { timeout: 90_000 },
);

const STORY =
  "i sat in on the sales pitch today and they told me that the customers mostly ask about the import, and then we found out that nobody knows how long it takes really";

const kept = ({ query }: Pick<Scene, "query">): Promise<readonly { what: string; shared: boolean }[]> =>
  query("select what, shared_with_manager as shared from reflections order by created_at");

storyEach([
  ["yes keep it, but dont tell grace"],
  ["keep it just for me"],
  ["yes but private pls"],
  ["save it, my manager neednt see that"],
  ["ok, only for me"],
])("kept for themselves alone: %s", async (scene, text) => {
  const said = settledAnswers(scene.settle);
  const before = scene.grace.dm().length;
  await said(scene.maya, STORY);
  const answer = await said(scene.maya, text);
  expect(answer).toContain("Kept: *Ask sales how they pitch the product*, with your words.");
  expect(answer).toContain("It is yours alone: <@U0GRACE> sees nothing of it, nor does anybody else.");
  expect(await kept(scene)).toEqual([{ what: STORY, shared: false }]);
  expect(scene.grace.dm()).toHaveLength(before);
});

story("told in several messages, all of it is kept by a word", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  const more = "also lena said that the import is slow for all of them";
  await said(maya, STORY);
  await said(maya, more);
  expect(await said(maya, "yes keep all of it")).toMatchInlineSnapshot(`
    "Kept: *Ask sales how they pitch the product*, with your words.
    _Which of your own words did they never use?_
    [Add to it] [That is all]"
  `);
  expect(await kept(scene)).toEqual([{ what: `${STORY}\n${more}`, shared: false }]);
});

story("whoever only says who shall not see it is asked once more, and told that nobody does", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, STORY);
  expect(await said(maya, "dont tell grace")).toMatchInlineSnapshot(`
    "It is yours alone: <@U0GRACE> sees nothing of it, nor does anybody else. Shall I keep it?
    [Keep it] [Keep it in my log] [No, thanks]"
  `);
  expect(await kept(scene)).toEqual([]);
  await said(maya, "yes");
  expect(await kept(scene)).toEqual([{ what: STORY, shared: false }]);
});

story("what stands in the log by itself says the same", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "log: helped lena with the import of the orders");
  expect(await said(maya, "keep it, my boss doesn't need to know")).toMatchInlineSnapshot(
    `"It is yours alone: <@U0GRACE> sees nothing of it, nor does anybody else."`,
  );
  expect(await kept(scene)).toEqual([{ what: "helped lena with the import of the orders", shared: false }]);
});

story("nothing is added to what is shared", async (scene) => {
  const { maya, settle } = scene;
  const said = settledAnswers(settle);
  await said(maya, "done, it went well");
  await maya.click("reflection.edit");
  await maya.submit({ share: ["shared"] });
  await said(maya, "they never used our word for the import");
  expect(await said(maya, "yes keep it but dont tell grace")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product* is shared already, and what is added there is read as well. So I have added nothing: in your log it is yours alone.
    [Keep it in my log]"
  `);
  expect(await kept(scene)).toEqual([{ what: "it went well", shared: true }]);
});

story("a colleague who gave the challenge would hear that it is done: that is said first", async (scene) => {
  const { maya, grace, settle } = scene;
  const said = settledAnswers(settle);
  await gives(grace, "@Maya Lind");
  await settle();
  await maya.click("assignment.accept");
  await maya.submit({});
  await settle();
  const before = grace.dm().length;
  const ofCall = STORY.replace("the sales pitch", "the client call");
  await said(maya, ofCall);
  expect(await said(maya, "yes keep it, but dont tell grace")).toMatchInlineSnapshot(`
    "*Sit in on a client call* came from <@U0GRACE>. Your words are yours alone either way, but kept with it they mark it as done, and <@U0GRACE> hears that. In your log nobody hears anything. Which shall it be?
    [Keep it in my log] [Keep it with the challenge]"
  `);
  expect(await kept(scene)).toEqual([]);
  await said(maya, "yes");
  expect(await kept(scene)).toEqual([{ what: ofCall, shared: false }]);
  expect(grace.dm()).toHaveLength(before);
});

storyEach([["dont tell grace"], ["keep it, but dont tell lena"]])(
  "what is offered to a form that a mentor reads is yours alone in the log only: %s",
  async (scene, text) => {
    const { maya, lena, moveTo, query, settle } = scene;
    const said = settledAnswers(settle);
    await findsMentor(scene);
    await moveTo("2026-11-26T15:00:00Z");
    const story = "i met lena today and she gave me the advice to ask for the agenda first";
    expect(await said(maya, story)).toContain("[Write it there] [Keep it in my log]");
    expect(await said(maya, text)).toMatchInlineSnapshot(`
      "What you write there may be read by others; the form says by whom. In your log it is yours alone. Shall I keep it in your log instead?
      [Keep it in my log] [Write it there]"
    `);
    const before = lena.dm().length;
    await said(maya, "yes");
    expect(await kept(scene)).toEqual([{ what: story, shared: false }]);
    expect(await query("select 1 from mentoring_lines")).toEqual([]);
    expect(lena.dm()).toHaveLength(before);
  },
);

story("without a word on who hears of it, such a form is still the one to be filled", async (scene) => {
  const { maya, moveTo, settle } = scene;
  const said = settledAnswers(settle);
  await findsMentor(scene);
  await moveTo("2026-11-26T15:00:00Z");
  await said(maya, "i met lena today and she gave me the advice to ask for the agenda first");
  expect(await said(maya, "just keep it")).toContain("[Write it there]");
  expect(await kept(scene)).toEqual([]);
});
