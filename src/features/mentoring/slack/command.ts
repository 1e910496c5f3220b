/** `/growth mentor [goal]`: how it stands, or the form of somebody who looks for a mentor. */
import { defineCommand } from "#src/feature-kit/handlers.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { messageReply, modalReply, originOf } from "#src/slack/context.ts";
import { readWritten } from "#src/slack/written.ts";
import { requireMentee } from "../use-cases/access.ts";
import { mentoringOf } from "../use-cases/overview.ts";
import { askView } from "./ask-form.ts";
import { mentoringMessage } from "./page.ts";

export const mentorCommand = defineCommand({
  name: "mentor",
  act: "my-mentor",
  summary: "mentor.summary",
  usage: "mentor.usage",
  opensModal: true,
  run: async (context, _words, marked) => {
    const { deps, say, person } = context;
    const overview = await mentoringOf(deps, person);
    const isMentee = overview.wish !== null || overview.pairs.some((pair) => pair.isMentee);
    const hasMore = overview.isMentor || overview.requests.length > 0 || overview.pairs.length > 0;
    const goal = await readWritten(context, marked);
    if (isMentee && goal !== "") throw new UserFault({ key: "mentor.faults.open_already" });
    if (isMentee || (hasMore && goal === "")) return messageReply(mentoringMessage(say, overview));
    await requireMentee(deps, person);
    return modalReply(askView(say, goal === "" ? {} : { goal }, originOf(context)));
  },
});
