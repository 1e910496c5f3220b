/** What people write in reply: to a question about what they kept, to what they have just closed, to what they were asked for. */
import type { Awaited } from "#src/feature-kit/awaited-words.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { addAnswer, offerAwaited, offerReflection } from "#src/features/reflections/slack/offers.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import type { Read } from "../rules/read-words.ts";
import { isReply, tellsInReply } from "../rules/stories.ts";
import type { Talk } from "../rules/talk.ts";

import type { Speech } from "./speech.ts";

/** The button under a challenge that was closed without a word; its value names the nudge. */
const WRITE = "reflection.open";

/** What the capabilities asked for last; null where nothing is waited for. */
export async function newestAwaited({ deps, say, person }: Context, { awaited }: Speech): Promise<Awaited | null> {
  const found = await Promise.all(awaited.map((one) => one(deps, say, person)));
  const waiting = found.filter((one) => one !== null);
  return waiting.toSorted((a, b) => b.since.getTime() - a.since.getTime())[0] ?? null;
}

/** The answer to a message that replies; null where nothing waits for one. */
export async function answerReply(
  context: Context,
  told: Told,
  speech: Speech,
  { talk, read }: { readonly talk: Talk; readonly read: Read },
): Promise<Message | null> {
  const { deps, person } = context;
  const about = { text: told.text, ...read };
  if (tellsInReply(about)) {
    const awaited = await newestAwaited(context, speech);
    // Before the first answer, the conversation has no time of its own.
    if (awaited && (talk.answers === 1 || awaited.since > talk.since)) return offerAwaited(context, told, awaited);
    const closed = talk.act === "done" ? talk.offers.find(({ action }) => action === WRITE) : undefined;
    if (closed) return offerReflection(context, await findNudge(deps, person, closed.value), told);
  }
  return talk.askedOf !== null && isReply(about) ? addAnswer(context, talk.askedOf, told) : null;
}
