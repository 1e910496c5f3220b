/** What a host fills in to offer a seat or a recording: what stands in the way, field by field. */
import { addDays, daysBetween, instantOf, localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { isVisible, lengthOf } from "#src/kernel/text.ts";
import { isWebAddress } from "#src/kernel/web-address.ts";
import { type NameHint, nameHintIn, nameHintOf } from "./code-name.ts";
import { CLIENT_KINDS, CONSENT_MS, overlapping, type Seat, type SeatWords } from "./seat.ts";

export const MAX_TEXT = 200;
export const MAX_NAME = 60;
export const MAX_LINK = 500;
export const MINUTES = { min: 5, max: 480 } as const;
export const CAPACITY = { min: 1, max: 10 } as const;
/** As many as like may watch a recording. */
export const RECORDING_CAPACITY = 50;
const MAX_DAYS_AHEAD = 183;

/** Languages to choose from, as ISO 639-1. */
export const LANGUAGES = ["en", "de", "fr", "es", "it", "nl", "pl", "pt"] as const;

/** How it stands with the client: nobody of a client is there, they were not asked yet, they were asked, they agreed. */
export const CONSENTS = ["nobody", "not-asked", "asked", "given"] as const;
export type Consent = (typeof CONSENTS)[number];

export interface OfferInput extends Omit<SeatWords, "startsAt" | "needsConsent" | "watchUntil"> {
  readonly isRecording: boolean;
  /** Its day, or the last day on which a recording may be watched. */
  readonly date: CalendarDate | null;
  /** Minutes after midnight by the host's clock; null where it is not filled in. */
  readonly timeMinutes: number | null;
  readonly consent: Consent;
  readonly consentBy: string | null;
  /** The host says that nothing here is a real name, whatever it looks like. */
  readonly isCodeName: boolean;
}

export interface OfferContext {
  readonly now: Date;
  readonly zone: string;
  /** Whether it is a day off of the host's: no working day, or a holiday. */
  readonly isOff: (date: CalendarDate) => boolean;
  /** The host's own seats that are still to come. */
  readonly ahead: readonly Pick<Seat, "startsAt" | "minutes" | "topic">[];
  /** How many seats a month they set for themselves. */
  readonly perMonth: number;
  /** How many they have in the month of that date. */
  readonly inMonthOf: (date: CalendarDate) => number;
}

/** Each has a sentence of the same name in prompts/texts/en/seats.yaml. */
export type OfferFaultCode =
  | "own_kind_missing"
  | "topic_missing"
  | "too_long"
  | "date_missing"
  | "time_missing"
  | "past"
  | "too_far"
  | "day_off"
  | "no_such_time"
  | "overlaps"
  | "over_cap"
  | "minutes"
  | "capacity"
  | "bad_link"
  | "link_missing"
  | "consent_missing"
  | "consent_by_missing"
  | "consent_late"
  | `looks_like_${NameHint}`
  | `names_${NameHint}`;

export type OfferField =
  | "own-kind"
  | "code-name"
  | "topic"
  | "module"
  | "date"
  | "time"
  | "minutes"
  | "place"
  | "link"
  | "seats"
  | "in-return"
  | "consent"
  | "consent-by";

export interface OfferFault {
  readonly field: OfferField;
  readonly code: OfferFaultCode;
  /** What the sentence names: the topic of another seat, a number. */
  readonly about: string | number;
}

export type CheckedOffer =
  | { readonly faults: readonly OfferFault[] }
  | { readonly faults: null; readonly words: SeatWords; readonly consent: Consent; readonly consentBy: string | null };

/** What stands in the way, at most one fault for each field; else the seat as it is offered. */
export function checkOffer(input: OfferInput, context: OfferContext): CheckedOffer {
  const startsAt = startOf(input, context.zone);
  const found = [
    ...textFaults(input),
    ...nameFaults(input),
    ...timeFaults(input, startsAt, context),
    ...linkFaults(input),
    ...consentFaults(input, startsAt, context.now),
  ];
  const faults = [...new Map(found.toReversed().map((fault) => [fault.field, fault])).values()].toReversed();
  if (faults.length > 0) return { faults };
  const { isRecording, date, timeMinutes: _time, consent, consentBy, isCodeName: _named, ...words } = input;
  const shaped: SeatWords = {
    ...words,
    startsAt: isRecording ? null : startsAt,
    watchUntil: isRecording ? date : null,
    capacity: isRecording ? RECORDING_CAPACITY : words.capacity,
    repeats: isRecording ? null : words.repeats,
    role: isRecording ? "silent" : words.role,
    needsConsent: consent !== "nobody",
  };
  return { faults: null, words: shaped, consent, consentBy: consent === "given" ? consentBy : null };
}

function startOf({ isRecording, date, timeMinutes }: OfferInput, zone: string): Date | null {
  if (isRecording || date === null || timeMinutes === null) return null;
  return instantOf(date, Math.floor(timeMinutes / 60), timeMinutes % 60, zone);
}

function textFaults(input: OfferInput): OfferFault[] {
  const { kind, ownKind, topic, minutes, capacity, isRecording } = input;
  const faults: OfferFault[] = [];
  if (kind === "own" && !isVisible(ownKind ?? "")) faults.push(fault("own-kind", "own_kind_missing"));
  if (!isVisible(topic)) faults.push(fault("topic", "topic_missing"));
  const limits: readonly (readonly [OfferField, string | null, number])[] = [
    ["own-kind", ownKind, MAX_NAME],
    ["code-name", input.codeName, MAX_NAME],
    ["topic", topic, MAX_TEXT],
    ["module", input.module, MAX_NAME],
    ["place", input.place, MAX_TEXT],
    ["link", input.link, MAX_LINK],
    ["in-return", input.inReturn, MAX_TEXT],
    ["consent-by", input.consentBy, MAX_TEXT],
  ];
  for (const [field, text, max] of limits)
    if (text !== null && lengthOf(text) > max) faults.push(fault(field, "too_long", max));
  if (!Number.isInteger(minutes) || minutes < MINUTES.min || minutes > MINUTES.max)
    faults.push(fault("minutes", "minutes"));
  if (!isRecording && (!Number.isInteger(capacity) || capacity < CAPACITY.min || capacity > CAPACITY.max))
    faults.push(fault("seats", "capacity"));
  return faults;
}

/** What everybody reads names no client, no person and no place, unless the host says that it is no such name. */
function nameFaults({ codeName, ownKind, topic, module, inReturn, isCodeName }: OfferInput): OfferFault[] {
  if (isCodeName) return [];
  const hint = codeName === null ? null : nameHintOf(codeName);
  const read: readonly (readonly [OfferField, string | null])[] = [
    ["own-kind", ownKind],
    ["topic", topic],
    ["module", module],
    ["in-return", inReturn],
  ];
  const named = read.flatMap(([field, text]) => {
    const seen = text === null ? null : nameHintIn(text);
    return seen === null ? [] : [fault(field, `names_${seen}`)];
  });
  return [...named, ...(hint === null ? [] : [fault("code-name", `looks_like_${hint}`)])];
}

function timeFaults(input: OfferInput, startsAt: Date | null, context: OfferContext): OfferFault[] {
  const { isRecording, timeMinutes } = input;
  const day = dayFault(input, context);
  if (isRecording) return day ? [day] : [];
  // Of a day that has passed, or is too far, no time is looked at.
  const isReached = day === null || day.code === "day_off" || day.code === "over_cap";
  const time =
    timeMinutes === null
      ? fault("time", "time_missing")
      : startsAt && isReached
        ? timeFault(timeMinutes, startsAt, input, context)
        : null;
  return [day, time].filter((one) => one !== null);
}

function dayFault({ date, isRecording }: OfferInput, context: OfferContext): OfferFault | null {
  const today = localDate(context.now, context.zone);
  if (date === null) return fault("date", "date_missing");
  if (daysBetween(today, date) > MAX_DAYS_AHEAD) return fault("date", "too_far", MAX_DAYS_AHEAD);
  if (date < today) return fault("date", "past");
  if (isRecording) return null;
  if (context.isOff(date)) return fault("date", "day_off");
  return context.inMonthOf(date) >= context.perMonth ? fault("date", "over_cap", context.perMonth) : null;
}

function timeFault(
  timeMinutes: number,
  startsAt: Date,
  { minutes }: OfferInput,
  { now, zone, ahead }: OfferContext,
): OfferFault | null {
  // The clocks go forward over it: no clock on a wall shows that time.
  if (localMinutes(startsAt, zone) !== timeMinutes) return fault("time", "no_such_time");
  if (startsAt <= now) return fault("time", "past");
  const other = overlapping({ startsAt, minutes }, ahead);
  return other && fault("time", "overlaps", other.topic);
}

function linkFaults({ isRecording, link }: OfferInput): OfferFault[] {
  if (link === null) return isRecording ? [fault("link", "link_missing")] : [];
  return isJoinLink(link) ? [] : [fault("link", "bad_link")];
}

function consentFaults({ kind, consent, consentBy }: OfferInput, startsAt: Date | null, now: Date): OfferFault[] {
  if (CLIENT_KINDS.includes(kind) && consent === "nobody") return [fault("consent", "consent_missing")];
  if (consent === "given" && !isVisible(consentBy ?? "")) return [fault("consent-by", "consent_by_missing")];
  const isWaiting = consent === "not-asked" || consent === "asked";
  // Of a time that is past its own fault says enough.
  if (isWaiting && startsAt !== null && startsAt > now && startsAt.getTime() - CONSENT_MS <= now.getTime())
    return [fault("consent", "consent_late")];
  return [];
}

/** An address that can be pressed, with the name of a site. */
export function isJoinLink(link: string): boolean {
  return isWebAddress(link, MAX_LINK) && new URL(link).hostname.includes(".");
}

/** The first and the last day of a date's month. */
export function monthAround(date: CalendarDate): { readonly from: CalendarDate; readonly until: CalendarDate } {
  const from = `${date.slice(0, 8)}01` as CalendarDate;
  let until = addDays(from, 27);
  while (addDays(until, 1).slice(0, 7) === from.slice(0, 7)) until = addDays(until, 1);
  return { from, until };
}

function fault(field: OfferField, code: OfferFaultCode, about: string | number = ""): OfferFault {
  return { field, code, about };
}
