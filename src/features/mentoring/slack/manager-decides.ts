/** Whether a manager decides: of what somebody has asked for, and of what the bot brings. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { hostOf } from "#src/features/seats/slack/words.ts";
import { askedSeats } from "#src/features/seats/use-cases/own-seats.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { textMessage } from "#src/slack/kit/blocks.ts";
import { managerDecides } from "../rules/manager-decides.en.ts";
import { mentoringOf } from "../use-cases/overview.ts";

export const managerDecidesIntent: Intent = defineIntent({
  name: "manager-decides",
  audience: "anybody",
  wordings: { en: managerDecides },
  answer: answerDecides,
});

async function answerDecides({ deps, say, person }: Context): Promise<Reply> {
  const [{ pairs, wish }, [seat]] = await Promise.all([mentoringOf(deps, person), askedSeats(deps, person)]);
  const isMentored = wish !== null || pairs.some(({ isMentee }) => isMentee);
  const lines = [
    ...(isMentored ? [say("mentor.decides.mentor_md")] : []),
    ...(seat ? [say("mentor.decides.seat_md", { host: hostOf(say, seat.board.seat) })] : []),
  ];
  return messageReply(textMessage([...(lines.length > 0 ? lines : [say("mentor.decides.own_md")])].join("\n")));
}
