/** What newcomers write between two wishes: good wishes, facts about their work, questions of how the bot works. Nothing is kept, moved or closed by it. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-30T10:00:00Z";

story("small talk leaves what was asked", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(omar, "frohe weihnachten")).toBe("Thank you, and the same to you.");
  await joins(maya);
  await said(maya, "give me one");
  await said(maya, "friday 10:00");
  expect(await said(maya, "can we do it monday instead")).toContain("Shall I move");
  expect(await said(maya, "haha ok")).toBe("All right.");
  expect(await said(maya, "hmm")).toContain("[Monday, 7 December at 10:00]");
  expect(await said(maya, "happy first advent btw")).toMatchInlineSnapshot(
    `"Thank you, and the same to you. If you will be away, tell me from when until when, such as _I am off from the 21st till the 4th_, and I stay quiet."`,
  );
  expect(await said(maya, "yes")).toContain("is planned for Monday, 7 December at 10:00 now");
  expect(await said(maya, "i am off from the 21st till the 4th")).toContain("from Monday, 21 December");
  expect(await said(maya, "merry christmas")).toBe("Thank you, and the same to you.");
  expect(await said(maya, "ok bye")).toBe("Until next time. I am here when you need me.");
});

story("facts about somebody's work are no entry and no manager", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(omar, "I am having 11 years of experience in backend, mainly Java")).toMatchInlineSnapshot(`
    "Good to know, thank you. The form asks for your kind of work and how far it reaches, and what I bring you fits that.
    [Join]"
  `);
  await joins(maya);
  expect(await said(maya, "i work with Jonas and Mehmet in the checkout team")).toMatchInlineSnapshot(`
    "Good to know, thank you. I go by what stands in your settings: *Backend* · A feature or a project · Clients and solution mapping, The business why. If that no longer fits, change it there, or name a topic that you would like to meet.
    [Settings] [A topic that I choose]"
  `);
  expect(await said(maya, "we use kafka and postgres there")).toMatchInlineSnapshot(`
    "Thank you, that helps to picture your work. I keep nothing of it by myself: a topic that I should go by, you can name here, and all else is in your settings.
    [A topic that I choose] [Settings]"
  `);
  expect(await said(maya, "i no longer lead it, Farhan has taken over")).not.toContain("manager");
  expect(await said(maya, "i switched the team, now i am in search team with Tom")).toContain("A new start, then.");
  expect(await said(maya, "what did you keep")).toContain("You have kept nothing here yet.");
});

story("how it works, and what a time away means", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  expect(await said(omar, "do i have to do that every week?")).toContain("Nothing here is a duty");
  expect(await said(omar, "my manager told me to check this out, kindly explain")).toContain(
    "one small, concrete thing",
  );
  expect(await said(omar, "can i use this on mobile")).toContain("works on your phone");
  await joins(maya);
  expect(await said(maya, "what happens if i don't respond at all")).toContain("nor anybody else hears of it");
  expect(await said(maya, "do i get messages while i'm away")).toContain("as nothing is paused");
  await said(maya, "give me one");
  await said(maya, "friday 10:00");
  await said(maya, "i am off from the 21st till the 4th");
  expect(await said(maya, "do i get messages in this time?")).toContain("In that time nothing comes");
  expect(await said(maya, "and my plan, what happens with it")).toMatch(
    /^Nothing is lost .* Your plan for \*.+\* stands\./u,
  );
  expect(await said(maya, "is christmas counted as a week without doing")).toContain("neither for nor against you");
  expect(await said(maya, "my junior can do it better, can i pass it on to him")).toContain("I cannot hand it on");
  expect(await said(maya, "should i ask them again?")).toContain("it is fine to ask again");
  expect(await said(maya, "quiet hours 7pm to 9am")).toContain("nothing before 09:00, nothing after 19:00");
  expect(await said(maya, "is this saved now?")).toContain("What you save in the form");
});

story("what was not understood closes nothing by a word", MONDAY, async ({ maya, settle, query }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  await said(maya, "give me one");
  for (const words of ["qwx bzzk", "plurk gnarf", "zonk wibble"]) {
    await said(maya, words);
    await said(maya, "the second one");
  }
  expect(await query("select status from nudges")).toEqual([{ status: "open" }]);
});
