/** How it stands with somebody's mentoring, for `/growth mentor`, Home and messages. Nobody else's pairing is read. */
import type { Deps } from "#src/feature-kit/deps.ts";
import { findHost, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { isOver, isToPick } from "../rules/pairing.ts";
import type { Line, Meeting, MentorWish, Pairing } from "../rules/types.ts";
import { askedOrActiveOf, findPairing, type KnownPairing, linesOf, pairingsOf } from "../store/pairings.ts";
import { candidatesFor, type MentorCandidate } from "./candidates.ts";

/** Two who meet, as one of them sees it. */
export interface PairView {
  readonly pairing: Pairing;
  readonly isMentee: boolean;
  readonly otherUserId: string;
  /** The meeting ahead. */
  readonly next: Meeting | null;
  /** The last one that is over, where nobody said yet how it was, or the reader has written nothing of it. */
  readonly untold: Meeting | null;
  /** What both wrote after the last meeting. */
  readonly lastLines: readonly Line[];
}

/** Somebody's wish before they meet anybody. */
export interface WishView {
  readonly pairing: Pairing;
  /** Who can be picked. */
  readonly candidates: readonly MentorCandidate[];
}

export interface MentoringOverview {
  /** IANA; in which the reader reads times where Slack cannot draw them. */
  readonly zone: string;
  readonly hasJoined: boolean;
  /** They registered as a mentor. */
  readonly isMentor: boolean;
  readonly wish: WishView | null;
  /** The next meeting first. */
  readonly pairs: readonly PairView[];
  /** Who asks them, and waits. */
  readonly requests: readonly Pairing[];
}

export async function mentoringOf(deps: Deps, person: PersonKey): Promise<MentoringOverview> {
  return overviewOf(deps, person, pairingsOf(deps.db, person));
}

/** The same of whoever has to do with mentoring now; of anybody else one statement says that there is nothing: null. */
export async function openMentoringOf(deps: Deps, person: PersonKey): Promise<MentoringOverview | null> {
  const known = await pairingsOf(deps.db, person);
  return known.some(({ pairing }) => !isOver(pairing)) ? overviewOf(deps, person, known) : null;
}

async function overviewOf(
  deps: Deps,
  person: PersonKey,
  pairings: readonly KnownPairing[] | Promise<readonly KnownPairing[]>,
): Promise<MentoringOverview> {
  const [known, apart, host, member, { hours }] = await Promise.all([
    pairings,
    keptApartFrom(deps.db, person),
    findHost(deps.db, person),
    memberStore(deps).find(person),
    hoursOf(deps, person),
  ]);
  const open = known.filter(({ pairing }) => !isOver(pairing));
  const wished = open.find(
    ({ pairing }) => pairing.menteeUserId === person.userId && pairing.status !== "active",
  )?.pairing;
  return {
    zone: hours.zone,
    hasJoined: member !== null,
    isMentor: host !== null && host.menteeCapacity > 0,
    wish: wished ? await wishView(deps, wished) : null,
    pairs: await pairsOf(deps, open, person),
    requests: open.flatMap(({ pairing }) =>
      pairing.status === "asked" && pairing.mentorUserId === person.userId && !apart.has(pairing.menteeUserId ?? "")
        ? pairing
        : [],
    ),
  };
}

/** Who asks somebody to be their mentor and waits, and whether they meet anybody. */
export async function waitingForMentor(
  deps: Pick<Deps, "db">,
  person: PersonKey,
): Promise<{ readonly requests: readonly Pairing[]; readonly hasPairing: boolean }> {
  const known = await askedOrActiveOf(deps.db, person);
  const asked = known.filter(({ status, mentorUserId }) => status === "asked" && mentorUserId === person.userId);
  const apart = asked.length > 0 ? await keptApartFrom(deps.db, person) : new Set<string>();
  return {
    requests: asked.filter(({ menteeUserId }) => !apart.has(menteeUserId ?? "")),
    hasPairing: known.some(({ status }) => status === "active"),
  };
}

/** A wish with those who can be picked, as they offer themselves now. */
export async function wishView(deps: Deps, pairing: Pairing): Promise<WishView> {
  if (!isToPick(pairing)) return { pairing, candidates: [] };
  return { pairing, candidates: await candidatesFor(deps, pairing, pairing.shownUserIds) };
}

async function pairsOf(deps: Deps, open: readonly KnownPairing[], { userId }: PersonKey): Promise<readonly PairView[]> {
  const active = open.filter(({ pairing }) => pairing.status === "active");
  const lines = await linesOf(
    deps.db,
    active.map(({ pairing }) => pairing.id),
  );
  const now = deps.clock.now();
  const views = active.map((known) => pairView(known, lines, userId, now));
  const startOf = ({ next }: PairView): number => next?.startsAt.getTime() ?? Number.POSITIVE_INFINITY;
  return views.toSorted((a, b) => startOf(a) - startOf(b));
}

function pairView({ pairing, meetings }: KnownPairing, lines: readonly Line[], userId: string, now: Date): PairView {
  const isMentee = pairing.menteeUserId === userId;
  const past = meetings.filter(({ startsAt }) => startsAt <= now);
  const last = past.at(-1);
  const isTold = lines.some(({ meetingId, authorUserId }) => meetingId === last?.id && authorUserId === userId);
  const lastHeld = past.findLast(({ status }) => status === "held");
  return {
    pairing,
    isMentee,
    otherUserId: (isMentee ? pairing.mentorUserId : pairing.menteeUserId) ?? "",
    next: meetings.find(({ status, startsAt }) => status === "planned" && startsAt > now) ?? null,
    untold: last && last.status !== "skipped" && !isTold ? last : null,
    lastLines: lastHeld ? lines.filter(({ meetingId }) => meetingId === lastHeld.id) : [],
  };
}

/** What somebody wrote in one of their pairings. */
export async function ownLines(
  deps: Pick<Deps, "db">,
  { userId }: PersonKey,
  pairingId: string,
): Promise<readonly Line[]> {
  return (await linesOf(deps.db, [pairingId])).filter(({ authorUserId }) => authorUserId === userId);
}

/** What somebody wished for before, to wish for it again; empty for the wish of anybody else. */
export async function wishBefore(
  deps: Pick<Deps, "db">,
  { workspaceId, userId }: PersonKey,
  id: string,
): Promise<Partial<MentorWish>> {
  const pairing = (await findPairing(deps.db, workspaceId, id))?.pairing;
  if (pairing?.menteeUserId !== userId) return {};
  const { goal, wantedArea, languages, partOfDay, weeks, rhythm, mayBeManager, isPickedByBot } = pairing;
  return { goal, wantedArea, languages, partOfDay, weeks, rhythm, mayBeManager, isPickedByBot };
}

/** The zone in which somebody reads and names times. */
export async function zoneOf(deps: Deps, person: PersonKey): Promise<string> {
  return (await hoursOf(deps, person)).hours.zone;
}
