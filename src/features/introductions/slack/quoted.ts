import { escapeMrkdwn } from "#src/slack/escape.ts";

/** Somebody's words in a quotation, each line of which begins with its mark. */
export function quoted(text: string): string {
  return escapeMrkdwn(text).replaceAll("\n", "\n> ");
}
