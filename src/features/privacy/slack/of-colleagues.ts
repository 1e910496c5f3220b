/** Whoever would have a colleague's things deleted, or asks what a colleague does here, hears that those are theirs. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { givenBy } from "#src/features/assignments/use-cases/given-by.ts";
import { isCalled, namedAmong } from "#src/features/matching/rules/called.ts";
import { knownByName } from "#src/features/matching/slack/known-by-name.ts";
import { aboutMentee, newsOfGiven } from "#src/features/team/slack/intents.ts";
import { managedBy } from "#src/features/team/use-cases/managed-by.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, actionsOf, button, section, textMessage } from "#src/slack/kit/blocks.ts";
import { namesOf } from "#src/slack/names.ts";
import { asksOfAnybody } from "../rules/of-colleagues.en.ts";

/**
 * Nobody's things but one's own can be deleted. Null where that one's own name is meant, or where the word may be no name at all.
 * @param isLikely whether somebody is meant, be they known or not.
 */
export async function replyAboutOthersData(
  context: Context,
  told: Told,
  name: string,
  isLikely: boolean,
): Promise<Reply | null> {
  const { deps, say, person } = context;
  const ones = [name, ...(name.endsWith("s") ? [name.slice(0, -1)] : [])];
  const own = (await namesOf(deps, person, { users: [person.userId], channels: [] })).get(person.userId) ?? "";
  if (ones.some((one) => isCalled(own, one))) return null;
  const { userIds } = await managedBy(deps, person);
  const [mentee] = await amongNamed(context, told, userIds);
  if (mentee) {
    const open = button(say("team.open_team"), "team.open", "chat");
    return messageReply(textMessage(say("privacy.by_name.not_yours_md", { person: mention(mentee) }), actions(open)));
  }
  const isKnown = isLikely || (await knownByName(deps, person, ones)).size > 0;
  if (!isKnown) return null;
  const forget = button(say("privacy.by_name.own_instead"), "forget.open", "chat");
  return messageReply(textMessage(say("privacy.by_name.not_anothers_md"), actions(forget)));
}

/** What a colleague did or wrote: what is said of it to whoever asked them for it or manages them, what waits from them, and nothing of anybody else. */
export async function replyAboutTheirs(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const { userIds } = await managedBy(deps, person);
  const mentees = await amongNamed(context, told, userIds);
  const given = [...new Set((await givenBy(deps, person)).map(({ userId }) => userId))];
  const isOfGiven =
    given.length > 0 &&
    (OF_ANYBODY[say.locale](told.text.toLowerCase()) || (await amongNamed(context, told, given)).length > 0);
  if (mentees.length === 0 && isOfGiven) return newsOfGiven(context, told);
  if (userIds.length > 0) return aboutMentee(context, told);
  const waiting = told.dialogue?.waiting ?? [];
  const askers = await amongNamed(
    context,
    told,
    waiting.flatMap(({ userId }) => userId ?? []),
  );
  const sent = waiting.filter(({ userId }) => userId !== null && askers.includes(userId));
  const [one] = sent;
  if (one && sent.length === 1) {
    const buttons = one.answers.map(({ label, action, value }) => button(label, action, value));
    return messageReply(textMessage(say("privacy.by_name.theirs_sent_md"), section(one.line), ...actionsOf(buttons)));
  }
  const page = actions(button(say("privacy.known_button"), "privacy.open", "privacy"));
  return messageReply(textMessage(say("privacy.by_name.theirs_md"), page));
}

const OF_ANYBODY: Readonly<Record<Locale, typeof asksOfAnybody>> = { en: asksOfAnybody };

/** Those of these people whom a message names. */
async function amongNamed(
  { deps, person }: Context,
  { text }: Told,
  userIds: readonly string[],
): Promise<readonly string[]> {
  if (userIds.length === 0) return [];
  const names = await namesOf(deps, person, { users: [...new Set(userIds)], channels: [] });
  const people = [...names].map(([userId, name]) => ({ userId, name }));
  return namedAmong(text, people).map(({ userId }) => userId);
}
