/** What somebody shares with the manager whom they named, as it stands now. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { findMember } from "#src/features/members/use-cases/find-member.ts";
import { localDate } from "#src/kernel/calendar.ts";
import { clip } from "#src/kernel/text.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, textMessage } from "#src/slack/kit/blocks.ts";
import { sharedNow } from "../use-cases/sharing.ts";

/** So many are named. */
const SHOWN = 5;
const TITLE = 150;

/** Who can read what of theirs, by its titles; that it is nothing, where it is. */
export async function sharedMessage({ deps, say, person }: Context): Promise<Message> {
  const { managerUserId, zone } = (await findMember(deps, person)).settings;
  const shared = await sharedNow(deps, person);
  const log = button(say("home.all"), "log.list", "log");
  const manager = managerUserId === null ? null : mention(managerUserId);
  if (shared.length === 0 || manager === null)
    return textMessage(
      manager === null ? say("unshare.none_no_manager_md") : say("unshare.not_shared_md", { manager }),
      actions(log),
    );
  const lines = shared.slice(0, SHOWN).map(({ title, updatedAt }) =>
    say("unshare.shared_line_md", {
      title: escapeMrkdwn(clip(title, TITLE)),
      day: calendarDay(say.locale, localDate(updatedAt, zone)),
    }),
  );
  const text = say("unshare.shared_now_md", { manager, count: shared.length });
  const change = button(say("unshare.make_private"), "chat.do", "unshare");
  return textMessage([text, ...lines].join("\n"), actions(change, log));
}
