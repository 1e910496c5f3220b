/** Answers what is said of the whole workspace: "switch off thursdays for all", "how many people use it". */
import { adminWishSaid } from "#src/features/admin/slack/wish-said.ts";
import { type Heard, plainly } from "./answer-steps.ts";
import type { Answered } from "./speech.ts";

/** Its section, for admins; who decides it, for all others. Null to all other messages. */
export async function answerAdminWish({ context, told, here, lifeNews }: Heard): Promise<Answered | null> {
  if (lifeNews !== null) return null;
  const message = await adminWishSaid(context, told.text, here.member !== null);
  return message && plainly(message, told, null);
}
