/** What is written to hosts and to those who ask. */
import { z } from "zod";
import { calendarLinks } from "#src/feature-kit/calendar-links.ts";
import { calendarUpload } from "#src/feature-kit/calendar-upload.ts";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, context, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import { isRecording } from "../rules/seat.ts";
import {
  type AnswerView,
  answerToTell,
  type BriefView,
  briefToTell,
  calendarToTell,
  consentToTell,
  debriefToTell,
  givenBackToTell,
  hostOneToTell,
  overToTell,
  type RequestView,
  requestToTell,
  type SeatView,
  wishMetToTell,
} from "../use-cases/messages.ts";
import { calendarEntryOf } from "./calendar-entries.ts";
import { openSeatBlocks } from "./pages.ts";
import { factsForGuest, factsOf, hostOf, nameOf, placeLines, rulesOf } from "./words.ts";

const OfRequest = z.object({ requestId: z.string() });
const OfSeat = z.object({ seatId: z.string() });
const OUTCOMES = [
  "seated",
  "waiting",
  "another-time",
  "declined",
  "moved",
  "unanswered",
  "lapsed",
  "cancelled",
] as const;
const reportedAs = "seats.health_kind";

const asked = defineMessage({
  kind: "seat-asked",
  payload: OfRequest,
  reportedAs,
  load: requestToTell,
  render: askedMessage,
});

const answered = defineMessage({
  kind: "seat-answered",
  payload: OfRequest.extend({ outcome: z.enum(OUTCOMES) }),
  reportedAs,
  load: answerToTell,
  render: answerMessage,
});

const brief = defineMessage({
  kind: "seat-brief",
  payload: OfRequest,
  reportedAs,
  load: briefToTell,
  render: briefMessage,
});

const debrief = defineMessage({
  kind: "seat-debrief",
  payload: OfRequest,
  reportedAs,
  load: debriefToTell,
  render: (say, { board, request }) =>
    message(say("seats.debrief_fallback"), say("seats.debrief_md", { name: nameOf(say, board.seat) }), [
      actions(button(say("seats.debrief"), "seat.debrief", request.id, "primary")),
    ]),
});

const over = defineMessage({ kind: "seat-over", payload: OfSeat, reportedAs, load: overToTell, render: overMessage });

const givenBack = defineMessage({
  kind: "seat-given-back",
  payload: OfRequest,
  reportedAs,
  load: givenBackToTell,
  render: (say, { board, request }) => {
    const text = say("seats.given_back_md", { person: mention(request.askerUserId), name: nameOf(say, board.seat) });
    return message(say("seats.outcome.fallback"), text);
  },
});

const lapsed = defineMessage({
  kind: "seat-lapsed",
  payload: OfSeat,
  reportedAs,
  load: overToTell,
  render: (say, { board }) =>
    message(say("seats.outcome.fallback"), say("seats.lapsed_host_md", { name: nameOf(say, board.seat) })),
});

const consent = defineMessage({
  kind: "seat-consent",
  payload: OfSeat,
  reportedAs,
  load: consentToTell,
  render: (say, { board: { seat }, zone }) =>
    message(
      say("seats.outcome.fallback"),
      say("seats.consent_reminder_md", { name: nameOf(say, seat), facts: factsOf(say, seat, zone) }),
      [
        actions(
          button(say("seats.host.consent"), "seat.consent", seat.id, "primary"),
          button(say("seats.host.cancel"), "seat.cancel", seat.id),
        ),
      ],
    ),
});

const wishMet = defineMessage({
  kind: "seat-wish-met",
  payload: z.object({ wishId: z.string() }),
  reportedAs,
  load: wishMetToTell,
  render: (say, { board, zone }) => ({
    text: say("seats.wish_met_fallback"),
    blocks: [section(say("seats.wish_met_fallback")), ...openSeatBlocks(say, board, zone, false)],
  }),
});

const hostOne = defineMessage({
  kind: "seat-host-one",
  payload: OfRequest,
  reportedAs,
  load: hostOneToTell,
  render: (say, { board }) =>
    message(say("seats.host_one_fallback"), say("seats.host_one_md", { name: nameOf(say, board.seat) }), [
      actions(button(say("seats.host.offer"), "seat.offer", "new", "primary")),
    ]),
});

/** A file for one's own calendar, and links that open it in Google's or Outlook's. */
const calendar = defineMessage({
  kind: "seat-calendar",
  payload: OfSeat.extend({ sequence: z.number() }),
  reportedAs,
  load: calendarToTell,
  render: (say, view) => {
    const entry = calendarEntryOf(say, view);
    const title = escapeMrkdwn(entry.title);
    const text = view.isCancelled
      ? say("seats.calendar.off_md", { title })
      : say("seats.calendar.file_md", { title, ...calendarLinks(entry) });
    return { text, blocks: [section(text)], files: [calendarUpload(say, entry)] };
  },
});

export const seatMessages = [
  calendar,
  asked,
  answered,
  brief,
  debrief,
  over,
  givenBack,
  lapsed,
  consent,
  wishMet,
  hostOne,
];

function askedMessage(say: Say, { board, request, zone }: RequestView): Message {
  const { seat } = board;
  const words = {
    person: mention(request.askerUserId),
    name: nameOf(say, seat),
    facts: factsOf(say, seat, zone),
    line: escapeMrkdwn(request.line),
  };
  const text = request.repeated === 1 ? say("seats.asked_host_again_md", words) : say("seats.asked_host_md", words);
  return message(say("seats.asked_host_fallback"), text, [
    ...(request.isFirst ? [context(say("seats.asked_host_first_md"))] : []),
    actions(
      button(say("seats.yes"), "seat.yes", request.id, "primary"),
      button(say("seats.another_time"), "seat.another-time", request.id),
      button(say("seats.no"), "seat.no", request.id),
      button(say("seats.pause"), "seat.pause", "host"),
    ),
  ]);
}

function answerMessage(say: Say, view: AnswerView): Message {
  const { board, request, outcome, zone } = view;
  const { seat } = board;
  const [name, host] = [nameOf(say, seat), hostOf(say, seat)];
  const facts = factsForGuest(say, seat, zone);
  const fallback = say("seats.outcome.fallback");
  switch (outcome) {
    case "seated":
      return seatedMessage(say, view);
    case "waiting":
      return message(
        fallback,
        seat.status === "client-asked" || seat.status === "draft"
          ? say("seats.outcome.waiting_consent_md", { host, name, facts })
          : say("seats.outcome.waiting_md", { host, name, facts }),
        giveBack(say, view),
      );
    case "another-time": {
      const text = say("seats.outcome.another-time_md", { host, name });
      const note =
        request.note === null ? [] : [say("seats.outcome.another-time_note_md", { note: escapeMrkdwn(request.note) })];
      return message(fallback, [text, ...note].join("\n"));
    }
    case "moved":
      return message(fallback, say("seats.outcome.moved_md", { host }));
    case "unanswered":
      return message(fallback, say("seats.outcome.unanswered_md", { host, name }), [
        actions(button(say("seats.shadow.wish"), "seat.wish", "new")),
      ]);
    case "declined":
    case "lapsed":
    case "cancelled":
      return message(fallback, say(`seats.outcome.${outcome}_md`, { name }));
  }
}

function seatedMessage(say: Say, view: AnswerView): Message {
  const { board, request, zone, hasJoined } = view;
  const { seat } = board;
  const host = hostOf(say, seat);
  const head = say("seats.outcome.seated_md", { host, name: nameOf(say, seat), facts: factsForGuest(say, seat, zone) });
  const rules = rulesOf(say, seat);
  const isWatched = isRecording(seat) && hasJoined;
  return message(say("seats.outcome.fallback"), [head, ...placeLines(say, seat)].join("\n"), [
    ...(rules.length > 0 ? [section(rules.join("\n"))] : []),
    ...(seat.inReturn === null
      ? []
      : [
          section(
            say("seats.in_return_offer_md", { host, what: escapeMrkdwn(seat.inReturn) }),
            button(say("seats.host.offer"), "seat.offer", "new"),
          ),
        ]),
    ...(isWatched
      ? [actions(button(say("seats.watched"), "seat.debrief", request.id, "primary"))]
      : giveBack(say, view)),
  ]);
}

function giveBack(say: Say, { request }: RequestView): KnownBlock[] {
  return [actions(button(say("seats.shadow.give_back"), "seat.give-back", request.id))];
}

/** Three questions: those of the challenge first, then one about the topic, then what serves in any call. */
function briefMessage(say: Say, { board, zone, questions, added = [] }: BriefView): Message {
  const { seat } = board;
  const { startsAt } = seat;
  const always = (["twice", "word", "leave"] as const).map((key) => say(`seats.brief-questions.${key}`));
  const about = say("seats.brief_topic_question", { topic: escapeMrkdwn(seat.topic) });
  const three = [...questions.slice(0, 2).map(escapeMrkdwn), about, ...always].slice(0, 3);
  const when = startsAt === null ? "" : momentWithDay(say.locale, startsAt, zone);
  return message(say("seats.brief_fallback"), say("seats.brief_md", { when, name: nameOf(say, seat) }), [
    section(three.map((question) => `• ${question}`).join("\n")),
    section([...rulesOf(say, seat), ...placeLines(say, seat)].join("\n")),
    ...added.flatMap((blocksOf) => blocksOf(say)),
  ]);
}

function overMessage(say: Say, { board }: SeatView): Message {
  const seated = board.requests.filter(({ status, wasThere }) => status === "seated" && wasThere === null);
  return message(
    say("seats.over_fallback"),
    say("seats.over_md", { name: nameOf(say, board.seat) }),
    seated
      .slice(0, 10)
      .map(({ id, askerUserId }) =>
        section(mention(askerUserId), button(say("seats.was_there"), "seat.was-there", id)),
      ),
  );
}

function message(fallback: string, mrkdwn: string, more: readonly KnownBlock[] = []): Message {
  return { text: fallback, blocks: [section(mrkdwn), ...more] };
}
