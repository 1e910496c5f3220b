/** What a host reads of a seat that was given back, and of the next one of a series. */
import type { Say } from "#src/kernel/texts.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type Message } from "#src/slack/kit/blocks.ts";
import type { GivenBackView, NextView } from "../use-cases/messages.ts";
import { message } from "./request-messages.ts";
import { factsOf, nameOf } from "./words.ts";

/** Who gave it back, and who has it by that. */
export function givenBackMessage(say: Say, { board, request, next }: GivenBackView): Message {
  const name = nameOf(say, board.seat);
  const told =
    request === null
      ? say("seats.given_back_nobody_md", { name })
      : say("seats.given_back_md", { person: mention(request.askerUserId), name });
  const moved = next === null ? [] : [say("seats.given_back_next_md", { person: mention(next.askerUserId) })];
  return message(say("seats.outcome.fallback"), [told, ...moved].join("\n"));
}

/** The next one of a series: why it comes later than it would have, and what waits for the host. */
export function nextMessage(say: Say, { board: { seat }, leftOut, zone }: NextView): Message {
  const words = { name: nameOf(say, seat), facts: factsOf(say, seat, zone) };
  const isDraft = seat.status === "draft";
  const left = leftOut && {
    when: momentWithDay(say.locale, leftOut.startsAt, zone),
    other: leftOut.beside === null ? say("seats.next.something") : nameOf(say, leftOut.beside),
  };
  const lines = [
    say("seats.next.line_md", words),
    ...(left === null ? [] : [say("seats.next.left_out_md", left)]),
    ...(isDraft ? [say("seats.next.draft_md")] : []),
  ];
  return message(say("seats.next.fallback"), lines.join("\n"), [
    actions(
      ...(isDraft
        ? [
            button(say("seats.host.asked_client"), "seat.client-asked", seat.id),
            button(say("seats.host.consent"), "seat.consent", seat.id, "primary"),
          ]
        : []),
      ...(leftOut === null ? [] : [button(say("seats.host.change"), "seat.change", seat.id)]),
      button(say("seats.host.cancel"), "seat.cancel", seat.id),
      ...(seat.repeats === null ? [] : [button(say("seats.host.end_series"), "seat.end-series", seat.id)]),
    ),
  ]);
}
