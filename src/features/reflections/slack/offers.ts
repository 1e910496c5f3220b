/** Offers to keep what somebody told in the DM. Nothing is kept before they press. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import type { CurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { findNudgeByMessage } from "#src/features/weekly/use-cases/find-nudge.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { actions, button, type Message, context as note, section, textMessage } from "#src/slack/kit/blocks.ts";
import { findToldAbout } from "../use-cases/overview.ts";
import { findReflectionIfAny } from "../use-cases/reflect.ts";
import { referenceTo } from "./told-story.ts";

/** The nudge under whose message somebody wrote, if it is one of their own. */
export function nudgeOfThread({ deps, person }: Context, { at }: Told): Promise<CurrentNudge | null> {
  return at?.threadTs ? findNudgeByMessage(deps, person, at.channel, at.threadTs) : Promise.resolve(null);
}

/** Told without a thread: what it is about is a guess, so that the log stands beside it. */
export async function offerGuess(context: Context, told: Told): Promise<Message> {
  const ask = await findToldAbout(context.deps, context.person);
  const story = told.text.trim();
  if (!ask) return offerLog(context, told, story);
  const reference = referenceTo(told, story);
  const other = reference === null ? null : button(context.say("chat.not_about_this"), "chat.log", reference);
  return offerReflection(context, ask, told, other);
}

/**
 * Offers to keep what was told as what came of a nudge.
 * @param other what may be pressed instead; null: no, thanks.
 */
export function offerReflection(
  context: Context,
  { nudge, challenge }: CurrentNudge,
  told: Told,
  other: ReturnType<typeof button> | null = null,
): Message {
  const { say } = context;
  const reference = referenceTo(told, told.text.trim());
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  const keep = button(say("chat.keep_it"), "chat.reflect", `${nudge.id}|${reference}`, "primary");
  return offer(say("chat.reflection_offer_md", { title: escapeMrkdwn(challenge.title) }), [keep, other], told, context);
}

/** Offers to add what was told to what was kept, in answer to the question about it; null where that is gone. */
export async function offerAddition(context: Context, reflectionId: string, told: Told): Promise<Message | null> {
  const { deps, say, person } = context;
  const story = told.text.trim();
  const reference = referenceTo(told, story);
  const kept = await findReflectionIfAny(deps, person, reflectionId);
  if (!kept || reference === null) return null;
  const add = button(say("chat.add_it"), "chat.add", `${reflectionId}|${reference}`, "primary");
  const other = button(say("chat.not_about_this"), "chat.log", reference);
  return offer(say("chat.add_offer_md", { title: escapeMrkdwn(kept.reflection.title) }), [add, other], told, context);
}

/** A button that keeps what was told, as what came of what is open, or else in the log; null where it cannot be read again. */
export async function keepButton(context: Context, told: Told): Promise<ReturnType<typeof button> | null> {
  const reference = referenceTo(told, told.text.trim());
  if (reference === null) return null;
  const ask = (await nudgeOfThread(context, told)) ?? (await findToldAbout(context.deps, context.person));
  const label = context.say("chat.keep_words");
  return ask ? button(label, "chat.reflect", `${ask.nudge.id}|${reference}`) : button(label, "chat.log", reference);
}

/** Offers to keep a story in the log. */
export function offerLog(context: Context, told: Told, story: string): Message {
  const { say } = context;
  const reference = referenceTo(told, story);
  if (reference === null) return textMessage(say("chat.too_long_here_md"));
  return offer(say("chat.log_offer_md"), [button(say("chat.keep_it"), "chat.log", reference), null], told, context);
}

function offer(
  mrkdwn: string,
  [keep, other]: readonly [ReturnType<typeof button>, ReturnType<typeof button> | null],
  told: Told,
  context: Context,
): Message {
  const leave = other ?? button(context.say("chat.no_thanks"), "chat.leave", "chat");
  return {
    text: mrkdwn.replaceAll("*", ""),
    blocks: [section(mrkdwn), ...fileNote(told, context), actions(keep, leave)],
  };
}

/** What becomes of a file that came with the words. */
export function fileNote({ hasFiles }: Told, { say }: Context): Message["blocks"] {
  return hasFiles ? [note(say("chat.file_kept_md"))] : [];
}
