/**
 * Supply and demand in figures that name nobody. A figure is shown only where at least five different people stand behind
 * it, in each of their roles, and only where what is left when it is taken from another shown figure is nothing or
 * again of five people. Figures count whole weeks, so that what somebody does today shows in none before Monday.
 */
import { topicWords } from "#src/features/matching/rules/topic-words.ts";
import { addDays, instantOf, localDate, weekStart } from "#src/kernel/calendar.ts";

/** So many different people stand behind each figure. */
export const FEWEST_PEOPLE = 5;
export const SUPPLY_WEEKS = 12;
const HOUR_MS = 3_600_000;

/** The twelve whole weeks that count, by the clock of UTC: the same for every admin. */
export function supplySpan(now: Date): { readonly from: Date; readonly until: Date } {
  const until = weekStart(localDate(now, "UTC"));
  const from = addDays(until, -7 * SUPPLY_WEEKS);
  return { from: instantOf(from, 0, 0, "UTC"), until: instantOf(until, 0, 0, "UTC") };
}

/** Whether these are at least five different people. Who was forgotten counts as nobody. */
export function areEnough(userIds: readonly (string | null)[]): boolean {
  return new Set(userIds.filter((userId) => userId !== null)).size >= FEWEST_PEOPLE;
}

/**
 * Things of which some are special in one way, such as seats that were used.
 * @returns how many are; null where that figure, or the rest, would be of fewer than five people in any role.
 */
export function shownPart<T>(
  all: readonly T[],
  isIn: (one: T) => boolean,
  rolesIn: readonly ((one: T) => readonly (string | null)[])[],
  rolesOut: readonly ((one: T) => readonly (string | null)[])[],
): number | null {
  const part = all.filter(isIn);
  const rest = all.filter((one) => !isIn(one));
  const isSafe = (some: readonly T[], roles: typeof rolesIn): boolean =>
    some.length === 0 || roles.every((peopleOf) => areEnough(some.flatMap(peopleOf)));
  return isSafe(part, rolesIn) && isSafe(rest, rolesOut) ? part.length : null;
}

export interface Offered {
  readonly kind: string;
  readonly hostUserId: string | null;
  readonly guestUserIds: readonly string[];
}

export interface KindFigures {
  /** Null: several kinds, each of which is too small to be shown. */
  readonly kind: string | null;
  readonly offered: number;
  /** Seats in which somebody sat; null where it is not shown. */
  readonly used: number | null;
}

/**
 * Seats by kind, the most offered first; kinds with fewer than five hosts are one line, if that has five. There is no total:
 * a total less what is shown would be what is hidden.
 */
export function seatFigures(seats: readonly Offered[]): readonly KindFigures[] {
  const byKind = [...Map.groupBy(seats, ({ kind }) => kind)].map(([kind, ofKind]) => ({ kind, seats: ofKind }));
  const isShown = (some: readonly Offered[]): boolean => areEnough(some.map(({ hostUserId }) => hostUserId));
  const shown = byKind.filter((one) => isShown(one.seats));
  const others = byKind.filter((one) => !isShown(one.seats)).flatMap((one) => one.seats);
  const figures = shown
    .map((one): KindFigures => figuresOf(one.kind, one.seats))
    .toSorted((a, b) => b.offered - a.offered || (String(a.kind) < String(b.kind) ? -1 : 1));
  return isShown(others) ? [...figures, figuresOf(null, others)] : figures;
}

function figuresOf(kind: string | null, seats: readonly Offered[]): KindFigures {
  const hosts = ({ hostUserId }: Offered): readonly (string | null)[] => [hostUserId];
  const guests = ({ guestUserIds }: Offered): readonly string[] => guestUserIds;
  const used = shownPart(seats, ({ guestUserIds }) => guestUserIds.length > 0, [hosts, guests], [hosts]);
  return { kind, offered: seats.length, used };
}

export interface WishFigure {
  /** As most people write it; null: other topics, each of which is too small to be shown. */
  readonly topic: string | null;
  /** How many people wish for it. */
  readonly people: number;
}

/**
 * Open wishes by the word that most people have in common. Each wish is in one group alone, so that no two figures overlap and
 * their difference tells nothing.
 */
export function wishFigures(
  wishes: readonly { readonly userId: string; readonly topic: string }[],
): readonly WishFigure[] {
  const figures: WishFigure[] = [];
  let left = wishes.map((wish) => ({ ...wish, words: topicWords([wish.topic]) }));
  for (;;) {
    const people = new Map<string, Set<string>>();
    for (const { userId, words } of left)
      for (const word of words) people.set(word, (people.get(word) ?? new Set<string>()).add(userId));
    const [best] = [...people].toSorted(([a, some], [b, others]) => others.size - some.size || (a < b ? -1 : 1));
    if (best === undefined || best[1].size < FEWEST_PEOPLE) break;
    const [stem, those] = best;
    const group = left.filter(({ words }) => words.has(stem));
    figures.push({ topic: commonForm(stem, group), people: those.size });
    left = left.filter(({ words }) => !words.has(stem));
  }
  const others = new Set(left.map(({ userId }) => userId));
  return others.size >= FEWEST_PEOPLE ? [...figures, { topic: null, people: others.size }] : figures;
}

/** "Invoicing" for the stem "invoic": how most of them write it. */
function commonForm(stem: string, wishes: readonly { readonly topic: string }[]): string {
  const counts = new Map<string, number>();
  for (const { topic } of wishes)
    for (const word of new Set(topic.toLowerCase().split(/[^\p{L}\p{N}+#]+/u)))
      if (topicWords([word]).has(stem)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [best] = [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  return best?.[0] ?? stem;
}

export interface Answer {
  readonly hostUserId: string | null;
  readonly askerUserId: string;
  readonly askedAt: Date;
  readonly answeredAt: Date;
}

/**
 * How long an answer takes, in whole hours. Each host counts once with their own median, so that the figure is of no one
 * person; hours from being asked to the answer, nights and weekends included.
 * @returns null for fewer than five hosts or five askers.
 */
export function answerHours(answers: readonly Answer[]): number | null {
  const known = answers.filter(({ hostUserId }) => hostUserId !== null);
  if (!areEnough(known.map(({ hostUserId }) => hostUserId))) return null;
  if (!areEnough(known.map(({ askerUserId }) => askerUserId))) return null;
  const ofHosts = [...Map.groupBy(known, ({ hostUserId }) => hostUserId).values()];
  const medians = ofHosts.map((ofOne) =>
    median(ofOne.map(({ askedAt, answeredAt }) => answeredAt.getTime() - askedAt.getTime())),
  );
  return Math.max(0, Math.round(median(medians) / HOUR_MS));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

export interface AskedOnce {
  readonly askerUserId: string;
  readonly answers: readonly { readonly hostUserId: string }[];
}

export interface AskedFigures {
  /** Null where fewer than five people asked. */
  readonly asked: number | null;
  /** Requests that somebody answered, whatever they said; null where it is not shown. */
  readonly answered: number | null;
}

export function introductionFigures(requests: readonly AskedOnce[]): AskedFigures {
  const askers = ({ askerUserId }: AskedOnce): readonly string[] => [askerUserId];
  const hosts = ({ answers }: AskedOnce): readonly string[] => answers.map(({ hostUserId }) => hostUserId);
  if (!areEnough(requests.flatMap(askers))) return { asked: null, answered: null };
  return {
    asked: requests.length,
    answered: shownPart(requests, ({ answers }) => answers.length > 0, [askers, hosts], [askers]),
  };
}

export interface MentorFigures {
  /** Null where fewer than five mentors have a free place. */
  readonly free: { readonly places: number; readonly mentors: number } | null;
  /** People who look for a mentor; null for fewer than five. */
  readonly seekers: number | null;
}

/** Only mentors who have a place free are counted: all of them less those would be the mentors who have none. */
export function mentorFigures(
  mentors: readonly { readonly userId: string; readonly capacity: number; readonly taken: number }[],
  seekers: readonly string[],
): MentorFigures {
  const free = mentors.filter(({ capacity, taken }) => taken < capacity);
  const places = free.reduce((sum, { capacity, taken }) => sum + capacity - taken, 0);
  const looking = new Set(seekers).size;
  return {
    free: areEnough(free.map(({ userId }) => userId)) ? { places, mentors: free.length } : null,
    seekers: looking >= FEWEST_PEOPLE ? looking : null,
  };
}
