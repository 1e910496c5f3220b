/** Buttons under the answers to plain words: keeping what was told. */
import { z } from "zod";
import { UserFault } from "#src/domain/user-fault.ts";
import { keptMessage } from "../blocks/log-message.ts";
import { messageReply } from "../interaction.ts";
import { type Action, defineAction } from "../registry.ts";
import { openLog } from "../replies.ts";

/** The form, filled with what was told, so that area and title can be given. */
const log = defineAction({ id: "chat.log", opensModal: true, run: (context, value) => openLog(context, value) });

const reflect = defineAction({
  id: "chat.reflect",
  run: async ({ app, say, person }, value) => {
    const split = value.indexOf("|");
    const nudgeId = z.uuid().safeParse(value.slice(0, split));
    if (!nudgeId.success) throw new UserFault({ code: "item_gone" });
    const input = {
      happened: value.slice(split + 1),
      surprised: "",
      meaning: "",
      link: null,
      sharedWithManager: false,
    };
    return messageReply(keptMessage(say, await app.reflectOnChallenge(person, nudgeId.data, input)));
  },
});

export const chatActions: readonly Action[] = [log, reflect];
