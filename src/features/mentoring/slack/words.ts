/** Small pieces of sentences about mentoring. */

import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";

/** What a list shows of something long. */
const SHORT = 160;

/** Somebody's words on one line. */
export function onOneLine(text: string): string {
  return escapeMrkdwn(clip(text.replace(/\s+/g, " ").trim(), SHORT));
}

const NAMES = new Map<string, Intl.DisplayNames>();

/** "German", for `de`. */
export function languageName(say: Say, code: string): string {
  let names = NAMES.get(say.locale);
  if (!names) NAMES.set(say.locale, (names = new Intl.DisplayNames([say.locale], { type: "language" })));
  return names.of(code) ?? code;
}
