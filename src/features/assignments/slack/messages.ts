/** Messages about an assignment, each built from what it may show and from nothing else. */

import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import { needLines } from "#src/features/weekly/slack/nudge-message.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  contextOf,
  divider,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { titled } from "#src/slack/kit/titled.ts";
import { withAssigneeId } from "../rules/assignee-id.ts";
import { ASSIGNMENT_MESSAGES } from "../rules/visibility.ts";
import {
  type AssigneeMessageView,
  assigneeMessagePosted,
  assigneeMessageToSend,
  assigneeMessageUndeliverable,
  hostReleasedToSend,
  invitationUnsent,
  postedAssigneeMessage,
} from "../use-cases/messages.ts";

type Shown = AssigneeMessageView["shown"];

/** About one person's part of an assignment; who hears what stands in rules/visibility.ts. */
const assigneeMessage = defineMessage({
  kind: "assignment",
  payload: z.preprocess(withAssigneeId, z.object({ message: z.enum(ASSIGNMENT_MESSAGES), assigneeId: z.string() })),
  reportedAs: "health.kinds.assignment",
  undeliveredAs: { introduction: "undelivered.what.introduction", invitation: "undelivered.what.invitation" },
  undeliveredWord: (_, { message }) => Promise.resolve(message === "invitation" ? "invitation" : "introduction"),
  load: assigneeMessageToSend,
  loadPosted: postedAssigneeMessage,
  render: (say, view) => ({ ...assignmentMessage(say, view), isWithdrawn: view.isWithdrawn }),
  posted: assigneeMessagePosted,
  unsent: invitationUnsent,
  undeliverable: assigneeMessageUndeliverable,
});

/** To whoever was told that somebody may come to them: it is over, without a name. */
const hostReleased = defineMessage({
  kind: "host-released",
  payload: z.object({ challengeId: z.string() }),
  reportedAs: "health.kinds.assignment",
  load: hostReleasedToSend,
  render: (say, { title }) => textMessage(say("assign.released.somebody_md", { title: escapeMrkdwn(title) })),
});

export const assignmentMessages = [assigneeMessage, hostReleased];

/** The words and shape of a message about a part. */
export function assignmentMessage(say: Say, view: AssigneeMessageView): Message {
  const { shown, assigneeId } = view;
  const title = escapeMrkdwn(shown.title ?? "");
  const assignee = mention(shown.assignee ?? "");
  const assigner = mention(shown.assigner ?? "");
  switch (view.message) {
    case "offer":
      return offerMessage(say, shown, assigneeId);
    case "invitation":
      return invitationMessage(say, shown, assigneeId);
    case "settled":
      return settledMessage(say, shown, assigneeId);
    case "accepted":
      return textMessage(
        shown.answer?.isOther
          ? say("assign.assigner_news.accepted_other_md", { assignee, title })
          : say("assign.assigner_news.accepted_md", { assignee, title }),
      );
    case "declined":
      return textMessage(say("assign.assigner_news.declined_md", { assignee, title }));
    case "done":
      return textMessage(say("assign.assigner_news.done_md", { assignee, title }));
    case "suggested":
      return suggestedMessage(say, shown, assigneeId);
    case "host": {
      const values = {
        assigner,
        assignee,
        ...titled(shown.title ?? "", shown.task ?? ""),
        why: quotedLines(shown.why ?? ""),
      };
      return { text: say("assign.host.fallback"), blocks: [section(say("assign.host.text_md", values))] };
    }
    case "released":
      return textMessage(say("assign.released.text_md", { assignee, title }));
    case "introduction": {
      const values = {
        assigner,
        assignee,
        ...titled(shown.title ?? "", shown.task ?? ""),
        why: quotedLines(shown.why ?? ""),
      };
      return {
        text: say("assign.introduction.fallback"),
        blocks: [section(say("assign.introduction.text_md", values))],
      };
    }
  }
}

/** The offer in each state of the part: open, waiting for an answer to another date, or over. */
function offerMessage(say: Say, shown: Shown, assigneeId: string): Message {
  const title = escapeMrkdwn(shown.title ?? "");
  const assigner = mention(shown.assigner ?? "");
  const status = shown.answer?.status ?? "offered";
  if (status === "declined") return textMessage(say("assign.offer.declined_md", { title, assigner }));
  if (status === "withdrawn") return textMessage(say("assign.offer.withdrawn_md", { title, assigner }));
  if (status !== "offered" && status !== "suggested") return textMessage(say("assign.offer.expired_md", { title }));
  const suggested =
    status === "suggested" && shown.suggested
      ? [section(say("assign.offer.suggested_md", { day: weekdayAndDate(say.locale, shown.suggested), assigner }))]
      : [];
  const again = shown.suggested ? [] : [button(say("assign.offer.suggest"), "assignment.suggest", assigneeId)];
  return {
    text: say("assign.offer.fallback", { title }),
    blocks: [
      section(say("assign.offer.heading_md", { assigner, ...titled(shown.title ?? "", shown.task ?? "") })),
      section(say("assign.offer.why_md", { why: escapeMrkdwn(shown.why ?? "") })),
      context(...takes(say, shown), ...openedIfYes(say, shown), dueText(say, shown.due ?? null)),
      ...suggested,
      actions(
        button(say("assign.offer.accept"), "assignment.accept", assigneeId, "primary"),
        ...again,
        button(say("assign.offer.others"), "assignment.others", assigneeId),
        button(say("assign.offer.decline"), "assignment.decline", assigneeId),
      ),
    ],
  };
}

function invitationMessage(say: Say, shown: Shown, assigneeId: string): Message {
  const title = escapeMrkdwn(shown.title ?? "");
  const assigner = mention(shown.assigner ?? "");
  const status = shown.answer?.status ?? "invited";
  if (status === "declined") return textMessage(say("assign.offer.declined_md", { title, assigner }));
  const isOver = status === "withdrawn" || status === "expired";
  if (isOver && !shown.answer?.wasOffered) return textMessage(say("assign.invitation.over_md", { assigner, title }));
  if (status !== "invited") return textMessage(say("assign.invitation.joined_md", { assigner, title }));
  return {
    text: say("assign.invitation.fallback"),
    blocks: [
      section(say("assign.invitation.intro_md", { assigner, ...titled(shown.title ?? "", shown.task ?? "") })),
      section(say("assign.offer.why_md", { why: escapeMrkdwn(shown.why ?? "") })),
      context(...takes(say, shown), ...openedIfYes(say, shown), dueText(say, shown.due ?? null)),
      section(say("assign.invitation.join_md")),
      actions(
        button(say("home.join"), "join.open", "invitation", "primary"),
        button(say("assign.offer.decline"), "assignment.decline", assigneeId),
      ),
    ],
  };
}

/** The suggested day was answered: the person is told once, with the buttons. */
function settledMessage(say: Say, shown: Shown, assigneeId: string): Message {
  const title = escapeMrkdwn(shown.title ?? "");
  const assigner = mention(shown.assigner ?? "");
  const { due } = shown;
  const text = !due
    ? say("assign.settled.no_date_md", { title, assigner })
    : due === shown.suggested
      ? say("assign.settled.agreed_md", { title, day: weekdayAndDate(say.locale, due) })
      : say("assign.settled.kept_md", { title, day: weekdayAndDate(say.locale, due) });
  return {
    text: say("assign.settled.fallback", { title }),
    blocks: [
      section(text),
      ...(shown.answer?.status === "offered"
        ? [
            actions(
              button(say("assign.offer.accept"), "assignment.accept", assigneeId, "primary"),
              button(say("assign.offer.decline"), "assignment.decline", assigneeId),
            ),
          ]
        : []),
    ],
  };
}

function suggestedMessage(say: Say, shown: Shown, assigneeId: string): Message {
  const text = say("assign.assigner_news.suggested_md", {
    assignee: mention(shown.assignee ?? ""),
    title: escapeMrkdwn(shown.title ?? ""),
    day: shown.suggested ? weekdayAndDate(say.locale, shown.suggested) : "",
    has: shown.due ? "other" : "none",
    due: shown.due ? weekdayAndDate(say.locale, shown.due) : "",
  });
  return textMessage(
    text,
    context(say("assign.assigner_news.suggested_hint")),
    actions(
      button(say("assign.assigner_news.agree"), "assignment.agree", assigneeId, "primary"),
      button(say("assign.assigner_news.keep"), "assignment.keep", assigneeId),
      button(say("assign.assigner_news.no_date"), "assignment.no-date", assigneeId),
    ),
  );
}

/** What is asked, by whom and why, what it takes and until when, where it stands in an answer. */
export function offerText(say: Say, shown: Shown): string {
  const facts = [...takes(say, shown), ...openedIfYes(say, shown), dueText(say, shown.due ?? null)];
  return [
    say("assign.offer.heading_md", {
      assigner: mention(shown.assigner ?? ""),
      ...titled(shown.title ?? "", shown.task ?? ""),
    }),
    say("assign.offer.why_md", { why: escapeMrkdwn(shown.why ?? "") }),
    ...facts,
  ].join("\n");
}

function takes(say: Say, { effort: needs }: Shown): string[] {
  return needs ? needLines(say, needs) : [];
}

/** What is opened for a yes: time, and a door that opens only then. */
function openedIfYes(say: Say, { assigner, protected: minutes, door }: Shown): string[] {
  const lines: string[] = [];
  if (minutes) lines.push(say("assign.nudge.protected", { by: mention(assigner ?? ""), minutes }));
  if (door?.kind === "host") lines.push(say("assign.offer.host", { host: mention(door.userId) }));
  if (door?.kind === "introduction") lines.push(say("assign.offer.introduction", { host: mention(door.userId) }));
  return lines;
}

/** Up to three to take instead. */
export function othersInsteadMessage(
  say: Say,
  assigneeId: string,
  asked: { readonly title: string; readonly assigner: string },
  others: readonly Challenge[],
): Message {
  if (others.length === 0) return textMessage(say("assign.others.none_md"));
  const intro = say("assign.others.intro_md", { title: escapeMrkdwn(asked.title), assigner: mention(asked.assigner) });
  const entries = others.flatMap((other, index): KnownBlock[] => [
    divider(),
    section(
      `${say("nudge.heading_md", { title: escapeMrkdwn(other.title) })}\n${escapeMrkdwn(other.task)}`,
      button(say("assign.others.take"), `assignment.take.${index + 1}`, `${assigneeId}|${other.id}`),
    ),
    ...contextOf(needLines(say, other)),
  ]);
  return { text: others.map(({ title }) => title).join(" / "), blocks: [section(intro), ...entries] };
}

function dueText(say: Say, due: CalendarDate | null): string {
  return due === null ? say("assign.offer.no_due") : say("assign.offer.due", { day: weekdayAndDate(say.locale, due) });
}
