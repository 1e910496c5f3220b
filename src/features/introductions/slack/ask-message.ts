/** The question to a host, in each state of their part: to be answered, answered, or not open any more. */
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import { actions, button, context, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { MEETING_MINUTES } from "../rules/meeting.ts";
import type { AskReason } from "../rules/pick-host.ts";
import type { IntroductionView } from "../use-cases/messages.ts";
import { dayFor } from "./times.ts";

export function askMessage(say: Say, view: IntroductionView): Message {
  const { ask, introduction } = view;
  switch (ask?.status) {
    case "waiting":
      return waitingMessage(say, view);
    case "accepted":
      return acceptedMessage(say, view);
    case "later":
      return textMessage(
        say("introductions.ask.later_md", {
          day: dayFor(say.locale, introduction.dueAt ?? introduction.changedAt, view.zone),
        }),
      );
    case "declined":
      return textMessage(say(view.isHostPaused ? "matching.pause.open_md" : "introductions.ask.declined_md"));
    default:
      return textMessage(say("introductions.ask.closed_md"));
  }
}

function waitingMessage(say: Say, view: IntroductionView): Message {
  const { introduction, message, reason, askedAt, zone } = view;
  const { id, question, why } = introduction;
  const asker = mention(introduction.askerUserId);
  const again =
    message === "ask-again" && askedAt
      ? [section(say("introductions.ask.again_md", { day: dayFor(say.locale, askedAt, zone) }))]
      : [];
  return {
    text: say("introductions.ask.fallback"),
    blocks: [
      section(say("introductions.ask.heading_md", { asker, question: quotedLines(question) })),
      ...(why === "" ? [] : [section(say("introductions.ask.why_md", { why: quotedLines(why) }))]),
      ...again,
      context(
        ...(reason ? [becauseText(say, reason)] : []),
        say("introductions.ask.means", { minutes: MEETING_MINUTES }),
      ),
      actions(
        button(say("introductions.ask.accept"), "introductions.accept", id, "primary"),
        button(say("introductions.ask.later"), "introductions.later", id),
        button(say("introductions.ask.decline"), "introductions.decline", id),
        button(say("introductions.ask.pause"), "introductions.pause", id),
      ),
    ],
  };
}

/** Nothing is said to have happened that has not. */
function acceptedMessage(say: Say, { introduction }: IntroductionView): Message {
  const asker = mention(introduction.askerUserId);
  if (introduction.introducedAt !== null) return textMessage(say("introductions.ask.introduced_md", { asker }));
  return introduction.status === "accepted"
    ? textMessage(say("introductions.ask.accepted_md", { asker }))
    : textMessage(say("introductions.ask.unreached_md", { asker }));
}

function becauseText(say: Say, reason: AskReason): string {
  switch (reason.kind) {
    case "department":
      return say("introductions.ask.because_department", {
        department: say(`introductions.departments.${reason.department}`),
      });
    case "topic":
      return say("introductions.ask.because_topic", { topic: escapeMrkdwn(reason.topic) });
    case "named":
      return say("introductions.ask.because_named");
  }
}
