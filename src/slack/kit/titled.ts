import { beyondTitle } from "#src/kernel/challenge-title.ts";
import { escapeMrkdwn } from "../escape.ts";

/** A title and the task under it, as the texts name them, safe inside mrkdwn; words that are in the title already are left out. */
export function titled(title: string, task: string): { title: string; ask: string } {
  return { title: escapeMrkdwn(title), ask: escapeMrkdwn(beyondTitle(title, task)) };
}
