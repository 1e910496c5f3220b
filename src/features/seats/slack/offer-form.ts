/** The form in which a seat or a recording is offered. */
import type { KnownBlock, ModalView } from "@slack/types";
import { z } from "zod";
import { type Context, defineSubmit } from "#src/feature-kit/handlers.ts";
import { DEPARTMENTS } from "#src/features/matching/rules/host.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { cut } from "#src/kernel/text.ts";
import type { Say } from "#src/kernel/texts.ts";
import { SEAT_KINDS, type SeatKind } from "#src/kernel/vocabulary.ts";
import type { ModalOrigin, Submission, ViewState } from "#src/slack/context.ts";
import { momentWithDay } from "#src/slack/dates.ts";
import { escapeMrkdwn } from "#src/slack/escape.ts";
import { modal, context as note, option, section, textMessage } from "#src/slack/kit/blocks.ts";
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
import {
  CAPACITY,
  CONSENTS,
  LANGUAGES,
  MAX_LINK,
  MAX_NAME,
  MAX_TEXT,
  MINUTES,
  type OfferFault,
} from "../rules/offer.ts";
import { AUDIENCES, REPETITIONS, SEAT_ROLES } from "../rules/seat.ts";
import { type Offered, type OfferOutcome, type OfferStart, offerSeat, startOffer } from "../use-cases/offer-seat.ts";
import { kindOf, languageName } from "./words.ts";

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
}

export const NOTHING: OfferPrefill = {
  isRecording: false,
  wishId: null,
  answers: null,
  kind: null,
  topic: "",
  link: null,
};

/** @throws UserFault */
export async function openOffer(
  { deps, say, person }: Context,
  prefill: OfferPrefill,
  origin: ModalOrigin,
): Promise<ModalView> {
  return offerView(say, await startOffer(deps, person, prefill.wishId), prefill, origin);
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
    field("own-kind", textInput({ max: MAX_NAME }), optional),
    field(
      "topic",
      textInput({
        max: MAX_TEXT,
        initial: cut(wish?.topic ?? prefill.topic, MAX_TEXT),
        placeholder: say("seats.form.topic_placeholder"),
      }),
    ),
    ...(isRecording
      ? [input("date", say("seats.form.until"), datePicker(null))]
      : [
          field("date", datePicker(null)),
          field("time", timePicker(null), { hint: say("seats.form.time_hint", { zone }) }),
        ]),
    field("minutes", numberInput(MINUTES.min, MINUTES.max, isRecording ? 30 : 60)),
    field(
      "consent",
      radio(
        CONSENTS.map((one) => option(say(`seats.form.consents.${one}`), one)),
        "nobody",
      ),
    ),
    field("consent-by", textInput({ max: MAX_TEXT }), { ...optional, hint: say("seats.form.consent-by_hint") }),
    field("code-name", textInput({ max: MAX_NAME }), { ...optional, hint: say("seats.form.code-name_hint") }),
    input("is-code", say("seats.form.is_code"), checkboxes([option(say("seats.form.is_code"), YES)], []), optional),
    ...(isRecording
      ? [input("link", say("seats.form.recording_link"), textInput({ max: MAX_LINK, placeholder: "https://" }))]
      : [
          field("link", textInput({ max: MAX_LINK, placeholder: "https://" }), optional),
          field("place", textInput({ max: MAX_TEXT }), { ...optional, hint: say("seats.form.place_hint") }),
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

/** `14:30` as minutes after midnight. */
export function minutesOf(time: string | null): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time ?? "") ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function offeredText(say: Say, { seat, isPaused, isWishMet }: OfferOutcome & { kind: "offered" }): string {
  const kind = escapeMrkdwn(kindOf(say, seat));
  const text =
    seat.status === "draft"
      ? say("seats.offered_draft_md")
      : seat.status === "client-asked"
        ? say("seats.offered_asked_md")
        : isPaused
          ? say("seats.offered_paused_md")
          : seat.startsAt === null
            ? say("seats.offered_recording_md")
            : say("seats.offered_md", { kind, when: momentWithDay(say.locale, seat.startsAt, seat.zone) });
  return isWishMet === false && seat.status !== "draft" ? `${text}\n${say("seats.wish_taken_md")}` : text;
}

/** What stands in the way, beside its field. */
export function offerFaultText(say: Say, { code, about }: OfferFault): string {
  switch (code) {
    case "too_long":
    case "too_far":
    case "over_cap":
      return say(`seats.faults.${code}`, { max: Number(about) });
    case "overlaps":
      return say("seats.faults.overlaps", { topic: String(about) });
    default:
      return say(`seats.faults.${code}`);
  }
}
