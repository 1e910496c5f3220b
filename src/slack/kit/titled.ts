import { beyondTitle } from "#src/kernel/challenge-title.ts";
import { escapeMrkdwn } from "../escape.ts";

/** A title and what is asked under it, safe inside mrkdwn; words that made the title are not said twice. */
export function titled(title: string, ask: string): { title: string; ask: string } {
  return { title: escapeMrkdwn(title), ask: escapeMrkdwn(beyondTitle(title, ask)) };
}
