/** Answers what is said of the whole workspace: "switch off thursdays for all", "how many people use it". */
import { adminWishSaid } from "#src/features/admin/slack/wish-said.ts";
import { answersWaiting, type HeardAndRead, isSurelyElse, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** What deletes all of theirs is nothing else, where others are named. */
const FORGET = "forget";

/** Its section, for admins; who decides it, for all others. Null to all other messages, and to what is surely read as something else. */
export async function answerAdminWish({
  context,
  told,
  here,
  weight,
  read,
  speech,
}: HeardAndRead): Promise<Answered | null> {
  if (weight.lifeNews !== null || isSurelyElse(read, FORGET) || answersWaiting(read, speech)) return null;
  const message = await adminWishSaid(context, told.text, here.member !== null);
  return message && plainly(message, told, null);
}
