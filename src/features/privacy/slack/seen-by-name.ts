/** What somebody who is named sees of whoever asks, by what they have with each other; and what a departure shows. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { seenOfGiven } from "#src/features/assignments/slack/given-intents.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { aboutMentee } from "#src/features/team/slack/intents.ts";
import { managedBy } from "#src/features/team/use-cases/managed-by.ts";
import { previewOf } from "#src/features/team/use-cases/team-view.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member } from "#src/kernel/member.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { seenByName } from "../rules/seen-by-name.en.ts";
import type { Known } from "../use-cases/people-of.ts";
import { namedIn, readsOf, seesAsked } from "./by-name.ts";
import { confirmForget } from "./replies.ts";
import { isStranger, replyAboutSpying, replyToStranger, replyWithKnown } from "./short-replies.ts";

const SEEN: Readonly<Record<Locale, typeof seenByName>> = { en: seenByName };

/** Answers about the one who is named. Nothing is changed by it. */
export async function replyAboutNamed(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { words } = saidIn(told.text, say.locale);
  const { kind, name } = SEEN[say.locale](words) ?? { kind: "sees", name: "" };
  if (kind === "server") return withPage(context, say("privacy.by_name.server_md"));
  if (kind === "theirs") return replyAboutTheirs(context, told);
  if (kind === "watched") return replyAboutSpying(context, say("privacy.by_name.watched_md"));
  const isUnknown = await isStranger(context);
  if (kind === "gone")
    return isUnknown ? messageReply(textMessage(say("privacy.by_name.gone_md"))) : replyWithKnown(context);
  if (isUnknown) return replyToStranger(context, told.text);
  if (kind === "deletes") return confirmForget(context);
  if (kind === "asked") return withPage(context, (await seesAsked(context)) ?? say("privacy.by_name.asked_none_md"));
  const member = await findMemberIfAny(deps, person);
  const known = (await namedIn(context, member, name)) ?? managerAsked(member, name);
  if (kind === "left")
    return withPage(
      context,
      say("privacy.by_name.left_md", {
        who: known?.as === "manager" ? "manager" : known ? "known" : "other",
        person: known ? mention(known.userId) : "",
      }),
    );
  if (kind === "no-heard") {
    const isOpen = (await seenOfGiven(context, known?.userId ?? name)) !== null;
    return withPage(context, say(isOpen ? "privacy.by_name.no_open_md" : "privacy.by_name.no_over_md"));
  }
  const isOfNo = OF_NO.test(words);
  const given = await seenOfGiven(context, known?.userId ?? name);
  const isGiver = given !== null || known?.as === "manager";
  if (isOfNo && isGiver) return withPage(context, say("privacy.short.skipped_md"));
  const seen = [...(known ? [await seenBy(context, known)] : []), ...(given === null ? [] : [given])];
  const none = say(isOfNo ? "privacy.by_name.no_unseen_md" : "privacy.by_name.nothing_md");
  return withPage(context, seen.length > 0 ? seen.join("\n") : none);
}

/** What a colleague wrote: what those shared who named them as their manager, and nothing of anybody else. */
async function replyAboutTheirs(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { userIds } = await managedBy(deps, person);
  if (userIds.length > 0) return aboutMentee(context, told);
  return withPage(context, say("privacy.by_name.theirs_md"));
}

const OF_NO = /\bi(?:['’]ve| have| just)? (?:sa|decl|turn|refus)/;
const MANAGER = /\b(?:manager|boss|lead|supervisor)\b/;

/** "My manager", where they named one. */
function managerAsked(member: Member | null, words: string): Known | null {
  const userId = member?.settings.managerUserId ?? null;
  return userId !== null && MANAGER.test(words) ? { userId, as: "manager" } : null;
}

async function seenBy({ deps, say, person }: Context, known: Known): Promise<string> {
  if (known.as !== "manager") return readsOf(say, known, "what") ?? "";
  const preview = await previewOf(deps, person);
  return say("privacy.spying_manager_md", { manager: mention(known.userId), count: preview?.shared.length ?? 0 });
}

function withPage({ say }: Context, text: string): Promise<Reply> {
  const page = actions(button(say("privacy.known_button"), "privacy.open", "privacy"));
  return Promise.resolve(messageReply(textMessage(text, page)));
}
