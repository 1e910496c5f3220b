/** Short, honest answers about who sees what; each leads to the whole of it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny, isKnown } from "#src/features/members/use-cases/find-member.ts";
import { previewOf } from "#src/features/team/use-cases/team-view.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { NARROW_QUESTIONS } from "../rules/narrow-questions.en.ts";
import { countKnown } from "../use-cases/show-privacy.ts";
import { replyWithPrivacy } from "./replies.ts";

/** Whether nothing at all is stored of them. */
export async function isStranger({ deps, person }: Context): Promise<boolean> {
  return !(await isKnown(deps, person));
}

/** @param words a question of theirs has its yes or no first. */
export function replyToStranger({ say }: Context, words = ""): Reply {
  const asked = NARROW[say.locale].find(([, pattern]) => pattern.test(words))?.[0];
  if (asked === "people" || asked === "admins")
    return messageReply(textMessage([say("privacy.short.newcomer_md"), say("privacy.spying_limit_md")].join("\n")));
  return messageReply(textMessage([say("privacy.known_stranger_md"), say("privacy.messages_md")].join(" ")));
}

/** "Is my boss spying on me?": what a manager sees of them, and what nobody sees. */
export async function replyAboutSpying({ deps, say, person }: Context): Promise<Reply> {
  const member = await findMemberIfAny(deps, person);
  const preview = member && (await previewOf(deps, person));
  const manager = member?.settings.managerUserId;
  const seen = !member
    ? say("privacy.spying_newcomer_md")
    : manager && preview
      ? say("privacy.spying_manager_md", { manager: mention(manager), count: preview.shared.length })
      : say("privacy.spying_no_manager_md");
  const text = [say("privacy.spying_md"), seen, say("privacy.spying_limit_md")].join("\n");
  if (!member) return messageReply(textMessage(text));
  const exact = button(say("privacy.spying_button"), "privacy.open", "privacy");
  return messageReply({ text: textMessage(text).text, blocks: [section(text), actions(exact)] });
}

/** "Does Grace see when I skip?": a narrow question has a short answer, and the way to the whole of it. */
export async function replyAboutPrivacy(context: Context, words: string): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  const asked = NARROW[say.locale].find(([, pattern]) => pattern.test(words))?.[0] ?? "general";
  if (!member && asked === "people") return replyToStranger(context, words);
  if (!member || asked === "whole") return replyWithPrivacy(context);
  const manager = member.settings.managerUserId;
  const seen = manager
    ? say("privacy.spying_manager_md", {
        manager: mention(manager),
        count: (await previewOf(deps, person))?.shared.length ?? 0,
      })
    : say("privacy.spying_no_manager_md");
  const text = {
    general: `${say("privacy.short.general_md")}\n${seen}\n${say("privacy.spying_limit_md")}`,
    people: `${say("privacy.short.people_md")}\n${seen}`,
    skipped: say("privacy.short.skipped_md"),
    admins: say("privacy.short.admins_md"),
    client: say("privacy.short.client_md"),
  }[asked];
  return messageReply({
    text: textMessage(text).text,
    blocks: [section(text), actions(button(say("privacy.known_button"), "privacy.open", "privacy"))],
  });
}
const NARROW: Readonly<Record<Locale, typeof NARROW_QUESTIONS>> = { en: NARROW_QUESTIONS };

/** "How long do you keep all this?": until they delete it, or as long as their admins decided. */
export async function replyAboutRetention(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const months = deps.policies.of(person.workspaceId).retentionMonths ?? 0;
  const isMember = (await findMemberIfAny(deps, person)) !== null;
  if (!isMember && (await isStranger(context)))
    return messageReply(textMessage(say("privacy.short.how_long_newcomer_md", { months })));
  const text = say(isMember ? "privacy.short.how_long_md" : "privacy.short.how_long_known_md", { months });
  const buttons = [
    button(say("privacy.known_button"), "privacy.open", "privacy"),
    button(say("privacy.forget"), "forget.open", "privacy", "danger"),
  ];
  return messageReply({ text: textMessage(text).text, blocks: [section(text), actions(...buttons)] });
}

/** "What do you know about me?" in two sentences, with the ways to see, take and delete it. */
export async function replyWithKnown(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const member = await findMemberIfAny(deps, person);
  if (!member) return (await isStranger(context)) ? replyToStranger(context) : replyWithPrivacy(context);
  const text = say("privacy.known_short_md", await countKnown(deps, member));
  return messageReply({
    text: textMessage(text).text,
    blocks: [
      section(text),
      actions(
        button(say("privacy.known_button"), "privacy.open", "privacy"),
        button(say("privacy.export"), "export.send", "privacy"),
        button(say("privacy.forget"), "forget.open", "privacy", "danger"),
      ),
    ],
  });
}
