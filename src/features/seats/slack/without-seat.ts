/** What is said to whoever asks about a seat and has none: those that are open stand below it, so that they can be asked for. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, textAbove, textMessage } from "#src/slack/kit/blocks.ts";
import { openSeatsFor } from "../use-cases/ask-seat.ts";
import { shadowMessage } from "./pages.ts";
import { kindNames } from "./words.ts";

/** @param asked seat: about their seat; room: what holds in the room, which is said all the same. */
export async function answerWithoutSeat(context: Context, asked: "seat" | "room" = "seat"): Promise<Reply> {
  const { deps, say, person } = context;
  const page = await openSeatsFor(deps, person, kindNames(say));
  if (!page) {
    const none = say(asked === "room" ? "seats.said.no_room_md" : "seats.said.none_md");
    return messageReply(textMessage(none, actions(button(say("seats.home.find"), "seat.find", "chat"))));
  }
  const count = page.fitting.length;
  const text =
    asked === "room" ? say("seats.said.no_room_open_md", { count }) : say("seats.said.none_open_md", { count });
  return messageReply(textAbove(text, shadowMessage(say, page, person.userId).blocks));
}
