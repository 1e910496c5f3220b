/** Buttons under the answers to what people tell in the DM: keeping it. Their ids stand in messages that were sent long ago. */

import { z } from "zod";
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { messageReply } from "#src/slack/context.ts";
import { findReflectionIfAny, tellMore } from "../use-cases/reflect.ts";
import { keptMessage } from "./log-message.ts";
import { openLog } from "./replies.ts";
import { entryIdOf, storyAt } from "./told-story.ts";

/** The form, filled with what was told, so that area and title can be given; what was kept before is said. */
const log = defineAction({
  id: "chat.log",
  opensModal: true,
  run: async (context, value) => {
    const { deps, say, person, origin } = context;
    const entryId = entryIdOf(context, value);
    const kept = entryId === null ? null : await findReflectionIfAny(deps, person, entryId);
    if (kept) return messageReply(keptMessage(say, kept));
    const asked = origin.kind === "message" ? { responseUrl: origin.responseUrl } : {};
    return openLog(context, await storyAt(context, value), { ...asked, ...(entryId ? { entryId } : {}) });
  },
});

/** What was told in the thread of a nudge; what was kept of it before stays, above it. */
const reflect = defineAction({
  id: "chat.reflect",
  run: async (context, value) => {
    const split = value.indexOf("|");
    const nudgeId = z.uuid().safeParse(value.slice(0, split));
    if (!nudgeId.success) throw new UserFault({ key: "errors.item_gone" });
    const story = await storyAt(context, value.slice(split + 1));
    return messageReply(keptMessage(context.say, await tellMore(context.deps, context.person, nudgeId.data, story)));
  },
});

export const tellingActions: readonly Action[] = [log, reflect];
