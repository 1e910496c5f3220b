import { beyondTitle } from "#src/kernel/challenge-title.ts";
import { escapeMrkdwn } from "../escape.ts";

/** A title and what is asked under it, safe inside mrkdwn; words that are in the title already are left out. */
export function titled(title: string, ask: string): { title: string; ask: string } {
  return { title: escapeMrkdwn(title), ask: escapeMrkdwn(beyondTitle(title, ask)) };
}
