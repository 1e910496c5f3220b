/** Answers what is said of the whole workspace: "switch off thursdays for all", "how many people use it". */
import { adminWishSaid } from "#src/features/admin/slack/wish-said.ts";
import type { Read } from "../rules/read-words.ts";
import { answersWaiting, type HeardAndRead, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** Its section, for admins; who decides it, for all others. Null to all other messages, and to what is surely read as something else. */
export async function answerAdminWish({
  context,
  told,
  here,
  weight,
  read,
  speech,
}: HeardAndRead): Promise<Answered | null> {
  if (weight.lifeNews !== null || isElse(read) || answersWaiting(read, speech)) return null;
  const message = await adminWishSaid(context, told.text, here.member !== null);
  return message && plainly(message, told, null);
}

/** Surely read as another act; what deletes all of theirs is no such act, where others are named. */
function isElse({ decision, isSure }: Read): boolean {
  return isSure && decision.kind === "act" && decision.act !== "forget";
}
