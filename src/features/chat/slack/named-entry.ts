/** "Show me the tester one", "share the one about the import": an entry of theirs that has those words, else whatever was read. */
import { sharedWith, wantsApart, wishForNamed } from "#src/features/reflections/rules/which-entries.ts";
import { findEntries } from "#src/features/reflections/slack/found-entries.ts";
import { NO_SLOTS } from "#src/language/intent.ts";
import { textAbove } from "#src/slack/kit/blocks.ts";
import { type HeardAndRead, plainly } from "./answer-steps.ts";
import { withInstead } from "./asking-back.ts";
import { messageOf, perform } from "./perform.ts";
import type { Answered } from "./speech.ts";

/** What was read beside it stays a tap away. */
export async function answerNamedEntry(message: HeardAndRead): Promise<Answered | null> {
  const { context, told, speech, here, read } = message;
  const { decision } = read;
  if (!here.member) return null;
  const { locale } = context.say;
  if (wantsApart(told.text, locale) && (await hasEntries(message))) return answerApart(message);
  const act = wishForNamed(told.text, locale);
  if (act === null) return null;
  const { asked, found } = await findEntries(context, { text: sharedWith(told.text, locale).what });
  if (asked.topic.length === 0 || found.length === 0) return null;
  // Each of these shows something, or asks with a button: nothing is changed or shared by the words.
  const shown = messageOf(await perform(context, speech, act, { here, told, slots: NO_SLOTS }));
  const instead = decision.kind === "act" && decision.act !== act ? [decision.act] : [];
  return plainly(withInstead(context.say, shown, instead, told), told, act);
}

/** "The talk should be a separate one": how that is done, above what is meant. */
async function answerApart({ context, told, speech, here }: HeardAndRead): Promise<Answered> {
  const shown = messageOf(await perform(context, speech, "change-told", { here, told, slots: NO_SLOTS }));
  return plainly(textAbove(context.say("chat.apart_md"), shown.blocks), told, "change-told");
}

async function hasEntries({ context, told }: HeardAndRead): Promise<boolean> {
  return (await findEntries(context, { text: told.text })).found.length > 0;
}
