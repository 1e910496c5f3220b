import { expect, it } from "vitest";
import { shownCard, shownMessage } from "#tests/support/shown.ts";

it("a message of the kind assignment", () => {
  expect(shownMessage("assignment")).toMatchInlineSnapshot(`
    "words & more
    The day is over; nothing is asked of you any more.
    ----
    *words & more*
    The day is over; nothing is asked of you any more.
    ~~~~
    You are asked: words & more
    ----
    <@U9> has a challenge for you:
    *words & more*
    _Why:_ words & more
    _At the end:_ One sentence. About 45 minutes · watch and listen Mind: words & more <@U9> has set aside 45 minutes for it. If you say yes, I introduce you to <@U5>. When it is over they hear that, and no more. By Friday, 4 December
    [I'm in] [Something else instead] [No thanks]
    ~~~~
    You are asked: words & more
    ----
    <@U9> has a challenge for you:
    *words & more*
    _Why:_ words & more
    _At the end:_ One sentence. About 45 minutes · watch and listen Mind: words & more <@U9> has set aside 45 minutes for it. If you say yes, I introduce you to <@U5>. When it is over they hear that, and no more. By Friday, 4 December
    You suggested Friday, 4 December. I am asking <@U9>; without an answer it is agreed in three working days.
    [I'm in] [Something else instead] [No thanks]
    ~~~~
    words & more
    Not now. <@U9> hears only that.
    ----
    *words & more*
    Not now. <@U9> hears only that.
    ~~~~
    words & more
    <@U9> took this back.
    ----
    *words & more*
    <@U9> took this back.
    ~~~~
    <@U1> is in: words & more.
    ----
    <@U1> is in: *words & more*.
    ~~~~
    <@U1> would rather do words & more by Friday, 4 December, instead of Friday, 4 December.
    ----
    <@U1> would rather do *words & more* by Friday, 4 December, instead of Friday, 4 December.
    Without an answer from you it is agreed in three working days.
    [That works] [Keep the first date] [No date needed]
    ~~~~
    words & more: the day is settled
    ----
    *words & more*
    The new day holds: Friday, 4 December.
    ~~~~
    words & more: the day is settled
    ----
    *words & more*
    The new day holds: Friday, 4 December.
    [I'm in] [No thanks]
    ~~~~
    words & more: not now for <@U1>.
    ----
    *words & more*: not now for <@U1>.
    ~~~~
    <@U1> did it: words & more. What came of it is theirs to tell.
    ----
    <@U1> did it: *words & more*. What came of it is theirs to tell.
    ~~~~
    A colleague may come to you
    ----
    Hello. <@U9> asked <@U1> to take on a small challenge and named you as the one to go to:
    *words & more*

    > words & more
    <@U1> said yes and may come to you about it. There is nothing to prepare; if it does not suit you, just say so to <@U9>.
    ~~~~
    An introduction
    ----
    Hello both. <@U9> asked <@U1> to take on something small, and thought of you two:
    *words & more*

    > words & more
    <@U1> said yes. I leave you to it: a first message with two times that suit is all it takes.
    ~~~~
    You need not expect <@U1> about words & more any more. Thank you for being ready to help.
    ----
    You need not expect <@U1> about *words & more* any more. Thank you for being ready to help.
    ~~~~
    A colleague has a challenge for you
    ----
    Hello. <@U9> would like to give you a small challenge:
    *words & more*
    _Why:_ words & more
    _At the end:_ One sentence. About 45 minutes · watch and listen Mind: words & more <@U9> has set aside 45 minutes for it. If you say yes, I introduce you to <@U5>. When it is over they hear that, and no more. By Friday, 4 December
    I am the mentoring companion of the team: once a week one small, concrete thing to do, at a time that you choose, and what you write about it is yours alone. If you join, you can say yes, no, or something else to this one. If not, say no thanks or nothing at all, and I will not ask you again.
    [Join] [No thanks]
    ~~~~
    <@U9> has a small challenge for you: words & more. You have joined since, so it comes as a message of its own, at a good moment.
    ----
    <@U9> has a small challenge for you: *words & more*. You have joined since, so it comes as a message of its own, at a good moment."
  `);
});

it("a message of the kind host-released", () => {
  expect(shownMessage("host-released")).toMatchInlineSnapshot(`
    "Somebody who was to come to you about words & more does not need to any more. Thank you for being ready to help.
    ----
    Somebody who was to come to you about *words & more* does not need to any more. Thank you for being ready to help."
  `);
});

it("a card of the kind assignment", () => {
  expect(shownCard("assignment")).toMatchInlineSnapshot(`
    "words & more, by Friday, 4 December
    ----
    <@U9> asks <@U0>:
    *words & more*
    > words & more
    By Friday, 4 December · 45 minutes of working time set aside Done
    ~~~~
    words & more, by Friday, 4 December
    ----
    <@U9> asks <@U0>, <@U1>, <@U2>, <@U3>, <@U4>, <@U5>, <@U6>, <@U7>, <@U8>, <@U9>, <@U10>, <@U11>, <@U12>, <@U13>, <@U14>, <@U15>, <@U16>, <@U17>, <@U18>, <@U19>, <@U20>, <@U21>, <@U22>, <@U23>, <@U24>:
    *words & more*
    > words & more
    By Friday, 4 December · 45 minutes of working time set aside 25 of 25 took it on, 25 did it"
  `);
});
