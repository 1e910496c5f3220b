/** What a guest asks about a seat that they asked for or have, and what they say of its day. Nothing is changed by a sentence. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { knownByName } from "#src/features/matching/slack/known-by-name.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn, type Wording } from "#src/language/intent.ts";
import { momentTold } from "#src/language/told-moment.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { weekdayAndDate } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import {
  actions,
  button,
  type KnownBlock,
  type Message,
  section,
  textAbove,
  textMessage,
} from "#src/slack/kit/blocks.ts";
import { cannotGetIn } from "../rules/getting-in.en.ts";
import { seatAspect } from "../rules/guest-words.en.ts";
import { seatAgain } from "../rules/seat-again.en.ts";
import { hostNamedIn, seatOfHost } from "../rules/seat-of-host.en.ts";
import { shadowPage } from "../use-cases/ask-seat.ts";
import { type OwnSeat, type OwnSeats, ownSeats, seatsLeft } from "../use-cases/own-seats.ts";
import type { NamedInstead } from "../use-cases/time-suits.ts";
import { suitsButton } from "./guest-buttons.ts";
import { answerRoom, listSeats, seatLines } from "./intents.ts";
import { momentInstead } from "./named-moment.ts";
import { shadowMessage } from "./pages.ts";
import { otherTimeBlocks } from "./wish-time.ts";
import { answerWithoutSeat } from "./without-seat.ts";
import { askLabel, factsForGuest, hostOf, kindNames, nameOf } from "./words.ts";

const ASPECTS: Readonly<Record<Locale, typeof seatAspect>> = { en: seatAspect };

export const guestIntents: readonly Intent[] = [
  defineIntent({ name: "seat-facts", audience: "anybody", wordings: { en: cannotGetIn }, answer: facts }),
  defineIntent({ name: "seat-again", audience: "anybody", wordings: { en: seatAgain }, answer: again }),
  defineIntent({ name: "seat-of-host", audience: "anybody", wordings: { en: seatOfHost }, answer: ofHost }),
  defineIntent({ name: "seat-may", audience: "anybody", answer: (context) => answerRoom(context) }),
  defineIntent({
    name: "seat-off",
    audience: "anybody",
    answer: (context) => listSeats(context, "seats.said.which_back_md"),
  }),
  defineIntent({ name: "seat-keep", audience: "anybody", answer: stays }),
];

/** When, where and what it is; of one that is not theirs yet, what may be known. */
async function facts(context: Context, { text }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const own = await ownSeats(deps, person);
  const [first] = own.seats;
  if (!first) return answerWithoutSeat(context);
  if (IS_OUTSIDE[say.locale].read(saidIn(text, say.locale)) !== null) return outside(say, own, first, deps.clock.now());
  const aspect = ASPECTS[say.locale](text);
  return shown(say, own, own.seats.length === 1 ? aspectText(say, first, aspect) : null);
}

const IS_OUTSIDE: Readonly<Record<Locale, Wording>> = { en: cannotGetIn };

/** The way in once more, and a line to the host: of the one that is now, or else the next. */
function outside(say: Say, { seats, zone }: OwnSeats, first: OwnSeat, now: Date): Reply {
  const given = seats.filter(({ request }) => request.status === "seated");
  const isNow = ({ board: { seat } }: OwnSeat): boolean =>
    seat.startsAt !== null && Math.abs(seat.startsAt.getTime() - now.getTime()) < AROUND_MS;
  const meant = given.find(isNow) ?? given[0] ?? first;
  const host = hostOf(say, meant.board.seat);
  const hasLink = meant.board.seat.link !== null;
  const text =
    meant.request.status !== "seated"
      ? say("seats.guest.where_later_md", { host })
      : hasLink
        ? say("seats.guest.outside_md", { host })
        : say("seats.guest.outside_unsaid_md", { host });
  return shown(say, { seats: [meant], zone }, text);
}
const AROUND_MS = 7_200_000;

const HOST_NAMED: Readonly<Record<Locale, (words: string) => string | null>> = { en: hostNamedIn };

/** Open seats of the one whom they name; all of them where nobody is known by that name, or has none. */
async function ofHost({ deps, say, person }: Context, { text: told }: Told): Promise<Reply> {
  const named = HOST_NAMED[say.locale](saidIn(told, say.locale).words) ?? "";
  // "Lenas call" is typed without its sign.
  const known = await knownByName(deps, person, [named, ...(named.endsWith("s") ? [named.slice(0, -1)] : [])]);
  const userId = known.get(named) ?? known.get(named.slice(0, -1)) ?? null;
  const page = await shadowPage(deps, person, "", kindNames(say));
  const theirs = page.fitting.filter(({ board }) => userId !== null && board.seat.hostUserId === userId);
  if (theirs.length > 0) return messageReply(shadowMessage(say, { ...page, fitting: theirs }, person.userId));
  const text =
    userId === null ? say("seats.guest.host_unknown_md") : say("seats.guest.host_none_md", { host: mention(userId) });
  const { blocks } = shadowMessage(say, page, person.userId);
  return messageReply(textAbove(text, blocks));
}

/** Whoever gave a seat back, and wants it again, can ask for it anew. */
async function again(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const { hours } = await hoursOf(deps, person);
  const left = await seatsLeft(deps, person);
  if (left.length === 0) return listSeats(context, "seats.said.mine_md");
  const text = say("seats.guest.again_md", { count: left.length });
  const blocks = left.flatMap(({ seat }, at) => [
    section(`${nameOf(say, seat)}\n${factsForGuest(say, seat, hours.zone)}`),
    actions(button(askLabel(say, seat), `seat.ask.${at + 1}`, seat.id, "primary")),
  ]);
  return messageReply(textMessage(text, ...blocks));
}

function aspectText(say: Say, { board: { seat }, request }: OwnSeat, aspect: "where" | "others" | null): string | null {
  const host = hostOf(say, seat);
  if (aspect === "others") return say("seats.guest.others_md", { host });
  if (aspect === null) return null;
  if (request.status !== "seated") return say("seats.guest.where_later_md", { host });
  const isKnown = seat.place !== null || seat.link !== null;
  return isKnown ? say("seats.guest.where_known_md") : say("seats.guest.where_unsaid_md", { host });
}

/** Another time that the host named, and which seat it is of. */
export function namedLine(
  say: Say,
  { board: { seat }, note }: { readonly board: Pick<OwnSeat["board"], "seat">; readonly note: string },
  zone: string,
): string {
  const words = { host: hostOf(say, seat), note: escapeMrkdwn(note.replace(/\s+/g, " ")), name: nameOf(say, seat) };
  return say("seats.guest.named_md", { ...words, facts: factsForGuest(say, seat, zone) });
}

/** What a host named instead, with the way to say that it suits. */
export function namedBlocks(say: Say, named: readonly NamedInstead[], zone: string): readonly KnownBlock[] {
  return named.flatMap((one, at) => {
    const suits = suitsButton(say, one.request.id);
    const find = button(say("seats.home.find"), `seat.find.${at + 1}`, "chat");
    return [section(namedLine(say, one, zone)), actions({ ...suits, action_id: `seat.suits.${at + 1}` }, find)];
  });
}

/** How it stands with each that they asked for. */
export function seatNews(say: Say, own: OwnSeats, now: Date): Reply {
  const [first, ...others] = own.seats;
  const isOne = first !== undefined && others.length === 0;
  return shown(say, own, isOne ? newsText(say, first, { zone: own.zone, now }) : null);
}

function newsText(
  say: Say,
  { board: { seat }, request }: OwnSeat,
  { zone, now }: { readonly zone: string; readonly now: Date },
): string {
  const host = hostOf(say, seat);
  if (request.status === "seated") return say("seats.guest.yes_md", { host });
  if (request.status === "waiting") return say("seats.guest.on_list_md", { host });
  const askedOn = localDate(request.askedAt, zone);
  const isToday = askedOn === localDate(now, zone) ? "yes" : "other";
  return say("seats.guest.no_answer_md", { host, day: weekdayAndDate(say.locale, askedOn), isToday });
}

/** They come after all; another day than that of the seat is its host's to name. */
async function stays(context: Context, { text: told, proposed }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const own = await ownSeats(deps, person);
  const [first] = own.seats;
  if (!first) return answerWithoutSeat(context);
  const now = deps.clock.now();
  const { hours } = await hoursOf(deps, person);
  const said = momentTold(told, now, own.zone);
  const hasTime = said !== null;
  // "An hour later" is counted from what they were offered to ask for; a day that is named has the hour of the seat.
  const from = said?.date === null ? proposed : undefined;
  const others = own.seats.map(({ board: { seat } }) =>
    seat.startsAt === null ? null : momentInstead(told, from ?? seat.startsAt, { now, hours }),
  );
  const host = hostOf(say, first.board.seat);
  if (hasTime && others.every((at) => at !== null)) {
    const [at = null] = others;
    const reply = shown(say, own, say("seats.guest.other_day_md", { host }));
    const ask = own.seats.length === 1 ? otherTimeBlocks(say, first, { zone: own.zone, wished: at, at: 0 }) : [];
    return reply.kind === "message" ? { ...reply, message: withOtherSeats(say, reply.message, ask) } : reply;
  }
  const isAsked = own.seats.length === 1 && first.request.status === "asked";
  return shown(say, own, isAsked ? say("seats.guest.stays_asked_md", { host }) : say("seats.guest.stays_md"));
}

/** Another day of a seat is its host's to name: they can be asked for it, and nothing is moved. @param at its place in the message. */
export function otherDayBlocks(
  say: Say,
  own: OwnSeat,
  wished: Date | null,
  zone: string,
  at: number,
): readonly KnownBlock[] {
  return [
    section(say("seats.guest.other_day_md", { host: hostOf(say, own.board.seat) })),
    ...seatLines(say, own, zone, at),
    ...otherTimeBlocks(say, own, { zone, wished, at }),
    otherSeats(say),
  ];
}

/** What else there is, where the time of a seat does not suit. */
export function otherSeats(say: Say): KnownBlock {
  return actions(
    button(say("seats.home.find"), "seat.find", "chat"),
    button(say("seats.shadow.wish"), "seat.wish", "new"),
  );
}

function withOtherSeats(say: Say, message: Message, more: readonly KnownBlock[]): Message {
  return { ...message, blocks: [...message.blocks, ...more, otherSeats(say)] };
}

function shown(say: Say, { seats, zone }: OwnSeats, intro: string | null): Reply {
  const text = intro ?? say("seats.guest.about_md", { count: seats.length });
  const blocks: readonly KnownBlock[] = seats.flatMap((seat, at) => seatLines(say, seat, zone, at));
  return messageReply(textMessage(text, ...blocks));
}
