/** Small pieces of sentences about mentoring. */

import { clip } from "#src/kernel/text.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";

/** What a list shows of something long. */
const SHORT = 160;

/** Somebody's words on one line. */
export function onOneLine(text: string): string {
  return escapeMrkdwn(clip(text.replace(/\s+/g, " ").trim(), SHORT));
}
