/** What people read of each kind of message and card, whole: for tests that compare it as it stands. */
import { join } from "node:path";
import { readTexts } from "#src/content/read-texts.ts";
import { deliveryMessages } from "#src/delivery/own-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { features } from "#src/features/index.ts";
import { plainBlocks, readable } from "#src/playground/plain-text.ts";
import type { MessageToPost } from "#src/slack/kit/blocks.ts";
import { cardExamples, messageExamples } from "#tests/examples/messages.ts";
import { ROOT } from "./imports.ts";

/** What stands wherever people wrote something. */
const WORDS = "words & more";
/** Between two forms of one kind. */
const NEXT = "\n~~~~\n";

const { say } = readTexts([join(ROOT, "prompts")]);
/** A card's message shows what the card shows. */
export const messageKinds = [
  ...features.flatMap((feature) => feature.messages ?? []),
  ...deliveryMessages<Deps>(),
].filter(({ kind }) => kind !== "card");
export const cardKinds = features.flatMap((feature) => feature.cards ?? []);

/** All forms of a message of this kind, each once. */
export function shownMessage(name: string): string {
  const views = messageExamples(WORDS)[name] ?? [];
  return forms(
    messageKinds.filter(({ kind }) => kind === name).flatMap((kind) => views.map((view) => kind.render(say, view))),
  );
}

/** All forms of a card of this kind, each once. */
export function shownCard(name: string): string {
  const views = cardExamples(WORDS)[name] ?? [];
  return forms(
    cardKinds.filter(({ subject }) => subject === name).flatMap((kind) => views.map((view) => kind.render(say, view))),
  );
}

/** The blocks of all forms of all kinds. */
export function shownBlocks(): Readonly<Record<string, unknown>>[] {
  const messages = [
    ...messageKinds.flatMap((kind) => (messageExamples(WORDS)[kind.kind] ?? []).map((view) => kind.render(say, view))),
    ...cardKinds.flatMap((kind) => (cardExamples(WORDS)[kind.subject] ?? []).map((view) => kind.render(say, view))),
  ];
  return messages.flatMap(({ blocks }) => blocks.map((block) => ({ ...block })));
}

function forms(messages: readonly MessageToPost[]): string {
  return [...new Set(messages.map(plainOf))].join(NEXT);
}

/** The text is what a notification shows; the blocks are what stands in the conversation. */
function plainOf({ text, blocks, files = [] }: MessageToPost): string {
  const shown = [readable(text), plainBlocks(blocks.map((block) => ({ ...block })))].filter((part) => part !== "");
  return [shown.join("\n----\n"), ...files.map(({ filename }) => `(file: ${filename})`)].join("\n");
}
