/** What people ask in the DM about the seats that they have. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { saidIn, type Wording } from "#src/language/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { actions, button, type KnownBlock, section, textMessage } from "#src/slack/kit/blocks.ts";
import { roomQuestion } from "../rules/room-question.en.ts";
import { seatMeant } from "../rules/seat-again.en.ts";
import { askedSeats, nextSeat, type OwnSeat, ownSeats } from "../use-cases/own-seats.ts";
import { hostedNow } from "../use-cases/waiting.ts";
import { offersMessage } from "./host-offers.ts";
import { briefMessage } from "./messages.ts";
import { answerWithoutSeat } from "./without-seat.ts";
import { endAction, factsForGuest, guestPlaceLines, hostOf, nameOf, rulesOf } from "./words.ts";

export const seatIntents: readonly Intent[] = [
  defineIntent({
    name: "my-seats",
    wordings: { en: seatMeant },
    answer: (context) => listSeats(context, "seats.said.mine_md"),
  }),
  defineIntent({
    name: "give-seat-back",
    answer: (context) => listSeats(context, "seats.said.which_back_md"),
    hasNoEffect: async ({ deps, person }) => (await askedSeats(deps, person)).length === 0,
  }),
  defineIntent({ name: "seat-brief", wordings: { en: roomQuestion }, answer: brief }),
];

export async function listSeats(
  context: Context,
  intro: "seats.said.mine_md" | "seats.said.which_back_md",
): Promise<Reply> {
  const { deps, say, person } = context;
  const { seats, zone } = await ownSeats(deps, person);
  if (seats.length === 0) return intro === "seats.said.mine_md" ? hostedOrNone(context) : noSeats(say);
  const text = say(intro, { count: seats.length });
  return messageReply(textMessage(text, ...seats.flatMap((seat, at) => seatLines(say, seat, zone, at))));
}

/** Whoever has no seat with somebody else may mean what they offer themselves. */
async function hostedOrNone(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const { ahead, zone } = await hostedNow(deps, person);
  return ahead.length === 0 ? answerWithoutSeat(context) : messageReply(offersMessage(say, ahead, zone));
}

/** A seat with the way to give it back. @param at its place, so that each button of a message has an id of its own. */
export function seatLines(say: Say, { board, request }: OwnSeat, zone: string, at: number): KnownBlock[] {
  const { seat } = board;
  const isSeated = request.status === "seated";
  const text = say("seats.host.line_md", {
    name: nameOf(say, seat),
    facts: factsForGuest(say, seat, zone),
    status: say(`seats.request.${request.status}`),
  });
  const back = isSeated ? say("seats.shadow.give_back") : say("seats.shadow.take_back");
  return [
    section([text, ...(isSeated ? guestPlaceLines(say, seat) : [])].join("\n")),
    actions(button(back, `${endAction(request)}.${at + 1}`, request.id)),
  ];
}

/** What is sent before a seat, whenever somebody asks for it; of one that waits for its host, what would hold there. */
async function brief(context: Context, { text }: Told): Promise<Reply> {
  const { deps, say, person } = context;
  if (isAboutRoom(text, say)) return answerRoom(context);
  const next = await nextSeat(deps, person);
  return next ? messageReply(briefMessage(say, next)) : answerRoom(context);
}

/** What may be done in the room of the seat that somebody has, or asked for. */
export async function answerRoom(context: Context): Promise<Reply> {
  const { deps, say, person } = context;
  const { seats, zone } = await ownSeats(deps, person);
  const ahead = seats.filter(({ board }) => board.seat.startsAt !== null);
  const meant = ahead.find(({ request }) => request.status === "seated") ?? ahead[0];
  return meant ? roomRules(say, meant, zone) : answerWithoutSeat(context, "room");
}

function isAboutRoom(text: string, { locale }: Say): boolean {
  return ROOM[locale].read(saidIn(text, locale)) !== null;
}
const ROOM: Readonly<Record<Locale, Wording>> = { en: roomQuestion };

/** What holds in the room of that seat; what the rules do not say is its host's. */
function roomRules(say: Say, { board: { seat }, request }: OwnSeat, zone: string): Reply {
  const when = seat.startsAt === null ? "" : momentWithDay(say.locale, seat.startsAt, zone);
  const host = hostOf(say, seat);
  const room = say("seats.said.room_md", {
    when,
    name: nameOf(say, seat),
    rules: rulesOf(say, seat).join("\n"),
    host,
  });
  const text = request.status === "seated" ? room : `${say("seats.guest.if_yes_md", { host })}\n${room}`;
  return messageReply(textMessage(text));
}

/** There is none that could be given back. */
function noSeats(say: Say): Reply {
  const text = say("seats.said.none_md");
  return messageReply(textMessage(text, actions(button(say("seats.home.find"), "seat.find", "chat"))));
}
