/** Looking for somebody who can answer: everybody who may be asked, the best first, until one can be reached. */
import { rememberContacts } from "#src/delivery/store/contacts.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { WorkingHours } from "#src/features/matching/rules/host.ts";
import { findHost, hostsOf } from "#src/features/matching/store/hosts.ts";
import { lastMet, takenElsewhere } from "#src/features/matching/use-cases/encounters.ts";
import { hoursOf } from "#src/features/matching/use-cases/hours-of.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { instantOf, isZone, localDate } from "#src/kernel/calendar.ts";
import { isForeignTo } from "#src/kernel/directory.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Candidate, candidateOf, mayBeAsked, pickHosts } from "../rules/pick-host.ts";
import type { Introduction, IntroductionKey } from "../rules/types.ts";
import { askerOf, loadsOf } from "../store/asker-facts.ts";
import { IntroductionStore } from "../store/introductions.ts";
import { type ApplyDeps, announce, contextFor, decideAndSave } from "./apply-event.ts";
import { zonesOf } from "./zones-of.ts";

export type LookDeps = ApplyDeps & Pick<Deps, "ids" | "encounters">;

/** Looks for somebody, and asks them; where there is nobody the request stays open. Does nothing when it is not looking. */
export async function lookForHost(deps: LookDeps, key: IntroductionKey): Promise<void> {
  const seen = await new IntroductionStore(deps.db).find(key);
  if (seen?.introduction.status !== "looking" && seen?.introduction.status !== "no-one") return;
  for (const candidate of await candidatesFor(deps, seen.introduction)) {
    if (!(await isReachable(deps, key.workspaceId, candidate.userId))) continue;
    if (await askThem(deps, key, seen.introduction.askerUserId, candidate.userId)) return;
  }
  await askNobody(deps, key);
}

/** Those who may be asked, the best first. */
async function candidatesFor(deps: LookDeps, introduction: Introduction): Promise<readonly Candidate[]> {
  const { workspaceId, askerUserId } = introduction;
  const now = deps.clock.now();
  const candidates = await everybody(deps, introduction);
  const person = { workspaceId, userId: askerUserId };
  const asker = await askerOf(deps.db, introduction, await lastMet(deps, deps.db, person));
  const [{ hours }, languages] = await Promise.all([hoursOf(deps, person), languagesOf(deps, person)]);
  return pickHosts(introduction, asker, candidates, { hours, languages }, now);
}

/** As they said when they registered; else English, and the language in which they use Slack. */
async function languagesOf({ db }: LookDeps, person: PersonKey): Promise<readonly string[]> {
  const host = await findHost(db, person);
  if (host) return host.languages;
  const locale = (await memberStore({ db }).find(person))?.slackLocale ?? "";
  const spoken = locale.split("-")[0] ?? "";
  return [...new Set(["en", ...(spoken === "" ? [] : [spoken.toLowerCase()])])];
}

/** Everybody who registered; the one who was named need not have. */
async function everybody(deps: LookDeps, { workspaceId, wishedUserId }: Introduction): Promise<readonly Candidate[]> {
  const now = deps.clock.now();
  const named = wishedUserId === null ? null : await findHost(deps.db, { workspaceId, userId: wishedUserId });
  const hosts = wishedUserId === null ? await hostsOf(deps.db, workspaceId) : named ? [named] : [];
  const loads = await loadsOf(deps.db, workspaceId, monthStart(now, "UTC"));
  const elsewhere = await takenElsewhere(deps, deps.db, workspaceId, now, "introductions");
  const candidates = await Promise.all(
    hosts.map(async (host) => {
      const { hours } = await hoursOf(deps, host);
      const own = loads.get(host.userId) ?? NOTHING_YET;
      return candidateOf(host, hours, { ...own, elsewhere: elsewhere.get(host.userId) ?? 0 }, now);
    }),
  );
  if (wishedUserId === null) return candidates;
  return candidates.map(asNamed).concat(named ? [] : [await strangerAs(deps, workspaceId, wishedUserId, loads)]);
}

const NOTHING_YET = { load: 0, isBusy: false };

/** Whoever is named is asked although they offered no answers to anybody; how often holds where they said it. */
function asNamed(candidate: Candidate): Candidate {
  return candidate.capacity > 0 ? candidate : { ...candidate, capacity: NAMED_A_MONTH };
}

/** Somebody who did not register is asked so often in a month, by those who name them. */
const NAMED_A_MONTH = 2;

async function strangerAs(
  deps: LookDeps,
  workspaceId: string,
  userId: string,
  loads: Awaited<ReturnType<typeof loadsOf>>,
): Promise<Candidate> {
  const { hours } = await hoursOf(deps, { workspaceId, userId });
  const known = loads.get(userId) ?? NOTHING_YET;
  return strangerWith(userId, hours, known);
}

function strangerWith(userId: string, hours: WorkingHours, known: Pick<Candidate, "load" | "isBusy">): Candidate {
  const capacity = NAMED_A_MONTH;
  return { userId, department: null, topics: [], languages: ["en"], hours, ...known, capacity, isPaused: false };
}

/** Slack says that they are here, and one of the company's people. */
async function isReachable({ directory }: LookDeps, workspaceId: string, userId: string): Promise<boolean> {
  const described = await directory.person({ workspaceId, userId });
  return !described.deleted && !described.isBot && !isForeignTo(workspaceId, described);
}

/** @returns false when they may not be asked any more: somebody else was faster. */
async function askThem(deps: LookDeps, key: IntroductionKey, asker: string, userId: string): Promise<boolean> {
  const { workspaceId } = key;
  const askId = deps.ids.next();
  const person = { workspaceId, userId };
  const { hours } = await hoursOf(deps, person);
  const context = await contextFor(deps, { workspaceId, hostUserId: userId });
  const askedAt = context.now;
  const zones = await zonesOf(deps, workspaceId, [userId]);
  const done = await new IntroductionStore(deps.db).change(
    key,
    userId,
    async (locked) => {
      const { introduction, tx, host } = locked;
      // With the host's row locked, so that two who ask at once count each other.
      if (!(await stillFree(deps, { tx, host, introduction, hours }, userId, context.now))) return null;
      await rememberContacts(tx, workspaceId, zones, askedAt);
      return decideAndSave(locked, { kind: "found", host: { userId, askId } }, { ...context, role: "bot" });
    },
    { askedAt, concerned: [asker, userId] },
  );
  if (done) await announce(deps, workspaceId, done);
  return done !== null && done.moved;
}

async function stillFree(
  deps: LookDeps,
  { tx, host, introduction, hours }: Pick<Locked, "tx" | "host" | "introduction"> & { readonly hours: WorkingHours },
  userId: string,
  now: Date,
): Promise<boolean> {
  const [asker, loads] = await Promise.all([
    lastMet(deps, tx, { workspaceId: introduction.workspaceId, userId: introduction.askerUserId }).then((metAt) =>
      askerOf(tx, introduction, metAt),
    ),
    loadsOf(tx, introduction.workspaceId, monthStart(now, "UTC")),
  ]);
  const known = loads.get(userId) ?? NOTHING_YET;
  const candidate = host ? candidateOf(host, hours, known, now) : strangerWith(userId, hours, known);
  const isNamed = introduction.wishedUserId === userId;
  return mayBeAsked(introduction, asker, isNamed ? asNamed(candidate) : candidate, now);
}

type Locked = Parameters<Parameters<IntroductionStore["change"]>[2]>[0];

async function askNobody(deps: LookDeps, key: IntroductionKey): Promise<void> {
  const context = await contextFor(deps, { workspaceId: key.workspaceId, hostUserId: null });
  const done = await new IntroductionStore(deps.db).change(key, null, (locked) =>
    decideAndSave(locked, { kind: "found", host: null }, { ...context, role: "bot" }),
  );
  if (done) await announce(deps, key.workspaceId, done);
}

/** The first moment of a month. */
function monthStart(now: Date, zone: string): Date {
  return instantOf(`${localDate(now, isZone(zone) ? zone : "UTC").slice(0, 7)}-01` as CalendarDate, 0, 0, zone);
}
