import { defineCommand } from "#src/feature-kit/registry.ts";
import { nudgeMessage } from "./nudge-message.ts";
import { closedReply } from "./replies.ts";

/** `/growth skip`: not this week. */
export const skip = defineCommand({
  name: "skip",
  summary: "help.skip",
  usage: "",
  run: async (context) => {
    const closed = await context.app.skipChallenge(context.person, null);
    return closedReply(context, closed, (view) => nudgeMessage(context.say, view));
  },
});
