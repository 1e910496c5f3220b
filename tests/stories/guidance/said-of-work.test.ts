/** What people ask about a working day gets an answer to that, and not to the word of it that stands elsewhere as well. */
import { expect } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";

story(
  "news for a manager, a posted role, a round without them, one kind of work",
  "2026-11-23T10:00:00Z",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await joins(maya);
    expect(await said(maya, "how do I tell my boss that the release won't make it")).toMatchInlineSnapshot(`
      "Say it early, yourself, and in the first sentence: what happened, what it means for them, and what you do about it now. Ready to copy:
      > We will not make Friday. You get the first part on Friday and the rest on Wednesday. I will tell you each day where we are.
      A step that fits you now: *Say early what could make your work late*, about 30 minutes. At the end: A decision on the risk, agreed with the person who depends on you while there is still a choice.
      [Take this one] [Or: Share it with my manager]"
    `);
    expect(await said(maya, "my team lead job got posted, should i apply?")).toMatchInlineSnapshot(`
      "If the work itself draws you, then yes. Hardly anybody has all that such a posting lists, and a talk about it commits you to nothing.
      Ask whoever leads there for a quarter of an hour: _What would I do in the first three months, and what would you have to see from me?_ Bring three things that you did, each with what it changed, and let your manager hear of it from you first."
    `);
    expect(await said(maya, "i feel left out of the architecture talks")).toMatchInlineSnapshot(`
      "That stings, and it is seldom meant: invitations are copied from the last ones, and nobody looks who is missing.
      Ask whoever invites, and say what you would bring: _I look after the part that this touches, and I would like to be there on Thursday. If the round is full, may I read the notes, and send you two lines beforehand?_ If it happens again after that, tell your manager in one sentence.
      [Talk to a person]"
    `);
    expect(await said(maya, "how do i estimate better, my estimates are always off")).toMatchInlineSnapshot(`
      "Most estimates are right about the work and forget the rest: the review, the test data, the question that waits two days.
      Look at your last five tickets, and write beside each what came on top. The same two or three things come back; put a line for each into the next estimate. And give a span with its reason: _Three days, or five if the interface is not ready._
      A step that fits you now: *Say early what could make your work late*, about 30 minutes. At the end: A decision on the risk, agreed with the person who depends on you while there is still a choice.
      [Take this one]"
    `);
    expect(
      await said(maya, `my review said i'm "not visible enough". whats that supposed to mean`),
    ).toMatchInlineSnapshot(`
      "Visible does not mean loud. Mostly it says that whoever decides about you does not know what your work has changed.
      Ask for one case: _Where would you have liked to see me?_ And each Friday write two lines where others read them: what works now, and for whom. That is no bragging; it saves them the search.
      A step that fits you now, on the path _From your lead's list to the next role_: *Choose your feature's next step with one user*, about 35 minutes. At the end: A decision of your own, sent to your lead with a user's lost minutes and a day.
      [Take this one]"
    `);
    expect(await said(maya, "i do nothing but bug tickets for 3 months, so boring")).toMatchInlineSnapshot(`
      "The same kind of work for months dulls anybody, and whoever plans it may not have noticed.
      Say it once, with a wish that can be granted: _I have done the same kind of ticket for a long time. I would like the next one to be something that I have to learn for._ Until then, go deeper in one of them: find what lies behind the last three, and end it.
      A step that fits you now: *Trade tickets with somebody from the other side*, about 40 minutes. At the end: A change in code you had never touched, sent for review, and a colleague who knows yours.
      [Take this one] [What I want to grow in]"
    `);
    expect(await said(maya, "my new year goal: lead one project till summer")).toMatchInlineSnapshot(`
      "That is one worth having. Two things bring it nearer: tell whoever can give you such work, in just these words and with the day; and name the first sign of it that one could see in a month.
      I keep no list of goals. What I bring follows what you want to grow in.
      A step that fits you now, on the path _From your lead's list to the next role_: *Choose your feature's next step with one user*, about 35 minutes. At the end: A decision of your own, sent to your lead with a user's lost minutes and a day.
      [Take this one] [What I want to grow in]"
    `);
    expect(await said(maya, "what should i bring to the talk with grace")).toMatchInlineSnapshot(`
      "Three lines are enough: what is better because of you, what is in your way, and one question that only they can answer, such as _What would you like to see more of from me?_
      Begin with the line that matters most to you; it is your half hour as well. What you kept here may help: \`/growth progress\` shows your last weeks."
    `);
    expect(await said(maya, "i feel like an imposter after that call")).toMatchInlineSnapshot(`
      "Nobody was hired by mistake as often as people fear. And whoever asks is not the one who knows least, only the first to say what three others wonder too.
      Try one sentence this week: _I do not know this yet. Can you show me?_ Then watch what they really answer.
      [My last weeks]"
    `);
  },
);

story(
  "plain facts get plain answers, and what is asked next goes on from them",
  "2026-11-23T10:00:00Z",
  async ({ maya, settle }) => {
    const said = settledAnswers(settle);
    await joins(maya);
    for (const [fact, next] of [
      ["my colleague leaves friday", "hes the only one who knows the billing stuff"],
      ["our lead is leaving in january", "could i be the next"],
      ["i applied internally for the architect position", "what now"],
      ["they rejected me", "how can i ask for the reason"],
      ["we lost the client", "its not my fault but feels like it"],
    ] as const) {
      const answer = await said(maya, fact);
      expect(answer).not.toMatch(/That is sad|That stings|It happened, and you say so|did not catch/);
      expect(await said(maya, next)).not.toMatch(
        /is here because|did not catch|I can find you somebody|What is it about/,
      );
    }
    await said(maya, "our lead is leaving in january");
    await said(maya, "how do i tell my manager that i want it");
    expect(await said(maya, "write me a sentence for it")).toContain("Shorter and plainer:");
    await said(maya, "how do i become an architect");
    expect(await said(maya, "ok give me something in that direction")).toMatch(/^You mean \*.*\?\n\[Take this one\]$/);
  },
);
