/** Words for talks that are hard to begin, and for those who do not answer. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

const MONDAY = "2026-11-23T10:00:00Z";

story("asking, giving, refusing, disagreeing", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "what is a good way to ask my lead for feedback")).toMatchInlineSnapshot(`
    "Ask for one thing, soon after it happened, and somebody who was there: _What is one thing that I could have done better in the demo?_
    Then say thank you, and nothing else. Whoever defends themselves is told less the next time.
    A step that fits you now: *Ask the colleague whose answer makes you nervous*, about 25 minutes. At the end: A visible change, agreed with somebody who now knows that you want to hear the truth.
    [Take this one]"
  `);
  expect(await said(maya, "how do i tell a colleague that his code is hard to read")).toMatchInlineSnapshot(`
    "Say it soon, alone with them, about what you saw and what it did: _When the change came with forty files, I could not review it well. Could we try smaller ones?_
    One thing at a time. Then ask how they see it, and listen to the end.
    A step that fits you now, on the path _Feedback, taken and given_: *Ask the colleague whose answer makes you nervous*, about 25 minutes. At the end: A visible change, agreed with somebody who now knows that you want to hear the truth.
    [Take this one]"
  `);
  expect(await said(maya, "how do i disagree with my architect politely")).toMatchInlineSnapshot(`
    "Say their point first, so well that they nod. Then your doubt as a question, with a fact in it: _If I understand you, this saves us a week. What happens to the orders that are already in the queue?_
    If it is decided otherwise, say your doubt once more in one sentence, and then help it to succeed.
    A step that fits you now: *Listen to a colleague without giving advice*, about 25 minutes. At the end: One sentence that they called exact, agreed, and one thing that you did because they asked for it.
    [Take this one]"
  `);
  expect(await said(maya, "how do i speak up in meetings")).toMatchInlineSnapshot(`
    "Prepare one sentence, and say it in the first ten minutes; it only gets harder after that. A question counts: _What would a user notice of this?_
    If the loud ones leave no gap, tell the host beforehand that you have a point. They can call on you.
    A step that fits you now: *Say what you intend to do instead of asking*, about 30 minutes. At the end: A decision made in the open with its reason, linked for everybody, and a feature that moves again.
    [Take this one]"
  `);
  expect(await said(omar, "how can i say no without being rude")).toMatchInlineSnapshot(`
    "A good no has three parts: thanks, the reason in one sentence, and what you can do instead. Ready to copy:
    > Thanks for thinking of me. I have promised the release by Friday, so I cannot take this on. On Monday I could look at it for an hour; would that help?"
  `);
});

story("nobody answers", MONDAY, async ({ maya, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "the guy from sales still has not replied to me")).toMatchInlineSnapshot(`
    "Try another way in: a call at the end of the morning, two minutes after a meeting, or a word through somebody whom they know. Ready to copy:
    > Hi, you may have missed this, and no harm done. I need only one sentence from you: … If somebody else knows it better, a name is enough.
    [Show me others] [How to say it]"
  `);
  expect(await said(maya, "she declined my request, what can i do now")).toMatchInlineSnapshot(`
    "A no is an answer, and seldom about you. Thank them, and stay friendly. Ready to copy:
    > Thanks for telling me so plainly. Who else knows about this, or when would be a better time?
    [Show me others] [How to say it]"
  `);
  expect(await said(maya, "Omar is on vacation and doesnt reply, what now")).toMatchInlineSnapshot(`
    "Then they cannot help it. Ask whoever stands in for them, or somebody in the same team. Ready to copy:
    > Hi, I wanted to ask your colleague, who is away. You may know it as well: … If not, who does?
    [Show me others] [How to say it]"
  `);
});

story("praise", MONDAY, async ({ maya, omar, settle }) => {
  const said = settledAnswers(settle);
  await joins(maya);
  expect(await said(maya, "the customer said my demo was the best they ever saw")).toMatchInlineSnapshot(`
    "That is lovely to hear, and such things are gone after three weeks if nobody writes them down.
    Shall I keep it in your log, in your own words? Only you see it there.
    [Keep it in my log] [No, thanks]"
  `);
  expect(await said(omar, "the customer said my demo was the best they ever saw")).toMatchInlineSnapshot(
    `"How good to hear. Write down who said it and about what, while the words are fresh. You will be glad of it at your next review."`,
  );
});
