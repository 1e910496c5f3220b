/** Whom somebody named as their manager. Only they name one, in the settings. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { myManager, nameManager } from "../rules/manager.en.ts";
import { newManagerIn } from "../rules/new-manager.en.ts";

export const managerIntents: readonly Intent[] = [
  defineIntent({ name: "my-manager", wordings: { en: myManager }, answer: (context) => answer(context, false, null) }),
  defineIntent({
    name: "name-manager",
    wordings: { en: nameManager },
    answer: (context, { text }) => answer(context, true, NEW[context.say.locale](text)),
  }),
];

const NEW: Readonly<Record<Locale, typeof newManagerIn>> = { en: newManagerIn };

/** @param isToName they want to name one, or another one. @param name whom, as they typed it; null where that is not plain. */
async function answer({ deps, say, person }: Context, isToName: boolean, name: string | null): Promise<Reply> {
  const { managerUserId } = (await findMember(deps, person)).settings;
  const words = { manager: managerUserId === null ? "" : mention(managerUserId) };
  const wished = name === null ? null : escapeMrkdwn(name);
  const text =
    wished !== null
      ? say(managerUserId === null ? "my-manager.name_to_md" : "my-manager.change_to_md", { ...words, name: wished })
      : managerUserId === null
        ? say(isToName ? "my-manager.name_md" : "my-manager.nobody_md")
        : say(isToName ? "my-manager.change_md" : "my-manager.is_md", words);
  return messageReply(textMessage(text, actions(button(say("menu.settings"), "settings.open", "chat", "primary"))));
}
