/** What the bot answers to a message in the DM, however long it takes: the first message trains the reader. */
import type { Actor } from "#src/playground/actor.ts";

const PATIENCE_MS = 20_000;

/** @throws Error when no answer comes. */
export async function answerTo(actor: Actor, text: string, place: Parameters<Actor["say"]>[1] = {}): Promise<string> {
  const before = actor.dm().length;
  await actor.say(text, place);
  const since = performance.now();
  while (actor.dm().length < before + 2) {
    if (performance.now() - since > PATIENCE_MS) throw new Error("no answer came");
    await new Promise((resolve) => void setTimeout(resolve, 20));
  }
  return actor.dm().at(-1)?.plain ?? "";
}

/** The same without titles of challenges, which may be others some day. */
export async function answerWithoutTitles(actor: Actor, text: string): Promise<string> {
  return withoutTitles(await answerTo(actor, text));
}

export function withoutTitles(plain: string): string {
  return plain.replace(/\*[A-Z][^*\n]+\*/g, "*...*");
}

/** The same, once all that it brings about has come as well. @param settle of the story. */
export function settledAnswers(settle: () => Promise<void>): (actor: Actor, text: string) => Promise<string> {
  return async (actor, text) => {
    await answerTo(actor, text);
    await settle();
    return actor.dm().at(-1)?.plain ?? "";
  };
}
