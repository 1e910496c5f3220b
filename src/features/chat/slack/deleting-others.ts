/** "Delete Maya", "remove Omar from my team": nobody has anything of somebody else's deleted, and their own is not offered in its place. */
import { otherToDelete } from "#src/features/privacy/rules/of-colleagues.en.ts";
import { replyAboutOthersData } from "#src/features/privacy/slack/of-colleagues.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { saidIn } from "#src/language/intent.ts";
import { dangerOf } from "../rules/danger-of.ts";
import type { Decision } from "../rules/decide.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf } from "./perform.ts";
import type { Answered } from "./speech.ts";

const OTHERS: Readonly<Record<Locale, typeof otherToDelete>> = { en: otherToDelete };

/** The answer where somebody else is named; null to all other messages. */
export async function answerDeletingOthers({ context, told, read }: HeardAndRead): Promise<Answered | null> {
  const { locale } = context.say;
  const other = OTHERS[locale](saidIn(told.text, locale).words);
  if (other === null || dangerOf(read) !== null) return null;
  const isLikely = other.isSure || mayForget(read.decision);
  const reply = await replyAboutOthersData(context, told, other.name, isLikely);
  return reply && plainly(messageOf(reply), told, null);
}

/** Whether it was taken for a wish that all of their own be deleted, or may have been. */
function mayForget(decision: Decision): boolean {
  if (decision.kind === "choose") return decision.acts.includes("forget");
  return (decision.kind === "act" || decision.kind === "confirm") && decision.act === "forget";
}
