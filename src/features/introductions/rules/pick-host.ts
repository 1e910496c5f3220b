/** Whom a question may go to, and who of them comes first. */
import { type Department, type Host, isAskable, type WorkingHours } from "#src/features/matching/rules/host.ts";
import { addDays, instantOf, localDate } from "#src/kernel/calendar.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { wordsOf } from "./topic-words.ts";
import type { Question } from "./types.ts";

/** The same two are not brought together again within so many days. */
export const APART_DAYS = 84;

/** Who asks, and whom they are not brought together with. */
export interface Asker {
  readonly userId: string;
  /** Block lists of either side. */
  readonly keptApart: ReadonlySet<string>;
  /** Their named manager, and whoever that one named, upwards. */
  readonly managers: ReadonlySet<string>;
  /** When they were last introduced to somebody, by that one's Slack id. */
  readonly metAt: ReadonlyMap<string, Date>;
  /** Whom this question went to already. */
  readonly asked: ReadonlySet<string>;
}

/** Somebody who could be asked. */
export interface Candidate {
  readonly userId: string;
  readonly department: Department | null;
  readonly topics: readonly string[];
  readonly hours: WorkingHours;
  /** How often they were asked this month, and how often they wish to be. */
  readonly load: number;
  readonly capacity: number;
  /** A question lies before them without an answer. */
  readonly isBusy: boolean;
  readonly isPaused: boolean;
}

/** Why somebody is asked, as data; the sentence is made when it is shown. */
export type AskReason =
  | { readonly kind: "named" }
  | { readonly kind: "topic"; readonly topic: string }
  | { readonly kind: "department"; readonly department: Department };

/** What a host is as a candidate. */
export function candidateOf(
  host: Host,
  hours: WorkingHours,
  { load, isBusy }: Pick<Candidate, "load" | "isBusy">,
  now: Date,
): Candidate {
  return {
    userId: host.userId,
    department: host.department,
    topics: host.topics,
    hours,
    load,
    capacity: host.questionsPerMonth,
    isBusy,
    isPaused: !isAskable(host, localDate(now, hours.zone)),
  };
}

/** Whether this person may be asked at all. Whoever was named is asked although they are the manager, or of another department. */
export function mayBeAsked(question: Question, asker: Asker, candidate: Candidate, now: Date): boolean {
  const { userId } = candidate;
  const isNamed = question.wishedUserId === userId;
  if (question.wishedUserId !== null && !isNamed) return false;
  if (userId === asker.userId || asker.asked.has(userId) || asker.keptApart.has(userId)) return false;
  if (candidate.isPaused || candidate.isBusy || candidate.load >= candidate.capacity) return false;
  if (hasMetLately(asker, userId, now)) return false;
  if (isNamed) return true;
  if (!question.managersToo && asker.managers.has(userId)) return false;
  return reasonFor(question, candidate) !== null;
}

/** Those who may be asked, the best first. */
export function pickHosts(
  question: Question,
  asker: Asker,
  candidates: readonly Candidate[],
  { hours, now }: { readonly hours: WorkingHours; readonly now: Date },
): readonly Candidate[] {
  return candidates
    .filter((candidate) => mayBeAsked(question, asker, candidate, now))
    .map((candidate) => ({ candidate, value: fitOf(question, candidate, hours, now) }))
    .toSorted((a, b) => b.value - a.value || (a.candidate.userId < b.candidate.userId ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Why this person; null where nothing speaks for them. */
export function reasonFor(
  { wishedUserId, department, topic, question }: Question,
  candidate: Pick<Candidate, "userId" | "department" | "topics">,
): AskReason | null {
  if (wishedUserId === candidate.userId) return { kind: "named" };
  const asked = wordsOf(`${topic} ${question}`);
  const known = candidate.topics.find((one) => wordsOf(one).some((word) => asked.includes(word)));
  if (department === null) return known === undefined ? null : { kind: "topic", topic: known };
  if (department !== candidate.department) return null;
  return known === undefined ? { kind: "department", department } : { kind: "topic", topic: known };
}

/** Whether two were introduced to each other not long ago. */
export function hasMetLately({ metAt }: Pick<Asker, "metAt">, userId: string, now: Date): boolean {
  const met = metAt.get(userId);
  return met !== undefined && now.getTime() - met.getTime() < APART_DAYS * 86_400_000;
}

/** 0 to 1: their topic, the hours that both work, and how much they were asked already. */
function fitOf(question: Question, candidate: Candidate, hours: WorkingHours, now: Date): number {
  const reason = reasonFor(question, candidate);
  const topic = reason?.kind === "topic" || reason?.kind === "named" ? 1 : 0;
  const free = 1 - candidate.load / Math.max(1, candidate.capacity);
  return 0.5 * topic + 0.3 * commonShare(hours, candidate.hours, now) + 0.2 * free;
}

/** The share of a working day of the first that the second works as well. */
function commonShare(a: WorkingHours, b: WorkingHours, now: Date): number {
  const day = addDays(localDate(now, a.zone), 7);
  const [from, until] = spanOf(a, day);
  const spans = [-1, 0, 1].map((days) => spanOf(b, addDays(day, days)));
  const common = spans.reduce(
    (sum, [start, end]) => sum + Math.max(0, Math.min(until, end) - Math.max(from, start)),
    0,
  );
  return until > from ? Math.min(1, common / (until - from)) : 0;
}

function spanOf({ zone, workStart, workEnd }: WorkingHours, day: CalendarDate): readonly [number, number] {
  return [instantOf(day, workStart, 0, zone).getTime(), instantOf(day, workEnd, 0, zone).getTime()];
}
