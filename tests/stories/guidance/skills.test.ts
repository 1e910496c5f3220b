/** Whoever wants to be better at something hears how one gets there, and gets a challenge that practises just that. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story("is told how, with a challenge for it", "2026-11-23T10:00:00Z", async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "my manager says i should work on my communication, any idea")).toMatchInlineSnapshot(`
    "That is a wide word, so make it smaller first. Ask whoever said it, or somebody who sees you at work: _Can you tell me one time when I should have said something earlier, shorter or otherwise?_
    Mostly it is one of three: saying early that something will be late, saying the point before its reasons, or asking back before you build. Choose one of them for two weeks.
    A step that fits you now: *Show support your feature before it is finished*, about 60 minutes. At the end: A change made while it was cheap, agreed with support, and one complaint that will never arrive.
    [Take this one]"
  `);
  expect(await said(maya, "how do i get better at estimating")).toMatchInlineSnapshot(`
    "Most estimates are right about the work and forget the rest: the review, the test data, the question that waits two days.
    Look at your last five tickets, and write beside each what came on top. The same two or three things come back; put a line for each into the next estimate. And give a span with its reason: _Three days, or five if the interface is not ready._
    A step that fits you now: *Say early what could make your work late*, about 30 minutes. At the end: A decision on the risk, agreed with the person who depends on you while there is still a choice.
    [Take this one]"
  `);
  expect(await said(maya, "is it weird to just ask them out of the blue")).toMatchInlineSnapshot(`
    "That is the hardest part of it, and it is over with one line. Ready to copy:
    > Hi, no hurry at all: could you spare me five minutes this week? I have one small question about your work.
    People mostly like to be asked about what they do, and a no is about their week. You may also write in place of calling, or take somebody along.
    [Something smaller] [Together with somebody]"
  `);
  // What it does not know by name gets the answer about learning.
  expect(await said(maya, "how do i get better at chess")).toMatchInlineSnapshot(`
    "Learn what the next three months of your work will ask of you; the rest is forgotten before you need it.
    Take one thing, one hour a week in your calendar, and something real to try it on. Then ask two colleagues which single book or course changed how they work. They know your code, and I do not.
    A step that fits you now: *Shorten the step your build waits for longest*, about 40 minutes. At the end: A merged change that gives your colleagues minutes back at every build, in a script you now know.
    [Take this one] [What I want to grow in]"
  `);
});
