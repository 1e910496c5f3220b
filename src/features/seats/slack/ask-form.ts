/** The form in which somebody asks for a seat. */
import type { ModalView } from "@slack/types";
import { z } from "zod";
import type { BusyTime } from "#src/feature-kit/calendar-entry.ts";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ModalOrigin, Submission } from "#src/slack/context.ts";
import { clockTime } from "#src/slack/dates.ts";
import { modal, context as note, option, section } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { checkboxes, textInput } from "#src/slack/kit/inputs.ts";
import { WithResponseUrl } from "#src/slack/payloads.ts";
import { MAX_TEXT } from "../rules/offer.ts";
import type { Board } from "../rules/seat.ts";
import { askForSeat, findSeat, takenDuring } from "../use-cases/ask-seat.ts";
import { OfSeat, oneLine, told } from "./small-forms.ts";
import { factsForGuest, hostOf, nameOf, notesOf } from "./words.ts";

const FIELDS = formFields({
  line: "text",
  despite: "choices",
});
const { input, chosenAll, typed } = FIELDS;

const YES = "yes";

/** What the form of asking begins with. */
export interface AskStart {
  /** IANA, of whoever asks. */
  readonly zone: string;
  readonly nudgeId: string | null;
  /** What they have at that time already; null: nothing. */
  readonly taken: BusyTime | null;
  /** As they wrote it before. */
  readonly line?: string;
}

/** Which seat, as everybody sees it, and the one line; with something else at that time they say that they know of it. */
export function askView(
  say: Say,
  board: Board,
  { zone, nudgeId, taken, line = "" }: AskStart,
  origin: ModalOrigin,
): ModalView {
  const { seat } = board;
  const notes = notesOf(say, board);
  return modal(
    "seat-ask",
    say("seats.ask_form.title"),
    [
      section(`${nameOf(say, seat)}\n${factsForGuest(say, seat, zone)}`),
      ...(notes.length > 0 ? [note(...notes)] : []),
      input(
        "line",
        say("seats.ask_form.line"),
        textInput({ max: MAX_TEXT, initial: line, placeholder: say("seats.ask_form.line_placeholder") }),
      ),
      ...(taken === null
        ? []
        : [
            input(
              "despite",
              say("seats.ask_form.taken", {
                from: clockTime(say.locale, taken.from, zone),
                until: clockTime(say.locale, taken.until, zone),
              }),
              checkboxes([option(say("seats.ask_form.despite"), YES)], []),
            ),
          ]),
    ],
    {
      submit: say("seats.ask_form.submit"),
      close: say("common.cancel"),
      metadata: { seatId: seat.id, nudgeId, ...origin },
    },
  );
}

export const askSubmit = defineSubmit({
  id: "seat-ask",
  fields: FIELDS.kinds,
  metadata: OfSeat.extend({ ...WithResponseUrl.shape, nudgeId: z.uuid().nullable() }),
  delivers: "all",
  run: async (context, state, metadata): Promise<Submission> => {
    const { deps, say, person } = context;
    const { seatId, nudgeId, ...origin } = metadata;
    const line = oneLine(typed(state, "line"));
    if (!chosenAll(state, "despite").includes(YES)) {
      const board = await findSeat(deps, person, seatId);
      const taken = board && (await takenDuring(deps, person, board));
      if (board && taken) {
        const { hours } = await hoursOf(deps, person);
        const start = { zone: hours.zone, nudgeId, taken, line };
        return { kind: "update", view: askView(say, board, start, origin) };
      }
    }
    return told(context, "line", metadata, async () => {
      const { seat } = await askForSeat(deps, person, seatId, { line, nudgeId });
      const host = hostOf(say, seat);
      if (seat.status === "full") return say("seats.asked_full_md", { host });
      if (seat.status === "client-asked") return say("seats.asked_consent_md", { host });
      const isSoon = seat.startsAt !== null && seat.startsAt.getTime() - deps.clock.now().getTime() < SOON_MS;
      return isSoon ? say("seats.asked_soon_md", { host }) : say("seats.asked_md", { host });
    });
  },
});

/** Whoever asks so late before it may get no answer in time. */
const SOON_MS = 4 * 3_600_000;
