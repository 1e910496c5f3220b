/** "I never led that meeting": a mark that they deny is taken back, or it is asked which. */
import type { Context } from "#src/feature-kit/handlers.ts";
import {
  type DoneDenied,
  doneDeniedIn,
  doneMeant,
  isNamed,
  isSurelyMeant,
} from "#src/features/reflections/rules/done-taken-back.ts";
import { notDoneMessage, whichNotDone } from "#src/features/reflections/slack/not-done.ts";
import { type DoneNudge, doneLately, takeDoneBack } from "#src/features/reflections/use-cases/take-done-back.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import type { Message } from "#src/slack/kit/blocks.ts";
import { isAgreed } from "../rules/decide.ts";
import { rememberChange } from "../use-cases/talk.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** The answer where it is of something that counts as done; null to all other messages. */
export async function answerNotDone({ context, told, here, talk, read }: HeardAndRead): Promise<Answered | null> {
  const { deps, say, person } = context;
  const denied = here.member ? doneDeniedIn(told.text, say.locale) : null;
  if (!denied) return null;
  const done = await doneLately(deps, person);
  const marked = talk.undo?.act === "done" ? (talk.undo.before.nudge?.id ?? null) : null;
  const last = done.find(({ nudge }) => nudge.id === marked) ?? null;
  const by = { now: deps.clock.now(), locale: say.locale, last };
  const meant = doneMeant(denied, done, by);
  const [one] = meant;
  if (!one || (await isOfOpen(context, denied, last))) return null;
  const isSure = isSurelyMeant(denied, meant, by) && isAgreed({ text: told.text, guesses: read.guesses }, DENYING);
  const message = isSure ? await takenBack(context, one.nudge.id) : whichNotDone(context, meant);
  return plainly(message, told, "undo-done");
}

/** What the reader reads where a mark is denied; where it reads something else, it is asked first. */
const DENYING: ReadonlySet<string> = new Set(["undo", "not-done", "not-yet"]);

/** "I have not done it yet", while something else is open, is said of that, and so is what names it. */
async function isOfOpen({ deps, person, say }: Context, denied: DoneDenied, last: DoneNudge | null): Promise<boolean> {
  if (denied.isOfMark) return false;
  const current = await findCurrentNudge(deps, person);
  if (!current) return false;
  return denied.topic.size === 0 ? last === null : isNamed(denied, current.challenge.title, say.locale);
}

/** Takes it back; what a sentence had changed is no more to be taken back beside it. */
async function takenBack(context: Context, nudgeId: string): Promise<Message> {
  const taken = await takeDoneBack(context.deps, context.person, { nudgeId, locale: context.say.locale });
  await rememberChange(context.deps, context.person, null);
  return notDoneMessage(context, taken);
}
