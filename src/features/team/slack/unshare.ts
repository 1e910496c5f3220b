/** What somebody shared is theirs alone again: at once where that is plainly said of one, else by a button. Nothing here offers to share. */
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { findMember, findMemberIfAny } from "#src/features/members/use-cases/find-member.ts";
import type { Locale } from "#src/kernel/locale.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn } from "#src/language/intent.ts";
import { isOnlyNamed } from "#src/language/not-meant.ts";
import { OneId } from "#src/slack/button-value.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { unshare, unshares } from "../rules/unshare.en.ts";
import { sharedMeant } from "../rules/which-shared.ts";
import { type SharedOne, sharedNow, unshareReflections } from "../use-cases/sharing.ts";

const CHOICES = 4;
const BEGINNING = 220;
const WORDS: Readonly<Record<Locale, typeof unshares>> = { en: unshares };

export const unshareIntent: Intent = defineIntent({
  name: "unshare",
  wordings: { en: unshare },
  answer: async (context, told) => messageReply(await answerUnsharing(context, told)),
});

/** The answer to whoever wants something back: done, where it was said plainly and one is meant. */
async function answerUnsharing(context: Context, told: Told): Promise<Message> {
  const { deps, say, person } = context;
  const shared = await sharedNow(deps, person);
  const meant = sharedMeant(told.text, shared, { now: deps.clock.now(), locale: say.locale });
  if (meant.kind === "none") return nothingShared(context);
  if (meant.kind === "which") return whichMessage(say, meant.some);
  const isPlain = WORDS[say.locale](saidIn(told.text, say.locale).words) === "plainly";
  return isPlain && !isOnlyNamed(told.text, say.locale)
    ? makePrivate(context, [meant.one.id])
    : askMessage(say, meant.one);
}

/** Makes these private, and says who may have read them. */
async function makePrivate(context: Context, ids: readonly string[]): Promise<Message> {
  const { deps, say, person } = context;
  const unshared = await unshareReflections(deps, person, ids);
  const left = (await sharedNow(deps, person)).length;
  const [first] = unshared;
  if (!first) return nothingShared(context);
  const more = left > 0 ? [say("unshare.left_md", { left })] : [];
  const log = button(say("home.all"), "log.list", "log");
  const others = left > 0 ? [button(say("unshare.others"), "chat.do", "unshare")] : [];
  if (unshared.length > 1) {
    const { seen } = first;
    const read = seen.kind === "nobody" ? [] : [say("unshare.seen_all_md", { manager: mention(seen.manager) })];
    const text = [say("unshare.done_all_md", { count: unshared.length }), ...read, ...more].join("\n");
    return textMessage(text, actions(log));
  }
  const text = [say("unshare.done_md", { title: titleOf(first) }), seenText(say, first), ...more].join("\n");
  const back = first.seen.kind === "nobody" ? [] : [button(say("unshare.back"), "reflection.share-again", first.id)];
  return textMessage(text, actions(...others, log, ...back));
}

/** Who has read it, or could have: what nobody can know is not said. */
function seenText(say: Say, { seen }: SharedOne): string {
  if (seen.kind === "nobody") return say("unshare.seen.nobody_md");
  const manager = mention(seen.manager);
  if (seen.kind === "told") return say("unshare.seen.told_md", { manager, day: calendarDay(say.locale, seen.on) });
  return say(seen.kind === "thanked" ? "unshare.seen.thanked_md" : "unshare.seen.open_md", { manager });
}

/** One that is meant, where it was not said plainly. */
function askMessage(say: Say, one: SharedOne): Message {
  const text = say("unshare.ask_md", { title: titleOf(one) });
  return textMessage(
    text,
    actions(
      button(say("unshare.make_private"), "reflection.unshare", one.id, "primary"),
      button(say("chat.as_it_is"), "chat.leave", "chat"),
    ),
  );
}

/** Each of several with its own button, and one for all that are shared. */
function whichMessage(say: Say, some: readonly SharedOne[]): Message {
  const text = say("unshare.which_md", { count: some.length });
  return textMessage(
    text,
    ...some
      .slice(0, CHOICES)
      .map((one, at) =>
        section(
          `*${titleOf(one)}*\n${calendarDay(say.locale, one.doneOn)}`,
          button(say("unshare.make_private"), `reflection.unshare.${at + 1}`, one.id),
        ),
      ),
    actions(button(say("unshare.all"), "reflection.unshare-all", "all"), button(say("home.all"), "log.list", "log")),
  );
}

/** Nothing is shared, so that there is nothing to take back. */
async function nothingShared({ deps, say, person }: Context): Promise<Message> {
  const manager = (await findMember(deps, person)).settings.managerUserId;
  const text = manager ? say("unshare.none_md", { manager: mention(manager) }) : say("unshare.none_no_manager_md");
  const buttons = [
    button(say("chat.acts.privacy"), "privacy.open", "privacy"),
    button(say("home.all"), "log.list", "log"),
  ];
  return textMessage(text, actions(...buttons));
}

const titleOf = ({ title }: SharedOne): string => escapeMrkdwn(clip(title, BEGINNING));

const one = defineAction({
  id: "reflection.unshare",
  value: OneId,
  run: async (context, id): Promise<Reply> => messageReply(await makePrivate(context, [id])),
});
const all = defineAction({
  id: "reflection.unshare-all",
  run: async (context): Promise<Reply> => {
    const shared = await sharedNow(context.deps, context.person);
    return messageReply(
      await makePrivate(
        context,
        shared.map(({ id }) => id),
      ),
    );
  },
});
/** So long ago something may have been shared that is to be undone. */
const UNDOABLE_MS = 86_400_000;

/**
 * What "undo that" may mean where something was shared lately: done where sharing was spoken of last, else offered; null where nothing was.
 * @param since what was changed from a sentence later than it was shared is meant rather; null where nothing was.
 */
export async function undoSharing(
  context: Context,
  { since, isSpokenOf }: { readonly since: Date | null; readonly isSpokenOf: boolean },
): Promise<Message | null> {
  const { deps, say, person } = context;
  if (!(await findMemberIfAny(deps, person))) return null;
  const [last] = await sharedNow(deps, person);
  if (!last || (since !== null && since > last.updatedAt)) return null;
  if (deps.clock.now().getTime() - last.updatedAt.getTime() > UNDOABLE_MS) return null;
  return isSpokenOf ? makePrivate(context, [last.id]) : askMessage(say, last);
}

export const unshareActions: readonly Action[] = [one, all];
