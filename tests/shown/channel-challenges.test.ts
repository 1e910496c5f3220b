import { expect, it } from "vitest";
import { shownCard, shownMessage } from "#tests/support/shown.ts";

it("a message of the kind challenge-line", () => {
  expect(shownMessage("challenge-line")).toMatchInlineSnapshot(`
    "words & more: words & more
    ----
    words & more: words & more [Say thanks]
    ~~~~
    words & more: words & more
    ----
    words & more: words & more"
  `);
});

it("a message of the kind challenge-goal", () => {
  expect(shownMessage("challenge-goal")).toMatchInlineSnapshot(`
    "Goal reached: 10 of you did it.
    ----
    *Goal reached:* 10 of you did it."
  `);
});

it("a message of the kind challenge-summary", () => {
  expect(shownMessage("challenge-summary")).toMatchInlineSnapshot(`
    "words & more is over
    ----
    *words & more* is over: 40 joined, 40 did it.
    The goal of 10 was reached.
    What people chose to share:
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    • words & more: words & more
    The next one opens on Friday, 4 December. \`/growth challenge stop\` ends the series."
  `);
});

it("a message of the kind challenge-trouble", () => {
  expect(shownMessage("challenge-trouble")).toMatchInlineSnapshot(`
    "I have lost the card of words & more in <#C1>: somebody deleted it, or Slack did not say whether it arrived. The challenge goes on until Friday, 4 December, but I cannot keep the old card up to date.
    ----
    I have lost the card of *words & more* in <#C1>: somebody deleted it, or Slack did not say whether it arrived. The challenge goes on until Friday, 4 December, but I cannot keep the old card up to date.
    [Post it again] [End this one]
    ~~~~
    I cannot reach <#C1> any more: it is archived, or I was taken out of it. words & more ends there, and nothing more is posted. /growth challenge starts it anew in another channel.
    ----
    I cannot reach <#C1> any more: it is archived, or I was taken out of it. *words & more* ends there, and nothing more is posted. \`/growth challenge\` starts it anew in another channel."
  `);
});

it("a message of the kind challenge-suggestions", () => {
  expect(shownMessage("challenge-suggestions")).toMatchInlineSnapshot(`
    "Shall we do one of these together?
    ----
    *Shall we do one of these together?*
    One tap starts it for everybody here, from today until Friday of next week. If none of them fits, the next three come in a month.
    *words & more*

    About 45 minutes [Start this]
    *words & more*

    About 45 minutes [Start this]
    *words & more*

    About 45 minutes [Start this]"
  `);
});

it("a message of the kind suggestions-trouble", () => {
  expect(shownMessage("suggestions-trouble")).toMatchInlineSnapshot(`
    "I cannot reach <#C1> any more: it is archived, or I was taken out of it. The monthly suggestions there are off.
    ----
    I cannot reach <#C1> any more: it is archived, or I was taken out of it. The monthly suggestions there are off."
  `);
});

it("a card of the kind channel-challenge", () => {
  expect(shownCard("channel-challenge")).toMatchInlineSnapshot(`
    "A challenge for everybody here: words & more
    ----
    *words & more*
    words & more
    _At the end:_ One sentence.
    About 45 minutes · watch and listen
    Mind: words & more [... End it now | Change the last day | No more after this one]
    *Why:* words & more
    For everybody here, until Friday, 4 December. Started by <@U9>.
    40 have joined, 40 did it · Together: 40 of 10, reached
    [Join] [I did it]
    It comes again on Friday, 4 December, and every month after, until somebody stops it with \`/growth challenge stop\`.
    ~~~~
    A challenge for everybody here: words & more
    ----
    *words & more*
    This one is over: 40 joined, 40 did it.
    ~~~~
    A challenge for everybody here: words & more
    ----
    *words & more*
    This one was stopped."
  `);
});
