/** Answers around what is stored of somebody that commands, buttons and plain words share. */
import { type Context } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny, requireKnown } from "#src/features/members/use-cases/find-member.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, section } from "#src/slack/kit/blocks.ts";
import { showPrivacy as loadPrivacy } from "../use-cases/show-privacy.ts";
import { knownAboutMessage, privacyMessage } from "./privacy-message.ts";

/** Asked once, with everything that will go. */
export async function confirmForget({ deps, say, person }: Context): Promise<Reply> {
  await requireKnown(deps, person);
  return messageReply({
    text: say("privacy.forget_fallback"),
    blocks: [
      section(say("privacy.forget_md")),
      actions(
        button(say("privacy.forget_yes"), "forget.confirm", "forget", "danger"),
        button(say("privacy.export_first"), "export.send", "forget"),
        button(say("privacy.forget_no"), "forget.cancel", "forget"),
      ),
    ],
  });
}

/** What is stored of somebody, and who sees it. */
export async function replyWithPrivacy({ deps, say, person }: Context, page = 0): Promise<Reply> {
  if (!(await findMemberIfAny(deps, person))) {
    await requireKnown(deps, person);
    return messageReply(knownAboutMessage(say, deps.privacyLines));
  }
  const privacy = await loadPrivacy(deps, person);
  const choices = await Promise.all(deps.personalChoices.map((blocksOf) => blocksOf(deps, say, person)));
  const shown = { ...privacy, choices: choices.flat() };
  return messageReply(privacyMessage(say, shown, deps.catalogues.of(person.workspaceId), page));
}
