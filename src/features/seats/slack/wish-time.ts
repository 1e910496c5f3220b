/** A guest asks for another time of a seat: by a button with the time that they named, or by a form; and what its host reads and answers. */
import type { Button, ModalView } from "@slack/types";
import { z } from "zod";
import { defineMessage } from "#src/feature-kit/define-message.ts";
import { type Action, defineAction, defineSubmit } from "#src/feature-kit/handlers.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { instantOf, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { parted } from "#src/slack/button-value.ts";
import { type ModalOrigin, messageReply, modalReply, type Reply, type Submission } from "#src/slack/context.ts";
import { momentWithDay, plainMomentWithDay } from "#src/slack/dates.ts";
import { mention } from "#src/slack/escape.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { actions, button, type KnownBlock, type Message, modal, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker, timePicker } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { isTooLateBy } from "../rules/messages.ts";
import type { Seat, SeatRequest } from "../rules/seat.ts";
import type { OwnSeat } from "../use-cases/own-seats.ts";
import { keepTime, seatToMove, type WishedView, wishedToTell, wishTime } from "../use-cases/wish-time.ts";
import { momentValue, type NamedMoment, pickedMoment } from "./named-moment.ts";
import { minutesOf } from "./offer-texts.ts";
import { endAction, endLabel, factsForGuest, factsOf, hostOf, nameOf } from "./words.ts";

const FIELDS = formFields({ day: "choice", time: "choice" });

/** With a time that was named it asks the host at once; without one it opens the form. @param at its place in the message. */
function wishTimeButton(say: Say, { id }: SeatRequest, wished: Date | null, zone: string, at: number): Button {
  const action = `seat.wish-time.${at + 1}`;
  if (wished === null) return button(say("seats.wish_time.open"), action, id);
  const label = say("seats.wish_time.ask", { when: plainMomentWithDay(say.locale, wished, zone) });
  return button(label, action, `${id} ${wished.toISOString()}`, "primary");
}

/** To whoever has no time when a seat is: its time is its host's, who can be asked. @param at its place in the message. */
export function otherTimeBlocks(
  say: Say,
  { board: { seat }, request }: OwnSeat,
  { zone, wished, at }: { readonly zone: string; readonly wished: Date | null; readonly at: number },
): readonly KnownBlock[] {
  if (seat.startsAt === null || seat.hostUserId === null) return [];
  const host = hostOf(say, seat);
  const text =
    wished === null
      ? say("seats.wish_time.open_md", { host })
      : say("seats.wish_time.ask_md", { host, when: momentWithDay(say.locale, wished, zone) });
  return [section(text), actions(wishTimeButton(say, request, wished, zone, at))];
}

const wish = defineAction({
  id: "seat.wish-time",
  opensModal: true,
  value: parted(" ", { id: z.uuid(), at: z.coerce.date().nullable().catch(null) }),
  over: { key: "seats.faults.gone" },
  run: async ({ deps, say, person }, { id, at }): Promise<Reply> => {
    if (at !== null) {
      const { seat } = await wishTime(deps, person, id, at);
      return messageReply(textMessage(askedText(say, seat)));
    }
    const { seat } = await seatToMove(deps, person, id);
    const { hours } = await hoursOf(deps, person);
    return modalReply(wishTimeView(say, { seat, requestId: id, zone: hours.zone }, {}));
  },
});

const askedText = (say: Say, seat: Seat): string => say("seats.wish_time.asked_md", { host: hostOf(say, seat) });

function wishTimeView(
  say: Say,
  { seat, requestId, zone }: { readonly seat: Seat; readonly requestId: string; readonly zone: string },
  origin: ModalOrigin,
): ModalView {
  const stands: NamedMoment = seat.startsAt === null ? { date: null, time: null } : pickedMoment(seat.startsAt, zone);
  return modal(
    "seat-time",
    say("seats.wish_time.title"),
    [
      section(`${nameOf(say, seat)}\n${factsForGuest(say, seat, zone)}`),
      FIELDS.input("day", say("seats.form.date"), datePicker(stands.date)),
      FIELDS.input("time", say("seats.form.time"), timePicker(stands.time), {
        hint: say("seats.form.time_hint", { zone }),
      }),
    ],
    { submit: say("seats.wish_time.submit"), close: say("common.cancel"), metadata: { requestId, zone, ...origin } },
  );
}

export const wishTimeSubmit = defineSubmit({
  id: "seat-time",
  fields: FIELDS.kinds,
  metadata: z.object({ requestId: z.uuid(), zone: z.string() }),
  run: async (context, state, { requestId, zone }): Promise<Submission> => {
    const { deps, say, person } = context;
    const day = parseCalendarDate(FIELDS.chosen(state, "day") ?? "");
    const minutes = minutesOf(FIELDS.chosen(state, "time"));
    if (!day || minutes === null)
      return { kind: "errors", errors: { [day ? "time" : "day"]: say("mentor.faults.time_missing") } };
    try {
      const at = instantOf(day, Math.floor(minutes / 60), minutes % 60, zone);
      const { seat } = await wishTime(deps, person, requestId, at);
      return { kind: "update", view: messageView(context, textMessage(askedText(say, seat))) };
    } catch (error) {
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { day: userFaultText(error.fault, say) } };
    }
  },
});

const keep = defineAction({
  id: "seat.keep-time",
  value: parted(" ", { id: z.uuid(), startsAt: z.coerce.date() }),
  over: { key: "seats.faults.gone" },
  run: async ({ deps, say, person }, { id, startsAt }) => {
    const { askerUserId } = await keepTime(deps, person, id, startsAt);
    return messageReply(textMessage(say("seats.wish_time.kept_host_md", { person: mention(askerUserId) })));
  },
});

export const wishTimeActions: readonly Action[] = [wish, keep];

const Wished = z.object({ requestId: z.string(), startsAt: z.coerce.date() });
const reportedAs = "seats.health_kind";

const wished = defineMessage({
  kind: "seat-time-wished",
  payload: Wished.extend({ at: z.coerce.date() }),
  reportedAs,
  load: wishedToTell,
  goesAtOnce: ({ board, at }, until) => isTooLateBy(until, board.seat.startsAt, at),
  render: wishedMessage,
});

const kept = defineMessage({
  kind: "seat-time-kept",
  payload: Wished,
  reportedAs,
  load: wishedToTell,
  concerns: ({ board: { seat } }) => (seat.hostUserId === null ? [] : [seat.hostUserId]),
  goesAtOnce: ({ board }, until) => isTooLateBy(until, board.seat.startsAt),
  render: keptMessage,
});

export const wishTimeMessages = [wished, kept];

/** To the host: yes and another time open the form of the seat with the time, or the day, that was named. */
function wishedMessage(say: Say, { board: { seat }, request, at, zone }: WishedView): Message {
  const moment = pickedMoment(at, seat.zone);
  const text = say("seats.wish_time.wished_md", {
    person: mention(request.askerUserId),
    name: nameOf(say, seat),
    facts: factsOf(say, seat, zone),
    when: momentWithDay(say.locale, at, zone),
  });
  return {
    text: say("seats.wish_time.wished_fallback"),
    blocks: [
      section(text),
      actions(
        button(say("seats.wish_time.yes"), "seat.change.move", `${seat.id} ${momentValue(moment)}`, "primary"),
        button(say("seats.another_time"), "seat.change.day", `${seat.id} ${momentValue({ ...moment, time: null })}`),
        button(say("seats.no"), "seat.keep-time", `${request.id} ${seat.startsAt?.toISOString() ?? ""}`),
      ),
    ],
  };
}

function keptMessage(say: Say, { board: { seat }, request, zone }: WishedView): Message {
  const words = { host: hostOf(say, seat), name: nameOf(say, seat), facts: factsForGuest(say, seat, zone) };
  const text =
    request.status === "seated" ? say("seats.wish_time.kept_md", words) : say("seats.wish_time.kept_asked_md", words);
  return {
    text: say("seats.outcome.fallback"),
    blocks: [
      section(text),
      actions(
        button(endLabel(say, request), endAction(request), request.id),
        button(say("seats.home.find"), "seat.find", "home"),
      ),
    ],
  };
}
