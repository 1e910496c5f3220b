/** A host says in the DM where their seat is, or how to join: a button puts it into the form of that seat, whose saving tells the guests. */
import { z } from "zod";
import { type Context, defineAction } from "#src/feature-kit/handlers.ts";
import type { Told } from "#src/feature-kit/intent.ts";
import { MessageIfAny, type MessagePlace, parted } from "#src/slack/button-value.ts";
import { modalReply } from "#src/slack/context.ts";
import { actions, button, type KnownBlock, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { ownWordsAt } from "#src/slack/own-words.ts";
import { NO_PLACE, type PlaceSaid, placeSaidIn } from "../rules/place-said.ts";
import { isLive, isRecording } from "../rules/seat.ts";
import { ownSeat } from "../use-cases/host-seats.ts";
import { hostedNow } from "../use-cases/waiting.ts";
import { changeView } from "./change-form.ts";
import { NO_MOMENT } from "./named-moment.ts";
import { factsOf, nameOf } from "./words.ts";

/** So many seats stand in an answer. */
const SHOWN = 5;

/** The answer; null where they say anything else, or host nothing that it could be about. */
export async function placeAnswer({ deps, say, person }: Context, told: Told): Promise<Message | null> {
  const said = told.at === null ? null : placeSaidIn(told.text, say.locale);
  if (!said || told.at === null) return null;
  const { ahead, zone } = await hostedNow(deps, person);
  const fitting = ahead.filter(({ seat }) => !isRecording(seat));
  const awaited = fitting.filter(({ requests }) => requests.some(isLive));
  const meant = (awaited.length > 0 ? awaited : fitting).slice(0, SHOWN);
  if (meant.length === 0) return null;
  const text = say("seats.hosting.place_md", { count: meant.length });
  const message = `${told.at.channel} ${told.at.ts} ${told.at.threadTs ?? ""}`;
  const blocks = meant.flatMap(({ seat }, at): KnownBlock[] => [
    section(`${nameOf(say, seat)}\n${factsOf(say, seat, zone)}`),
    actions(
      button(
        say("seats.hosting.place"),
        `seat.place.${at + 1}`,
        `${seat.id}|${message}`,
        meant.length === 1 ? "primary" : undefined,
      ),
    ),
  ]);
  return textMessage(text, ...blocks);
}

/** The form of the seat, with the place or the link in it as the message says it now. */
export const placeAction = defineAction({
  id: "seat.place",
  opensModal: true,
  value: parted("|", { seatId: z.uuid(), message: MessageIfAny }),
  over: { key: "seats.faults.gone" },
  run: async (context, { seatId, message }) => {
    const { deps, say, person } = context;
    const board = await ownSeat(deps, person, seatId);
    return modalReply(changeView(say, board, {}, NO_MOMENT, await placeAt(context, message)));
  },
});

async function placeAt(context: Context, at: MessagePlace | null): Promise<PlaceSaid> {
  if (at === null) return NO_PLACE;
  const { text } = await ownWordsAt(context, at, at.threadTs);
  return placeSaidIn(text, context.say.locale) ?? NO_PLACE;
}
