/** Showing an entry to the manager whom the person named: only at a press that says what and with whom. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { clip } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { foldText } from "#src/language/fold.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { isForThemAlone } from "../rules/reflection.ts";
import { MANAGER } from "../rules/share.en.ts";
import { isNarrow, sharedWith } from "../rules/which-entries.ts";
import { findReflectionIfAny } from "../use-cases/reflect.ts";
import { findEntries, nothingFound, plainly } from "./found-entries.ts";

const CHOICES = 3;
const TITLE = 220;
const LABEL = 60;

/** Asks about the one that is named, about which of several, or about the newest where none is named. */
export async function askToShare(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const { what, name } = sharedWith(told.text, say.locale);
  const { member, asked, all, found } = await findEntries(context, { text: what });
  const manager = member.settings.managerUserId;
  if (manager === null)
    return messageReply(
      plainly(say, "looking-back.no_manager_md", [button(say("menu.settings"), "settings.open", "chat")]),
    );
  const [newest] = found;
  if (!newest) return messageReply(nothingFound(say, all, asked));
  // To nobody else, whoever was named.
  const isElse = name !== null && !(await isNamed(context, manager, name));
  const lead = isElse ? say("looking-back.only_manager_md", { manager: mention(manager) }) : null;
  const mayBeShown = found.filter((entry) => !isForThemAlone(entry));
  const open = mayBeShown.filter(({ sharedWithManager }) => !sharedWithManager);
  if (isNarrow(asked) && open.length > 1) {
    const which = say("looking-back.share_which_md", { manager: mention(manager) });
    return messageReply(chooseToShare(say, lead === null ? which : `${lead}\n${which}`, open));
  }
  const entry = isNarrow(asked) ? (open[0] ?? mayBeShown[0] ?? newest) : newest;
  if (isForThemAlone(entry))
    return messageReply(plainly(say, "looking-back.for_you_alone_md", [button(say("home.all"), "log.list", "log")]));
  return messageReply(shareMessage(say, entry, { manager, lead }));
}

/** Asks whether an entry that was just kept is to be shown as well. @param whom as they call whoever may read it, folded; null where they name nobody. */
export async function shareKept(
  context: Context,
  { id, whom }: { readonly id: string; readonly whom: string | null },
): Promise<Message | null> {
  const { deps, say, person } = context;
  const { settings } = await findMember(deps, person);
  const manager = settings.managerUserId;
  const kept = await findReflectionIfAny(deps, person, id);
  if (!kept || isForThemAlone(kept.reflection)) return null;
  if (manager === null)
    return plainly(say, "looking-back.no_manager_md", [button(say("menu.settings"), "settings.open", "chat")]);
  const isElse = whom !== null && !CALLED[say.locale].test(whom) && !(await isNamed(context, manager, whom));
  const lead = isElse ? say("looking-back.only_manager_md", { manager: mention(manager) }) : null;
  return shareMessage(say, kept.reflection, { manager, lead });
}
const CALLED: Readonly<Record<Locale, RegExp>> = { en: new RegExp(`^${MANAGER}$`, "u") };

function shareMessage(
  say: Say,
  entry: Reflection,
  { manager, lead }: { readonly manager: string; readonly lead: string | null },
): Message {
  const words = { title: escapeMrkdwn(entry.title), manager: mention(manager) };
  const log = button(say("home.all"), "log.list", "log");
  if (entry.sharedWithManager)
    return textMessage(
      say("looking-back.shared_already_md", words),
      actions(button(say("unshare.make_private"), "reflection.unshare", entry.id), log),
    );
  const question = say("looking-back.share_md", words);
  const show = button(clip(say("looking-back.share"), LABEL), "reflection.share", entry.id, "primary");
  return textMessage(
    lead === null ? question : `${lead}\n${question}`,
    actions(show, log, button(say("chat.no_thanks"), "chat.leave", "chat")),
  );
}

/** Whether somebody is called so, or a part of their name is; a name that cannot be looked up is taken for theirs, as the question says who it is. */
async function isNamed({ deps, person, log }: Context, userId: string, name: string): Promise<boolean> {
  try {
    const known = await deps.directory.ifSoon().remembered({ workspaceId: person.workspaceId, userId });
    return foldText(known.name).split(/\s+/u).includes(name);
  } catch (error) {
    log.info({ err: error }, "could not look up whom a name means");
    return true;
  }
}

/** Each with its own button, which shows that one. */
function chooseToShare(say: Say, text: string, entries: readonly Reflection[]): Message {
  const shown = entries.slice(0, CHOICES);
  return textMessage(
    text,
    ...shown.map(
      (entry, at): KnownBlock =>
        section(
          `*${escapeMrkdwn(clip(entry.title, TITLE))}*\n${calendarDay(say.locale, entry.doneOn)}`,
          button(say("looking-back.share"), `reflection.share.${at + 1}`, entry.id),
        ),
    ),
    actions(button(say("home.all"), "log.list", "log"), button(say("chat.no_thanks"), "chat.leave", "chat")),
  );
}
