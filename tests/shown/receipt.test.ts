/** What somebody reads who had the bot forget them. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import { features } from "#src/features/index.ts";
import { receiptMessage } from "#src/features/privacy/slack/privacy-message.ts";
import { ROOT } from "#tests/support/imports.ts";

const { say } = readTexts([join(ROOT, "prompts")]);
const lines = features.flatMap(({ receiptLines = [] }) => receiptLines);

function read(deleted: Readonly<Record<string, number>>): string[] {
  const { blocks } = receiptMessage(say, {
    deleted: new Map(Object.entries(deleted)),
    lines,
    goesOn: false,
    leftInGroups: 0,
    leftWithColleagues: 0,
  });
  return blocks.flatMap((block) => (block.type === "section" && block.text ? block.text.text : [])).slice(0, -1);
}

it("tells a member how much there was of what each capability kept, and of what went between them and others", () => {
  expect(
    read({ nudges: 2, plans: 1, reflections: 0, history: 3, messages: 1, assignments: 2, between: 4, members: 1 }),
  ).toMatchInlineSnapshot(`
    [
      "Done. I deleted 2 challenges with 1 plan, 3 lines of history, 1 message, and 4 lines of what went between you and others, from my books, and your name is nowhere in them, except in colleagues' own words. The code that I keep in its place for 24 hours then goes too. You are welcome back at any time.",
      "Gone too: 2 challenges that colleagues gave you or that you gave. What others took on stays theirs, without your words.",
    ]
  `);
});

it("tells whoever has only opened their Home tab of that, and of nothing between them and others", () => {
  expect(read({ between: 0, homeTabs: 1 })).toMatchInlineSnapshot(`
    [
      "Done. I deleted the note of when you last opened my Home tab from my books, and your name is nowhere in them, except in colleagues' own words. The code that I keep in its place for 24 hours then goes too. You are welcome back at any time.",
    ]
  `);
});

it("tells somebody who never joined what went between them and others alone", () => {
  expect(read({ between: 1, namedAsManager: 3 })).toMatchInlineSnapshot(`
    [
      "Done. I deleted 1 line of what went between you and others from my books, and your name is nowhere in them, except in colleagues' own words. The code that I keep in its place for 24 hours then goes too.",
    ]
  `);
});
