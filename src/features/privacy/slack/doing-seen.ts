/** Who hears that somebody does a challenge, and what of a conversation is kept: a plain no or yes first. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { seenOfGiven } from "#src/features/assignments/slack/given-intents.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { assignedReason } from "#src/features/weekly/rules/assigned-reason.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { isStranger, replyToStranger } from "./short-replies.ts";

/** "Don't tell anyone I'm doing this": nobody hears of it, but for whoever gave it to them. */
export async function replyAboutDoing(context: Context, { text: asked }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (!member && (await isStranger(context))) return replyToStranger(context, asked);
  const current = member && (await findCurrentNudge(deps, person));
  const giver = current && assignedReason(current.nudge)?.by;
  const given = giver ? await seenOfGiven(context, { userIds: [giver], name: "" }) : null;
  const manager = member?.settings.managerUserId ?? null;
  const words = {
    has: manager === null ? "none" : "other",
    manager: manager === null ? "" : mention(manager),
  } as const;
  const text =
    given === null ? say("privacy.short.doing_md", words) : [given, say("privacy.short.doing_given_md")].join("\n");
  return messageReply(textMessage(text, actions(page(context))));
}

/** "Is anything I write here saved?" */
export async function replyAboutSaved(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const months = deps.policies.of(person.workspaceId).retentionMonths ?? 0;
  const isMember = (await findMemberIfAny(deps, person)) !== null;
  if (!isMember && (await isStranger(context)))
    return messageReply(textMessage(say("privacy.short.saved_newcomer_md")));
  const text = say(isMember ? "privacy.short.saved_md" : "privacy.short.saved_known_md", { months });
  return messageReply(textMessage(text, actions(page(context))));
}

const page = ({ say }: Context): ReturnType<typeof button> =>
  button(say("privacy.known_button"), "privacy.open", "privacy");
