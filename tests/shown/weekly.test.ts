import { expect, it } from "vitest";
import { shownMessage } from "#tests/support/shown.ts";

it("a message of the kind nudge", () => {
  expect(shownMessage("nudge")).toMatchInlineSnapshot(`
    "words & more: words & more
    ----
    *words & more*

    _At the end:_ One sentence.
    _Why this one:_ It fits your work in Backend.
    _Whom it helps:_ words & more
    About 45 minutes · watch and listen Mind: words & more
    [I'm in] [Show me two others] [Not this week] [... Later | What is this based on? | Fewer of these]
    ~~~~
    words & more: words & more
    ----
    *words & more*

    _At the end:_ One sentence.
    _Why this one:_ It fits your work in Backend.
    _Whom it helps:_ words & more
    About 45 minutes · watch and listen Mind: words & more
    [Make my plan] [Not this week] [... Later | What is this based on? | Fewer of these]
    ~~~~
    words & more: words & more
    ----
    *words & more*

    _At the end:_ One sentence.
    _Why this one:_ Clients and solution mapping is one of your focus areas.
    _Whom it helps:_ words & more
    About 45 minutes · watch and listen Mind: words & more
    [I'm in] [Show me two others] [Not this week] [... Later | What is this based on? | Fewer of these]
    ~~~~
    words & more: words & more
    ----
    *words & more*

    _At the end:_ One sentence.
    _Why this one:_ Clients and solution mapping is one of your focus areas.
    _Whom it helps:_ words & more
    About 45 minutes · watch and listen Mind: words & more
    [Make my plan] [Not this week] [... Later | What is this based on? | Fewer of these]
    ~~~~
    words & more: words & more
    ----
    *words & more*

    _At the end:_ One sentence.
    _Why this one:_ <@U9> asked you: words & more
    _Whom it helps:_ words & more
    About 45 minutes · watch and listen Mind: words & more <@U9> has set aside 45 minutes for it. <@U5> knows that you may come. <@U9> hopes for it by Friday, 4 December.
    [I'm in] [Show me two others] [Not this week] [... Later | What is this based on? | Fewer of these]
    ~~~~
    words & more: words & more
    ----
    *words & more*

    _At the end:_ One sentence.
    _Why this one:_ <@U9> asked you: words & more
    _Whom it helps:_ words & more
    About 45 minutes · watch and listen Mind: words & more <@U9> has set aside 45 minutes for it. <@U5> knows that you may come. <@U9> hopes for it by Friday, 4 December.
    [Make my plan] [Not this week] [... Later | What is this based on? | Fewer of these]
    ~~~~
    words & more: Thursday, 26 November at 14:00
    ----
    *words & more*
    You are in. Your plan for Thursday, 26 November at 14:00:
    > When words & more, I will words & more.
    _At the end:_ One sentence.
    *How to go about it*
    1. words & more
    *Questions to take along*
    • What surprised them?
    About 45 minutes · watch and listen Mind: words & more
    [Done] [Change the plan] [Could not]
    ~~~~
    words & more Done. That counts, whatever came of it.
    ----
    *words & more*
    Done. That counts, whatever came of it.
    _At the end:_ One sentence.
    About 45 minutes · watch and listen Mind: words & more
    [Write what came of it]
    ~~~~
    words & more Not this week. The next one comes on Tuesday, 1 December.
    ----
    *words & more*
    Not this week. The next one comes on Tuesday, 1 December.
    [Show me another]
    ~~~~
    words & more Put off.
    ----
    *words & more*
    Put off.
    ~~~~
    words & more It did not work out this time. That happens, and it is good to know.
    ----
    *words & more*
    It did not work out this time. That happens, and it is good to know.
    [Show me another]
    ~~~~
    words & more We let this one go. It may come back another time.
    ----
    *words & more*
    We let this one go. It may come back another time."
  `);
});

it("a message of the kind reminder", () => {
  expect(shownMessage("reminder")).toMatchInlineSnapshot(`
    "Your plan: when words & more, I will words & more.
    ----
    Your plan for now:
    > When words & more, I will words & more.
    About 45 minutes Mind: words & more
    [Done] [Change the plan]"
  `);
});

it("a message of the kind follow-up", () => {
  expect(shownMessage("follow-up")).toMatchInlineSnapshot(`
    "Did anything come of words & more?
    ----
    A few days ago I suggested *words & more*. Did anything come of it?
    [Done] [Not yet] [Could not]
    ~~~~
    Did anything come of words & more?
    ----
    You took on *words & more* for a colleague. Did anything come of it?
    [Done] [Not yet] [Could not]
    ~~~~
    How did it go: words & more?
    ----
    How did it go?
    > When words & more, I will words & more.
    [Done] [Not yet] [Could not]"
  `);
});

it("a message of the kind inactivity-check", () => {
  expect(shownMessage("inactivity-check")).toMatchInlineSnapshot(`
    "How shall it be from here?
    ----
    The last three challenges stayed where they were, and weeks are like that. How shall it be from here? Unless you say so I stay quiet, and what you have is kept.
    [Weekly] [Once a month] [Stop]"
  `);
});

it("a message of the kind nudge-again", () => {
  expect(shownMessage("nudge-again")).toMatchInlineSnapshot(`
    "You asked me to come back to this: words & more
    ----
    You asked me to come back to this:
    *words & more*
    words & more
    [I'm in] [Help me prepare] [Not this week]
    ~~~~
    You asked me to come back to this: words & more
    ----
    You asked me to come back to this:
    *words & more*
    > When words & more, I will words & more.
    [Done] [Change the plan]"
  `);
});
