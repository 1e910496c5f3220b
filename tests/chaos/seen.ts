/** Where things stand in what one person sees. */
import type { SeenMessage, State } from "#src/playground/model.ts";

/** The person's conversation with the bot. */
export function dmOf(state: State): readonly SeenMessage[] {
  return state.conversations.find(({ kind }) => kind === "app")?.messages ?? [];
}

export function botIn(state: State): string {
  return state.people.find(({ isBot }) => isBot)?.id ?? "";
}

/** What tells a message from all others that somebody sees. */
export const keyOf = ({ channel, ts }: SeenMessage): string => `${channel} ${ts}`;

/** What somebody sees in all their conversations and did not see before. */
export function newMessages(before: State, after: State): readonly SeenMessage[] {
  const known = new Set(before.conversations.flatMap(({ messages }) => messages.map(keyOf)));
  return after.conversations.flatMap(({ messages }) => messages.filter((message) => !known.has(keyOf(message))));
}

/** Whether a message offers to press this button. */
export function hasButton({ blocks }: Pick<SeenMessage, "blocks">, actionId: string): boolean {
  return JSON.stringify(blocks).includes(`"action_id":"${actionId}"`);
}

/** A challenge that waits for an answer. Answers to questions about it have buttons of it as well, but never its menu. */
export function isOffer(message: SeenMessage): boolean {
  return hasButton(message, "nudge.others") && hasButton(message, "nudge.more");
}
