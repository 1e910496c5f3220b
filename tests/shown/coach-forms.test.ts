/** The words of every form in which a language model helps, whole. */
import { expect } from "vitest";
import { WITH_COACH } from "#tests/support/coach-forms.ts";
import { form, story } from "#tests/support/shown-forms.ts";

story(
  "the forms of a language model",
  async () => {
    expect(await form("admin-coach")).toMatchInlineSnapshot(`
      "== Language model ==
      May people use the language model?: (They may, if they say yes | Nobody may)
      Requests in a month: <1000>
      Tokens in a month: <4000000>
      [Back] [Save]"
    `);
    expect(await form("coach-plan")).toMatchInlineSnapshot(`
      "== A plan in your words ==
      When and how might you do it?: <...>
      What you type here is sent to the language model, without people whom you mention with @, and without links. Please leave out the names of clients.
      [Cancel] [Ask it]"
    `);
    expect(await form("coach-questions")).toMatchInlineSnapshot(`
      "== Listening questions ==
      What will it be about?: <...>
      What you type here is sent to the language model, without people whom you mention with @, and without links. Please leave out the names of clients.
      [Cancel] [Ask it]"
    `);
    expect(await form("coach-wording")).toMatchInlineSnapshot(`
      "== For your project ==
      What are you working on?: <...>
      What you type here is sent to the language model, without people whom you mention with @, and without links. Please leave out the names of clients.
      [Cancel] [Ask it]"
    `);
  },
  WITH_COACH,
);
