/** Notices in words: messages to channels and to colleagues. */

import { assignmentMessage } from "#src/features/assignments/slack/messages.ts";
import { challengeNotice } from "#src/features/channel-challenges/slack/messages.ts";
import { zoneMessage } from "#src/features/members/slack/zone-message.ts";
import { teamNoticeMessage } from "#src/features/team/slack/messages.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { channelMention, escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, type Message, type Posted, section, textMessage } from "#src/slack/kit/blocks.ts";
import { answerMessage } from "./answer-message.ts";
import { cardMessage } from "./card-message.ts";
import { peopleIn, type UndeliveredNotice } from "./notice.ts";
import type { NoticeView } from "./notices.ts";

/** The words and shape of a notice that is sent now. */
export function noticeMessage(say: Say, view: NoticeView, catalogue: Catalogue): Posted {
  switch (view.kind) {
    case "announcement":
      return {
        text: say("admin.announcement_fallback"),
        blocks: [
          section(say("admin.announcement_md")),
          actions(button(say("home.join"), "join.open", "announcement", "primary")),
        ],
      };
    case "card":
      return cardMessage(say, view.card);
    case "assignment":
      return { ...assignmentMessage(say, view), isWithdrawn: view.isWithdrawn };
    case "host-released":
      return textMessage(say("assign.released.somebody_md", { title: escapeMrkdwn(view.title) }));
    case "zone-moved":
      return zoneMessage(say, view);
    case "undelivered":
      return undeliveredMessage(say, view);
    case "export-failed":
      return textMessage(say("privacy.export_failed_md"));
    case "answer":
      return answerMessage(say, view);
    case "manager-named":
    case "door-asked":
    case "door-opened":
    case "door-closed":
    case "thanks":
    case "thanks-posted":
    case "digest":
      return teamNoticeMessage(say, view, catalogue);
    default:
      return challengeNotice(say, view);
  }
}

/** What a message in a channel or group DM is called for whoever asked for it. */
const WHAT = {
  announcement: "announcement",
  card: "card",
  assignment: "introduction",
  invitation: "invitation",
  "challenge-line": "line",
  "challenge-goal": "goal",
  "challenge-summary": "summary",
  "challenge-suggestions": "suggestions",
  "thanks-posted": "thanks",
} as const;

function undeliveredMessage(say: Say, { what, where, isUncertain }: UndeliveredNotice): Message {
  const name = Object.hasOwn(WHAT, what) ? WHAT[what as keyof typeof WHAT] : "other";
  const people = peopleIn(where);
  const isGroup = people.length > 0;
  const values = {
    what: say(`undelivered.what.${name}`),
    where: isGroup ? people.map(mention).join(", ") : channelMention(where),
  };
  if (isUncertain)
    return textMessage(say(isGroup ? "undelivered.uncertain_group_md" : "undelivered.uncertain_md", values));
  return textMessage(say(isGroup ? "undelivered.failed_group_md" : "undelivered.failed_md", values));
}
