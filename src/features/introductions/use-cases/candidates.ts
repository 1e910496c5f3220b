/** Who asks, and who could be asked: what the rules are given to pick somebody. */
import type { Db } from "#src/db/database.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { findHost, hostsOf, keptApartFrom } from "#src/features/matching/store/hosts.ts";
import { lastMet, takenElsewhere } from "#src/features/matching/use-cases/encounters.ts";
import { hoursOf, hoursOfHosts } from "#src/features/matching/use-cases/hours-of.ts";
import { managersAbove } from "#src/features/members/store/managers.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Asker, type Candidate, candidateOf, inMonth } from "../rules/pick-host.ts";
import type { Introduction } from "../rules/types.ts";
import { type AskedLately, askedFor, askedSince } from "../store/asker-facts.ts";
import type { LockedIntroduction } from "../store/introductions.ts";
import type { ApplyDeps } from "./apply-event.ts";

export type LookDeps = ApplyDeps & Pick<Deps, "ids" | "encounters">;

/** Longer than any month, in any zone. */
const MONTH_MS = 33 * 86_400_000;
/** Somebody who did not register is asked so often in a month, by those who name them. */
const NAMED_A_MONTH = 2;
const NOTHING_YET: AskedLately = { askedAt: [], isBusy: false };

/** @param db a transaction where one is open. */
export async function askerOf(deps: LookDeps, db: Db, { id, workspaceId, askerUserId }: Introduction): Promise<Asker> {
  const person = { workspaceId, userId: askerUserId };
  const [keptApart, managers, asked, metAt, { hours }, languages] = await Promise.all([
    keptApartFrom(db, person),
    managersAbove(db, person),
    askedFor(db, id),
    lastMet(deps, db, person),
    hoursOf(deps, person),
    languagesOf(deps, person),
  ]);
  return { userId: askerUserId, keptApart, managers, asked, metAt, hours, languages };
}

/** As they said when they registered; else English, and the language in which they use Slack. */
async function languagesOf({ db, clock }: Pick<Deps, "db" | "clock">, person: PersonKey): Promise<readonly string[]> {
  const host = await findHost(db, person);
  if (host) return host.languages;
  const locale = (await memberStore({ db, clock }).find(person))?.slackLocale ?? "";
  const spoken = locale.split("-")[0] ?? "";
  return [...new Set(["en", ...(spoken === "" ? [] : [spoken.toLowerCase()])])];
}

/** Everybody who registered in a workspace: loaded once for all who look at the same moment. */
export async function registeredIn(deps: LookDeps, workspaceId: string): Promise<readonly Candidate[]> {
  const now = deps.clock.now();
  const hosts = await hostsOf(deps.db, workspaceId);
  const [hours, asked, elsewhere] = await Promise.all([
    hoursOfHosts(deps, hosts),
    askedThisMonth(deps.db, workspaceId, now),
    takenElsewhere(deps, deps.db, workspaceId, now, "introductions"),
  ]);
  return hosts.map((host) => {
    const own = asked.get(host.userId) ?? NOTHING_YET;
    const known = { ...own, elsewhere: elsewhere.get(host.userId) ?? 0 };
    return candidateOf(host, hours.get(host.userId) ?? host.hours, known, now);
  });
}

/** The one who was named; they need not have registered. */
export async function namedOne(deps: LookDeps, person: PersonKey): Promise<Candidate> {
  const now = deps.clock.now();
  const [host, { hours }, asked] = await Promise.all([
    findHost(deps.db, person),
    hoursOf(deps, person),
    askedThisMonth(deps.db, person.workspaceId, now),
  ]);
  const known = asked.get(person.userId) ?? NOTHING_YET;
  return host ? asNamed(candidateOf(host, hours, known, now)) : strangerWith(person.userId, hours, known, now);
}

/** Somebody as a candidate, with their row locked: what others took meanwhile counts. */
export async function candidateNow(
  { tx, host, introduction: { workspaceId, wishedUserId } }: Pick<LockedIntroduction, "tx" | "host" | "introduction">,
  userId: string,
  hours: WorkingHours,
  now: Date,
): Promise<Candidate> {
  const known = (await askedThisMonth(tx, workspaceId, now)).get(userId) ?? NOTHING_YET;
  const candidate = host ? candidateOf(host, hours, known, now) : strangerWith(userId, hours, known, now);
  return wishedUserId === userId ? asNamed(candidate) : candidate;
}

function askedThisMonth(db: Db, workspaceId: string, now: Date): Promise<ReadonlyMap<string, AskedLately>> {
  return askedSince(db, workspaceId, new Date(now.getTime() - MONTH_MS));
}

/** Whoever is named is asked although they offered no answers to anybody; how often holds where they said it. */
function asNamed(candidate: Candidate): Candidate {
  return candidate.capacity > 0 ? candidate : { ...candidate, capacity: NAMED_A_MONTH };
}

function strangerWith(userId: string, hours: WorkingHours, { askedAt, isBusy }: AskedLately, now: Date): Candidate {
  const load = inMonth(askedAt, now, hours.zone);
  const capacity = NAMED_A_MONTH;
  return { userId, department: null, topics: [], languages: ["en"], hours, load, isBusy, capacity, isPaused: false };
}
