/** Whom a question may go to, and who of them comes first. */
import { type Department, type Host, isAskable, type WorkingHours } from "#src/features/matching/rules/host.ts";
import { APART_WEEKS, bestOf, type Candidate as Scored, type Seeker } from "#src/features/matching/rules/score.ts";
import { topicWords } from "#src/features/matching/rules/topic-words.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Question } from "./types.ts";

const WEEK_MS = 7 * 86_400_000;

/** Who asks, and whom they are not brought together with. */
export interface Asker {
  readonly userId: string;
  /** Block lists of either side. */
  readonly keptApart: ReadonlySet<string>;
  /** Their named manager, and whoever that one named, upwards. */
  readonly managers: ReadonlySet<string>;
  /** When they were last brought together with somebody, whatever for, by that one's Slack id. */
  readonly metAt: ReadonlyMap<string, Date>;
  /** Whom this question went to already. */
  readonly asked: ReadonlySet<string>;
}

/** Somebody who could be asked: `load` is how often they were this month, `capacity` how often they wish to be. */
export interface Candidate extends Scored {
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
  { load, isBusy, elsewhere = 0 }: Pick<Candidate, "load" | "isBusy" | "elsewhere">,
  now: Date,
): Candidate {
  return {
    userId: host.userId,
    department: host.department,
    topics: host.topics,
    languages: host.languages,
    hours,
    load,
    capacity: host.questionsPerMonth,
    elsewhere,
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

/**
 * Those who may be asked, the best first, by the one rule for who goes together. Whoever was named needs no reason.
 * @param seeker when the asker works, and in which languages they talk.
 */
export function pickHosts(
  question: Question,
  asker: Asker,
  candidates: readonly Candidate[],
  seeker: Pick<Seeker, "hours" | "languages">,
  now: Date,
): readonly Candidate[] {
  const fit = candidates.filter((candidate) => mayBeAsked(question, asker, candidate, now));
  if (question.wishedUserId !== null) return fit;
  const { userId, keptApart, managers, metAt } = asker;
  const looking: Seeker = {
    ...seeker,
    userId,
    topics: topicsOf(question),
    department: question.department,
    keptApart,
    managers: question.managersToo ? new Set() : managers,
    metAt,
  };
  return bestOf(looking, fit, fit.length, { now }).map(({ candidate }) => candidate);
}

function topicsOf({ topic, question }: Question): readonly string[] {
  return topic === "" ? [question] : [topic, question];
}

/** Why this person; null where nothing speaks for them. */
export function reasonFor(
  { wishedUserId, department, topic, question }: Question,
  candidate: Pick<Candidate, "userId" | "department" | "topics">,
): AskReason | null {
  if (wishedUserId === candidate.userId) return { kind: "named" };
  const asked = topicWords([topic, question]);
  const known = candidate.topics.find((one) => !topicWords([one]).isDisjointFrom(asked));
  if (department === null) return known === undefined ? null : { kind: "topic", topic: known };
  if (department !== candidate.department) return null;
  return known === undefined ? { kind: "department", department } : { kind: "topic", topic: known };
}

/** Whether two were brought together not long ago, or are to be. */
export function hasMetLately({ metAt }: Pick<Asker, "metAt">, userId: string, now: Date): boolean {
  const met = metAt.get(userId);
  return met !== undefined && now.getTime() - met.getTime() < APART_WEEKS * WEEK_MS;
}
