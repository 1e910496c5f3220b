/** The forms and lists of what came of challenges, that commands, buttons and plain words share. */
import { type Context } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import { findNudge } from "#src/features/weekly/use-cases/find-nudge.ts";
import { requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import { type ModalOrigin, messageReply, modalReply, originOf, type Reply } from "#src/slack/context.ts";
import { showLog } from "../use-cases/overview.ts";
import { reflectionOn } from "../use-cases/reflect.ts";
import { logMessage } from "./log-message.ts";
import { logView, reflectView } from "./reflection-form.ts";

/** The reflection's form; with nothing current, the log's, so that what was told is not lost. */
export async function openReflection(context: Context, nudgeId: string | null, story: string): Promise<Reply> {
  const { deps, say, person } = context;
  if (nudgeId !== null) {
    const { nudge, challenge, member } = await findNudge(deps, person, nudgeId);
    const existing = await reflectionOn(deps, person, nudgeId);
    const about = { nudgeId: nudge.id, challenge, member, existing };
    return modalReply(reflectView(say, about, originOf(context, nudge), story));
  }
  const current = currentNudgeOf(deps, await requireMentee(deps, person));
  if (!current) return openLog(context, story);
  const { nudge, challenge, member } = current;
  const existing = await reflectionOn(deps, person, nudge.id);
  return modalReply(reflectView(say, { nudgeId: nudge.id, challenge, member, existing }, originOf(context), story));
}

/**
 * The form for something done without a nudge.
 * @param about the entry that it makes, and where the offer stands that it answers.
 */
export async function openLog(
  context: Context,
  story: string,
  about: ModalOrigin & { readonly entryId?: string } = {},
): Promise<Reply> {
  const { deps, say, person } = context;
  const origin = { ...originOf(context), ...about };
  return modalReply(logView(say, await findMember(deps, person), deps.clock.now(), origin, story.trim()));
}

/** What somebody kept, newest first. */
export async function replyWithLog({ deps, say, person }: Context): Promise<Reply> {
  const { reflections, extras } = await showLog(deps, person);
  return messageReply(logMessage(say, reflections, extras));
}
