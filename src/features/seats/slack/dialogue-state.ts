/** What waits for a host, with its own buttons: who asks, whose client has to agree, who was to be there; and whether a guest has a seat, or asked for one. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { DialogueState, Waiting, WaitingWithTime } from "#src/feature-kit/dialogue-state.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { type Board, endOf, type SeatRequest } from "../rules/seat.ts";
import { promised } from "../rules/transitions.ts";
import { asGuest } from "../use-cases/as-guest.ts";
import type { NamedInstead } from "../use-cases/time-suits.ts";
import { type HostedNow, hostedNow } from "../use-cases/waiting.ts";
import { type TimeWished, timesWished } from "../use-cases/wish-time.ts";
import { namedLine } from "./guest-intents.ts";
import { momentInstead, momentNamed, momentValue, namedText, pickedMoment } from "./named-moment.ts";
import { askedWords, WORK } from "./request-messages.ts";
import { factsOf, hostOf, kindOf, nameOf } from "./words.ts";

/** Of whoever writes, as host and as guest. What a guest waits for is another's to answer. */
export async function seatsDialogue(deps: Deps, say: Say, person: PersonKey): Promise<DialogueState> {
  const [hosted, { own, named }] = await Promise.all([hostedNow(deps, person), asGuest(deps, person)]);
  const { zone } = named.length > 0 ? (await hoursOf(deps, person)).hours : hosted;
  const now = deps.clock.now();
  const wished = await timesWished(deps, person, hosted.ahead);
  const waiting = [
    ...waitingFor(say, hosted, now),
    ...wished.map((one) => timeWished(say, one, { zone: hosted.zone, now })),
    ...named.map((one) => namedInstead(say, one, zone)),
  ];
  const settled = hosted.ahead.flatMap((board) => [
    ...(hasConsent(board) ? [withdrawable(say, board, hosted.zone)] : []),
    ...board.requests.filter(hasYes).map((request) => yesGiven(say, board, request, hosted.zone)),
  ]);
  const isGiven = own.some(({ request }) => request.status === "seated");
  const isWanted = named.length > 0 || own.some(({ request }) => request.status !== "seated");
  const standings = [
    ...new Set([...waiting, ...settled].map(({ standing }) => standing)),
    ...(hosted.isHost ? (["offers"] as const) : []),
    ...(isWanted ? (["seat-wanted"] as const) : []),
    ...(isGiven ? (["seat-given"] as const) : []),
  ];
  const hosts = [...new Set([...own, ...named].flatMap(({ board }) => board.seat.hostUserId ?? []))];
  return { standings, waiting, settled, hosts };
}

function waitingFor(say: Say, { ahead, past, zone }: HostedNow, now: Date): readonly Waiting[] {
  return [
    ...ahead.flatMap((board) =>
      board.requests
        .filter(({ status }) => status === "asked")
        .map((request) => asked(say, board, request, { zone, now })),
    ),
    ...ahead.filter(waitsForClient).map((board) => consent(say, board, zone)),
    ...past.flatMap((board) =>
      board.requests
        .filter(({ status, wasThere }) => status === "seated" && wasThere === null)
        .map((request) => guest(say, board, request)),
    ),
  ];
}

const waitsForClient = ({ seat }: Board): boolean =>
  seat.needsConsent && seat.consentAt === null && (seat.status === "draft" || seat.status === "client-asked");

const hasConsent = ({ seat }: Board): boolean => seat.needsConsent && seat.consentAt !== null;

const hasYes = ({ status }: SeatRequest): boolean => status === "seated" || status === "waiting";

/** A yes of theirs: it can be taken back, of whoever is named. */
function yesGiven(say: Say, board: Board, request: SeatRequest, zone: string): Waiting {
  const { seat } = board;
  const person = mention(request.askerUserId);
  const others = board.requests.filter(({ id }) => id !== request.id);
  const had = new Set(promised(board).map(({ id }) => id));
  const isHeld = request.status === "seated" || had.has(request.id);
  const [next] = isHeld ? promised({ seat, requests: others }).filter(({ id }) => !had.has(id)) : [];
  const question = [
    say("seats.waiting.yes_back_md", { person }),
    next
      ? say("seats.waiting.yes_back_next_md", { next: mention(next.askerUserId) })
      : say("seats.waiting.yes_back_free_md"),
  ].join(" ");
  return {
    standing: "offers",
    since: request.answeredAt ?? request.askedAt,
    line: say("seats.waiting.yes_given_md", { person, name: nameOf(say, seat), facts: factsOf(say, seat, zone) }),
    questions: { "yes-back": question },
    userId: request.askerUserId,
    names: [],
    answers: [{ act: "yes-back", label: say("seats.yes_back"), action: "seat.yes-back", value: request.id }],
  };
}

/** The client may take their yes back until then. */
function withdrawable(say: Say, board: Board, zone: string): Waiting {
  const { seat } = board;
  return {
    ...consent(say, board, zone),
    standing: "consented",
    answers: [{ act: "consent-refused", label: say("seats.host.cancel"), action: "seat.consent-gone", value: seat.id }],
  };
}

interface Now {
  readonly zone: string;
  readonly now: Date;
}

function asked(say: Say, board: Board, request: SeatRequest, { zone, now }: Now): Waiting {
  const { id, askerUserId, askedAt } = request;
  const { startsAt } = board.seat;
  const answers = (named: string): Waiting["answers"] => [
    { act: "asked-yes", label: say("seats.yes"), action: "seat.yes", value: id },
    { act: "asked-later", label: say("seats.another_time"), action: "seat.another-time", value: `${id}${named}` },
    { act: "asked-no", label: say("seats.no"), action: "seat.no", value: id },
  ];
  return {
    standing: "seat-asked",
    since: askedAt,
    line: askedWords(say, { board, request, zone }),
    userId: askerUserId,
    names: namesOf(say, board),
    days: startsAt === null ? [] : [localDate(startsAt, zone)],
    inWords: { label: say("seats.in_words"), action: "seat.answer-words", value: id },
    answers: answers(""),
    laterAt: (words) => {
      const named = momentNamed(words, { now, hours: { zone, ...WORK } });
      const when = named && namedText(say.locale, named);
      if (!named || when === null) return null;
      return { line: say("seats.hosting.change_at_md", { when }), answers: answers(` ${momentValue(named)}`) };
    },
  };
}

/** Another time that a guest wishes for waits for a word of the host: it opens the form of the seat with that time, and nothing moves before it is saved. */
function timeWished(say: Say, { board, request, at, since }: TimeWished, { zone, now }: Now): Waiting {
  const { seat } = board;
  const person = mention(request.askerUserId);
  const moveTo = (moment: Date): Waiting["answers"] => {
    const picked = pickedMoment(moment, seat.zone);
    return [
      {
        act: "asked-yes",
        label: say("seats.waiting.wish_open"),
        action: "seat.change.move",
        value: `${seat.id} ${momentValue(picked)}`,
      },
      {
        act: "asked-later",
        label: say("seats.another_time"),
        action: "seat.change.day",
        value: `${seat.id} ${momentValue({ ...picked, time: null })}`,
      },
      {
        act: "asked-no",
        label: say("seats.waiting.wish_keep"),
        action: "seat.keep-time",
        value: `${request.id} ${seat.startsAt?.toISOString() ?? ""}`,
      },
    ];
  };
  const question = (moment: Date): string =>
    say("seats.waiting.wish_yes_md", { when: momentWithDay(say.locale, moment, zone) });
  const withNamed = (words: string): WaitingWithTime | null => {
    const named = momentInstead(words, at, { now, hours: { zone, ...WORK } });
    return named && { instead: "asked-yes", line: question(named), answers: moveTo(named) };
  };
  return {
    standing: "seat-asked",
    since,
    line: say("seats.waiting.wished_md", {
      person,
      when: momentWithDay(say.locale, at, zone),
      name: nameOf(say, seat),
      facts: factsOf(say, seat, zone),
    }),
    questions: {
      "asked-yes": question(at),
      "asked-later": say("seats.waiting.wish_later_md"),
      "asked-no": say("seats.waiting.wish_no_md", { person }),
    },
    userId: request.askerUserId,
    names: namesOf(say, board),
    days: [localDate(at, zone)],
    answers: moveTo(at),
    withTime: withNamed,
    laterAt: withNamed,
  };
}

/** Another time that their host named waits for a word of whoever asked. */
function namedInstead(say: Say, { board: { seat }, request, note }: NamedInstead, zone: string): Waiting {
  const told = momentTold(note, request.answeredAt ?? request.askedAt, seat.zone);
  const host = hostOf(say, seat);
  return {
    standing: "seat-wanted",
    since: request.answeredAt ?? request.askedAt,
    line: namedLine(say, { board: { seat }, note }, zone),
    questions: {
      "asked-yes": say("seats.guest.suits_ask_md", { host }),
      "asked-later": say("seats.guest.suits_later_md", { host }),
      "asked-no": say("seats.guest.suits_not_md", { host }),
    },
    userId: seat.hostUserId,
    names: namesOf(say, { seat, requests: [] }),
    days: told?.date ? [told.date] : [],
    // "Tuesday works" is said of the Tuesday that the host named, which the question names.
    onDay: (day) => (told?.date == null || weekdayOf(told.date) === weekdayOf(day) ? "asked-yes" : "asked-who"),
    answers: [
      { act: "asked-yes", label: say("seats.guest.suits"), action: "seat.suits", value: request.id },
      { act: "asked-no", label: say("seats.home.find"), action: "seat.find", value: "chat" },
    ],
  };
}

function consent(say: Say, board: Board, zone: string): Waiting {
  const { seat } = board;
  return {
    standing: "consent-open",
    since: seat.createdAt,
    line: `${nameOf(say, seat)}\n${factsOf(say, seat, zone)}`,
    userId: null,
    names: namesOf(say, board),
    answers: [
      { act: "consent-given", label: say("seats.host.consent"), action: "seat.consent", value: seat.id },
      { act: "consent-refused", label: say("seats.host.cancel"), action: "seat.consent-gone", value: seat.id },
    ],
  };
}

/** Nobody is blamed for not having come: only that they came is noted. */
function guest(say: Say, board: Board, { id, askerUserId }: SeatRequest): Waiting {
  const { seat } = board;
  return {
    standing: "guest-unconfirmed",
    since: endOf(seat) ?? seat.changedAt,
    line: say("seats.waiting.guest_md", { person: mention(askerUserId), name: nameOf(say, seat) }),
    userId: askerUserId,
    names: namesOf(say, board),
    answers: [{ act: "guest-came", label: say("seats.was_there"), action: "seat.was-there", value: id }],
  };
}

function namesOf(say: Say, { seat }: Board): readonly string[] {
  return [seat.codeName, kindOf(say, seat)].flatMap((name) => name ?? []);
}
