/** What the bot answers to a message in the DM. */
import type { Actor } from "#src/playground/actor.ts";

/** @param settle of the story: the first message of a process trains the reader, which may take longer than people wait. */
export function answerTo(settle: () => Promise<void>): (actor: Actor, text: string) => Promise<string> {
  return async (actor, text) => {
    const before = actor.dm().length;
    await actor.say(text);
    // The person's own message, and an answer.
    for (let waited = 0; actor.dm().length < before + 2 && waited < 200; waited++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      await settle();
    }
    return actor.dm().at(-1)?.plain ?? "";
  };
}
