/** "I never did that": what counted as done does so no more. */
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { clip } from "#src/kernel/text.ts";
import { OneId } from "#src/slack/button-value.ts";
import { messageReply } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { button, type Message, textWithButtons } from "#src/slack/kit/blocks.ts";
import { type DoneNudge, type DoneTakenBack, takeDoneBack } from "../use-cases/take-done-back.ts";

const MOST = 3;
const LABEL = 60;

/** Its mark is gone; what was told of it has its buttons. */
export function notDoneMessage({ say }: Context, taken: DoneTakenBack): Message {
  const title = escapeMrkdwn(taken.title);
  if (taken.kind === "assigned")
    return textWithButtons(say("chat.undo.assigned_md", { title }), [button(say("home.all"), "log.list", "chat")]);
  const { entry, isOpen } = taken;
  const text = say("chat.not_done_md", { title, state: isOpen ? "open" : "other", words: entry ? "yes" : "other" });
  return textWithButtons(text, [
    ...(isOpen ? [button(say("menu.next"), "nudge.next", "chat")] : []),
    ...(entry
      ? [
          button(say("log.edit"), "reflection.edit", entry.id),
          button(say("reflection.delete"), "reflection.delete", entry.id, "danger"),
        ]
      : []),
    ...(isOpen || entry ? [] : [button(say("home.all"), "log.list", "chat")]),
  ]);
}

/** Which of several it is, the newest first. */
export function whichNotDone({ say }: Context, done: readonly DoneNudge[]): Message {
  const [one] = done;
  const text =
    done.length === 1 && one
      ? say("chat.not_done_ask_md", { title: escapeMrkdwn(one.title) })
      : say("chat.not_done_which_md");
  const buttons = done
    .slice(0, MOST)
    .map(({ nudge, title }, at) =>
      button(
        done.length === 1 ? say("chat.acts.undo") : clip(title, LABEL),
        `reflection.not-done.${at + 1}`,
        nudge.id,
        ...(done.length === 1 ? ["primary" as const] : []),
      ),
    );
  return textWithButtons(text, [...buttons, button(say("chat.as_it_is"), "chat.leave", "chat")]);
}

const notDone = defineAction({
  id: "reflection.not-done",
  value: OneId,
  run: async (context, id) => {
    const mark = { nudgeId: id, locale: context.say.locale };
    return messageReply(notDoneMessage(context, await takeDoneBack(context.deps, context.person, mark)));
  },
});

export const notDoneActions: readonly Action[] = [notDone];
