/** The form in which a seat or a recording is offered. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineSubmit } from "#src/feature-kit/handlers.ts";
import { DEPARTMENTS } from "#src/features/matching/rules/host.ts";
import { localDate, parseCalendarDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import { momentTold } from "#src/language/told-moment.ts";
import type { ModalOrigin, Submission, ViewState } from "#src/slack/context.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { divider, modal, context as note, option, section, textMessage } from "#src/slack/kit/blocks.ts";
import { chosen, chosenAll, isAsked, ofOurForm, typed } from "#src/slack/kit/form-state.ts";
import {
  checkboxes,
  datePicker,
  input,
  numberInput,
  radio,
  select,
  textInput,
  timePicker,
} from "#src/slack/kit/inputs.ts";
import { messageView } from "#src/slack/windows.ts";
import { clockOf } from "../rules/change.ts";
import { CAPACITY, CONSENTS, LANGUAGES, MAX_LINK, MAX_NAME, MAX_TEXT, MINUTES } from "../rules/offer.ts";
import { AUDIENCES, REPETITIONS, SEAT_ROLES } from "../rules/seat.ts";
import { type Offered, type OfferStart, offerSeat, startOffer } from "../use-cases/offer-seat.ts";
import { minutesOf, offeredText, offerFaultText } from "./offer-texts.ts";
import { languageName } from "./words.ts";

const YES = "yes";
const ONCE = "once";

const Metadata = z.object({
  id: z.uuid(),
  isRecording: z.boolean(),
  wishId: z.string().nullable(),
  answers: z.uuid().nullable(),
  responseUrl: z.string().optional(),
});

/** What the form is filled with beside the host's own habits. */
export interface OfferPrefill {
  readonly isRecording: boolean;
  readonly wishId: string | null;
  readonly kind: SeatKind | null;
  readonly topic: string;
  /** What of a capability above it answers, by its id. */
  readonly answers: string | null;
  /** Of the message from whose menu it was opened. */
  readonly link: string | null;
  /** As that message says, by the host's clock; null: it says none. */
  readonly date: CalendarDate | null;
  /** `14:30`. */
  readonly time: string | null;
}

export const NOTHING: OfferPrefill = {
  isRecording: false,
  wishId: null,
  answers: null,
  kind: null,
  topic: "",
  link: null,
  date: null,
  time: null,
};

/** @throws UserFault */
export async function openOffer(
  { deps, say, person }: Context,
  prefill: OfferPrefill,
  origin: ModalOrigin,
): Promise<ModalView> {
  const start = await startOffer(deps, person, prefill.wishId);
  return offerView(say, start, { ...prefill, ...whenSaid(prefill.topic, deps.clock.now(), start.zone) }, origin);
}

/** The day and hour that the message names from whose menu the form was opened. */
function whenSaid(text: string, now: Date, zone: string): Pick<OfferPrefill, "date" | "time"> {
  const said = text === "" ? null : momentTold(text, now, zone);
  const { date = null, time = null } = said ?? {};
  const isAhead = date !== null && date >= localDate(now, zone);
  return { date: isAhead ? date : null, time: isAhead && time ? clockOf(time.hour * 60 + time.minute) : null };
}

export function offerView(say: Say, start: OfferStart, prefill: OfferPrefill, origin: ModalOrigin): ModalView {
  const { isRecording, link } = prefill;
  const { id, zone, host, wish } = start;
  const kind = wish?.kind ?? prefill.kind;
  const field = (name: OfferFieldName, element: Parameters<typeof input>[2], more: Parameters<typeof input>[3] = {}) =>
    input(name, say(`seats.form.${name}`), element, more);
  const optional = { optional: true };
  const blocks: KnownBlock[] = [
    section(say("seats.form.intro_md")),
    ...(wish === null ? [] : [section(say("seats.form.wish_md", { topic: escapeMrkdwn(wish.topic) }))]),
    ...(link === null ? [] : [note(say("seats.form.message_md", { link }))]),
    field(
      "kind",
      select(
        SEAT_KINDS.map((one) => option(say(`seats.kinds.${one}`), one)),
        kind,
      ),
    ),
    field(
      "topic",
      textInput({
        max: MAX_TEXT,
        initial: cut(wish?.topic ?? prefill.topic, MAX_TEXT),
        placeholder: say("seats.form.topic_placeholder"),
      }),
    ),
    ...(isRecording
      ? [
          input("date", say("seats.form.until"), datePicker(null)),
          input("link", say("seats.form.recording_link"), textInput({ max: MAX_LINK, placeholder: "https://" })),
        ]
      : [
          field("date", datePicker(prefill.date)),
          field("time", timePicker(prefill.time), { hint: say("seats.form.time_hint", { zone }) }),
        ]),
    field(
      "consent",
      radio(
        CONSENTS.map((one) => option(say(`seats.form.consents.${one}`), one)),
        null,
      ),
    ),
    ...(host === null
      ? [
          field(
            "department",
            select(
              DEPARTMENTS.map((one) => option(say(`seats.departments.${one}`), one)),
              null,
            ),
          ),
        ]
      : []),
    ...(isRecording
      ? []
      : [
          field("link", textInput({ max: MAX_LINK, placeholder: "https://" }), optional),
          field("place", textInput({ max: MAX_TEXT }), { ...optional, hint: say("seats.form.place_hint") }),
        ]),
    divider(),
    section(say("seats.form.client_md")),
    field("consent-by", textInput({ max: MAX_TEXT }), { ...optional, hint: say("seats.form.consent-by_hint") }),
    field("code-name", textInput({ max: MAX_NAME }), { ...optional, hint: say("seats.form.code-name_hint") }),
    input(
      "is-code",
      say("seats.form.is_code"),
      checkboxes([option(say("seats.form.is_code_option"), YES)], []),
      optional,
    ),
    divider(),
    section(say("seats.form.more_md")),
    field("own-kind", textInput({ max: MAX_NAME }), optional),
    field("minutes", numberInput(MINUTES.min, MINUTES.max, isRecording ? 30 : 60)),
    ...(isRecording
      ? []
      : [
          field("seats", numberInput(CAPACITY.min, CAPACITY.max, 1)),
          field(
            "role",
            radio(
              SEAT_ROLES.map((role) => option(say(`seats.roles.${role}`), role)),
              "silent",
            ),
          ),
          input("first", say("seats.form.first"), checkboxes([option(say("seats.form.first_option"), YES)], [YES]), {
            ...optional,
            hint: say("seats.form.first_hint"),
          }),
          field(
            "repeats",
            select(
              [
                option(say("seats.form.repeats_once"), ONCE),
                ...REPETITIONS.map((one) => option(say(`seats.repeats.${one}`), one)),
              ],
              ONCE,
            ),
          ),
        ]),
    field(
      "language",
      select(
        LANGUAGES.map((code) => option(languageName(say, code), code)),
        host?.languages[0] ?? "en",
      ),
    ),
    field("module", textInput({ max: MAX_NAME }), optional),
    field(
      "audience",
      radio(
        AUDIENCES.map((one) => option(say(`seats.audiences.${one}`), one)),
        "everybody",
      ),
    ),
    field("in-return", textInput({ max: MAX_TEXT }), { ...optional, hint: say("seats.form.in-return_hint") }),
  ];
  const title = isRecording ? say("seats.form.recording_title") : say("seats.form.title");
  return modal("seat-offer", title, blocks, {
    submit: say("seats.form.submit"),
    close: say("common.cancel"),
    metadata: { id, isRecording, wishId: wish?.id ?? null, answers: prefill.answers, ...origin },
  });
}

type OfferFieldName =
  | "kind"
  | "own-kind"
  | "topic"
  | "date"
  | "time"
  | "minutes"
  | "consent"
  | "consent-by"
  | "code-name"
  | "link"
  | "place"
  | "seats"
  | "role"
  | "repeats"
  | "language"
  | "module"
  | "audience"
  | "in-return"
  | "department";

export const offerSubmit = defineSubmit({
  id: "seat-offer",
  delivers: "all",
  run: async (context, state, metadata): Promise<Submission> => {
    const { deps, say, person } = context;
    const known = ofOurForm(Metadata, metadata);
    const outcome = await offerSeat(deps, person, readOffer(state, known));
    if (outcome.kind === "faults")
      return {
        kind: "errors",
        errors: Object.fromEntries(outcome.faults.map((fault) => [fault.field, offerFaultText(say, fault)])),
      };
    const message = textMessage(offeredText(say, outcome));
    return known.responseUrl ? { kind: "close", message } : { kind: "update", view: messageView(context, message) };
  },
});

function readOffer(state: ViewState, { id, isRecording, wishId, answers }: z.infer<typeof Metadata>): Offered {
  const words = (block: string): string | null => typed(state, block).replace(/\s+/g, " ") || null;
  const oneOf = <T extends string>(block: string, all: readonly T[], otherwise: T): T =>
    z.enum(all).catch(otherwise).parse(chosen(state, block));
  const kind = oneOf("kind", SEAT_KINDS, "own");
  return {
    id,
    wishId,
    answers,
    isRecording,
    kind,
    ownKind: kind === "own" ? words("own-kind") : null,
    codeName: words("code-name"),
    isCodeName: chosenAll(state, "is-code").includes(YES),
    topic: words("topic") ?? "",
    module: words("module"),
    date: parseCalendarDate(chosen(state, "date") ?? ""),
    timeMinutes: minutesOf(chosen(state, "time")),
    minutes: Number(typed(state, "minutes") || Number.NaN),
    place: words("place"),
    link: words("link"),
    language: oneOf("language", LANGUAGES, "en"),
    capacity: Number(typed(state, "seats") || 1),
    role: oneOf("role", SEAT_ROLES, "silent"),
    isFirstTimersFirst: chosenAll(state, "first").includes(YES),
    repeats: z.enum(REPETITIONS).nullable().catch(null).parse(chosen(state, "repeats")),
    audience: oneOf("audience", AUDIENCES, "everybody"),
    inReturn: words("in-return"),
    consent: oneOf("consent", CONSENTS, "nobody"),
    consentBy: words("consent-by"),
    department: isAsked(state, "department") ? oneOf("department", DEPARTMENTS, "other") : null,
  };
}
