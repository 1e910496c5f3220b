/** What stands in the form of an offer, field by field, and what a form that was sent offers. */
import { z } from "zod";
import { DEPARTMENTS } from "#src/features/matching/rules/host.ts";
import { parseCalendarDate } from "#src/kernel/calendar.ts";
import { SEAT_KINDS } from "#src/kernel/vocabulary.ts";
import type { ViewState } from "#src/slack/context.ts";
import { formFields } from "#src/slack/kit/form-fields.ts";
import { chosen as anyChosen, typed as anyTyped } from "#src/slack/kit/form-state.ts";
import { CONSENTS, LANGUAGES } from "../rules/offer.ts";
import { AUDIENCES, REPETITIONS, SEAT_ROLES } from "../rules/seat.ts";
import type { Offered } from "../use-cases/offer-seat.ts";
import { minutesOf } from "./offer-texts.ts";

export const YES = "yes";
export const ONCE = "once";

export const OFFER_FIELDS = formFields({
  kind: "choice",
  "own-kind": "text",
  topic: "text",
  "is-code": "choices",
  date: "choice",
  time: "choice",
  minutes: "text",
  consent: "choice",
  "consent-by": "text",
  "code-name": "text",
  link: "text",
  place: "text",
  department: "choice",
  seats: "text",
  role: "choice",
  first: "choices",
  repeats: "choice",
  language: "choice",
  module: "text",
  audience: "choice",
  "in-return": "text",
});
const { chosen, chosenAll, isAsked, typed } = OFFER_FIELDS;
export type OfferFieldName = keyof typeof OFFER_FIELDS.kinds;
const NAMES = Object.keys(OFFER_FIELDS.kinds) as OfferFieldName[];
type TextField = Parameters<typeof typed>[1];
type ChoiceField = Parameters<typeof chosen>[1];

/** What stands in the fields that a form has; a field that it has not is left out. */
export type Filled = Readonly<Partial<Record<OfferFieldName, string>>>;

/** What the form remembers beside its fields. */
export const OfferMetadata = z.object({
  id: z.uuid(),
  isRecording: z.boolean(),
  wishId: z.string().nullable(),
  answers: z.uuid().nullable(),
  /** The message from whose menu it was opened; missing in forms of the version before, as what follows. */
  link: z.string().nullable().default(null),
  /** In which the host offers where nothing else is said. */
  language: z.enum(LANGUAGES).default("en"),
  /** Whether the rarer fields are shown. */
  isMore: z.boolean().default(false),
  /** Whether it was asked if something in it is a real name. */
  isNameAsked: z.boolean().default(false),
  responseUrl: z.string().optional(),
});
export type OfferMetadata = z.infer<typeof OfferMetadata>;

export function filledIn(state: ViewState): Filled {
  const asked = NAMES.filter((field) => isAsked(state, field));
  return Object.fromEntries(asked.map((field) => [field, valueOf(state, field)]));
}

function valueOf(state: ViewState, field: OfferFieldName): string {
  if (field === "first" || field === "is-code") return chosenAll(state, field).includes(YES) ? YES : "";
  return anyChosen(state, field) ?? anyTyped(state, field);
}

/** What a form offers that was sent. What it did not ask is as in most offers. */
export function readOffer(state: ViewState, { id, isRecording, wishId, answers, language }: OfferMetadata): Offered {
  const words = (block: TextField): string | null => typed(state, block).replace(/\s+/g, " ") || null;
  const oneOf = <T extends string>(block: ChoiceField, all: readonly T[], otherwise: T): T =>
    z.enum(all).catch(otherwise).parse(chosen(state, block));
  const number = (block: TextField, otherwise: number): number =>
    isAsked(state, block) ? Number(typed(state, block) || Number.NaN) : otherwise;
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
    minutes: number("minutes", usualMinutes(isRecording)),
    place: words("place"),
    link: words("link"),
    language: oneOf("language", LANGUAGES, language),
    capacity: number("seats", 1),
    role: oneOf("role", SEAT_ROLES, "silent"),
    isFirstTimersFirst: !isAsked(state, "first") || chosenAll(state, "first").includes(YES),
    repeats: z.enum(REPETITIONS).nullable().catch(null).parse(chosen(state, "repeats")),
    audience: oneOf("audience", AUDIENCES, "everybody"),
    inReturn: words("in-return"),
    consent: oneOf("consent", CONSENTS, "nobody"),
    consentBy: words("consent-by"),
    department: isAsked(state, "department") ? oneOf("department", DEPARTMENTS, "other") : null,
  };
}

export function usualMinutes(isRecording: boolean): number {
  return isRecording ? 30 : 60;
}
