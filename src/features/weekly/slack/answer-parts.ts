/** Of what answers about a challenge are made. */
import type { Challenge } from "#src/kernel/challenge.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, type button, type KnownBlock, type Message, section, withoutMarks } from "#src/slack/kit/blocks.ts";

/** Paragraphs of lines; those without lines are left out. */
export function answered(
  paragraphs: readonly (readonly string[])[],
  buttons: readonly ReturnType<typeof button>[],
  further: readonly KnownBlock[] = [],
): Message {
  const blocks = paragraphs.filter((lines) => lines.length > 0).map((lines) => section(lines.join("\n")));
  return {
    text: withoutMarks(paragraphs[0]?.[0] ?? ""),
    blocks: [...blocks, ...further, actions(...buttons)],
  };
}

export function numbered(items: readonly string[]): string[] {
  return items.map((item, index) => `${index + 1}. ${escapeMrkdwn(item)}`);
}

export function dotted(items: readonly string[]): string[] {
  return items.map((item) => `• ${escapeMrkdwn(item)}`);
}

export function titleOf({ title }: Challenge): { title: string } {
  return { title: escapeMrkdwn(title) };
}
