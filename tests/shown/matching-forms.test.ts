/** The forms of what somebody offers their colleagues, as they open, whole. */
import { expect } from "vitest";
import { form, story } from "#tests/support/shown-forms.ts";

story("the form host-profile", async () => {
  expect(await form("host-profile")).toMatchInlineSnapshot(`
    "== Be a mentor ==
    Six to twelve weeks with one colleague, half an hour every week or two. You meet first and say yes or no, and either of you can end it at any time.
    How many people at a time?: <One person>
    What would you like to help with?: <...>
    What can you help with, in your own words?: <...>
    Where do you work?: <...>
    Which languages do you work in?: <...>
    Your working hours and country come from \`/growth settings\`.
    [Cancel] [Save]"
  `);
});

story("the form host-pause", async () => {
  expect(await form("host-pause")).toMatchInlineSnapshot(`
    "== Pause requests ==
    Nobody is sent to you until that day. What you have agreed already stands.
    Until: <2026-12-08>
    [Cancel] [Save]"
  `);
});

story("the form host-blocks", async () => {
  expect(await form("host-blocks")).toMatchInlineSnapshot(`
    "== Keep apart ==
    I never bring you together with these people, whichever of you asks. Only you see this list, and nobody is told that they are on it.
    Whom shall I keep you apart from?: <...>
    [Cancel] [Save]"
  `);
});
