/** "Delete Maya", "remove Omar from my team": nobody has anything of somebody else's deleted, and their own is not offered in its place. */
import { otherToDelete } from "#src/features/privacy/rules/of-colleagues.en.ts";
import { replyAboutOthersData } from "#src/features/privacy/slack/of-colleagues.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { NO_SLOTS, saidIn } from "#src/language/intent.ts";
import { actions, button } from "#src/slack/kit/blocks.ts";
import type { Decision } from "../rules/decide.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { messageOf, perform } from "./perform.ts";
import { type Answered, counting } from "./speech.ts";

const OTHERS: Readonly<Record<Locale, typeof otherToDelete>> = { en: otherToDelete };

/** The answer where somebody else is named; null to all other messages. */
export async function answerDeletingOthers(heard: HeardAndRead): Promise<Answered | null> {
  const { context, told, read } = heard;
  const { locale } = context.say;
  if (heard.here.member && mayForget(read.decision) && ONE_THING[locale].test(told.text)) return whichOfThem(heard);
  const other = OTHERS[locale](saidIn(told.text, locale).words);
  if (other === null) return null;
  const isLikely = other.isSure || mayForget(read.decision);
  const reply = await replyAboutOthersData(context, told, other.name, isLikely);
  return reply && plainly(messageOf(reply), told, null);
}

/** "Delete this": something that was kept, and not all; which is asked, and all is one button away. */
async function whichOfThem({ context, told, speech, here }: HeardAndRead): Promise<Answered> {
  const { say } = context;
  const found = messageOf(await perform(context, speech, WHICH, { here, told, slots: NO_SLOTS }));
  const all = actions(button(say("chat.acts.forget"), "chat.do-third", "forget"));
  return counting(speech, here.situation)(WHICH, plainly({ ...found, blocks: [...found.blocks, all] }, told, WHICH));
}
const WHICH = "delete-told";
const ONE_THING: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:please|pls|ok|okay|no|oh|hm+|wait|sorry|and|now|then|can you|could you)[,.]? )*(?:delete|remove|erase|drop|wipe) (?:this|that|it|these|those|them)(?: (?:one|thing|again|entry|note|now))*(?: (?:please|pls|again|thanks?))*[.! ?]*$/iu,
};

/** Whether it was taken for a wish that all of their own be deleted, or may have been. */
function mayForget(decision: Decision): boolean {
  if (decision.kind === "choose") return decision.acts.includes("forget");
  return (decision.kind === "act" || decision.kind === "confirm") && decision.act === "forget";
}
