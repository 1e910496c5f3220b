/** What a guest answers to another time that the host named. */
import { type Action, type Context, defineAction } from "#src/feature-kit/handlers.ts";
import type { Say } from "#src/kernel/texts.ts";
import { OneId } from "#src/slack/button-value.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { giveBack } from "../use-cases/ask-seat.ts";
import { ownSeats } from "../use-cases/own-seats.ts";
import { sayItSuits } from "../use-cases/time-suits.ts";
import { hostOf } from "./words.ts";

const OF_SEAT = { value: OneId, over: { key: "seats.faults.gone" } } as const;
/** Said beside what was pressed, which goes on being of use. */
const beside = (text: string): Reply => ({ kind: "extra", message: textMessage(text) });

const suits = defineAction({
  id: "seat.suits",
  value: OneId,
  run: async ({ deps, say, person }, id) => {
    const { seat } = await sayItSuits(deps, person, id);
    return messageReply(textMessage(say("seats.guest.suits_told_md", { host: hostOf(say, seat) })));
  },
});

/** What becomes of it, with the way to ask for it again. */
async function givenBack(context: Context, id: string): Promise<Reply> {
  const { deps, say, person } = context;
  const { former, mayStandInCalendar } = await giveBack(deps, person, id);
  if (former === "asked") return beside(say("seats.request_taken_back_md"));
  if (former === "waiting") return beside(say("seats.request_off_list_md"));
  const takeOut = mayStandInCalendar ? [say("seats.calendar.take_out_md")] : [];
  return beside([say("seats.request_given_back_md"), ...takeOut].join("\n"));
}

const back = defineAction({ id: "seat.give-back", ...OF_SEAT, run: givenBack });

/** A question is taken back, or a place on the list. Where it was answered meanwhile, a seat is given back by its own button alone. */
const takeBack = defineAction({
  id: "seat.take-back",
  ...OF_SEAT,
  run: async (context, id) => {
    const { deps, say, person } = context;
    const { seats } = await ownSeats(deps, person);
    const own = seats.find(({ request }) => request.id === id);
    if (own?.request.status !== "seated") return givenBack(context, id);
    const text = say("seats.guest.yours_meanwhile_md", { host: hostOf(say, own.board.seat) });
    const give = button(say("seats.shadow.give_back"), "seat.give-back", id);
    return { kind: "extra", message: textMessage(text, actions(give)) };
  },
});

/** Yes to that time. */
export function suitsButton(say: Say, requestId: string): ReturnType<typeof button> {
  return button(say("seats.guest.suits"), "seat.suits", requestId, "primary");
}

export const guestActions: readonly Action[] = [suits, back, takeBack];
