/** What is offered when a window could not be opened in time: the same once more. */
import type { Say } from "#src/app/texts.ts";
import { UserFault } from "#src/domain/user-fault.ts";
import { actions, button, type Message, plain, section, textMessage } from "../blocks/kit.ts";
import { commandIn } from "../commands/index.ts";
import type { Context } from "../interaction.ts";
import { LIMITS } from "../limits.ts";
import { type Action, defineAction } from "../registry.ts";

/** A button that presses the same again. */
export function pressAgain(say: Say, actionId: string, value: string): Message {
  return {
    text: say("common.open_again_md"),
    blocks: [
      section(say("common.open_again_md")),
      actions(button(say("common.open_again"), actionId, value, "primary")),
    ],
  };
}

/**
 * A button that gives the same command again with the same words, or the words themselves when they are more than a
 * button can carry.
 * @param channel where it was typed: what is asked for in a channel is meant for that channel.
 */
export function commandAgain(say: Say, channel: string, line: string): Message {
  const value = `${channel}|${line}`;
  if (value.length <= LIMITS.buttonValue) return pressAgain(say, "command.again", value);
  const text = say("common.open_again_words_md");
  return { text, blocks: [section(text), { type: "section", text: plain(`/growth ${line}`) }] };
}

/** For a message's menu, to which no button leads. */
export function chooseAgain(say: Say): Message {
  return textMessage(say("common.choose_again_md"));
}

const again = defineAction({
  id: "command.again",
  opensModal: true,
  run: (context, value) => {
    const split = value.indexOf("|");
    const { found, rest } = commandIn(value.slice(split + 1));
    if (!found || context.origin.kind !== "message") throw new UserFault({ code: "item_gone" });
    const typedAgain: Context = {
      ...context,
      origin: { kind: "command", responseUrl: context.origin.responseUrl, channel: value.slice(0, split) },
    };
    return found.run(typedAgain, rest);
  },
});

export const againActions: readonly Action[] = [again];
