/** `/growth` with no word, or with one that is none. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import { isManagerOfAnybody } from "#src/features/team/use-cases/team-view.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { isAdmin } from "#src/kernel/policy.ts";
import { cut } from "#src/kernel/text.ts";
import { nearestWord } from "#src/language/nearest-word.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, context, section, textMessage } from "#src/slack/kit/blocks.ts";
import { laterWordsEn } from "../rules/later-words.en.ts";
import { helpMessage, menuMessage } from "./help-message.ts";

const LATER_WORDS: Readonly<Record<Locale, readonly string[]>> = { en: laterWordsEn };

/** The bare command opens the menu; an unknown word is answered with the nearest one, never with silence. */
export async function withoutCommand({ deps, say, person, origin, commands }: Context, word: string): Promise<Reply> {
  if (word === "") {
    const [member, isManager] = await Promise.all([findMemberIfAny(deps, person), isManagerOfAnybody(deps, person)]);
    const state = member ? (member.status === "active" ? "active" : "quiet") : "new";
    const menu = menuMessage(say, state, {
      isManager,
      isAdmin: isAdmin(deps.policies.of(person.workspaceId), person.userId),
    });
    const isGroup = origin.kind === "command" && origin.place === "group-dm";
    return messageReply(isGroup ? { ...menu, blocks: [...menu.blocks, context(say("menu.group_dm_md"))] } : menu);
  }
  const help = helpMessage(say, commands);
  const typed = cut(word.replace(/[`\s<>&]/g, ""), 30);
  if (LATER_WORDS[say.locale].includes(word.toLowerCase())) {
    const text = say("errors.not_here_yet", { typed });
    return messageReply(textMessage(text, ...help.blocks));
  }
  const nearest = nearestWord(
    word,
    commands.map(({ name, isDestructive = false }) => ({ word: name, isDestructive })),
    say.locale,
  );
  const text = nearest
    ? say("errors.unknown_command", { typed, nearest })
    : say("errors.unknown_command_far", { typed });
  if (!nearest) return messageReply({ text, blocks: [section(text), ...help.blocks] });
  const act = (await findMemberIfAny(deps, person)) && commands.find(({ name }) => name === nearest)?.act;
  const meant = act ? [actions(button(`/growth ${nearest}`, "chat.do", act, "primary"))] : [];
  return messageReply({ text, blocks: [section(text), ...meant] });
}
