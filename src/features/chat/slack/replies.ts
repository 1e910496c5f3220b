/** What people write in reply: to a question about what they kept, to what they have just closed, to what they were asked for. */
import type { Awaited } from "#src/feature-kit/awaited-words.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import {
  addAnswer,
  addButton,
  offerAdding,
  offerAwaited,
  offerReflection,
} from "#src/features/reflections/slack/offers.ts";
import { findReflectionIfAny } from "#src/features/reflections/use-cases/reflect.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { tells } from "../rules/decide.ts";
import type { Read } from "../rules/read-words.ts";
import { isReply, mayBeAddedBeside, mayBeReply, tellsInReply, wishIn } from "../rules/stories.ts";
import type { Talk } from "../rules/talk.ts";
import { isToldToBot } from "../rules/told-to-bot.ts";

import type { HeardAndRead } from "./answer-steps.ts";
import { INSTEAD, withButton, withInstead } from "./asking-back.ts";
import type { Answered, Speech } from "./speech.ts";

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
  { talk, read, awaited: awaitedOf }: Pick<HeardAndRead, "talk" | "read" | "awaited">,
): Promise<Message | null> {
  const { deps, say, person } = context;
  if (isToldToBot(told.text, say.locale, true)) return null;
  const about = { text: told.text, ...read };
  if (tellsInReply(about, say.locale)) {
    const awaited = await awaitedOf();
    // Before the first answer, the conversation has no time of its own.
    if (awaited && (talk.answers === 1 || awaited.since > talk.since)) return offerAwaited(context, told, awaited);
    const closed = talk.act === "done" ? talk.offers.find(({ action }) => action === WRITE) : undefined;
    if (closed) return offerReflection(context, await findNudge(deps, person, closed.value), told);
  }
  if (talk.askedOf === null || !mayBeReply(about, say.locale)) return null;
  return isReply(about, say.locale)
    ? addAnswer(context, talk.askedOf, told)
    : askToAdd(context, told, talk.askedOf, read);
}

/** Where no wish was read either, it is asked whether that answers the question; null where one was. */
async function askToAdd(context: Context, told: Told, askedOf: string, read: Read): Promise<Message | null> {
  const kept = wishIn(read) ? null : await findReflectionIfAny(context.deps, context.person, askedOf);
  if (!kept) return null;
  const { decision } = read;
  const acts = decision.kind === "choose" ? decision.acts : (decision.instead ?? []);
  const others = acts.filter((act) => !tells(act) && !COURTESIES.has(act)).slice(0, INSTEAD.length);
  return withInstead(context.say, offerAdding(context, kept, told), others, told);
}
/** Nobody needs a button for these. */
const COURTESIES: ReadonlySet<string> = new Set(["greeting", "thanks"]);

/** The answer to a wish that was guessed while a question waited, with a button that adds the words in answer to it after all. */
export async function withAdding(
  context: Context,
  told: Told,
  { talk, read, answered }: { readonly talk: Talk; readonly read: Read; readonly answered: Answered },
): Promise<Answered> {
  const wish = wishIn(read);
  if (talk.askedOf === null || read.isGrave || wish === null || !mayBeAddedBeside(wish)) return answered;
  if (!mayBeReply({ text: told.text, ...read }, context.say.locale)) return answered;
  const add = await addButton(context, talk.askedOf, told);
  // What is remembered stays as it was: a "yes" is for what the answer offers.
  return add ? { ...answered, message: withButton(answered.message, add) } : answered;
}
