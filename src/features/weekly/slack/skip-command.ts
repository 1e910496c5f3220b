import { defineCommand } from "#src/feature-kit/handlers.ts";
import { skipChallenge } from "../use-cases/answer-nudge.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { closedReply } from "./replies.ts";

/** `/growth skip`: not this week. */
export const skip = defineCommand({
  name: "skip",
  summary: "help.skip",
  run: async (context) => {
    const closed = await skipChallenge(context.deps, context.person, null);
    return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  },
});
