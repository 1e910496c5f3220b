/** Buttons that do the same again, for windows that could not be opened in time. */
import { z } from "zod";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { readSlackText } from "#src/language/slack-text.ts";
import { parted } from "./button-value.ts";
import { commandIn, runCommand } from "./commands.ts";
import type { HandlerContext, Reply, SurfaceDeps } from "./context.ts";
import { actions, button, type Message, textMessage } from "./kit/blocks.ts";
import { wholeSections } from "./kit/whole-sections.ts";
import { LIMITS } from "./limits.ts";
import type { Action, Command } from "./registry.ts";

/** A button that presses the same again. */
export function pressAgain(say: Say, actionId: string, value: string): Message {
  return textMessage(
    say("common.open_again_md"),
    actions(button(say("common.open_again"), actionId, value, "primary")),
  );
}

/**
 * A button that gives the same command again with the same words, or the words themselves when they are more than a
 * button can carry.
 * What was asked for in a channel is meant for that channel.
 */
export function commandAgain(
  say: Say,
  { channel, place }: { readonly channel: string; readonly place: Place },
  line: string,
): Message {
  const value = `${place}|${channel}|${line}`;
  if (value.length <= LIMITS.buttonValue) return pressAgain(say, "command.again", value);
  const text = say("common.open_again_words_md");
  return textMessage(text, ...wholeSections(`/growth ${readSlackText(line, say.locale)}`));
}

/** For a message's menu, to which no button leads. */
export function chooseAgain(say: Say): Message {
  return textMessage(say("common.choose_again_md"));
}

type Place = (typeof PLACES)[number];
const PLACES = ["dm", "group-dm", "channel"] as const;
const Again = parted("|", { place: z.enum(PLACES), channel: z.string(), line: z.string() });

/** The button of `commandAgain`. */
export function againButton<D extends SurfaceDeps>(commands: readonly Command<D>[]): Action<D, z.infer<typeof Again>> {
  return {
    id: "command.again",
    opensModal: true,
    value: Again,
    run: (context, { place, channel, line }): Promise<Reply> => {
      const { found, rest } = commandIn(commands, line);
      if (!found || context.origin.kind !== "message") throw new UserFault({ key: "errors.item_gone" });
      const typedAgain: HandlerContext<D> = {
        ...context,
        origin: { kind: "command", responseUrl: context.origin.responseUrl, channel, place },
      };
      return runCommand(typedAgain, found, rest);
    },
  };
}
