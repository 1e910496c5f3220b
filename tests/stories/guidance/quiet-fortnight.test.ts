/** The fortnight after a sorrow: what is told is heard, nothing is coached, and a week that is skipped is quiet. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { pausesFail } from "#tests/support/held-requests.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const MONDAY = "2026-11-23T10:00:00Z";

story("who was named before and died is mourned, and the fortnight is quiet", "2026-12-14T09:00:00Z", async (about) => {
  const { maya, settle, query, moveTo } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "my grandma is in hospital, she had a stroke on saturday");
  expect(await said(maya, "we dont know yet. my mum is with her")).toMatchInlineSnapshot(
    `"That is a lot to carry, and nobody carries it well every day. Write whenever you like; nothing has to come of it."`,
  );
  expect(await said(maya, "i feel bad that im here and not there")).toMatchInlineSnapshot(
    `"Thank you for telling me. I am sorry, and you need not find the right words here."`,
  );
  expect(await said(maya, "i dont think i can do the challenge thing this week")).toMatchInlineSnapshot(`
    "Then it can wait, and nothing counts against you. One button is enough, and I am quiet; you can write at any time.
    [Quiet until Monday, 28 December] [Not this week] [A pause]"
  `);
  expect(await said(maya, "pls skip this week then")).toMatchInlineSnapshot(`
    "Then not this week. *Ask sales how they pitch the product* is put away, and nothing counts against you.
    I stay quiet until 28 December 2026. If you would like something before that, say so in a word.
    [Take it back]"
  `);
  const before = maya.dm().length;
  await moveTo("2026-12-16T08:00:00Z");
  expect(maya.dm().length).toBe(before);
  expect(await said(maya, "she died last night")).toMatchInlineSnapshot(`
    "I am very sorry. There is nothing that you have to do here.
    Tell somebody at work what has happened, so that they keep things away from you, and stay close to your people. Ask for time off today; it is there for this.
    You are on a break. I stay quiet until Monday, 28 December.
    [Talk to a person]"
  `);
  expect(await said(maya, "funeral is monday i think. i take off till wednesday next week")).toMatchInlineSnapshot(`
    "Then that day is for saying goodbye, and for nothing else. I hope that somebody stands beside you who knew them.
    Then take the time that you need.
    You are on a break. I stay quiet until Monday, 28 December."
  `);
  expect(await said(maya, "is grace told about this by you")).toMatchInlineSnapshot(`
    "Nobody has it from me: no manager and no colleague reads what you write here.
    If somebody should know, it is yours to say, in as few words as you like."
  `);
  expect(await said(maya, "can u tell omar that i wont do the pairing")).toMatchInlineSnapshot(`
    "I write to nobody in your name, so that one is yours. One line does it. Ready to copy:
    > I cannot make it for now, for family reasons. I will write when I am back.
    More you owe nobody."
  `);
  const mourning = maya.dm().length;
  await moveTo("2026-12-22T10:30:00Z");
  expect(maya.dm().length).toBe(mourning);
  expect(await said(maya, "funeral was ok. lots of cake lol")).toMatchInlineSnapshot(
    `"It is good that you could say goodbye. The days after it are often the quiet ones, so be gentle with yourself, and write here whenever you like."`,
  );
});

story("a week that is skipped after a sorrow is taken back with its quiet", "2026-12-14T09:00:00Z", async (about) => {
  const { maya, settle, query } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "dads tests were bad. its the pancreas");
  expect(await said(maya, "mum cries all the time and i dont know what to say to her")).toMatchInlineSnapshot(`
    "There is hardly a right sentence, and none is needed. Sit with them, and say _I am here_; being asked what the next hour needs, a meal, a call, a walk, helps more than any advice.
    And who is there for you? You carry it as well."
  `);
  expect(await said(maya, "i go home to them on thursday")).toMatchInlineSnapshot(
    `"Thank you for telling me. I am sorry, and you need not find the right words here."`,
  );
  expect(await said(maya, "pls stop it. dont want tasks while this is going on")).toMatchInlineSnapshot(`
    "Then it can wait, and nothing counts against you. One button is enough, and I am quiet; you can write at any time.
    [Quiet until Monday, 28 December] [Not this week] [A pause]"
  `);
  await said(maya, "skip it");
  const quiet = () => query("select 1 from members where status = 'paused'");
  expect(await quiet()).toHaveLength(1);
  await maya.click("Take it back", { in: "message" });
  await settle();
  expect(await quiet()).toEqual([]);
  expect(await query("select 1 from nudges where status = 'open' and challenge_id = 'ask-sales-pitch'")).toHaveLength(
    1,
  );
  expect(await said(maya, "dad died this morning")).toContain("Quiet until");
  expect(await said(maya, "no i dont want to talk to a person at work")).toMatchInlineSnapshot(
    `"Then you need not, and nobody here has to hear of it. A friend or somebody at home is as good; and if you want to be left in peace for now, that is all right too."`,
  );
  expect(await said(maya, "i will be back in january i guess. when it is over")).toContain(
    "[Quiet until Friday, 1 January]",
  );
});

story("where it cannot be quiet, nothing is put away either", "2026-12-14T09:00:00Z", async (about) => {
  const { maya, settle, query, expectError } = about;
  expectError("a request failed");
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "my dad died last night");
  const goOn = await pausesFail(about);
  await said(maya, "skip, my dad died");
  expect(await query("select challenge_id from nudges where status = 'open'")).toEqual([
    { challenge_id: "ask-sales-pitch" },
  ]);
  await goOn();
  expect(await said(maya, "skip, my dad died")).toContain("is put away");
  await maya.click("Take it back", { in: "message" });
  await settle();
  expect(await query("select challenge_id from nudges where status = 'open'")).toEqual([
    { challenge_id: "ask-sales-pitch" },
  ]);
  expect(await query("select 1 from members where status = 'paused'")).toEqual([]);
});

story("whoever has not joined is heard in a loss as well", MONDAY, async ({ omar, settle }) => {
  const said = settledAnswers(settle);
  const losses = [
    "she died last night",
    "she passed away on sunday",
    "omas beerdigung ist am freitag",
    "it was cancer. it went quick at least",
  ];
  for (const text of losses) {
    const answer = await said(omar, text);
    expect(answer).toMatch(/^I am (?:so|very) sorry/);
    expect(answer).not.toContain("112");
  }
  expect(await said(omar, "he didnt make it")).toMatchInlineSnapshot(`
    "If that means that somebody has died: I am so sorry, and you need not find words for it here. Is there somebody who can be with you today?
    If I read it wrong, tell me in a word more what it was."
  `);
  expect(await said(omar, "my dads scan came back, its cancer")).toMatchInlineSnapshot(`
    "I am sorry. It is hard to sit at work while your head is with them.
    Say it to one person here in one line, so that they keep things away from you: _Somebody in my family is ill, and I may have to go._ Then go where you are needed.
    [Talk to a person]"
  `);
  expect(await said(omar, "its cancer")).toMatchInlineSnapshot(`
    "I am so sorry. Such a word turns everything over, and nothing has to be decided today.
    Work can wait: one line is enough for it, _There is an illness that I have to see to, and I may be away_. And please have somebody with you when you hear what comes next.
    [Talk to a person]"
  `);
  expect(await said(omar, "funeral was nice. everybody was there. even grace")).toMatchInlineSnapshot(
    `"It is good that you could say goodbye. The days after it are often the quiet ones, so be gentle with yourself, and write here whenever you like."`,
  );
  expect(await said(omar, "she died last night and i want to die too")).toContain("112");
});

story(
  "whoever is gone after a separation, or days later, is not taken for dead",
  MONDAY,
  async ({ maya, settle, moveTo }) => {
    const said = settledAnswers(settle);
    await joins(maya, { manager: null });
    await said(maya, "my husband moved out last night");
    expect(await said(maya, "he is gone")).toContain("If that means that somebody has died");
    await moveTo("2026-11-26T10:00:00Z");
    expect(await said(maya, "he didn't make it on Friday")).toContain("If that means that somebody has died");
    expect(await said(maya, "my mentor is gone today")).not.toContain("sorry");
  },
);
