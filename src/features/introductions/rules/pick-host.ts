/** Whom a question may go to, and who of them comes first. */
import { assign } from "#src/features/matching/rules/assign.ts";
import { type Department, type Host, isAskable, type WorkingHours } from "#src/features/matching/rules/host.ts";
import {
  APART_WEEKS,
  bestOf,
  type Candidate as Scored,
  type Seeker,
  scoreOf,
} from "#src/features/matching/rules/score.ts";
import { topicWords } from "#src/features/matching/rules/topic-words.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Question } from "./types.ts";

const WEEK_MS = 7 * 86_400_000;

/** Who asks, when and in which languages they talk, and whom they are not brought together with. */
export interface Asker extends Pick<Seeker, "userId" | "hours" | "languages"> {
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
  { askedAt, isBusy, elsewhere = 0 }: Pick<Candidate, "isBusy" | "elsewhere"> & { readonly askedAt: readonly Date[] },
  now: Date,
): Candidate {
  return {
    userId: host.userId,
    department: host.department,
    topics: host.topics,
    languages: host.languages,
    hours,
    load: inMonth(askedAt, now, hours.zone),
    capacity: host.questionsPerMonth,
    elsewhere,
    isBusy,
    isPaused: !isAskable(host, localDate(now, hours.zone)),
  };
}

/** How many of these moments are in the month of now, by the clock of a zone. */
export function inMonth(moments: readonly Date[], now: Date, zone: string): number {
  const month = localDate(now, zone).slice(0, 7);
  return moments.filter((at) => localDate(at, zone).startsWith(month)).length;
}

/**
 * Whether this person may be asked at all. Whoever was named is asked although they are the manager, of another department, or know
 * nothing of it; for everybody else the one score decides.
 */
export function mayBeAsked(question: Question, asker: Asker, candidate: Candidate, now: Date): boolean {
  if (candidate.isPaused || candidate.isBusy) return false;
  if (question.wishedUserId === null) return scoreOf(seekerOf(question, asker), candidate, { now }) !== null;
  const { userId } = candidate;
  if (question.wishedUserId !== userId || userId === asker.userId) return false;
  if (asker.asked.has(userId) || asker.keptApart.has(userId)) return false;
  return candidate.load < candidate.capacity && !hasMetLately(asker, userId, now);
}

/** Those who may be asked, the best first, by the one rule for who goes together. Whoever was named needs no reason. */
export function pickHosts(
  question: Question,
  asker: Asker,
  candidates: readonly Candidate[],
  now: Date,
): readonly Candidate[] {
  if (question.wishedUserId !== null)
    return candidates.filter((candidate) => mayBeAsked(question, asker, candidate, now));
  const free = candidates.filter(isFree);
  return bestOf(seekerOf(question, asker), free, free.length, { now }).map(({ candidate }) => candidate);
}

/** A question for whoever fits, and who asks it. */
export interface Looking<Q extends Question = Question> {
  readonly question: Q;
  readonly asker: Asker;
}

/** Whom each of them is to ask first, where many look at once: nobody has two questions at a time. */
export function firstChoices<Q extends Question>(
  looking: readonly Looking<Q>[],
  candidates: readonly Candidate[],
  now: Date,
): ReadonlyMap<Q, string> {
  const seekers = looking.map(({ question, asker }) => ({ ...seekerOf(question, asker), question }));
  const free = candidates.filter(isFree).map((candidate) => ({ ...candidate, atOnce: 1 }));
  return new Map(assign(seekers, free, { now }).map(({ seeker, candidate }) => [seeker.question, candidate.userId]));
}

function isFree({ isPaused, isBusy }: Candidate): boolean {
  return !isPaused && !isBusy;
}

/** Somebody who names a department wants to hear it from there: a colleague of another one who knows the topic is no answer. */
function seekerOf(question: Question, asker: Asker): Seeker {
  const { userId, hours, languages, keptApart, asked, managers, metAt } = asker;
  return {
    userId,
    hours,
    languages,
    topics: topicsOf(question),
    department: question.department,
    isDepartmentBinding: true,
    keptApart: new Set([...keptApart, ...asked]),
    managers: question.managersToo ? new Set() : managers,
    metAt,
  };
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
