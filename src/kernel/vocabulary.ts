/** The fixed words of the product: areas, scopes, tracks, kinds, roles. Their keys are stored and must not change. */

/** Competency areas, keyed as in the career ladders that they come from. */
export const AREAS = [
  "architecture",
  "craft",
  "breadth",
  "operations",
  "collaboration",
  "business",
  "clients",
  "market",
  "leadership",
  "people",
] as const;
export type Area = (typeof AREAS)[number];

/** How far a person's work reaches: 1 own task, 2 feature or project, 3 team and stakeholders, 4 several teams. */
export const SCOPES = [1, 2, 3, 4] as const;
export type Scope = (typeof SCOPES)[number];

/** The kinds of developer that the catalogue speaks to. */
export const DEVELOPER_TRACKS = ["backend", "erp", "frontend", "devops", "data", "mobile"] as const;

/** Everybody whom the catalogue speaks to; those who lead developers have challenges of their own. */
export const TRACKS = [...DEVELOPER_TRACKS, "manager"] as const;
export type Track = (typeof TRACKS)[number];

/** Those for whom some challenges are alone, whatever their track: who hosts, has a mentee or a mentor, works outside engineering. */
export const READERS = ["host", "mentor", "mentee", "outside"] as const;
export type Reader = (typeof READERS)[number];

/** What a challenge mostly asks a person to do. */
export const KINDS = ["talk", "watch", "read", "make", "write"] as const;
export type Kind = (typeof KINDS)[number];

/** Whom a challenge needs; `none` for those that a person can do alone. */
export const HOST_ROLES = [
  "none",
  "peer",
  "senior",
  "manager",
  "sales",
  "marketing",
  "support",
  "operations",
  "product",
  "consultant",
  "owner",
] as const;
export type HostRole = (typeof HOST_ROLES)[number];

/** What people let others sit in on. Stored; the keys must not change. */
export const SEAT_KINDS = [
  "client-call",
  "solution-mapping",
  "requirements-workshop",
  "sales-pitch",
  "demo",
  "release",
  "on-call",
  "estimation",
  "incident-review",
  "architecture-hour",
  "support-hour",
  "own",
] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

/** What somebody has at the end of a challenge. */
export const FORMS = [
  "lines",
  "sentence",
  "list",
  "table",
  "diagram",
  "page",
  "note",
  "message",
  "ticket",
  "test",
  "change",
  "record",
  "question",
  "answer",
  "talk",
  "seat",
  "name",
  "number",
] as const;
export type Form = (typeof FORMS)[number];

/** Where that is then; `kept`: with nobody but themselves. */
export const PLACES = [
  "merged",
  "linked",
  "posted",
  "sent",
  "handed-over",
  "agreed",
  "booked",
  "published",
  "kept",
] as const;
export type Place = (typeof PLACES)[number];

/** How much of a challenge somebody takes on. */
export const SIZES = ["tiny", "usual", "bigger"] as const;
export type Size = (typeof SIZES)[number];

/** The lines of career advice that each challenge serves (docs: A = senior engineer, B = managing director). */
export const ADVICE_LINES = [
  "A1",
  "A2",
  "A3",
  "A4",
  "A5",
  "A6",
  "A7",
  "A8",
  "B1",
  "B2",
  "B3",
  "B4",
  "B5",
  "B6",
  "B7",
  "B8",
] as const;
export type AdviceLine = (typeof ADVICE_LINES)[number];

/** ISO weekday: 1 Monday to 7 Sunday. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];
