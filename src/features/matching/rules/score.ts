/**
 * How well two people go together, and why: the one rule for introductions and mentors; seats are put in order by what is
 * learned in them (docs/decisions/0028). It knows what somebody asked for, what the other offers, when both work, how much the
 * other has taken on, and when they met last; it knows nothing of how anybody did. docs/decisions has the reasons for the weights.
 */
import { commonMinutesAWeek, hoursKey } from "./common-hours.ts";
import type { Department, WorkingHours } from "./host.ts";
import { topicWords } from "./topic-words.ts";

/** Who looks for somebody. */
export interface Seeker {
  readonly userId: string;
  /** What it is about: free words, or their whole question; none: they take what there is. */
  readonly topics: readonly string[];
  /** Whom they want to ask; null for whoever knows. */
  readonly department: Department | null;
  /** Whom they named by department is of it: somebody of another one is no answer, whatever they know. */
  readonly isDepartmentBinding?: boolean;
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  readonly hours: WorkingHours;
  /** Who is out of the question: blocked by either side, asked for this already, or without what was asked for. */
  readonly keptApart: ReadonlySet<string>;
  /** Their named manager, and theirs upwards; empty where they wished for one of them. */
  readonly managers: ReadonlySet<string>;
  /** When they were last brought together, by user id. */
  readonly metAt: ReadonlyMap<string, Date>;
}

/** Who could be brought together with them. */
export interface Candidate {
  readonly userId: string;
  readonly department: Department | null;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly hours: WorkingHours;
  /** How much of their capacity is taken. */
  readonly load: number;
  readonly capacity: number;
  /** What else they have taken on this month, of what has a capacity of its own; 0 where it is left out. */
  readonly elsewhere?: number;
  /** How many they can be given in one round; as many as their capacity leaves where it is left out. */
  readonly atOnce?: number;
}

/** Why these two, as data; the sentence is made when it is shown. */
export type MatchReason =
  /** They know about it; in their own words. */
  | { readonly kind: "topic"; readonly topics: readonly string[] }
  | { readonly kind: "department"; readonly department: Department }
  /** Minutes a week at which both work. */
  | { readonly kind: "hours"; readonly minutes: number }
  /** They have taken nothing on yet. */
  | { readonly kind: "free" }
  /** They were never brought together before. */
  | { readonly kind: "new" };

export interface Score {
  /** 0 to 1. */
  readonly value: number;
  /** What counted most comes first. */
  readonly reasons: readonly MatchReason[];
}

export interface Match<C extends Candidate = Candidate> {
  readonly candidate: C;
  readonly score: Score;
}

/** What each thing counts. What a seeker did not ask for is left out, and the others count the more. */
const WEIGHTS = { topic: 40, department: 25, hours: 15, load: 10, new: 10 } as const;
/** So many words in common are a full fit; of somebody who gave one, that one. */
const FULL_TOPIC_WORDS = 2;
/** Half of ordinary working time together is as good as all of it. */
const FULL_MINUTES = 5 * 4 * 60;
const WEEK_MS = 7 * 86_400_000;
/** Nobody is brought together with the same person again so soon. */
export const APART_WEEKS = 12;
/** After so long it is as if they had never met. */
const FORGOTTEN_WEEKS = 52;

/** @returns null where a rule forbids the pair. */
export function scoreOf(seeker: Seeker, candidate: Candidate, context: { readonly now: Date }): Score | null {
  const scoring = scoringAt(context.now);
  const known = scoring.candidate(candidate);
  const fits = fitsOf(scoring.seeker(seeker), known, scoring);
  return fits && { value: fits.value, reasons: reasonsOf(fits, known) };
}

/** The best of them, the best first; of equal ones, the one who has taken on less. */
export function bestOf<C extends Candidate>(
  seeker: Seeker,
  candidates: readonly C[],
  count: number,
  context: { readonly now: Date },
): readonly Match<C>[] {
  const scoring = scoringAt(context.now);
  const looking = scoring.seeker(seeker);
  const matches = candidates.flatMap((candidate) => {
    const known = scoring.candidate(candidate);
    const fits = fitsOf(looking, known, scoring);
    return fits ? [{ candidate, score: { value: fits.value, reasons: reasonsOf(fits, known) } }] : [];
  });
  return matches
    .toSorted(
      (a, b) =>
        b.score.value - a.score.value ||
        takenBy(a.candidate) - takenBy(b.candidate) ||
        compare(a.candidate.userId, b.candidate.userId),
    )
    .slice(0, count);
}

/** All that somebody has taken on. */
export function takenBy({ load, elsewhere = 0 }: Pick<Candidate, "load" | "elsewhere">): number {
  return load + elsewhere;
}

/** By code units, so that the order is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is worked out once for each person, where many are compared with many. */
export interface KnownSeeker extends Omit<Seeker, "topics"> {
  readonly words: ReadonlySet<string>;
  readonly hoursKey: string;
}
export interface KnownCandidate extends Candidate {
  readonly words: ReadonlySet<string>;
  readonly hoursKey: string;
}

export interface Scoring {
  readonly now: number;
  seeker(seeker: Seeker): KnownSeeker;
  candidate(candidate: Candidate): KnownCandidate;
  commonMinutes(seeker: KnownSeeker, candidate: KnownCandidate): number;
}

/** Scores at one moment; it remembers what many pairs share. */
export function scoringAt(now: Date): Scoring {
  const minutes = new Map<string, Map<string, number>>();
  return {
    now: now.getTime(),
    seeker: (seeker) => ({ ...seeker, words: topicWords(seeker.topics), hoursKey: hoursKey(seeker.hours) }),
    candidate: (candidate) => ({
      ...candidate,
      words: topicWords(candidate.topics),
      hoursKey: hoursKey(candidate.hours),
    }),
    commonMinutes: (seeker, candidate) => {
      let known = minutes.get(seeker.hoursKey);
      if (!known) minutes.set(seeker.hoursKey, (known = new Map()));
      let common = known.get(candidate.hoursKey);
      if (common === undefined) {
        common = commonMinutesAWeek(seeker.hours, candidate.hours, now);
        known.set(candidate.hoursKey, common);
      }
      return common;
    },
  };
}

/** How far each thing fits; null for what was not asked for. */
interface Fits {
  readonly value: number;
  readonly topic: number | null;
  readonly department: number | null;
  readonly minutes: number;
  readonly seeker: KnownSeeker;
}

/** @returns null where a rule forbids the pair. */
function fitsOf(seeker: KnownSeeker, candidate: KnownCandidate, scoring: Scoring): Fits | null {
  const { userId, load, capacity, elsewhere = 0 } = candidate;
  if (userId === seeker.userId || seeker.keptApart.has(userId) || seeker.managers.has(userId)) return null;
  const apart = apartFit(seeker.metAt.get(userId), scoring.now);
  if (!hasCommon(seeker.languages, candidate.languages)) return null;
  const topic = topicFit(seeker.words.size, [...seeker.words].filter((word) => candidate.words.has(word)).length);
  const department = seeker.department === null ? null : Number(candidate.department === seeker.department);
  if (isOfOtherDepartment(seeker, candidate)) return null;
  const minutes = scoring.commonMinutes(seeker, candidate);
  const value = weigh({ topic, department, minutes, load, capacity, elsewhere, apart });
  return value === null ? null : { value, topic, department, minutes, seeker };
}

/** Whether somebody is not of the department that was named, where that is binding. */
export function isOfOtherDepartment(
  { department, isDepartmentBinding = false }: Pick<Seeker, "department" | "isDepartmentBinding">,
  candidate: Pick<Candidate, "department">,
): boolean {
  return isDepartmentBinding && department !== null && candidate.department !== department;
}

/** How many a candidate can be given in a round. */
export function freePlaces({ load, capacity, atOnce = capacity }: Candidate): number {
  return Math.max(0, Math.min(capacity - load, atOnce));
}

/** What the score of a pair is made of; shares from 0 to 1. */
export interface Parts {
  /** Null where none was asked for. */
  readonly topic: number | null;
  /** Null where none was asked for. */
  readonly department: number | null;
  /** In common a week. */
  readonly minutes: number;
  readonly load: number;
  readonly capacity: number;
  readonly elsewhere: number;
  /** Null for two who met too short ago. */
  readonly apart: number | null;
}

/** The rule itself: 0 to 1, or null where it forbids the pair. */
export function weigh({ topic, department, minutes, load, capacity, elsewhere, apart }: Parts): number | null {
  if (apart === null || minutes === 0 || load >= capacity) return null;
  // Somebody who knows nothing of it and works elsewhere is no answer to what was asked.
  const isAskedFor = topic !== null || department !== null;
  if (isAskedFor && !topic && !department) return null;
  const sum =
    (topic ?? 0) * WEIGHTS.topic +
    (department ?? 0) * WEIGHTS.department +
    Math.min(1, minutes / FULL_MINUTES) * WEIGHTS.hours +
    (1 - (load + elsewhere) / (capacity + elsewhere)) * WEIGHTS.load +
    apart * WEIGHTS.new;
  return sum / countedWeight(topic !== null, department !== null);
}

/** By how much the score of a pair sinks with each further one that the candidate takes on. */
export function sinkOf(
  asksTopic: boolean,
  asksDepartment: boolean,
  { capacity, elsewhere = 0 }: Pick<Candidate, "capacity" | "elsewhere">,
): number {
  return WEIGHTS.load / (capacity + elsewhere) / countedWeight(asksTopic, asksDepartment);
}

function countedWeight(asksTopic: boolean, asksDepartment: boolean): number {
  return (
    (asksTopic ? WEIGHTS.topic : 0) +
    (asksDepartment ? WEIGHTS.department : 0) +
    WEIGHTS.hours +
    WEIGHTS.load +
    WEIGHTS.new
  );
}

/** How long ago they met, 0 to 1; null for two who met too short ago. */
export function apartFit(met: Date | undefined, now: number): number | null {
  if (!met) return 1;
  const weeks = (now - met.getTime()) / WEEK_MS;
  return weeks < APART_WEEKS ? null : Math.min(1, weeks / FORGOTTEN_WEEKS);
}

/** @returns null where no topic was asked for. */
export function topicFit(wanted: number, shared: number): number | null {
  return wanted === 0 ? null : Math.min(1, shared / Math.min(FULL_TOPIC_WORDS, wanted));
}

export function hasCommon(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => others.includes(one));
}

function reasonsOf(fits: Fits, candidate: KnownCandidate): readonly MatchReason[] {
  const reasons: MatchReason[] = [];
  if (fits.topic) {
    const topics = candidate.topics.filter((topic) => !topicWords([topic]).isDisjointFrom(fits.seeker.words));
    reasons.push({ kind: "topic", topics });
  }
  if (fits.department && candidate.department) reasons.push({ kind: "department", department: candidate.department });
  reasons.push({ kind: "hours", minutes: fits.minutes });
  if (takenBy(candidate) === 0) reasons.push({ kind: "free" });
  if (!fits.seeker.metAt.has(candidate.userId)) reasons.push({ kind: "new" });
  return reasons;
}
