/** Where things stand in what one person sees. */
import type { SeenMessage, State } from "#src/playground/model.ts";

/** The person's conversation with the bot. */
export function dmOf(state: State): readonly SeenMessage[] {
  return state.conversations.find(({ kind }) => kind === "app")?.messages ?? [];
}

export function botIn(state: State): string {
  return state.people.find(({ isBot }) => isBot)?.id ?? "";
}

/** Whether a message offers to press this button. */
export function hasButton({ blocks }: Pick<SeenMessage, "blocks">, actionId: string): boolean {
  return JSON.stringify(blocks).includes(`"action_id":"${actionId}"`);
}

/** A challenge that waits for an answer. Answers to questions about it have buttons of it as well, but never its menu. */
export function isOffer(message: SeenMessage): boolean {
  return hasButton(message, "nudge.others") && hasButton(message, "nudge.more");
}
