/** What is written to hosts and to those who ask. */
import { z } from "zod";
import { calendarMessage } from "#src/feature-kit/calendar-message.ts";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { SeatKind } from "#src/kernel/vocabulary.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { actions, button, context, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { isTooLateBy } from "../rules/messages.ts";
import type { Seat } from "../rules/seat.ts";
import {
  answerToTell,
  type BriefView,
  briefToTell,
  calendarToTell,
  changeToTell,
  consentToTell,
  debriefToTell,
  givenBackToTell,
  hostOneToTell,
  nextToTell,
  overToTell,
  requestToTell,
  type SeatView,
  wishMetPosted,
  wishMetToTell,
  wishMetUntold,
} from "../use-cases/messages.ts";
import { postedRequest, requestPosted } from "../use-cases/redraw-requests.ts";
import { calendarEntryOf } from "./calendar-entries.ts";
import { givenBackMessage, nextMessage } from "./host-messages.ts";
import { openSeatBlocks } from "./pages.ts";
import { answerMessage, askedMessage, changedMessage, message } from "./request-messages.ts";
import { factsOf, guestPlaceLines, nameOf, rulesOf } from "./words.ts";

const OfRequest = z.object({ requestId: z.string() });
/** `startsAt` is missing in rows of the version before. */
const AroundSeat = OfRequest.extend({ startsAt: z.string().optional() });
const OfSeat = z.object({ seatId: z.string() });
const OUTCOMES = [
  "seated",
  "waiting",
  "another-time",
  "declined",
  "not-after-all",
  "moved",
  "unanswered",
  "lapsed",
  "cancelled",
] as const;
const reportedAs = "seats.health_kind";

/** News of a seat that begins before, or right when, its reader's hours do. */
const isShortly = ({ board }: SeatView, until: Date): boolean => isTooLateBy(until, board.seat.startsAt);

/** Guests read the topic in the words of its host. */
const hostOf = ({ hostUserId }: Seat): string[] => (hostUserId === null ? [] : [hostUserId]);

const asked = defineMessage({
  kind: "seat-asked",
  payload: OfRequest,
  reportedAs,
  load: requestToTell,
  loadPosted: postedRequest,
  posted: (deps, { workspaceId, recipient, content }, at) =>
    requestPosted(deps, { workspaceId, recipient, content, at }),
  render: askedMessage,
});

const answered = defineMessage({
  kind: "seat-answered",
  payload: OfRequest.extend({ outcome: z.enum(OUTCOMES) }),
  reportedAs,
  concerns: ({ board }) => hostOf(board.seat),
  load: answerToTell,
  goesAtOnce: isShortly,
  render: answerMessage,
});

const brief = defineMessage({
  kind: "seat-brief",
  payload: AroundSeat,
  reportedAs,
  concerns: ({ board }) => hostOf(board.seat),
  load: briefToTell,
  // An hour before it is early enough; what would come after its beginning goes out now.
  goesAtOnce: ({ board: { seat } }, until) => seat.startsAt !== null && until >= seat.startsAt,
  render: briefMessage,
});

const debrief = defineMessage({
  kind: "seat-debrief",
  payload: AroundSeat,
  reportedAs,
  concerns: ({ board }) => hostOf(board.seat),
  load: debriefToTell,
  render: (say, { board, request, hasJoined }) => {
    const words = { name: nameOf(say, board.seat) };
    const text = hasJoined ? say("seats.debrief_md", words) : say("seats.debrief_guest_md", words);
    const write = button(say("seats.debrief"), "seat.debrief", request.id, "primary");
    return message(say("seats.debrief_fallback"), text, [actions(write)]);
  },
});

const changed = defineMessage({
  kind: "seat-changed",
  payload: OfRequest.extend({ isMoved: z.boolean(), formerly: z.coerce.date().optional() }),
  reportedAs,
  concerns: ({ board }) => hostOf(board.seat),
  load: changeToTell,
  goesAtOnce: ({ board, formerly }, until) => isTooLateBy(until, board.seat.startsAt, formerly),
  render: (say, view) => changedMessage(say, view),
});

const over = defineMessage({ kind: "seat-over", payload: OfSeat, reportedAs, load: overToTell, render: overMessage });

const givenBack = defineMessage({
  kind: "seat-given-back",
  payload: OfRequest.extend({ seatId: z.string().optional(), nextId: z.string().optional() }),
  reportedAs,
  load: givenBackToTell,
  goesAtOnce: isShortly,
  render: givenBackMessage,
});

const next = defineMessage({
  kind: "seat-next",
  payload: OfSeat.extend({ leftOut: z.coerce.date().optional(), besideId: z.string().optional() }),
  reportedAs,
  load: nextToTell,
  render: nextMessage,
});

const seriesOver = defineMessage({
  kind: "seat-series-over",
  payload: OfSeat,
  reportedAs,
  load: overToTell,
  render: (say, { board }) =>
    message(say("seats.outcome.fallback"), say("seats.series_over_md", { name: nameOf(say, board.seat) }), [
      actions(button(say("seats.host.offer"), "seat.offer", "new")),
    ]),
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
  payload: z.object({ wishId: z.string(), seatId: z.string().optional() }),
  reportedAs,
  concerns: ({ board }) => hostOf(board.seat),
  load: wishMetToTell,
  posted: (deps, about, _at, view) => wishMetPosted(deps, about, view),
  unsent: wishMetUntold,
  // Where nobody knows whether it arrived, they may have been told.
  undeliverable: (deps, about, error) => (error === "uncertain" ? Promise.resolve() : wishMetUntold(deps, about)),
  render: (say, { board, zone }) =>
    textMessage(
      say("seats.wish_met_fallback"),
      ...openSeatBlocks(say, board, zone, false),
      ...(board.seat.repeats === null ? [] : [context(say("seats.wish_met_again_md"))]),
    ),
});

const hostOne = defineMessage({
  kind: "seat-host-one",
  payload: OfRequest,
  reportedAs,
  concerns: ({ board }) => hostOf(board.seat),
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
  concerns: ({ entry }) => hostOf(entry.seat),
  load: calendarToTell,
  goesAtOnce: ({ entry }, until) => isTooLateBy(until, entry.seat.startsAt),
  render: (say, { entry, zone }) => calendarMessage(say, calendarEntryOf(say, entry), { zone }),
});

export const seatMessages = [
  calendar,
  asked,
  answered,
  changed,
  brief,
  debrief,
  over,
  givenBack,
  next,
  seriesOver,
  lapsed,
  consent,
  wishMet,
  hostOne,
];

/** What is listened for, by the kind of seat. */
const QUESTIONS = {
  "client-call": "client",
  "solution-mapping": "client",
  "requirements-workshop": "client",
  "sales-pitch": "pitch",
  demo: "demo",
  release: "release",
  "on-call": "on-call",
  estimation: "estimation",
  "incident-review": "incident",
  "architecture-hour": "architecture",
  "support-hour": "support",
  own: "own",
} as const satisfies Record<SeatKind, string>;

/** Three questions: those of the challenge where it was asked for from one, else such as fit the kind of seat. */
export function briefMessage(say: Say, { board, zone, questions, added = [] }: BriefView): Message {
  const { seat } = board;
  const { startsAt } = seat;
  const ofKind = (["first", "second", "third"] as const).map((one) =>
    say(`seats.brief-questions.${QUESTIONS[seat.kind]}.${one}`),
  );
  const three = [...questions.map(escapeMrkdwn), ...ofKind].slice(0, 3);
  const when = startsAt === null ? "" : momentWithDay(say.locale, startsAt, zone);
  return message(say("seats.brief_fallback"), say("seats.brief_md", { when, name: nameOf(say, seat) }), [
    section(three.map((question) => `• ${question}`).join("\n")),
    section([...rulesOf(say, seat), ...guestPlaceLines(say, seat)].join("\n")),
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
