/** What the bot answers to a message in the DM, however long it takes: the first message trains the reader. */
import type { Actor } from "#src/playground/actor.ts";

const PATIENCE_MS = 20_000;

/** @throws Error when no answer comes. */
export async function answerTo(actor: Actor, text: string): Promise<string> {
  const before = actor.dm().length;
  await actor.say(text);
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
