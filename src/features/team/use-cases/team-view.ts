import type { Deps } from "#src/feature-kit/deps.ts";
import { isOnPause } from "#src/features/members/use-cases/is-on-pause.ts";
import { menteeStore } from "#src/features/weekly/store/mentees.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { AREAS, type Area } from "#src/kernel/vocabulary.ts";
import type { DigestSlot } from "../rules/digest.ts";
import {
  type MenteeRow,
  menteeRow,
  type PersonDone,
  type TeamTotals,
  teamTotals,
  totalsWindow,
} from "../rules/team-view.ts";
import { thankedBy } from "../store/reflection-thanks.ts";
import { TeamStore } from "../store/team.ts";
import { registerManager } from "./set-manager.ts";

type TeamDeps = Pick<
  Deps,
  | "db"
  | "contacts"
  | "directory"
  | "clock"
  | "reactions"
  | "catalogues"
  | "policies"
  | "holidays"
  | "ids"
  | "jobs"
  | "log"
>;

/** All that a manager is shown of the people who named them. */
export interface TeamView {
  readonly rows: readonly MenteeRow[];
  readonly totals: TeamTotals;
  /** When their digest comes; null for none. */
  readonly digest: DigestSlot | null;
  /** Whether they are on a pause of their own, in which none comes. */
  readonly isPaused: boolean;
  /** Reflections that they have given thanks for. */
  readonly thanked: ReadonlySet<string>;
}

/** The team of a manager, or null when nobody names them. They need not be a mentee themselves. */
export async function teamOf(deps: TeamDeps, person: PersonKey): Promise<TeamView | null> {
  const now = deps.clock.now();
  const facts = await new TeamStore(deps.db).factsOf(person, now);
  if (facts.length === 0) return null;
  const contact = await deps.contacts.find(person);
  const rows = facts.flatMap((mentee) => menteeRow(person.userId, mentee, now) ?? []);
  const { from, until } = totalsWindow(localDate(now, contact?.zone ?? "UTC"));
  const { byId } = deps.catalogues.of(person.workspaceId);
  const done = await new TeamStore(deps.db).doneOf(person, from, until);
  const areasOf = new Map<string, Area[]>(facts.map(({ member }) => [member.id, []]));
  for (const { memberId, area, challengeId } of done) {
    const known = AREAS.find((one) => one === area) ?? byId.get(challengeId ?? "")?.area;
    if (known) areasOf.get(memberId)?.push(known);
  }
  const people: PersonDone[] = [...areasOf].map(([memberId, areas]) => ({ memberId, areas }));
  return {
    rows,
    totals: teamTotals(people),
    digest: contact?.digest ?? null,
    isPaused: await isOnPause(deps, person),
    thanked: await thankedBy(
      deps.db,
      person,
      rows.flatMap(({ shared }) => shared.map(({ id }) => id)),
    ),
  };
}

/** `/growth team`. Somebody who was named before the bot wrote to managers gets to know them now. */
export async function showTeam(deps: TeamDeps, person: PersonKey): Promise<TeamView | null> {
  const team = await teamOf(deps, person);
  const [first] = team?.rows ?? [];
  if (!team || !first || (await deps.contacts.find(person))) return team;
  await registerManager(deps, { ...person, userId: first.userId }, person.userId);
  return teamOf(deps, person);
}

/** Whether anybody names them as their manager. */
export async function isManagerOfAnybody(deps: Pick<Deps, "db">, person: PersonKey): Promise<boolean> {
  return (await new TeamStore(deps.db).countOf(person)) > 0;
}

/** One mentee as their manager sees them. @throws UserFault for anybody whom they do not manage. */
export async function showMentee(
  deps: TeamDeps,
  person: PersonKey,
  menteeUserId: string,
): Promise<{ row: MenteeRow; thanked: ReadonlySet<string> }> {
  const mentee = await menteeStore(deps).find({ workspaceId: person.workspaceId, userId: menteeUserId });
  const facts = mentee && (await new TeamStore(deps.db).factsAbout(mentee.member));
  const row = facts && menteeRow(person.userId, facts, deps.clock.now());
  if (!row) throw new UserFault({ key: "errors.not_your_team" });
  const ids = row.shared.map(({ id }) => id);
  return { row, thanked: await thankedBy(deps.db, person, ids) };
}

/** Exactly what the manager whom a mentee named sees of them; null when they named nobody. */
export async function previewOf(
  deps: Pick<Deps, "db" | "clock" | "reactions">,
  person: PersonKey,
): Promise<MenteeRow | null> {
  const mentee = await menteeStore(deps).find(person);
  const managerUserId = mentee?.member.settings.managerUserId;
  if (!mentee || !managerUserId) return null;
  return menteeRow(managerUserId, await new TeamStore(deps.db).factsAbout(mentee.member), deps.clock.now());
}
