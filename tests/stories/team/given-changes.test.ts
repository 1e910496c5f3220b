/** What a manager says of a challenge that they gave: its day, more time, taking it back. They see what it is about, and nothing happens by it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { gives, statusOf } from "#tests/support/assigning.ts";
import { joins } from "#tests/support/house.ts";
import { type Scene, storiesAt } from "#tests/support/story.ts";

const { story, storyEach, inTurn } = storiesAt(
  "2026-11-24T10:00:00Z",
  async ({ maya, grace, settle }: Scene) => {
    await joins(maya, { manager: "U0GRACE", country: null });
    await gives(grace, "@Maya Lind");
    await settle();
  },
  { timeout: 90_000 },
);

inTurn([
  ["what's the deadline for mayas thing"],
  ["until when does maya have"],
  ["when is maya's challenge due?"],
  ["by when is the one i gave maya"],
])("its day: %s", async ({ grace, settle }, text) => {
  const said = settledAnswers(settle);
  expect(await said(grace, text)).toContain("You hope for it by Friday, 4 December.");
});

story(
  "more time is theirs to ask for, and what was not taken on can be given anew",
  async ({ grace, maya, settle }) => {
    const said = settledAnswers(settle);
    expect(await said(grace, "give her until friday")).toMatchInlineSnapshot(`
      "*Sit in on a client call*: nothing from <@U0MAYA> yet. I tell you when they say yes, say no, or name another day.
      Its day is Friday, 4 December, and I cannot move that. <@U0MAYA> can name another day, and I ask you then; or take it back and give it anew with a later one.
      [Take it back]"
    `);
    await maya.click("assignment.accept");
    await maya.submit({});
    await settle();
    expect(await said(grace, "maya can have more time")).toMatchInlineSnapshot(`
      "<@U0MAYA> is in: *Sit in on a client call*, by Friday, 4 December. I tell you when it is done, or not now after all.
      Its day is Friday, 4 December, and I cannot move that. A word from you to <@U0MAYA> is enough."
    `);
  },
);

storyEach([
  ["take it back from maya"],
  ["never mind that one for maya"],
  ["cancel mayas challenge"],
  ["withdraw what i gave to maya"],
  ["I want to take back what I gave Maya"],
])("taken back by its button alone: %s", async (scene, text) => {
  const { grace, maya, settle } = scene;
  const said = settledAnswers(settle);
  const before = maya.dm().length;
  expect(await said(grace, text)).toContain(
    "Shall I take it back? It goes quietly, and <@U0MAYA> is not pinged.\n[Take it back]",
  );
  await said(grace, "yes");
  expect(await statusOf(scene, "U0MAYA")).toEqual(["offered"]);
  await grace.click("Take it back");
  await settle();
  expect(await statusOf(scene, "U0MAYA")).toEqual(["withdrawn"]);
  expect(maya.dm()).toHaveLength(before);
});

story("what was taken on stays theirs, and what goes to several is named as such", async (scene) => {
  const { grace, maya, omar, settle } = scene;
  const said = settledAnswers(settle);
  await joins(omar, { manager: "U0GRACE", country: null });
  await gives(
    grace,
    "@Maya Lind @Omar Haddad",
    {},
    { channel: "C0DEV", line: "ask-sales-pitch by 4 December: it helps" },
  );
  await settle();
  expect(await said(grace, "take it back from omar")).toMatchInlineSnapshot(`
    "*Ask sales how they pitch the product*: nothing from <@U0OMAR> yet. I tell you when they say yes, say no, or name another day.
    Shall I take it back? It goes quietly, and <@U0OMAR> is not pinged.
    You gave it to several at once, so it is taken back from all of them who have not taken it on.
    [Take it back]"
  `);
  await maya.click("assignment.accept");
  await maya.submit({});
  await settle();
  expect(await said(grace, "take it back from maya")).toContain("took it on already, so it is theirs now.");
});

story("what is said of anything else is not about it", async ({ grace, settle }) => {
  const said = settledAnswers(settle);
  for (const text of ["take it back from staging", "never mind", "give me until friday"])
    expect(await said(grace, text)).not.toContain("Sit in on a client call");
});
