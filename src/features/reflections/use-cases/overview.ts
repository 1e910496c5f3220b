import type { Deps } from "#src/feature-kit/deps.ts";
import { holidaysOf } from "#src/features/members/use-cases/holidays.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { recordStore } from "#src/features/weekly/store/records.ts";
import { type CurrentNudge, currentNudgeOf } from "#src/features/weekly/use-cases/current-nudge.ts";
import { requireMentee } from "#src/features/weekly/use-cases/load-mentee.ts";
import type { Member, Reflection } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { type Progress, progressOf } from "../rules/progress.ts";
import { toldAbout } from "../rules/telling.ts";
import { Reflections } from "../store/reflections.ts";
import { type Extras, extrasOf } from "./extras.ts";

type OverviewDeps = Pick<
  Deps,
  "db" | "clock" | "reactions" | "catalogues" | "nudgeLines" | "holidays" | "policies" | "reflectionExtras"
>;
/** The last eight weeks whole, and the one that runs. */
export const NINE_WEEKS_MS = 9 * 7 * 86_400_000;
const RECENT = 5;
const PAGE = 50;

/** The newest reflections of a member, for Home. */
export async function recentReflections(
  deps: OverviewDeps,
  member: Member,
): Promise<{ recent: readonly Reflection[]; extras: Extras }> {
  const recent = await new Reflections(deps.db).newest(member.id, RECENT);
  return { recent, extras: await extrasFor(deps, member, recent) };
}

/** The last eight weeks of a member. @throws UserFault when they have not joined. */
export async function showProgress(
  deps: OverviewDeps,
  person: PersonKey,
): Promise<{ member: Member; progress: Progress }> {
  const { member } = await requireMentee(deps, person);
  return { member, progress: await progressFor(deps, member) };
}

/** The log of a member, newest first. @throws UserFault when they have not joined. */
export async function showLog(
  deps: OverviewDeps,
  person: PersonKey,
): Promise<{ member: Member; reflections: readonly Reflection[]; extras: Extras }> {
  const { member } = await requireMentee(deps, person);
  const reflections = await new Reflections(deps.db).newest(member.id, PAGE);
  return { member, reflections, extras: await extrasFor(deps, member, reflections) };
}

function extrasFor(deps: OverviewDeps, member: Member, reflections: readonly Reflection[]): Promise<Extras> {
  const ids = reflections.map(({ id }) => id);
  return extrasOf(deps, member.id, ids);
}

/** What a person most likely tells of, unasked, and since when; null when nothing is open and they were asked nothing lately. */
export async function findToldAbout(
  deps: OverviewDeps,
  person: PersonKey,
): Promise<{ readonly ask: CurrentNudge; readonly since: Date } | null> {
  const mentee = await menteeStore(deps).find(person);
  if (!mentee) return null;
  const { member, nudge: current, plan } = mentee;
  const now = deps.clock.now();
  const since = new Date(now.getTime() - NINE_WEEKS_MS);
  const [recent, kept] = await Promise.all([
    recordStore(deps).nudgesSince(member.id, since),
    new Reflections(deps.db).since(member.id, since),
  ]);
  const told = new Set(kept.flatMap(({ nudgeId }) => nudgeId ?? []));
  const found = toldAbout({ current, plannedAt: plan?.plannedAt ?? null, recent, told }, now);
  const ask = found && currentNudgeOf(deps, { member, nudge: found.nudge, plan: null });
  return ask && { ask, since: found.since };
}

/** How the last eight weeks of a member were. */
export async function progressFor(deps: OverviewDeps, member: Member): Promise<Progress> {
  const now = deps.clock.now();
  const since = new Date(now.getTime() - NINE_WEEKS_MS);
  const [nudges, plans, reflections] = await Promise.all([
    recordStore(deps).nudgesSince(member.id, since),
    recordStore(deps).plansSince(member.id, since),
    new Reflections(deps.db).since(member.id, since),
  ]);
  const areaOf = (challengeId: string) => deps.catalogues.of(member.workspaceId).byId.get(challengeId)?.area ?? null;
  const holidays = holidaysOf(deps, member.workspaceId, member.settings.country);
  return progressOf({ member, nudges, plans, reflections, areaOf, now, holidays });
}
