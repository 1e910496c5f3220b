/** "I never led that meeting": a mark that they deny is taken back, or it is asked which. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { doneDeniedIn, doneMeant } from "#src/features/reflections/rules/done-taken-back.ts";
import { notDoneMessage, whichNotDone } from "#src/features/reflections/slack/not-done.ts";
import { doneLately, takeDoneBack } from "#src/features/reflections/use-cases/take-done-back.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { rememberChange } from "../use-cases/talk.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** The answer where it is of something that counts as done; null to all other messages. */
export async function answerNotDone({ context, told, here, talk, read }: HeardAndRead): Promise<Answered | null> {
  const { deps, say, person } = context;
  const denied = here.member && !read.isGrave ? doneDeniedIn(told.text, say.locale) : null;
  if (!denied) return null;
  const done = await doneLately(deps, person);
  const marked = talk.undo?.act === "done" ? (talk.undo.before.nudge?.id ?? null) : null;
  const last = done.find(({ nudge }) => nudge.id === marked) ?? null;
  const meant = doneMeant(denied, done, { now: deps.clock.now(), locale: say.locale, last });
  // "I have not done it yet", while something else is open, is said of that.
  const isOfOpen = here.mentee?.nudge != null && !denied.isOfMark && denied.topic.size === 0 && last === null;
  const [one] = meant;
  if (!one || isOfOpen) return null;
  const message = meant.length === 1 ? await takenBack(context, one.nudge.id) : whichNotDone(context, meant);
  return plainly(message, told, "undo-done");
}

/** Takes it back; what a sentence had changed is no more to be taken back beside it. */
async function takenBack(context: Context, nudgeId: string): Promise<Message> {
  const taken = await takeDoneBack(context.deps, context.person, nudgeId);
  await rememberChange(context.deps, context.person, null);
  return notDoneMessage(context, taken);
}
