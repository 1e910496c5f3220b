/** Whatever a language model answers: the message that comes of it calls nobody, links nowhere, and Slack takes it. */

import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTexts } from "#src/content/read-texts.ts";
import { toldOf } from "#src/feature-kit/intent.ts";
import { furtherMessage } from "#src/features/chat/slack/further.ts";
import { furtherAnswer, toolsOf } from "#src/features/coach/slack/further.ts";
import { Draft, PlanWords, Questions, readingFrom, Wording } from "#src/features/coach/use-cases/shapes.ts";
import type { ModelAnswer } from "#src/kernel/ports.ts";
import { validateMessage } from "#src/playground/block-kit/validate.ts";
import { anyText } from "./any-text.ts";
import { ROOT } from "./imports.ts";

const { say } = readTexts([join(ROOT, "prompts")]);
const TOLD = toldOf("would lanterns help?", { hasFiles: false, at: { channel: "D1", ts: "1.1", threadTs: null } });
const ACTS = ["swap", "skip", "forget", "prepare"].map((name) => ({ name, label: name }));
const tools = toolsOf(say, { situation: "open", acts: ACTS });

const part = fc.oneof(
  anyText(),
  fc.constantFrom(
    ..."<|>|@|#|&|*|`|~|_|\n|http|https://evil.example.com/x|s://|www.|<@U0OMAR>|<!channel>|<!here|>|<https://evil.example.com".split(
      "|",
    ),
    "|here>",
    "@omar",
    "#general",
    "mailto:a@b.example",
    "evil.example.com/x",
    "evil.example.com",
    "\u200b",
    "\u202e",
    ":tada:",
  ),
  fc.constant("a".repeat(3000)),
);
const hostile = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(""));
const call = fc.record({
  tool: fc.oneof(fc.constantFrom(...tools.map(({ name }) => name), "__proto__", "drop"), fc.string()),
  input: fc.oneof(fc.constant({}), fc.constant({}), fc.jsonValue(), fc.record({ user: fc.constant("U0OMAR") })),
});
const answer: fc.Arbitrary<ModelAnswer> = fc.record({
  text: hostile,
  calls: fc.array(call, { maxLength: 6 }),
  tokens: fc.constant(1),
});

/** What Slack would make a link, a mention or a channel of in mrkdwn. */
const ALIVE = /<[^<>]*>|[@＠]|[a-z]:\/\/|\bwww\.\S|\bmailto:\S|[\p{L}\p{N}]\.\p{L}{2}|(?<![\p{L}\p{N}&])#\p{L}/iu;

/** @param numRuns answers of each kind. */
export function coachAnswerTests(numRuns: number): void {
  describe("whatever comes back", () => {
    it("becomes a message of few words and known buttons, or none", () => {
      fc.assert(
        fc.property(answer, (given) => {
          const reading = readingFrom(given, tools);
          if (!reading) return;
          const { message } = furtherMessage(say, TOLD, furtherAnswer(say, reading));
          expect(validateMessage({ text: message.text, blocks: message.blocks })).toEqual([]);
          const [words] = message.blocks;
          const mrkdwn = words?.type === "section" ? (words.text?.text ?? "") : "";
          expect(mrkdwn).not.toMatch(ALIVE);
          const ids = message.blocks.flatMap((block) =>
            block.type === "actions" ? block.elements.map((element) => element.action_id ?? "") : [],
          );
          expect(
            ids.filter((id) => !/^chat\.(do|do-other|neither)$|^coach\.(plan|wording|questions)$/.test(id)),
          ).toEqual([]);
          expect(ids.length).toBeLessThanOrEqual(3);
        }),
        { numRuns },
      );
    });

    const shaped = fc.oneof(
      fc.jsonValue(),
      fc.record({ what: hostile, surprise: hostile, insight: hostile }),
      fc.record({ questions: fc.array(hostile, { maxLength: 8 }) }),
      fc.record({ when: hostile, will: hostile }),
      fc.record({ wording: hostile }),
    );

    it("is taken in its shape, safe for a form, or not at all", () => {
      fc.assert(
        fc.property(shaped, (given) => {
          const drafts = Object.values(Draft.safeParse(given).data ?? {});
          const plan = Object.values(PlanWords.safeParse(given).data ?? {});
          const texts = [
            ...drafts,
            ...plan,
            ...(Questions.safeParse(given).data ?? []),
            Wording.safeParse(given).data ?? "",
          ];
          for (const text of texts) {
            expect(text).not.toMatch(/<[^<>]*>|[@＠]|[a-z]:\/\/|\bwww\.\S|\bmailto:\S/i);
            expect([...text].length).toBeLessThanOrEqual(1500);
          }
          for (const text of plan) expect([...text].length).toBeLessThanOrEqual(200);
        }),
        { numRuns },
      );
    });
  });
}
