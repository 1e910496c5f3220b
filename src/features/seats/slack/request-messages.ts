/** What a host reads of somebody who asks, and what comes back to them, in words. */
import type { Button } from "@slack/types";
import type { Say } from "#src/kernel/texts.ts";
import { escapeMrkdwn, mention, quotedLines } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  type KnownBlock,
  type Message,
  section,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { type Board, isRecording, type Seat, type SeatRequest } from "../rules/seat.ts";
import { isTaken, promised } from "../rules/transitions.ts";
import type { AnswerView, RequestView } from "../use-cases/messages.ts";
import { guestCalendarLines } from "./calendar-entries.ts";
import { suitsButton } from "./guest-buttons.ts";
import { momentNamed, momentValue } from "./named-moment.ts";
import {
  endAction,
  endLabel,
  factsForGuest,
  factsOf,
  guestPlaceLines,
  hostOf,
  nameOf,
  rulesOf,
  whichOf,
} from "./words.ts";

/** To a host: somebody asks, or is still waiting; from the answer on, what became of it. */
export function askedMessage(say: Say, { board, request, zone }: RequestView): Message {
  const { seat } = board;
  if (request.status !== "asked") return textMessage(settledText(say, board, request));
  const text = askedWords(say, { board, request, zone });
  return message(say("seats.asked_host_fallback"), text, [
    ...(request.isFirst ? [context(say("seats.asked_host_first_md"))] : []),
    actions(
      ...(request.note === null ? [] : [moveButton(say, seat, request.note, request.answeredAt ?? request.askedAt)]),
      button(say("seats.yes"), "seat.yes", request.id, request.note === null ? "primary" : undefined),
      button(say("seats.another_time"), "seat.another-time", request.id),
      button(say("seats.no"), "seat.no", request.id),
      button(say("matching.pause.now"), "seat.pause", "host"),
    ),
  ]);
}

/** To the form of the seat, with the time that its host named once it can be read. */
export function moveButton(say: Say, seat: Seat, note: string, now: Date): Button {
  const hours = { zone: seat.zone, ...WORK };
  const named = momentNamed(note, { now, hours });
  return button(
    say("seats.move_there"),
    "seat.change.move",
    named === null ? seat.id : `${seat.id} ${momentValue(named)}`,
    "primary",
  );
}
/** By which a part of a day is read. */
export const WORK = { workStart: 9, workEnd: 17, workDays: [1, 2, 3, 4, 5] };

/** What a host reads in place of a question that is answered, or not to be answered any more. */
export function settledText(say: Say, board: Board, { id, status, askerUserId }: SeatRequest): string {
  const { seat } = board;
  const words = { person: mention(askerUserId) };
  switch (status) {
    case "seated": {
      // Who has a seat knows where to come only where the host said it.
      const isSaid = seat.place !== null || seat.link !== null || isRecording(seat);
      return isSaid ? say("seats.yes_told_md", words) : say("seats.yes_nowhere_md", words);
    }
    case "waiting": {
      const isOpen = seat.status === "open" || seat.status === "full";
      if (isOpen) return say("seats.yes_waiting_md", words);
      const isSure = promised(board).some((one) => one.id === id);
      return isSure ? say("seats.yes_consent_md", words) : say("seats.yes_next_md", { ...words, count: seat.capacity });
    }
    case "another-time":
      return say("seats.another_told_md", words);
    case "declined":
      return say("seats.no_told_md", words);
    case "withdrawn":
      return say("seats.asked_host_withdrawn_md", words);
    default:
      return say("seats.asked_host_over_md", words);
  }
}

/** Who asks for what, and why. */
export function askedWords(say: Say, { board, request, zone }: RequestView): string {
  const { seat } = board;
  if (request.note !== null)
    return say("seats.asked_host_suits_md", {
      person: mention(request.askerUserId),
      note: escapeMrkdwn(request.note.replace(/\s+/g, " ")),
      name: nameOf(say, seat),
      facts: factsOf(say, seat, zone),
    });
  const text = askedText(say, request, {
    person: mention(request.askerUserId),
    name: nameOf(say, seat),
    facts: factsOf(say, seat, zone),
    line: escapeMrkdwn(request.line),
  });
  if (!isTaken(board)) return text;
  const words = { person: mention(request.askerUserId), count: seat.capacity };
  return `${text}\n${say("seats.asked_host_taken_md", words)}`;
}

/** A manager who asks for somebody says so; their line may be empty. */
function askedText(
  say: Say,
  { managerUserId, repeated, seatedAt }: SeatRequest,
  words: { person: string; name: string; facts: string; line: string },
): string {
  if (managerUserId === null)
    // Who had it, and gave it back, asks anew: they do not wait since then.
    return seatedAt !== null
      ? say("seats.asked_host_anew_md", words)
      : repeated === 1
        ? say("seats.asked_host_again_md", words)
        : say("seats.asked_host_md", words);
  const sent = say("seats.asked_host_sent_md", { ...words, manager: mention(managerUserId) });
  return words.line === "" ? sent : `${sent}\n${say("seats.asked_host_sent_line_md", words)}`;
}

/** To whoever asked. */
export function answerMessage(say: Say, view: AnswerView): Message {
  const { board, request, outcome, zone } = view;
  const { seat } = board;
  const [name, host, which] = [nameOf(say, seat), hostOf(say, seat), whichOf(say, seat, zone)];
  const facts = factsForGuest(say, seat, zone);
  const fallback = say("seats.outcome.fallback");
  switch (outcome) {
    case "seated":
      return seatedMessage(say, view);
    case "waiting":
      return message(
        fallback,
        seat.status === "client-asked" || seat.status === "draft"
          ? promised(board).some(({ id }) => id === request.id)
            ? say("seats.outcome.waiting_consent_md", { host, name, facts })
            : say("seats.outcome.waiting_next_md", { host, name, facts })
          : say("seats.outcome.waiting_md", { host, name, facts }),
        [...hostWord(say, view), ...giveBack(say, view)],
      );
    case "another-time": {
      const text = say("seats.outcome.another-time_md", { host, name: which });
      const note =
        request.note === null ? [] : [say("seats.outcome.another-time_note_md", { note: quotedLines(request.note) })];
      return message(fallback, [text, ...note].join("\n"), [
        actions(...(request.note === null ? [] : [suitsButton(say, request.id)]), ...onwardButtons(say)),
      ]);
    }
    case "moved":
      return message(fallback, say("seats.outcome.moved_md", { host }));
    case "unanswered":
      return message(fallback, say("seats.outcome.unanswered_md", { host, name: which }), [onward(say)]);
    case "cancelled":
      return message(fallback, [say("seats.outcome.cancelled_md", { name: which }), ...takeOut(say, view)].join("\n"), [
        actions(...fileButton(say, view, request.filedAt !== null), ...onwardButtons(say)),
      ]);
    case "declined":
      return message(fallback, say("seats.outcome.declined_md", { name: which }), [
        ...hostWord(say, view),
        onward(say),
      ]);
    case "not-after-all":
      return message(
        fallback,
        [say("seats.outcome.not-after-all_md", { host, name: which }), ...takeOut(say, view)].join("\n"),
        [actions(...fileButton(say, view, request.filedAt !== null), ...onwardButtons(say))],
      );
    case "lapsed":
      return message(fallback, lapsedText(say, seat, which), [onward(say)]);
  }
}

/** Whether nobody came along, or others had the seats. */
function lapsedText(say: Say, { status }: Pick<Seat, "status">, name: string): string {
  const isHeld = status === "happened" || status === "debriefed";
  return isHeld ? say("seats.outcome.unfilled_md", { name }) : say("seats.outcome.lapsed_md", { name });
}

/** What is left to do for whoever had the seat: the entry in their calendar. */
function takeOut(say: Say, { board: { seat }, request }: RequestView): string[] {
  if (request.seatedAt === null || seat.startsAt === null) return [say("seats.outcome.cancelled_nothing_md")];
  return [say(request.filedAt === null ? "seats.calendar.take_out_md" : "calendar.take_out_md")];
}

/** Of whatever begins at a time. */
function fileButton(say: Say, { board, request }: RequestView, isOf = true): Button[] {
  if (!isOf || isRecording(board.seat)) return [];
  return [button(say("calendar.as_file"), "seat.file", request.id)];
}

/** What else there is: other seats, and a wish for one like it. */
function onward(say: Say): KnownBlock {
  return actions(...onwardButtons(say));
}

function onwardButtons(say: Say): Button[] {
  return [button(say("seats.home.find"), "seat.find", "home"), button(say("seats.shadow.wish"), "seat.wish", "new")];
}

function seatedMessage(say: Say, view: AnswerView): Message {
  const { board, request, zone, hasJoined } = view;
  const { seat } = board;
  const host = hostOf(say, seat);
  const words = { host, name: nameOf(say, seat), facts: factsForGuest(say, seat, zone) };
  const head = isFromManager(view)
    ? say("seats.outcome.seated_manager_md", words)
    : say("seats.outcome.seated_md", words);
  const rules = rulesOf(say, seat);
  const isWatched = isRecording(seat) && hasJoined;
  return message(
    say("seats.outcome.fallback"),
    [head, ...managerLine(say, view), ...guestPlaceLines(say, seat)].join("\n"),
    [
      ...hostWord(say, view),
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
        : [...calendarBlock(say, seat), ...giveBack(say, view)]),
    ],
  );
}

/** Whether whoever was asked to open a door gave a seat of their own. */
function isFromManager({ board, request }: RequestView): boolean {
  return request.managerUserId !== null && request.managerUserId === board.seat.hostUserId;
}

/** What the host said with the answer, if they did. */
function hostWord(say: Say, { board, request: { hostWords } }: RequestView): KnownBlock[] {
  if (hostWords === null) return [];
  return [section(say("seats.outcome.host_word_md", { host: hostOf(say, board.seat), words: quotedLines(hostWords) }))];
}

/** Their word, if they wrote one. */
function managerLine(say: Say, view: RequestView): string[] {
  const { line } = view.request;
  return isFromManager(view) && line !== "" ? [say("seats.outcome.manager_word_md", { word: quotedLines(line) })] : [];
}

function calendarBlock(say: Say, seat: Seat): KnownBlock[] {
  const lines = guestCalendarLines(say, seat);
  return lines.length === 0 ? [] : [context(...lines)];
}

function giveBack(say: Say, view: RequestView): KnownBlock[] {
  const { request } = view;
  const end = button(endLabel(say, request), endAction(request), request.id);
  return [actions(...fileButton(say, view, request.status === "seated"), end)];
}

/** Another time is a question: whether it still suits. Where it is and how to join are for who has it. */
export function changedMessage(say: Say, view: RequestView & { readonly isMoved: boolean }): Message {
  const { board, request, zone, isMoved } = view;
  const { seat } = board;
  const words = { host: hostOf(say, seat), name: nameOf(say, seat), facts: factsForGuest(say, seat, zone) };
  const text = isMoved ? say("seats.changed_time_md", words) : say("seats.changed_md", words);
  const isSeated = request.status === "seated";
  const newer = isSeated && request.filedAt !== null ? [context(say("calendar.newer_md"))] : [];
  return message(say("seats.outcome.fallback"), [text, ...(isSeated ? guestPlaceLines(say, seat) : [])].join("\n"), [
    ...(isSeated ? calendarBlock(say, seat) : []),
    ...newer,
    ...giveBack(say, view),
  ]);
}

/** A fallback for notifications, a sentence, and what stands below. */
export function message(fallback: string, mrkdwn: string, more: readonly KnownBlock[] = []): Message {
  return { text: fallback, blocks: [section(mrkdwn), ...more] };
}
