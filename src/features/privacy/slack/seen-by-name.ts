/** What somebody who is named sees of whoever asks, by what they have with each other; and what a departure shows. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { seenOfGiven } from "#src/features/assignments/slack/given-intents.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Member } from "#src/kernel/member.ts";
import { saidIn } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import * as english from "../rules/seen-by-name.en.ts";
import type { Known } from "../use-cases/people-of.ts";
import { namedIn, seenBy, seesAsked } from "./by-name.ts";
import { replyAboutTheirs } from "./of-colleagues.ts";
import { confirmForget } from "./replies.ts";
import { isStranger, replyAboutSpying, replyToStranger, replyWithKnown } from "./short-replies.ts";

const WORDS: Readonly<Record<Locale, typeof english>> = { en: english };

/** Answers about the one who is named. Nothing is changed by it. */
export async function replyAboutNamed(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { words } = saidIn(told.text, say.locale);
  // A sentence that is read so by its button, and names nobody where a name is looked for.
  const { kind, name } = WORDS[say.locale].seenByName(words) ?? { kind: "sees", name: "" };
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
  const named = await namedIn(context, member, name);
  const manager = named.length === 0 ? managerAsked(member, name, say.locale) : null;
  const known = manager === null ? named : [manager];
  const whose = { userIds: known.map(({ userId }) => userId), name };
  const [nearest] = known;
  const isManager = nearest?.as === "manager";
  if (kind === "left")
    return withPage(
      context,
      say("privacy.by_name.left_md", {
        who: isManager ? "manager" : known.length > 0 ? "known" : "other",
        person: nearest ? mention(nearest.userId) : "",
      }),
    );
  if (kind === "no-heard") {
    const isOpen = (await seenOfGiven(context, whose)) !== null;
    return withPage(context, say(isOpen ? "privacy.by_name.no_open_md" : "privacy.by_name.no_over_md"));
  }
  const isOfNo = WORDS[say.locale].OF_NO.test(words);
  const given = await seenOfGiven(context, whose);
  const isGiver = given !== null || isManager;
  if (isOfNo && isGiver) return withPage(context, say("privacy.short.skipped_md", { asked: "other" }));
  const each = await Promise.all(known.map((one) => seenBy(context, one)));
  const seen = [...each, ...(given === null ? [] : [given])];
  const none = say(isOfNo ? "privacy.by_name.no_unseen_md" : "privacy.by_name.nothing_md");
  return withPage(context, seen.length > 0 ? seen.join("\n") : none);
}

/** "My manager", where they named one. */
function managerAsked(member: Member | null, words: string, locale: Locale): Known | null {
  const userId = member?.settings.managerUserId ?? null;
  return userId !== null && WORDS[locale].OF_MANAGER.test(words) ? { userId, as: "manager" } : null;
}

function withPage({ say }: Context, text: string): Promise<Reply> {
  const page = actions(button(say("privacy.known_button"), "privacy.open", "privacy"));
  return Promise.resolve(messageReply(textMessage(text, page)));
}
