/** Fear of a call, of asking, of what others think: courage that is concrete, no number of an emergency and no menu. */
import { describe, expect, it } from "vitest";
import { settledAnswers } from "#tests/support/answers.ts";
import { currentChallengeIs } from "#tests/support/builders.ts";
import { decided } from "#tests/support/decided.ts";
import { joins } from "#tests/support/house.ts";
import { story } from "#tests/support/story.ts";
import { allReader } from "#tests/support/trained.ts";

// Trained before any test has its time.
allReader();

const MONDAY = "2026-11-23T10:00:00Z";

describe("fear of people", () => {
  it.each([
    "i'm terrified of asking her",
    "they will all notice that i know nothing",
    "what if i freeze",
    "honestly im a bit scared to call the client",
    "i am too shy to write to strangers",
    "the demo scares me",
    "isnt it rude to write to somebody i dont know?",
    "it feels awkward to ask support",
  ])("%s", (text) => {
    for (const situation of ["nothing-open", "open", "planned", "told", "newcomer"] as const)
      expect(decided(text, situation)).toMatchObject({ kind: "act", act: "dare" });
  });
});

story(
  "gets a first sentence, somebody to come along, and less of it",
  MONDAY,
  async ({ maya, omar, settle, query }) => {
    const said = settledAnswers(settle);
    await joins(maya, { manager: null });
    expect(await said(maya, "i dont dare to ask")).toMatchInlineSnapshot(`
    "That is the hardest part of it, and it is over with one line. Ready to copy:
    > Hi, no hurry at all: could you spare me five minutes this week? I have one small question about your work.
    People mostly like to be asked about what they do, and a no is about their week. You may also write in place of calling, or take somebody along.
    [Something smaller] [Together with somebody]"
  `);
    await currentChallengeIs({ query }, maya, "ask-sales-pitch");
    expect(await said(maya, "i am scared of the call tomorrow")).toMatchInlineSnapshot(`
    "A beating heart before it is no bad sign, and hardly anybody sees it from outside.
    Make it small: one sentence is enough to have been there. Write it down now, say it aloud once, and bring it in the first ten minutes: _Before we go on: what would that mean for the user?_
    If somebody friendly will be there, write to them today: _I am a little nervous about tomorrow. Will you nod at me when I speak?_"
  `);
    expect(await said(maya, "i dont dare to ask sales")).toMatchInlineSnapshot(`
    "That is the hardest part of it, and it is over with one line. Ready to copy:
    > Hi, no hurry at all: could you spare me five minutes this week? I have one small question about your work.
    People mostly like to be asked about what they do, and a no is about their week. You may also write in place of calling, or take somebody along.
    [Something smaller] [Together with somebody]"
  `);
    expect(await said(maya, "everybody in the meeting will think i am stupid")).toMatchInlineSnapshot(`
    "It feels as if everybody were looking. In truth they think of their own next sentence, and by the evening hardly anybody remembers who asked what.
    If you like, take the sting out yourself: _This may be a basic question, but I would rather ask it once._ Two others will be glad of it.
    You can try it in front of one person first, or in writing.
    [Something smaller] [Together with somebody]"
  `);
    await maya.click("Something smaller");
    await settle();
    expect(maya.dm().at(-1)?.plain).toMatchInlineSnapshot(`
      "This is the first bite of *Ask sales how they pitch the product*. That is not lost: ask for *the whole one* at any time.
      *Ask a seller to tell you in one sentence what your last feature is good for*
      …and send them the one word that would make it true.
      _A first step towards:_ One sentence about your feature that a seller really says, agreed with them, and the stumbling block gone.
      _Why this one:_ Clients and solution mapping is one of your focus areas.
      _Whom it helps:_ What a seller cannot say is not sold, and three minutes of listening show what nobody understood of three weeks of work.
      About 10 minutes · talk to somebody · with somebody in sales
      [I'm in] [Show me two others] [Not this week] [... Later | Smaller or bigger | What is this based on? | Fewer of these]
      That is for this one; the next comes in its usual size again.
      [Small ones for six weeks] [Take it back]"
    `);
    expect(await said(omar, "i am scared of the call tomorrow")).toMatchInlineSnapshot(`
    "You need not shine there; you only have to be in the room, and the second time is easier.
    Take one line along, on paper: _I would like to add one thing_, or _Can you say that once more for me?_ Both are allowed to everybody.
    And ask a colleague to come along or to ring you for five minutes beforehand. It gets smaller when two know."
  `);
  },
);
