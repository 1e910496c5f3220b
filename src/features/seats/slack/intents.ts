/** What people ask in the DM about the seats that they have. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import type { Say } from "#src/kernel/texts.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { nextSeat, type OwnSeat, ownSeats } from "../use-cases/own-seats.ts";
import { briefMessage } from "./messages.ts";
import { factsForGuest, nameOf, placeLines } from "./words.ts";

export const seatIntents: readonly Intent[] = [
  defineIntent({ name: "my-seats", answer: (context) => listSeats(context, "seats.said.mine_md") }),
  defineIntent({ name: "give-seat-back", answer: (context) => listSeats(context, "seats.said.which_back_md") }),
  defineIntent({ name: "seat-brief", answer: brief }),
];

async function listSeats(
  { deps, say, person }: Context,
  intro: "seats.said.mine_md" | "seats.said.which_back_md",
): Promise<Reply> {
  const { seats, zone } = await ownSeats(deps, person);
  if (seats.length === 0) return none(say);
  const text = say(intro, { count: seats.length });
  return messageReply({
    text,
    blocks: [section(text), ...seats.flatMap((seat, at) => seatLines(say, seat, zone, at))],
  });
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
    section([text, ...(isSeated ? placeLines(say, seat) : [])].join("\n")),
    actions(button(back, `seat.give-back.${at + 1}`, request.id)),
  ];
}

/** What is sent before a seat, whenever somebody asks for it. */
async function brief({ deps, say, person }: Context): Promise<Reply> {
  const next = await nextSeat(deps, person);
  return next ? messageReply(briefMessage(say, next)) : none(say);
}

function none(say: Say): Reply {
  const text = say("seats.said.none_md");
  return messageReply({ text, blocks: [section(text), actions(button(say("seats.home.find"), "seat.find", "chat"))] });
}
