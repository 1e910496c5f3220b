/** What `/growth host` and `/growth shadow` show. */
import { pauseText } from "#src/features/matching/slack/profile-message.ts";
import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import {
  actions,
  button,
  context,
  divider,
  type KnownBlock,
  type Message,
  menu,
  option,
  section,
  textAbove,
  withoutMarks,
} from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import type { Closed } from "../rules/board.ts";
import { type Board, isLive, type Seat } from "../rules/seat.ts";
import type { NamelessWish } from "../rules/wish.ts";
import type { ShadowPage } from "../use-cases/ask-seat.ts";
import type { HostPage } from "../use-cases/host-seats.ts";
import {
  askLabel,
  dayOf,
  endAction,
  endLabel,
  factsForGuest,
  factsOf,
  guestPlaceLines,
  nameOf,
  notesOf,
  peopleLines,
  placeLines,
  plainName,
  statusOf,
  whichOf,
} from "./words.ts";

const SHOWN_SEATS = 7;
/** Of the blocks that a message takes; the rest of the page follows below. */
const SEAT_BLOCKS = 28;
const SHOWN_OPEN = 8;
/** Who asks is shown with the buttons for an answer. */
const SHOWN_ASKING = 3;
const SHOWN_ASKING_ALONE = 20;
const SHOWN_WISHES = 5;

/** @param more what other capabilities show on the page. */
export function hostMessage(say: Say, page: HostPage, more: readonly (readonly KnownBlock[])[] = []): Message {
  const { host, isPaused, boards, hasOffered, zone, wishes } = page;
  const title = say("seats.host.title");
  const { own, others } = withinPage(boards.map((board) => ({ board, blocks: ownSeatBlocks(say, board, zone) })));
  const pause = isPaused
    ? button(say("matching.pause.resume"), "matching.resume", "resume")
    : button(say("matching.pause.now"), "matching.pause", "open");
  const blocks: KnownBlock[] = [
    section(title),
    ...(isPaused && host ? [section(pauseText(say, host))] : []),
    ...(boards.length === 0 ? [section(say(hasOffered ? "seats.host.nothing_now_md" : "seats.host.nothing_md"))] : own),
    ...otherBlocks(say, others, zone),
    actions(
      button(say("seats.host.offer"), "seat.offer", "new", "primary"),
      button(say("seats.host.recording"), "seat.recording", "new"),
      ...(host === null ? [] : [pause, button(say("seats.host.settings"), "seat.cap", "host")]),
    ),
    ...wishBlocks(say, wishes),
    ...more.flatMap((part) => [divider(), ...part]),
  ];
  return { text: withoutMarks(title), blocks: blocks.slice(0, LIMITS.blocksPerMessage) };
}

interface Shown {
  readonly board: Board;
  readonly blocks: readonly KnownBlock[];
}

/** The first seats with all their buttons, as many as the page has room for, and all others. */
function withinPage(all: readonly Shown[]): { readonly own: KnownBlock[]; readonly others: readonly Board[] } {
  let used = 0;
  const fits = all.map(({ blocks }, at) => at < SHOWN_SEATS && (used += blocks.length) <= SEAT_BLOCKS);
  const count = fits.includes(false) ? fits.indexOf(false) : all.length;
  return {
    own: all.slice(0, count).flatMap(({ blocks }) => blocks),
    others: all.slice(count).map(({ board }) => board),
  };
}

/** Every other seat can be chosen, and is shown alone then. */
function otherBlocks(say: Say, boards: readonly Board[], zone: string): KnownBlock[] {
  if (boards.length === 0) return [];
  const options = boards.map(({ seat }) => option(`${dayOf(say, seat, zone)} · ${plainName(say, seat)}`, seat.id));
  const menus = [0, 1, 2, 3].flatMap((at) => {
    const part = options.slice(at * LIMITS.optionsPerSelect, (at + 1) * LIMITS.optionsPerSelect);
    return part.length === 0 ? [] : [menu(`seat.show.${at + 1}`, say("seats.host.others"), part)];
  });
  return [section(say("seats.host.others_md", { others: boards.length })), actions(...menus)];
}

/** One of the host's seats, with everybody who asks. */
export function ownSeatMessage(say: Say, board: Board, zone: string): Message {
  const blocks = ownSeatBlocks(say, board, zone, SHOWN_ASKING_ALONE);
  return { text: plainName(say, board.seat), blocks: blocks.slice(0, LIMITS.blocksPerMessage) };
}

function ownSeatBlocks(say: Say, board: Board, zone: string, asking = SHOWN_ASKING): KnownBlock[] {
  const { seat } = board;
  const text = say("seats.host.line_md", {
    name: nameOf(say, seat),
    facts: factsOf(say, seat, zone),
    status: statusOf(say, board),
  });
  return [
    section([text, ...peopleLines(say, board), ...placeLines(say, seat)].join("\n")),
    ...board.requests
      .filter(({ status }) => status === "asked")
      .slice(0, asking)
      .flatMap(({ id, askerUserId, line }) => [
        section(say("seats.host.asks_md", { person: mention(askerUserId), line: escapeMrkdwn(line) })),
        actions(
          button(say("seats.yes"), "seat.yes-here", id, "primary"),
          button(say("seats.another_time"), "seat.another-time", id),
          button(say("seats.no"), "seat.no-here", id),
        ),
      ]),
    actions(
      ...consentButtons(say, seat),
      ...(seat.startsAt === null ? [] : [button(say("seats.calendar.host_file"), "seat.calendar", seat.id)]),
      button(say("seats.host.change"), "seat.change", seat.id),
      button(say("seats.host.cancel"), "seat.cancel", seat.id),
      ...(seat.repeats === null ? [] : [button(say("seats.host.end_series"), "seat.end-series", seat.id)]),
    ),
  ];
}

function consentButtons(say: Say, { id, status, needsConsent, consentAt }: Seat): ReturnType<typeof button>[] {
  if (!needsConsent) return [];
  if (consentAt !== null) return [button(say("seats.host.consent_gone"), "seat.consent-gone", id)];
  const asked = status === "draft" ? [button(say("seats.host.asked_client"), "seat.client-asked", id)] : [];
  return [...asked, button(say("seats.host.consent"), "seat.consent", id, "primary")];
}

function wishBlocks(say: Say, wishes: readonly NamelessWish[]): KnownBlock[] {
  if (wishes.length === 0) return [];
  const hidden = wishes.length - SHOWN_WISHES;
  return [
    section(say("seats.host.wishes_title")),
    ...wishes.slice(0, SHOWN_WISHES).map(({ id, kind, topic }) => {
      const words = { topic: escapeMrkdwn(topic) };
      const text =
        kind === null
          ? say("seats.host.wish_md", words)
          : say("seats.host.wish_kind_md", { ...words, kind: say(`seats.kinds.${kind}`) });
      return section(text, button(say("seats.host.offer_for"), "seat.offer", id));
    }),
    ...(hidden > 0 ? [context(say("seats.host.wish_more_md", { more: hidden }))] : []),
  ];
}

/** The answer to `/growth shadow`: open seats that fit, their own, and what they wish for. */
export function shadowMessage(say: Say, page: ShadowPage, userId: string): Message {
  const { fitting, words, zone, mine, wishes } = page;
  const shown = fitting.slice(0, SHOWN_OPEN);
  const hidden = fitting.length - shown.length;
  const none =
    words === "" ? say("seats.shadow.none_md") : say("seats.shadow.none_words_md", { words: escapeMrkdwn(words) });
  const own = mine.flatMap((board) => myBlocks(say, board, zone, userId));
  const blocks: KnownBlock[] = [
    ...(own.length > 0 ? [section(say("seats.shadow.mine_title")), ...own, divider()] : []),
    ...(shown.length === 0 ? [section(none)] : [section(say("seats.shadow.title_md"))]),
    ...shown.flatMap(({ board, isOutside }) => openSeatBlocks(say, board, zone, isOutside)),
    ...(hidden > 0 ? [context(say("seats.shadow.more_md", { more: hidden }))] : []),
    actions(
      button(say("seats.shadow.wish"), "seat.wish", words === "" ? "new" : words.slice(0, 200)),
      ...(wishes.length > 0 ? [button(say("seats.shadow.drop_wish"), "seat.drop-wishes", "all")] : []),
    ),
    ...(wishes.length > 0
      ? [
          context(
            say("seats.shadow.wishes_md", {
              wishes: listOf(
                say.locale,
                wishes.map(({ topic }) => escapeMrkdwn(topic)),
              ),
            }),
          ),
        ]
      : []),
  ];
  return {
    text: shown.length === 0 ? none : withoutMarks(say("seats.shadow.title_md")),
    blocks: blocks.slice(0, LIMITS.blocksPerMessage),
  };
}

/** Somebody asks for a seat that nobody can have any more: which it was, and what is open now. */
export function closedMessage(
  say: Say,
  { seat }: Board,
  why: Closed,
  { page, userId }: { readonly page: ShadowPage; readonly userId: string },
): Message {
  const text = say(`seats.closed.${why}_md`, { name: whichOf(say, seat, page.zone) });
  const { blocks } = shadowMessage(say, page, userId);
  return textAbove(text, blocks);
}

/** One that can be asked for. @param nudgeId from which it is asked for. */
export function openSeatBlocks(
  say: Say,
  board: Board,
  zone: string,
  isOutside: boolean,
  nudgeId: string | null = null,
): KnownBlock[] {
  const { seat } = board;
  const notes = [...notesOf(say, board), ...(isOutside ? [say("seats.shadow.outside_md")] : [])];
  const value = nudgeId === null ? seat.id : `${seat.id} ${nudgeId}`;
  return [
    section(`${nameOf(say, seat)}\n${factsForGuest(say, seat, zone)}`, button(askLabel(say, seat), "seat.ask", value)),
    ...(notes.length > 0 ? [context(...notes)] : []),
  ];
}

/** What somebody asked for; where it is only once they have it. */
function myBlocks(say: Say, { seat, requests }: Board, zone: string, userId: string): KnownBlock[] {
  const request = requests.find(({ askerUserId }) => askerUserId === userId);
  if (!request) return [];
  const isOver = seat.endedAt !== null;
  const isSeated = request.status === "seated" && !isOver;
  const text = say("seats.host.line_md", {
    name: nameOf(say, seat),
    facts: factsForGuest(say, seat, zone),
    status:
      request.status === "seated" && isOver ? say("seats.request.sat_in") : say(`seats.request.${request.status}`),
  });
  const end = seat.endedAt === null && isLive(request);
  return [
    section(
      [text, ...(isSeated ? guestPlaceLines(say, seat) : [])].join("\n"),
      end ? button(endLabel(say, request), endAction(request), request.id) : undefined,
    ),
  ];
}
