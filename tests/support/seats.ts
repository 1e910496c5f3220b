/** Seats for tests of their rules. */
import { opened } from "#src/features/seats/rules/board.ts";
import type { Consent, OfferInput } from "#src/features/seats/rules/offer.ts";
import type { Seat } from "#src/features/seats/rules/seat.ts";
import type { CalendarDate } from "#src/kernel/member.ts";

/** What a host fills in, on Thursday 3 December 2026 at 10:00. */
export const OFFER: OfferInput = {
  isRecording: false,
  kind: "demo",
  ownKind: null,
  codeName: "Harbour",
  topic: "The import of orders",
  module: null,
  date: "2026-12-03" as CalendarDate,
  timeMinutes: 600,
  minutes: 60,
  place: null,
  link: "https://meet.example.com/1",
  language: "en",
  capacity: 1,
  role: "silent",
  isFirstTimersFirst: true,
  repeats: null,
  audience: "everybody",
  inReturn: null,
  consent: "given",
  consentBy: "Their head of IT",
  isCodeName: false,
};

/** A seat as it begins. */
export function seatOf(changes: Partial<Seat> = {}, consent: Consent = "given", at = "2026-11-25T09:00:00Z"): Seat {
  const now = new Date(at);
  const seat: Seat = {
    id: "00000000-0000-4000-8000-00000000aaaa",
    workspaceId: "T1",
    hostUserId: "U1",
    kind: "demo",
    ownKind: null,
    codeName: "Harbour",
    topic: "The import of orders",
    module: null,
    startsAt: new Date("2026-12-03T09:00:00Z"),
    minutes: 60,
    watchUntil: null,
    place: null,
    link: "https://meet.example.com/1",
    language: "en",
    capacity: 1,
    role: "silent",
    isFirstTimersFirst: true,
    repeats: null,
    seriesFrom: null,
    seriesId: null,
    audience: "everybody",
    inReturn: null,
    needsConsent: consent !== "nobody",
    zone: "Europe/Berlin",
    consentBy: null,
    consentAt: null,
    status: "draft",
    sequence: 0,
    hostFiledAt: null,
    dueAt: null,
    createdAt: now,
    changedAt: now,
    endedAt: null,
    ...changes,
  };
  return opened(seat, consent, consent === "given" ? "Their head of IT" : null, false, now);
}
