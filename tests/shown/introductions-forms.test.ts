import { expect } from "vitest";
import { form, story } from "#tests/support/shown-forms.ts";

story("the forms of introductions", async () => {
  expect(await form("ask-somebody")).toMatchInlineSnapshot(`
    "== Ask somebody ==
    I find somebody who can answer, ask them for you, and introduce the two of you once they say yes. They read what you write here.
    Which department?: <Sales>
    Somebody in particular?: <...>
    Your one question: <...>
    About what, in a word or two?: <...>
    Why would you like to know?: <...>
    May it be a manager?: [Yes, mine or theirs too]
    [Cancel] [Ask]"
  `);
  expect(await form("invite-hosts")).toMatchInlineSnapshot(`
    "== Invite hosts ==
    I write one message, once, to those you pick: what it means to be asked, and a button to register. Whoever registered already, or had it before, gets nothing.
    People: <...>
    A channel: <...>
    [Cancel] [Invite]"
  `);
  expect(await form("tell-introduction")).toMatchInlineSnapshot(`
    "== What came of it ==
    Some days ago I introduced you to <@U0TOM>:
    > how they pitch the export
    What came of it?
    What did they tell you?: <...>
    What will you do with it?: <...>
    Who may read it?: [My manager as well]
    What you write stays yours. It becomes a reflection in your log.
    Your thanks to them: <...>
    [Cancel] [Keep it]"
  `);
  expect(await form("introduction-later")).toMatchInlineSnapshot(`
    "== Another time ==
    <@U0MAYA> asks:
    > how she maps an export
    Ask me again on: <2026-12-31>
    [Cancel] [Ask me then]"
  `);
});
