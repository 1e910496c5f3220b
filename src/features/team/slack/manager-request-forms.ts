/** Asking for a door, and opening one. */

import type { ModalView } from "@slack/types";
import { z } from "zod";
import { defineSubmit } from "#src/feature-kit/handlers.ts";
import { doorStateOf, MAX_NOTE, type ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import type { Board } from "#src/features/seats/rules/seat.ts";
import { plainName } from "#src/features/seats/slack/words.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { ModalOrigin, ViewState } from "#src/slack/context.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";
import { escapeMrkdwn, mention } from "#src/slack/escape.ts";
import { type Message, modal, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { datePicker, person, radio, select, textInput } from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import type { ManagerQuestion } from "../use-cases/manager-request.ts";
import { answerBySeat, answerForDoor, askForDoor, faultsOfArranging } from "../use-cases/manager-request.ts";
import { titleIn } from "./mentee-blocks.ts";

const FIELDS = formFields({
  how: "choice",
  seat: "choice",
  host: "choice",
  day: "choice",
  word: "text",
});
const { input, chosen, isAsked, typed } = FIELDS;

/** The question before anything is told: whom, for what, and what they learn by it. */
export function askDoorView(say: Say, { managerUserId, challenge }: ManagerQuestion, nudgeId: string): ModalView {
  const words = { title: escapeMrkdwn(challenge.title), manager: mention(managerUserId) };
  return modal("door-ask", say("door.ask_title"), [section(say("door.ask_md", words))], {
    submit: say("door.ask_submit"),
    close: say("common.cancel"),
    metadata: { nudgeId },
  });
}

/** How it stands with a door that was asked for before. */
export function doorStateMessage(say: Say, door: ManagerRequest): Message {
  const manager = mention(door.managerUserId);
  const state = doorStateOf(door);
  if (state === "asked") return textMessage(say("door.waiting_md", { manager }));
  if (state === "closed") return textMessage(say("door.was_closed_md", { manager }));
  if (door.seatId !== null) return textMessage(say("door.was_seat_md", { manager }));
  if (door.hostUserId !== null)
    return textMessage(say("door.was_opened_host_md", { manager, host: mention(door.hostUserId) }));
  return textMessage(
    door.arrangedOn === null
      ? say("door.was_opened_md", { manager })
      : say("door.was_arranged_md", { manager, day: calendarDay(say.locale, door.arrangedOn) }),
  );
}

export const askDoorSubmit = defineSubmit({
  id: "door-ask",
  metadata: z.object({ nudgeId: z.uuid() }),
  run: async (context, _state, { nudgeId }) => {
    const door = await askForDoor(context.deps, context.person, nudgeId);
    const text = context.say("door.asked_md", { manager: mention(door.managerUserId) });
    return { kind: "update", view: messageView(context, textMessage(text)) };
  },
});

const HOWS = ["seat", "introduced", "arranged"] as const;

/** What the manager answers with: a seat, somebody who expects them, or a day by which they arrange it. */
export function openDoorView(
  say: Say,
  { door, seats, zone }: { readonly door: ManagerRequest; readonly seats: readonly Board[]; readonly zone: string },
  catalogue: Catalogue,
  origin: ModalOrigin,
): ModalView {
  const optional = { optional: true };
  const hows = HOWS.filter((how) => how !== "seat" || seats.length > 0);
  const words = { title: titleIn(say, catalogue, door.challengeId), person: mention(door.askerUserId) };
  const blocks = [
    section(say("door.open_md", words)),
    input(
      "how",
      say("door.how"),
      radio(
        hows.map((how) => option(say(`door.hows.${how}`), how)),
        hows[0] ?? null,
      ),
    ),
    ...(seats.length === 0
      ? []
      : [
          input(
            "seat",
            say("door.seat_pick"),
            select(seats.map(({ seat }) => option(seatLine(say, seat, zone), seat.id))),
            { ...optional, hint: say("door.seat_hint") },
          ),
        ]),
    input("host", say("door.host"), person(null), { ...optional, hint: say("door.host_hint") }),
    input("day", say("door.day"), datePicker(null), optional),
    input(
      "word",
      say("door.word"),
      textInput({ multiline: true, max: MAX_NOTE, placeholder: say("door.word_placeholder") }),
      optional,
    ),
  ];
  return modal("door-open", say("door.open_title"), blocks, {
    submit: say("door.open_submit"),
    close: say("common.cancel"),
    metadata: { doorId: door.id, ...origin },
  });
}

/** When and what, in one line of a list; neither where it is nor its code name. */
function seatLine(say: Say, seat: Board["seat"], zone: string): string {
  const name = plainName(say, seat);
  return seat.startsAt === null
    ? name
    : say("door.seat_line", { when: plainMomentIn(say.locale, seat.startsAt, zone), name });
}

export const openDoorSubmit = defineSubmit({
  id: "door-open",
  fields: FIELDS.kinds,
  metadata: z.object({ doorId: z.uuid() }),
  delivers: "all",
  run: async (context, state, { doorId }) => {
    const { deps, say, person: manager } = context;
    const read = readAnswer(state);
    if (read.kind === "missing") return { kind: "errors", errors: { [read.field]: say(`door.faults.${read.code}`) } };
    if (read.kind === "arranged" && read.isChosen) {
      const faults = await faultsOfArranging(deps, manager, read);
      if (faults.length > 0)
        return {
          kind: "errors",
          errors: Object.fromEntries(faults.map(({ field, code }) => [field, say(`door.faults.${code}`)])),
        };
    }
    const { askerUserId } =
      read.kind === "seat"
        ? await answerBySeat(deps, manager, doorId, read)
        : await answerForDoor(deps, manager, doorId, read);
    const words = { person: mention(askerUserId) };
    const host = read.kind === "introduced" && read.hostUserId !== manager.userId ? mention(read.hostUserId) : null;
    const message = textMessage(
      host === null ? say("door.told_open_md", words) : say("door.told_open_host_md", { ...words, host }),
    );
    return { kind: "update", view: messageView(context, message), message };
  },
});

type ReadAnswer =
  | { readonly kind: "missing"; readonly field: "seat" | "host"; readonly code: "seat_missing" | "host_missing" }
  | { readonly kind: "seat"; readonly seatId: string; readonly note: string | null }
  | { readonly kind: "introduced"; readonly hostUserId: string; readonly note: string | null }
  | {
      readonly kind: "arranged";
      readonly day: ReturnType<typeof parseCalendarDate>;
      readonly note: string | null;
      /** False in a form of the version before, which asked neither how nor when. */
      readonly isChosen: boolean;
    };

function readAnswer(state: ViewState): ReadAnswer {
  const note = typed(state, "word") || null;
  const hostUserId = chosen(state, "host");
  const isChosen = isAsked(state, "how");
  const how = isChosen ? chosen(state, "how") : hostUserId === null ? "arranged" : "introduced";
  if (how === "seat") {
    const seatId = z.uuid().safeParse(chosen(state, "seat"));
    return seatId.success
      ? { kind: "seat", seatId: seatId.data, note }
      : { kind: "missing", field: "seat", code: "seat_missing" };
  }
  if (how === "introduced")
    return hostUserId === null
      ? { kind: "missing", field: "host", code: "host_missing" }
      : { kind: "introduced", hostUserId, note };
  return { kind: "arranged", day: parseCalendarDate(chosen(state, "day") ?? ""), note, isChosen };
}
