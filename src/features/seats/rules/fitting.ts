/** Which open seats fit somebody, best first. Nothing is shown that they could not take. */

import { isWorkingDay, type KnownDays } from "#src/features/matching/rules/working-days.ts";
import { localDate, localMinutes } from "#src/kernel/calendar.ts";
import type { Area, SeatKind } from "#src/kernel/vocabulary.ts";
import { type Board, canBeAsked, endOf, isLive, type Seat } from "./seat.ts";

/** What somebody learns in each kind of seat. */
export const AREAS_OF: Readonly<Record<SeatKind, readonly Area[]>> = {
  "client-call": ["clients", "business"],
  "solution-mapping": ["clients", "architecture"],
  "requirements-workshop": ["clients", "business"],
  "sales-pitch": ["market", "business"],
  demo: ["market", "clients"],
  release: ["operations"],
  "on-call": ["operations"],
  estimation: ["business", "collaboration"],
  "incident-review": ["operations", "craft"],
  "architecture-hour": ["architecture"],
  "support-hour": ["clients", "collaboration"],
  own: [],
};

export interface Seeker {
  readonly userId: string;
  readonly isDeveloper: boolean;
  readonly focusAreas: readonly Area[];
  /** ISO 639-1; empty where nobody knows: then any. */
  readonly languages: readonly string[];
  readonly days: KnownDays;
  /** Who is not brought together with them. */
  readonly keptApart: ReadonlySet<string>;
}

export interface FittingSeat {
  readonly board: Board;
  /** It is outside their working hours; shown all the same, after the others. */
  readonly isOutside: boolean;
}

const FOCUS = 4;
const FREE = 3;
const FIRST_SOON_MS = 14 * 24 * 3_600_000;

/** @param words what they look for: each must be in its kind, topic or module. @param kindNames kinds as they read them. */
export function fittingSeats(
  boards: readonly Board[],
  seeker: Seeker,
  {
    words,
    kind,
    kindNames,
    now,
  }: {
    readonly words: string;
    /** Only this kind. */
    readonly kind: SeatKind | null;
    readonly kindNames: Readonly<Record<SeatKind, string>>;
    readonly now: Date;
  },
): readonly FittingSeat[] {
  const wanted = wantedWords(words);
  const found = boards
    .filter((board) => mayAsk(board, seeker) && (kind === null || board.seat.kind === kind))
    .filter((board) => !isOff(board, seeker))
    .filter(({ seat }) => {
      const text = `${kindNames[seat.kind]} ${seat.ownKind ?? ""} ${seat.topic} ${seat.module ?? ""}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
  return found
    .map((board) => ({ board, isOutside: isOutside(board, seeker), value: valueOf(board, seeker, now) }))
    .toSorted(
      (a, b) =>
        Number(a.isOutside) - Number(b.isOutside) ||
        b.value - a.value ||
        (a.board.seat.startsAt?.getTime() ?? Number.POSITIVE_INFINITY) -
          (b.board.seat.startsAt?.getTime() ?? Number.POSITIVE_INFINITY) ||
        (a.board.seat.id < b.board.seat.id ? -1 : 1),
    )
    .map(({ board, isOutside: outside }) => ({ board, isOutside: outside }));
}

function mayAsk({ seat, requests }: Board, seeker: Seeker): boolean {
  if (!canBeAsked(seat) || seat.hostUserId === null || seat.hostUserId === seeker.userId) return false;
  if (seeker.keptApart.has(seat.hostUserId)) return false;
  if (!isFor(seat, seeker)) return false;
  if (seeker.languages.length > 0 && !seeker.languages.includes(seat.language)) return false;
  return !requests.some(
    (request) => request.askerUserId === seeker.userId && (isLive(request) || request.status === "declined"),
  );
}

/** Whether the host offers it to people of their trade. */
export function isFor({ audience }: Pick<Seat, "audience">, { isDeveloper }: Pick<Seeker, "isDeveloper">): boolean {
  return audience === "everybody" || (audience === "developers") === isDeveloper;
}

/** What is looked for, word by word, each once. */
export function wantedWords(words: string): readonly string[] {
  const all = words.toLowerCase().split(/\s+/);
  return [...new Set(all)].filter((word) => word.length > 1);
}

function isOff({ seat }: Board, { days }: Seeker): boolean {
  return seat.startsAt !== null && !isWorkingDay(days, localDate(seat.startsAt, days.hours.zone));
}

function isOutside({ seat }: Board, { days }: Seeker): boolean {
  const end = endOf(seat);
  if (seat.startsAt === null || end === null) return false;
  const { zone, workStart, workEnd } = days.hours;
  const [from, until] = [localMinutes(seat.startsAt, zone), localMinutes(new Date(end.getTime() - 1), zone)];
  return from < workStart * 60 || until >= workEnd * 60 || until < from;
}

function valueOf({ seat }: Board, { focusAreas }: Seeker, now: Date): number {
  const focus = AREAS_OF[seat.kind].some((area) => focusAreas.includes(area)) ? FOCUS : 0;
  const free = seat.status === "open" ? FREE : 0;
  const isSoon = seat.startsAt !== null && seat.startsAt.getTime() - now.getTime() <= FIRST_SOON_MS;
  return focus + free + (isSoon ? 1 : 0);
}
