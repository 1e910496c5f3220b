import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import { validateMessage } from "#src/playground/block-kit/validate.ts";
import { cardExamples, messageExamples } from "#tests/examples/messages.ts";
import { ROOT } from "#tests/support/imports.ts";
import { cardKinds as cards, messageKinds as messages } from "#tests/support/shown.ts";

const { say } = readTexts([join(ROOT, "prompts")]);
const LENGTHS = [
  ["nothing", ""],
  ["a few words", "Sit in on a call & <listen>"],
  ["many", `${"Listen & <say> *nothing* 😀 ".repeat(100)}\n> \`quoted\``],
] as const;

it("each kind has a name for whoever hears that it did not arrive, and a stored word means the same with each", () => {
  const named = [...messages, ...cards].flatMap(({ undeliveredAs = {} }) => Object.entries(undeliveredAs));
  const texts = Map.groupBy(named, ([word]) => word);
  expect(texts.size).toBeGreaterThan(7);
  for (const [word, all] of texts) expect([word, new Set(all.map(([, text]) => text)).size]).toEqual([word, 1]);
  for (const { reportedAs } of messages) expect(say(reportedAs)).not.toBe("");
  for (const [, text] of named) expect(say(text)).not.toBe("");
});

describe.each(LENGTHS)("what people wrote is %s:", (_, words) => {
  it.each(messages.map((kind) => [kind.kind, kind] as const))(
    "a message of the kind %s is within Slack's limits",
    (name, kind) => {
      const views = messageExamples(words)[name] ?? [];
      expect(views.length, "write an example in tests/examples/messages.ts").toBeGreaterThan(0);
      for (const view of views) {
        const { text, blocks, files } = kind.render(say, view);
        expect(text).not.toBe("");
        if (!files) expect(blocks).not.toEqual([]);
        expect(validateMessage({ text, blocks })).toEqual([]);
      }
    },
  );

  it.each(cards.map((kind) => [kind.subject, kind] as const))(
    "a card of the kind %s is within Slack's limits",
    (subject, kind) => {
      const views = cardExamples(words)[subject] ?? [];
      expect(views.length, "write an example in tests/examples/messages.ts").toBeGreaterThan(0);
      for (const view of views) expect(validateMessage(kind.render(say, view))).toEqual([]);
    },
  );
});
