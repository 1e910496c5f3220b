/** Sad, angry and mixed things that people tell: none is congratulated, whatever is going on. */
import { describe, expect, it } from "vitest";
import { isBadNews, newsIn } from "#src/features/reflections/rules/news.ts";
import { DEFAULT_LOCALE } from "#src/kernel/locale.ts";
import type { Situation } from "#src/language/act.ts";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { readBy } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const BAD = [
  "my tech lead snapped at me in the review today",
  "the client tore our demo apart and my manager just watched",
  "got told off in front of the whole team",
  "my pr got ripped apart today",
  "my boss said my work is sloppy",
  "the lead rolled his eyes when i presented",
  "my colleague took credit for my fix",
  "they laughed at my question in the meeting",
  "the customer complained about me to my manager",
  "i was left out of the planning again",
  "my idea got shot down without a word",
  "mira ignored me in standup again",
  "i broke production today and everybody knows",
  "the release i led had to be rolled back",
  "i messed up the presentation",
  "failed the interview for the senior role",
  "didnt get the promotion",
  "my talk was rejected",
  "the client was furious with our demo",
  "the reviewer said i should know better by now",
  "my lead criticised me for an hour",
  "the architect called my design naive",
  "the project i worked on for a year was cancelled",
  "the po yelled at me because of the delay",
  "nobody came to my demo",
  "my manager praised omar for what i did",
  "my boss told everyone that the bug was my fault",
  "i cried after the review",
  "my lead says im too slow",
  "the review with my lead went badly",
  "my manager was disappointed in me today",
  "sales blamed us in front of the client",
  "my manager said my report was useless",
] as const;
const MIXED = [
  "did it, but the client was furious",
  "done, but the lead said it was a waste of time",
  "did it, it went horribly",
  "done. they laughed at me",
  "i did it but nobody listened and i felt stupid",
  "did the demo and it crashed twice",
  "done but it was a disaster",
  "my manager praised me but then gave the project to omar",
  "got praise from the client, but my lead shouted at me afterwards",
  "the team liked it, my boss hated it",
  "asked her, she snapped at me",
] as const;
const GOOD = [
  "my boss praised me today",
  "the client thanked me in front of everyone",
  "they loved it",
  "got promoted today!!",
  'omar said "good to have you back" and i almost cried lol',
  "they said well done and i nearly cried",
  "i cried with joy, i got the job",
  "my talk got accepted for the conference",
] as const;
const SITUATIONS = ["nothing-open", "open", "planned", "told"] as const satisfies readonly Situation[];

/** Daily work, in words that also tell of hurt. */
const WORK = [
  "We kicked off the new release",
  "our new project was kicked off on monday",
  "I kicked off the build and went for lunch",
  "The client said the export is too slow, so I wrote a ticket",
  "the client told us the export is too slow",
  "sales wrote us that the search is too slow",
  "support says the old page is a mess",
  "the tester said the form is not ready",
  "the client said they use our export but it is so slow on mondays",
  "i said my first version was too slow",
  "i wrote that my notes are a mess and tidied them",
  "I left out the details",
  "we left out two fields on purpose",
  "the tests were left out of the image",
  "I passed over the first rows and read the totals",
  "we picked apart the old billing module",
  "i picked apart my own code before the review",
  "i took my module apart and put it into three",
  "we took our monolith apart last month",
  "I broke the epic into five small stories",
  "we broke the migration into steps",
  "i broke the ticket down with the tester",
  "the old service was shut down in march",
  "i gave the demo to the client",
  "we gave our ticket to the other squad",
  "i gave my notes to a colleague",
  "we failed over to the second node",
  "it crashed on start, so i added a guard",
  "i messed around with the new library",
  "the lead said we should write the tests before the release",
  "he said that i can ship it",
  "leave me out this time",
  "i broke the release into two parts",
  "we broke the build down into stages",
] as const;
/** The same words where they tell of hurt. */
const NEAR_WORK = [
  "they kicked me off the project",
  "i got kicked off the project",
  "my lead left me out of the meeting",
  "i feel left out",
  "i was passed over for the role",
  "the reviewer picked apart my pr",
  "my design got picked apart in the review",
  "was left out of the planning again",
  "the client said our demo was a mess",
  "he said i am not ready for the role",
  "my boss thinks im too slow",
  "i got laughed at in the meeting",
  "they gave my project to the new guy",
  "i broke prod this morning",
  "i broke the release for everybody",
  "passed over again this year",
  "im being left out, they go to lunch without me",
  "we shouted at each other today",
  "my lead talks over me in every call",
] as const;

/** Acts that are glad, or show around what was told. */
const GLAD = new Set(["praised", "thank", "thanks", "share", "evidence"]);

describe("bad news", () => {
  it.each([...BAD, ...MIXED])("%s", (text) => {
    expect(isBadNews(text, DEFAULT_LOCALE)).toBe(true);
    for (const situation of SITUATIONS) {
      const { decision } = readBy(text, situation);
      const acts = decision.kind === "choose" ? decision.acts : "act" in decision ? [decision.act] : [];
      const offered = [...acts, ...("instead" in decision ? (decision.instead ?? []) : [])];
      expect(offered.filter((act) => GLAD.has(act))).toEqual([]);
    }
  });

  it.each([
    ...GOOD,
    "asked him why the tests are so slow",
    "i put down my notes and listened",
    "the order was sent twice",
    "they showed me the warehouse",
    "she took me to the stand of the vendor",
    "we laughed a lot",
    "he told me how they price it",
    "i called my colleague in sales",
    "demo given, nobody laughed",
  ])("is not: %s", (text) => {
    expect(isBadNews(text, DEFAULT_LOCALE)).toBe(false);
  });

  it.each(WORK)("is not told by: %s", (text) => {
    expect(newsIn(text, DEFAULT_LOCALE)).toBeNull();
  });

  it.each(NEAR_WORK)("is told by: %s", (text) => {
    expect(isBadNews(text, DEFAULT_LOCALE)).toBe(true);
  });

  it("somebody is congratulated who says that it was good", () => {
    for (const text of GOOD) expect(newsIn(text, DEFAULT_LOCALE)).toBe("good");
    for (const text of ["my boss was not happy", "they never thanked me", "nobody was impressed"])
      expect(newsIn(text, DEFAULT_LOCALE)).not.toBe("good");
  });
});

story("gets human words, and what is mixed is thanked soberly", "2026-11-24T10:00:00Z", async (about) => {
  const { maya, settle, query } = about;
  const said = settledAnswers(settle);
  await joins(maya, { manager: null });
  expect(await said(maya, "my tech lead snapped at me in the review today")).toMatchInlineSnapshot(`
    "I am sorry, that stings, and it is all right that it does.
    It need not be settled today. When you are calm, ask them alone, about the one sentence that hurt: _What you said yesterday stayed with me. What did you mean by it?_ What is true in it, if anything, you can look at another day.
    If it happens again, note what was said and when, and talk to HR, your works council if you have one, or somebody senior whom you trust. You need not get used to it.
    [How to say it]"
  `);
  expect(await said(maya, "the architect called my design naive")).toMatchInlineSnapshot(`
    "I am sorry, that stings, and it is all right that it does.
    It need not be settled today. When you are calm, ask them alone, about the one sentence that hurt: _What you said yesterday stayed with me. What did you mean by it?_ What is true in it, if anything, you can look at another day.
    If it happens again, note what was said and when, and talk to somebody whom you trust. You need not get used to it.
    [Talk to a person] [How to say it]"
  `);
  await currentChallengeIs({ query }, maya, "ask-sales-pitch");
  expect(await said(maya, "did it, but the client was furious")).toMatchInlineSnapshot(`
    "Thank you for telling me, also what was hard about it. *Ask sales how they pitch the product* is kept, with your words.
    _Would you have bought it?_
    [Add to it] [That is all] [Take it back]"
  `);
  expect(await said(maya, "the board quoted my slide")).toMatchInlineSnapshot(`
    "Added to *Ask sales how they pitch the product*.
    [Add to it] [Take it out again]"
  `);
});
