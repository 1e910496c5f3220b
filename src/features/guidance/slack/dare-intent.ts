/** Fear of a talk, of asking, of what others will think: courage that is concrete, and a smaller way into what is open. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, inTurn, type Told } from "#src/feature-kit/intent.ts";
import { findCurrentNudge } from "#src/features/weekly/use-cases/current-nudge.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { button } from "#src/slack/kit/blocks.ts";
import { dare } from "../rules/dare.en.ts";
import { MATTERS, matterOf } from "../rules/matter-of.ts";
import { advice } from "./answers.ts";

export const dareIntent: Intent = defineIntent({
  name: "dare",
  audience: "anybody",
  wordings: { en: dare },
  answer: encourage,
});

/** One sentence to begin with, who may come along, and less of it: of a meeting there is nothing to make smaller here. */
async function encourage({ deps, say, person }: Context, told: Told): Promise<Reply> {
  const matter = matterOf(told.text, MATTERS[say.locale].dareMatters);
  if (matter === "meeting")
    return messageReply(advice([say(inTurn(told, ["guidance.dare.meeting_1_md", "guidance.dare.meeting_2_md"]))]));
  const text = matter === "judged" ? "guidance.dare.judged_md" : "guidance.dare.ask_md";
  if (!(await findCurrentNudge(deps, person))) return messageReply(advice([say(text)]));
  return messageReply(
    advice(
      [say(text)],
      [
        button(say("chat.acts.smaller"), "chat.do", "smaller"),
        button(say("chat.acts.together"), "chat.do-other", "together"),
      ],
    ),
  );
}
