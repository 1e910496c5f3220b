/** The form in which a host changes a seat or a recording that they offer, filled with what stands. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineAction, defineSubmit } from "#src/feature-kit/handlers.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";
import { parted } from "#src/slack/button-value.ts";
import { conflict } from "#src/slack/conflict.ts";
import { type ModalOrigin, modalReply, type Submission, type ViewState } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { userFaultText } from "#src/slack/fault-text.ts";
import { type KnownBlock, modal, context as note, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, datePicker, numberInput, textInput, timePicker } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { type ChangeFault, changeMark, clockOf, formValuesOf, type SeatChange } from "../rules/change.ts";
import { CAPACITY, MAX_LINK, MAX_TEXT, MINUTES } from "../rules/offer.ts";
import { NO_PLACE, type PlaceSaid } from "../rules/place-said.ts";
import { type Board, isRecording } from "../rules/seat.ts";
import { type ChangeOutcome, changeOwnSeat } from "../use-cases/change-words.ts";
import { ownSeat } from "../use-cases/host-seats.ts";
import { type NamedMoment, NamedMomentValue, NO_MOMENT } from "./named-moment.ts";
import { minutesOf, offerFaultText } from "./offer-texts.ts";
import { nameOf } from "./words.ts";

const FIELDS = formFields({
  topic: "text",
  "is-code": "choices",
  date: "choice",
  time: "choice",
  minutes: "text",
  link: "text",
  "consent-by": "text",
  place: "text",
  seats: "text",
});
const { input, chosen, chosenAll, typed } = FIELDS;

const YES = "yes";
const Metadata = z.object({ seatId: z.uuid(), seen: z.string(), responseUrl: z.string().optional() });

/** @param named what stands in the fields of the day and the hour in place of what is saved. @param said the same of the place and the link. */
export function changeView(
  say: Say,
  { seat }: Board,
  origin: ModalOrigin,
  named: NamedMoment = NO_MOMENT,
  said: PlaceSaid = NO_PLACE,
): ModalView {
  const stands = formValuesOf(seat);
  const { topic, date, timeMinutes, minutes, place, link, capacity } = stands;
  const optional = { optional: true };
  const blocks: KnownBlock[] = [
    section(nameOf(say, seat)),
    note(say("seats.change.intro_md")),
    input("topic", say("seats.form.topic"), textInput({ max: MAX_TEXT, initial: topic })),
    input(
      "is-code",
      say("seats.form.is-code"),
      checkboxes([option(say("seats.form.is_code_option"), YES)], []),
      optional,
    ),
    ...(isRecording(seat)
      ? [input("date", say("seats.form.until"), datePicker(date))]
      : [
          input("date", say("seats.form.date"), datePicker(named.date ?? date)),
          input("time", say("seats.form.time"), timePicker(named.time ?? clockOf(timeMinutes ?? 0)), {
            hint: say("seats.form.time_hint", { zone: seat.zone }),
          }),
        ]),
    ...(seat.repeats === null ? [] : [note(say("seats.change.series_md"))]),
    input("minutes", say("seats.form.minutes"), numberInput(MINUTES.min, MINUTES.max, minutes)),
    ...(isRecording(seat)
      ? [input("link", say("seats.form.recording_link"), textInput({ max: MAX_LINK, initial: link ?? "" }))]
      : [
          ...(seat.consentAt === null
            ? []
            : [
                input("consent-by", say("seats.change.new_day_by"), textInput({ max: MAX_TEXT }), {
                  ...optional,
                  hint: say("seats.change.new_day_by_hint"),
                }),
              ]),
          input(
            "link",
            say("seats.form.link"),
            textInput({ max: MAX_LINK, initial: said.link ?? link ?? "" }),
            optional,
          ),
          input("place", say("seats.form.place"), textInput({ max: MAX_TEXT, initial: said.place ?? place ?? "" }), {
            ...optional,
            hint: say("seats.form.place_hint"),
          }),
          input("seats", say("seats.form.seats"), numberInput(CAPACITY.min, CAPACITY.max, capacity)),
        ]),
  ];
  return modal("seat-change", say("seats.change.title"), blocks, {
    submit: say("common.save"),
    close: say("common.cancel"),
    metadata: { seatId: seat.id, seen: changeMark(stands), ...origin },
  });
}

export const changeAction = defineAction({
  id: "seat.change",
  opensModal: true,
  value: parted(" ", { seatId: z.uuid(), named: NamedMomentValue }),
  over: { key: "seats.faults.gone" },
  run: async ({ deps, say, person }, { seatId, named }) => {
    return modalReply(changeView(say, await ownSeat(deps, person, seatId), {}, named));
  },
});

export const changeSubmit = defineSubmit({
  id: "seat-change",
  fields: FIELDS.kinds,
  metadata: Metadata,
  delivers: "all",
  run: async (context, state, { seatId, seen, responseUrl }): Promise<Submission> => {
    const { deps, say, person } = context;
    try {
      const outcome = await changeOwnSeat(deps, person, { seatId, seen, change: readChange(state) });
      if (outcome.kind === "faults")
        return {
          kind: "errors",
          errors: Object.fromEntries(outcome.faults.map((fault) => [fault.field, faultText(say, fault)])),
        };
      const message = textMessage(changedText(say, outcome));
      return responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
    } catch (error) {
      if (error instanceof ChangedMeanwhile)
        return conflict(say, error, {
          topic: say("seats.form.topic"),
          date: say("seats.form.date"),
          time: say("seats.form.time"),
          minutes: say("seats.form.minutes"),
          link: say("seats.form.link"),
          place: say("seats.form.place"),
          seats: say("seats.form.seats"),
        });
      if (!(error instanceof UserFault)) throw error;
      return { kind: "errors", errors: { topic: userFaultText(error.fault, say) } };
    }
  },
});

function readChange(state: ViewState): SeatChange {
  const words = (block: Parameters<typeof typed>[1]): string | null => typed(state, block).replace(/\s+/g, " ") || null;
  return {
    topic: words("topic") ?? "",
    date: parseCalendarDate(chosen(state, "date") ?? ""),
    timeMinutes: minutesOf(chosen(state, "time")),
    minutes: Number(typed(state, "minutes") || Number.NaN),
    place: words("place"),
    link: words("link"),
    capacity: Number(typed(state, "seats") || Number.NaN),
    newDayBy: words("consent-by"),
    isCodeName: chosenAll(state, "is-code").includes(YES),
  };
}

function changedText(say: Say, { seat, isMoved, told }: ChangeOutcome & { kind: "changed" }): string {
  return isMoved && seat.startsAt !== null
    ? say("seats.change.moved_md", { when: momentWithDay(say.locale, seat.startsAt, seat.zone), told })
    : say("seats.change.saved_md", { told });
}

function faultText(say: Say, fault: ChangeFault): string {
  if (fault.code === "below_seated") return say("seats.faults.below_seated", { seated: fault.about });
  if (fault.code === "new_day_by_missing") return say("seats.faults.new_day_by_missing");
  if (fault.field === "consent-by") return say("seats.faults.too_long", { max: Number(fault.about) });
  return offerFaultText(say, fault);
}
