/** What comes after a loss or an illness was told: quiet that is kept, answers to what is asked, and a welcome back. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const MONDAY = "2026-11-23T10:00:00Z";

story("a wish and what is told as done are answered as on any other day", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "my dad passed away last night");
  const ours =
    /Thank you for telling me|I am glad\. Small steps|away for family reasons|Nobody has it from me|How good to read/;
  for (const text of [
    "how do i say no to my manager",
    "show me what they sent",
    "what should I write in my reflection",
    "does my manager see my reflections?",
    "skip this week, they need me in the release",
    "remind me tomorrow, my friend is here",
    "plan it for thursday at 10, Lena and her team join",
    "Done, I asked support about it and it went well",
    "pause until monday, they need me at home",
  ])
    expect(await said(maya, text)).not.toMatch(ours);
  expect(await query("select 1 from reflections")).toHaveLength(1);
  expect(await query("select 1 from members where paused_until is not null")).toHaveLength(1);
});

story("who is bereaved and away hears nothing until the day that is named", MONDAY, async (about) => {
  const { maya, settle, query, moveTo } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "thursday at 10");
  expect(await said(maya, "my dad passed away last night. i wont be in this week")).toMatchInlineSnapshot(`
    "I am so sorry for your loss.
    Then be where you are needed.
    I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    [Start again] [A week longer] [Talk to a person]"
  `);
  expect(await said(maya, "thank you")).toMatchInlineSnapshot(`"Of course. I am here if you want to write again."`);
  expect(await said(maya, "the funeral is on friday")).toMatchInlineSnapshot(`
    "Then that day is for saying goodbye, and for nothing else. I hope that somebody stands beside you who knew them.
    You are on a break. I stay quiet until Monday, 30 November."
  `);
  expect(await said(maya, "does my manager know from you")).toMatchInlineSnapshot(`
    "Nobody has it from me: no manager and no colleague reads what you write here.
    If somebody should know, it is yours to say, in as few words as you like."
  `);
  expect(await said(maya, "he had cancer")).toMatchInlineSnapshot(
    `"Thank you for telling me. I am sorry, and you need not find the right words here."`,
  );
  const before = maya.dm().length;
  await moveTo("2026-11-29T22:00:00Z");
  expect(maya.dm().length).toBe(before);
  await moveTo("2026-11-30T08:30:00Z");
  expect(
    await said(maya, "im back at work since today. it is strange, everyone tiptoes around me"),
  ).toMatchInlineSnapshot(`
    "I am glad that you are here, and you need not be as you were before.
    Others may not know what to say. One sentence makes it easier for you both: _I am here again, and I may be slower for a while. Ask how I am, and then let us talk of work._ And when a day is too much, going home is allowed."
  `);
});

story("a plan that comes right after is named, and a week longer holds it too", MONDAY, async (about) => {
  const { maya, settle, query, moveTo } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  await said(maya, "next monday at 10");
  await said(maya, "my mum died yesterday");
  expect(await said(maya, "i wont be in this week")).toMatchInlineSnapshot(`
    "Then take the time that you need.
    I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    Your plan for *Ask sales how they pitch the product*, Monday, 30 November at 10:00, comes right after that. If it is too soon, take a week longer.
    [Start again] [A week longer] [Talk to a person]"
  `);
  await maya.click("A week longer", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 7 December; that day I am back, and the next nudge comes on Tuesday, 8 December. Until now it was until Monday, 30 November.
    [Back to the one before] [Start again]"
  `);
  const before = maya.dm().length;
  await moveTo("2026-12-06T22:00:00Z");
  expect(maya.dm().length).toBe(before);
});

story("without a day, quiet is one button", MONDAY, async (about) => {
  const { maya, settle, query, moveTo } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "my dad had a stroke on saturday")).toMatchInlineSnapshot(`
    "I am so sorry, and I hope that it turns out well.
    You need not be strong for everybody. Let one person at work know, so that you can leave when you must; and ask somebody near you to take a turn, or to bring a meal.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "do i have to tell my manager")).toMatchInlineSnapshot(`
    "You need not say why. What work needs to know is when you are away, and one line does it. Ready to copy:
    > I have to be away for private reasons. Please keep things off my desk; I will write when I am back.
    More is yours to tell, to whom you like and when you like. If you need time off for it, HR knows what there is."
  `);
  expect(await said(maya, "i wont be in")).toMatchInlineSnapshot(`
    "Then take the time that you need.
    Until when shall I be quiet? One button is enough, or a day in your own words, such as *quiet until Monday*.
    [Quiet until Monday, 30 November] [A pause]"
  `);
  await maya.click("Quiet until Monday, 30 November", { in: "message" });
  await settle();
  expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
    "I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    [Start again]"
  `);
  await moveTo("2026-11-26T10:00:00Z");
  expect(await said(maya, "i'm back. dad is in rehab now, he can speak a bit")).toMatchInlineSnapshot(`
    "How good to read that. I hope that it goes on like this, in whatever small steps.
    I am glad that you are here, and you need not be as you were before.
    Others may not know what to say. One sentence makes it easier for you both: _I am here again, and I may be slower for a while. Ask how I am, and then let us talk of work._ And when a day is too much, going home is allowed.
    I am still quiet until 30 November 2026. If you would like the challenges to come again, one button is enough; if not, leave it so.
    [Start again]"
  `);
});

story("illness of a child is no death, and nothing is closed by a button", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "my son is in hospital with a high fever")).toMatchInlineSnapshot(`
    "I am so sorry, and I hope that it turns out well.
    You need not be strong for everybody. Let one person at work know, so that you can leave when you must; and ask somebody near you to take a turn, or to bring a meal.
    If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
    [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
  `);
  expect(await said(maya, "he is home again")).toMatchInlineSnapshot(
    `"How good to read that. I hope that it goes on like this, in whatever small steps."`,
  );
  expect(await said(maya, "sorry for telling you all this")).toMatchInlineSnapshot(
    `"No need to be. It is good that you said it, and you may do so again."`,
  );
});

story("which sorrow was told is not kept, and what comes later fits any of them", MONDAY, async (about) => {
  const { maya, settle, query, moveTo } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "i was diagnosed with cancer. do i have to tell my manager?")).toContain("I am off sick");
  const kept = JSON.stringify(await query("select * from talks"));
  expect(kept).not.toMatch(/own-illness|cancer|diagnos/);
  expect(kept).toMatch(/"sorrow_at":"2026/);
  expect(await said(maya, "do i have to tell my manager")).toMatchInlineSnapshot(`
    "You need not say why. What work needs to know is when you are away, and one line does it. Ready to copy:
    > I have to be away for private reasons. Please keep things off my desk; I will write when I am back.
    More is yours to tell, to whom you like and when you like. If you need time off for it, HR knows what there is."
  `);
  expect(await said(maya, "will it get easier?")).toMatchInlineSnapshot(`
    "Nobody can say how long, and it is different for everybody. Mostly it comes in waves, and lighter hours come between them.
    On a bad day one person who lets you tell of it helps more than any advice. If it does not move at all for months, a doctor or a counsellor knows this well."
  `);
  expect(await said(maya, "i wont be in this week")).toMatchInlineSnapshot(`
    "Then take the time that you need.
    I stay quiet until Monday, 30 November; that day I am back, and the next nudge comes on Tuesday, 1 December.
    [Start again] [A week longer] [Talk to a person]"
  `);
  await moveTo("2026-12-03T10:00:00Z");
  expect(await said(maya, "i'm back at work")).toMatchInlineSnapshot(`
    "I am glad that you are here, and you need not be as you were before.
    Others may not know what to say. One sentence makes it easier for you both: _I am here again, and I may be slower for a while. Ask how I am, and then let us talk of work._ And when a day is too much, going home is allowed."
  `);
});

story("the sorrow of whoever has not joined is not remembered, and danger goes before all", MONDAY, async (about) => {
  const { maya, omar, settle, query } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  await said(omar, "my dad died yesterday");
  expect(await query("select 1 from talks where sorrow_at is not null")).toEqual([]);
  const grave = "my mum died yesterday. i wont be in this week, i dont see the point of anything anymore";
  expect(await said(maya, grave)).toContain("Please talk to a person now.");
  expect(await said(maya, "i wont be in this week")).toContain("112");
  expect(await query("select 1 from members where paused_until is not null")).toEqual([]);
});

story(
  "who lost somebody to suicide is not sent to an emergency number, and hurt is no reason for cheer",
  MONDAY,
  async (about) => {
    const { maya, settle, query } = about;
    const said = settledAnswers(settle);
    await joins(maya, { manager: null });
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    expect(await said(maya, "my best friend killed himself in 2019, today is the day")).toMatchInlineSnapshot(`
      "I am so sorry. To lose somebody that way stays heavy, also years later, and on some days more than on others.
      Please do not be alone with it today: tell one person who knew them, or who knows you. There are groups and helplines for those who are left behind, and a doctor can name you one. If it ever gets dark for you too, say so to somebody at once, at any hour.
      If you would rather hear nothing from me for a while, one button is enough. What you have stays, and nothing counts against you.
      [Talk to a person] [Quiet until Monday, 30 November] [A pause]"
    `);
    expect(await said(maya, "thank you")).toMatchInlineSnapshot(`"Of course. Be good to yourself."`);
    expect(await said(maya, "that was kinda deflating tbh")).toMatchInlineSnapshot(`
      "I am sorry, that takes the wind out of one. You need not make anything of it today; a word with somebody who is on your side helps more than turning it over alone.
      If it was something that I said, I am sorry for that as well.
      [Talk to a person]"
    `);
    expect(await said(maya, "thank you for asking lol you didnt")).toMatchInlineSnapshot(
      `"Fair, and I am sorry. How was it for you, if you still like to tell me?"`,
    );
    expect(await said(maya, "people ask how i am and look at their phone")).toMatchInlineSnapshot(
      `"I hear you. Go on if you like, and stop whenever you like."`,
    );
    expect(await said(maya, "i dont want grace to see it")).toMatchInlineSnapshot(
      `
      "You share no entry at present, and you have named no manager who could read one.
      [Who sees what] [Show my log]"
    `,
    );
    expect(await said(maya, "i could murder whoever wrote this parser (it was me)")).toMatchInlineSnapshot(
      `"I know that kind of day. A coffee first, and then it is only code again."`,
    );
    expect(await said(maya, "haha no all good")).toMatchInlineSnapshot(`"Good. I am here when you want me."`);
  },
);
