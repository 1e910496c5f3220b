/**
 * Choosing a challenge: pure, seeded and explained.
 *
 * Never: out of the person's scope or track, before its prerequisites, inside its rest after it was done, or what the
 * person asked for fewer of or turned down. Then by weight: focus areas, areas that waited, next rungs, variety, time. An area that
 * waited for `STARVED_WEEKS` comes before all weights, so that none is forgotten over half a year.
 */
import { type Catalogue, currentOf } from "#src/kernel/catalogue.ts";
import { atSize, type Challenge, leadsToClients, sizesOf } from "#src/kernel/challenge.ts";
import type { HistoryEvent, Pinned, Reason, Settings } from "#src/kernel/member.ts";
import { pickWeighted, seededRandom } from "#src/kernel/seeded-random.ts";
import type { Reader, Scope, SeatKind, Size, Track } from "#src/kernel/vocabulary.ts";
import { type PracticeHistory, pairOf, practiceHistoryOf, WEEK_MS } from "./practice-history.ts";
import {
  isInForce,
  isTurnedDown,
  type Preference,
  wishedReasons,
  wishedScope,
  wishedSize,
  wishedWeight,
} from "./preferences.ts";
import { isAbout } from "./topics.ts";

export interface ChoiceInput {
  readonly catalogue: Catalogue;
  readonly settings: Pick<Settings, "track" | "scope" | "focusAreas">;
  /** The last year, oldest first. */
  readonly history: readonly HistoryEvent[];
  readonly seed: string;
  readonly now: Date;
  /** Prefer what comes in a size of at most so many minutes (somebody's first challenge). */
  readonly maxMinutes?: number;
  /** A guest is offered nothing that leads to clients. */
  readonly isGuest?: boolean;
  /** A challenge that comes back, whose day has come. */
  readonly pinned?: Pick<Pinned, "challengeId" | "reasons">;
  /** Kinds of seats that can be had now; null where nobody ever offered one: then it makes no difference. */
  readonly openSeats?: ReadonlySet<SeatKind> | null;
  /** What the person is of those for whom some challenges are alone. */
  readonly readers?: ReadonlySet<Reader>;
  /** What the person said of ease, size and topics; what counts no more is left out of account. */
  readonly preferences?: readonly Preference[];
}

export interface Choice {
  /** As the catalogue has it, in all its sizes. */
  readonly challenge: Challenge;
  /** In which of them it is offered. */
  readonly size: Size;
  /** Up to two others, different from the first and from each other. */
  readonly alternatives: readonly Challenge[];
  /** Most telling first, at least one. */
  readonly reasons: readonly Reason[];
}

/** Weeks without a certain area after which it must come next. Ten areas fit into 26 weeks with room to spare. */
export const STARVED_WEEKS = 14;
const FOCUS_WEIGHT = 3;
const NEXT_RUNG_WEIGHT = 4;
const FRESH_KIND_WEIGHT = 1.3;
const SAME_KIND_WEIGHT = 0.5;
const LONG_WEIGHT = 0.6;
const TURNED_DOWN_WEIGHT = 0.5;
const FEWER_WEIGHT = 0.1;
const READER_WEIGHT = 2;
const OPEN_SEAT_WEIGHT = 2.5;
const NO_SEAT_WEIGHT = 0.6;
/** A full weight for waiting is reached after so many weeks. */
const FULL_WAIT_WEEKS = 12;
const WAIT_WEIGHT = 2;
/** From so many weeks on, the reason says that the area was neglected. */
const TOLD_WAIT_WEEKS = 4;
const ALTERNATIVES = 2;

/** Chooses one challenge and two others; null when the catalogue has nothing for this person now. */
export function chooseChallenge(asked: ChoiceInput): Choice | null {
  const input = withoutTurnedDown(asked);
  const { catalogue, now, seed } = input;
  const practice = practiceHistoryOf(input.history, catalogue, now);
  const { track, scope } = input.settings;
  const wishes = (input.preferences ?? []).filter((wish) => isInForce(wish, now));
  const wanted = wishedScope(scope, wishes);
  const mine = fittingFor(catalogue, track, scope);
  const more = wanted === scope ? [] : fittingFor(catalogue, track, wanted).filter((one) => !mine.includes(one));
  const theirs = catalogue.forReaders.filter((one) => isForReader(one, input));
  const fitting = [...mine, ...more, ...theirs].filter(
    (challenge) => !(input.isGuest && leadsToClients(challenge)) && !isTurnedDown(challenge, wishes),
  );
  const allowed = fitting.filter((challenge) => isAllowed(challenge, practice));
  const rested = allowed.filter(({ id }) => !practice.resting.has(id));
  const candidates = candidatesIn(rested, allowed, input);
  const pinned = pinnedIn(input, fitting);
  if (candidates.length === 0 && !pinned) return null;

  const random = seededRandom(seed);
  const weights = new Map(
    candidates.map((challenge) => [
      challenge,
      (weigh(challenge, input, practice) * wishedWeight(challenge, scope, wishes)) ** 2,
    ]),
  );
  const weightOf = (challenge: Challenge): number => weights.get(challenge) ?? 0;
  const challenge = pinned ?? pickWeighted(firstPool(candidates, input, practice), weightOf, random);
  if (!challenge) return null;
  const alternatives: Challenge[] = [];
  while (alternatives.length < ALTERNATIVES) {
    const shown = [challenge, ...alternatives];
    const next = pickWeighted(others(candidates, shown), weightOf, random);
    if (!next) break;
    alternatives.push(next);
  }
  // What a colleague asked for was accepted already, so no others are offered.
  const back = pinned ? (input.pinned?.reasons ?? []) : [];
  if (back.some(({ kind }) => kind === "assigned"))
    return { challenge, size: sizeBefore(challenge, back), alternatives: [], reasons: back };
  const wished = wishedReasons(challenge, scope, wishes, now);
  const size = sizeOffered(challenge, input, wishes);
  const reasons = reasonsFor(atSize(challenge, size), input, practice, [...back, ...wished]);
  return { challenge, size, alternatives, reasons };
}

/** What they turned down meanwhile does not come back, whatever was promised of it; what a colleague asked for was taken on. */
function withoutTurnedDown(asked: ChoiceInput): ChoiceInput {
  const { pinned, ...input } = asked;
  if (!pinned || pinned.reasons.some(({ kind }) => kind === "assigned")) return asked;
  return isTurnedDown({ id: pinned.challengeId }, asked.preferences ?? []) ? input : asked;
}

/** What a person chose themselves, in the size that they ask for where it comes in it. */
export function ownChoice(challenge: Challenge, size: Size = "usual"): Choice {
  const fitting = sizesOf(challenge).includes(size) ? size : "usual";
  return { challenge, size: fitting, alternatives: [], reasons: [{ kind: "own-choice" }] };
}

/** The size that fits into the time where that is limited, else the one that the person wishes. What was put off comes back as it was. */
function sizeOffered(challenge: Challenge, { maxMinutes, pinned }: ChoiceInput, wishes: readonly Preference[]): Size {
  if (maxMinutes !== undefined) return sizeWithin(challenge, maxMinutes);
  return pinned ? sizeBefore(challenge, pinned.reasons) : wishedSize(challenge, wishes);
}

/** The size in which it was put off, where it still comes in it. */
function sizeBefore(challenge: Challenge, reasons: readonly Reason[]): Size {
  const size = reasons.flatMap((one) => ("size" in one && one.size ? [one.size] : []))[0] ?? "usual";
  return sizesOf(challenge).includes(size) ? size : "usual";
}

/** The largest size that is small enough; as usual where none is. */
function sizeWithin(challenge: Challenge, maxMinutes: number): Size {
  const fitting = sizesOf(challenge).filter((size) => atSize(challenge, size).minutes <= maxMinutes);
  return fitting.includes("usual") ? "usual" : (fitting[0] ?? "usual");
}

/**
 * What comes back: what took its place where it was retired meanwhile and that fits, or else the retired one itself. What a
 * colleague asked for stays as they asked it.
 */
function pinnedIn({ catalogue, pinned, isGuest }: ChoiceInput, fitting: readonly Challenge[]): Challenge | undefined {
  if (!pinned) return undefined;
  const former = catalogue.byId.get(pinned.challengeId);
  if (!former) return undefined;
  // It was promised, so it comes whatever became of its levels or tracks since.
  const isAssigned = pinned.reasons.some(({ kind }) => kind === "assigned");
  const successor = isAssigned ? undefined : currentOf(catalogue, former.id);
  const found = fitting.find(({ id }) => id === successor?.id) ?? former;
  return isGuest === true && leadsToClients(found) ? undefined : found;
}

/** Everything that fits a track and scope, worked out once for each catalogue. */
function fittingFor(catalogue: Catalogue, track: Track, scope: Scope): readonly Challenge[] {
  const index = INDEXES.get(catalogue) ?? new Map<string, readonly Challenge[]>();
  INDEXES.set(catalogue, index);
  const key = `${track}-${scope}`;
  const known = index.get(key);
  if (known) return known;
  const fitting = catalogue.all.filter(
    (challenge) => challenge.tracks.includes(track) && challenge.scopes.includes(scope),
  );
  index.set(key, fitting);
  return fitting;
}
const INDEXES = new WeakMap<Catalogue, Map<string, readonly Challenge[]>>();

/** Whoever works outside engineering gets what was written for them as long as there is any; to a developer's work they come last. */
function candidatesIn(
  rested: readonly Challenge[],
  allowed: readonly Challenge[],
  input: ChoiceInput,
): readonly Challenge[] {
  const theirs = input.readers?.has("outside") ? rested.filter((one) => isForReader(one, input)) : [];
  if (theirs.length > 0) return theirs;
  return rested.length > ALTERNATIVES ? rested : allowed;
}

/** Whether it is for those alone who are what this person is. */
function isForReader(challenge: Challenge, { readers }: Pick<ChoiceInput, "readers">): boolean {
  return challenge.readers.some((reader) => readers?.has(reader));
}

function isAllowed(challenge: Challenge, practice: PracticeHistory): boolean {
  return !practice.barred.has(challenge.id) && challenge.prerequisites.every((id) => practice.done.has(id));
}

/** Narrows to small ones for somebody's first, else to areas that waited too long. */
function firstPool(
  candidates: readonly Challenge[],
  input: ChoiceInput,
  practice: PracticeHistory,
): readonly Challenge[] {
  const { maxMinutes, now } = input;
  if (maxMinutes !== undefined) {
    const small = candidates.filter((one) => atSize(one, sizeWithin(one, maxMinutes)).minutes <= maxMinutes);
    const inFocus = small.filter(({ area }) => input.settings.focusAreas.includes(area));
    return [inFocus, small, candidates].find((pool) => pool.length > 0) ?? candidates;
  }
  const awaited = candidates.filter((challenge) => isAwaited(challenge, input));
  if (awaited.length > 0) return awaited;
  const starved = candidates.filter(({ area }) => waitedWeeks(area, practice, now) >= STARVED_WEEKS);
  return starved.length > 0 ? starved : candidates;
}

/** The first after a wish for a topic is one of it. */
function isAwaited(challenge: Challenge, { preferences = [], history, catalogue, now }: ChoiceInput): boolean {
  return preferences.some((wish) => {
    if (wish.what !== "more" || !isInForce(wish, now) || !isAbout(challenge, wish.value)) return false;
    return !history.some(({ kind, at, challengeId }) => {
      const offered = kind === "offered" && at > wish.since ? catalogue.byId.get(challengeId) : undefined;
      return offered !== undefined && isAbout(offered, wish.value);
    });
  });
}

/** The two others differ from what is shown in area and kind where they can. */
function others(candidates: readonly Challenge[], shown: readonly Challenge[]): readonly Challenge[] {
  const left = candidates.filter(({ id }) => shown.every((other) => other.id !== id));
  const different = left.filter((one) => shown.every((other) => other.area !== one.area && other.kind !== one.kind));
  const otherArea = left.filter((one) => shown.every((other) => other.area !== one.area));
  return [different, otherArea, left].find((pool) => pool.length > 0) ?? left;
}

function weigh(challenge: Challenge, { settings, now, openSeats }: ChoiceInput, practice: PracticeHistory): number {
  let weight = settings.focusAreas.includes(challenge.area) ? FOCUS_WEIGHT : 1;
  const wait = Math.min(waitedWeeks(challenge.area, practice, now), FULL_WAIT_WEEKS) / FULL_WAIT_WEEKS;
  weight *= 1 + WAIT_WEIGHT * wait;
  if (practice.nextRungs.has(challenge.id)) weight *= NEXT_RUNG_WEIGHT;
  if (practice.recentKinds[0] === challenge.kind) weight *= SAME_KIND_WEIGHT;
  else if (!practice.recentKinds.includes(challenge.kind)) weight *= FRESH_KIND_WEIGHT;
  if (practice.longestDone !== null && challenge.minutes > practice.longestDone * 2) weight *= LONG_WEIGHT;
  weight *= TURNED_DOWN_WEIGHT ** (practice.turnedDown.get(challenge.id) ?? 0);
  if (practice.fewer.has(pairOf(challenge))) weight *= FEWER_WEIGHT;
  const { seat } = challenge.needs;
  if (challenge.readers.length > 0) weight *= READER_WEIGHT;
  if (seat !== undefined && openSeats) weight *= openSeats.has(seat) ? OPEN_SEAT_WEIGHT : NO_SEAT_WEIGHT;
  return weight;
}

/** Weeks since the area was last offered or done; for one that never was, since the person's first challenge. */
function waitedWeeks(area: Challenge["area"], practice: PracticeHistory, now: Date): number {
  const last = practice.lastInArea.get(area) ?? practice.since;
  return last ? (now.getTime() - last.getTime()) / WEEK_MS : 0;
}

function reasonsFor(
  challenge: Challenge,
  input: ChoiceInput,
  practice: PracticeHistory,
  back: readonly Reason[],
): Reason[] {
  const { settings, now, catalogue } = input;
  const reasons: Reason[] = [...back];
  const rung = practice.nextRungs.get(challenge.id);
  const after = rung && catalogue.byId.get(rung);
  if (after) reasons.push({ kind: "follow-on", after: after.title });
  const reader = challenge.readers.find((one) => input.readers?.has(one));
  if (reader !== undefined) reasons.push({ kind: "reader", reader });
  if (input.maxMinutes !== undefined && challenge.minutes <= input.maxMinutes) {
    reasons.push({ kind: "small", minutes: challenge.minutes });
  }
  if (settings.focusAreas.includes(challenge.area)) reasons.push({ kind: "focus", area: challenge.area });
  const weeks = Math.floor(waitedWeeks(challenge.area, practice, now));
  if (weeks >= TOLD_WAIT_WEEKS) {
    const known = practice.lastInArea.has(challenge.area);
    reasons.push({ kind: "neglected", area: challenge.area, weeks: known ? weeks : null });
  }
  const lastKind = practice.recentKinds[0];
  if (lastKind && lastKind !== challenge.kind) reasons.push({ kind: "variety", from: lastKind, to: challenge.kind });
  if (reasons.length === 0) reasons.push({ kind: "track", track: settings.track });
  return reasons;
}
