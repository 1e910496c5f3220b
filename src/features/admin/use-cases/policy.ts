/** What admins decide for the workspace. Whoever acts is checked each time, on the policy as it stands then. */
import { isDeepStrictEqual } from "node:util";
import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { SideEffects } from "#src/delivery/side-effects.ts";
import type { AdminSection } from "#src/feature-kit/admin-section.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import type { SlackPerson } from "#src/kernel/directory.ts";
import {
  isAdmin,
  MAX_HELP_CONTACT,
  type MayAssign,
  type Policy,
  type QuietHours,
  RETENTION_MONTHS,
} from "#src/kernel/policy.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import { cut } from "#src/kernel/text.ts";
import { UserFault } from "#src/kernel/user-fault.ts";
import { MAX_DAYS_OFF, parseDaysOff } from "../rules/parse-days-off.ts";
import { changePolicy } from "../store/change-settings.ts";

type AdminDeps = Pick<Deps, "policies" | "db" | "directory" | "clock" | "jobs" | "log">;

/** What the first view shows. */
export interface AdminOverview {
  /** The sections of all capabilities in their order, each with what its line says. */
  readonly sections: readonly { readonly section: AdminSection<Deps>; readonly view: unknown }[];
  /** The person has become the first admin by opening it. */
  readonly isFirst: boolean;
}

/**
 * Opens the settings of the workspace. While it has no admin, or none who is still here, whoever administers the
 * workspace in Slack becomes the first.
 * @throws UserFault for everybody else; it names who the admins are.
 */
export async function openAdmin(deps: Deps, person: PersonKey): Promise<AdminOverview> {
  await deps.policies.reload(person.workspaceId);
  const { workspaceId, userId } = person;
  const before = deps.policies.of(workspaceId);
  if (isAdmin(before, userId)) return overview(deps, workspaceId, false);
  if (!(await mayBegin(deps, person, before))) throw notAdmin(before);
  const policy = await changePolicy(deps.db, workspaceId, (now) => {
    // Another person became the first admin meanwhile.
    if (now.admins.some((id) => !before.admins.includes(id))) return { value: now, sideEffects: {} };
    const value: Policy = { ...now, admins: [userId] };
    return { value, sideEffects: changed(deps, person, now, value) };
  });
  await deps.policies.reload(workspaceId);
  if (!isAdmin(policy, userId)) throw notAdmin(policy);
  return overview(deps, workspaceId, true);
}

/** Whether somebody looks after the settings, or would by opening them. */
export async function mayOpenAdmin(deps: AdminDeps, person: PersonKey): Promise<"yes" | "first" | "no"> {
  const policy = deps.policies.of(person.workspaceId);
  if (isAdmin(policy, person.userId)) return "yes";
  return (await mayBegin(deps, person, policy)) ? "first" : "no";
}

async function mayBegin(deps: AdminDeps, person: PersonKey, { admins }: Policy): Promise<boolean> {
  const me = await deps.directory.person(person);
  return me.isSlackAdmin && !me.isGuest && !(await anybodyHere(deps, person.workspaceId, admins));
}

/** The same for an admin. @throws UserFault for others. */
export async function adminOverview(deps: Deps, person: PersonKey): Promise<AdminOverview> {
  await requireAdmin(deps, person);
  return overview(deps, person.workspaceId, false);
}

/** The policy, read again. @throws UserFault when the person is no admin, or no more. */
export async function requireAdmin(deps: Pick<Deps, "policies">, person: PersonKey): Promise<Policy> {
  await deps.policies.reload(person.workspaceId);
  const policy = deps.policies.of(person.workspaceId);
  if (!isAdmin(policy, person.userId)) throw notAdmin(policy);
  return policy;
}

/** What somebody is told who is no admin: who is. */
export function notAdmin({ admins }: Pick<Policy, "admins">): UserFault {
  return new UserFault({ key: "errors.not_admin", values: { count: admins.length, admins: { people: admins } } });
}

/** @throws UserFault when nobody would be left, or somebody cannot be an admin. */
export async function saveAdmins(deps: AdminDeps, person: PersonKey, admins: readonly string[]): Promise<void> {
  if (admins.length === 0) throw new UserFault({ key: "errors.last_admin" });
  const policy = await requireAdmin(deps, person);
  await checkColleagues(deps, person.workspaceId, without(admins, policy.admins));
  await change(deps, person, (now) => ({ ...now, admins: [...new Set(admins)] }));
}

/** Those who may assign as managers do. It makes them nobody's manager. @throws UserFault */
export async function saveManagers(deps: AdminDeps, person: PersonKey, managers: readonly string[]): Promise<void> {
  const policy = await requireAdmin(deps, person);
  await checkColleagues(deps, person.workspaceId, without(managers, policy.managers));
  await change(deps, person, (now) => ({ ...now, managers: [...new Set(managers)] }));
}

/** @throws UserFault */
export async function saveMayAssign(deps: AdminDeps, person: PersonKey, mayAssign: MayAssign): Promise<void> {
  await change(deps, person, (now) => ({ ...now, mayAssign }));
}

/** What was left out of the days off that were typed, because it is over. */
export interface QuietSaved {
  readonly past: readonly string[];
}

/** Quiet hours, and days off as they were typed. @throws UserFault when a day cannot be read, or there are too many. */
export async function saveQuiet(
  deps: AdminDeps,
  person: PersonKey,
  quietHours: QuietHours | null,
  daysTyped: string,
): Promise<QuietSaved> {
  await requireAdmin(deps, person);
  if (quietHours && quietHours.from === quietHours.until) throw new UserFault({ key: "errors.quiet_hours_same" });
  const { zone } = await deps.directory.remembered(person);
  const { days, past, unreadable } = parseDaysOff(daysTyped, deps.clock.now(), zone ?? "UTC");
  if (unreadable.length > 0)
    throw new UserFault({ key: "errors.days_off_unreadable", values: { items: { quotes: unreadable } } });
  if (days.length > MAX_DAYS_OFF) throw new UserFault({ key: "errors.days_off_many", values: { max: MAX_DAYS_OFF } });
  await change(deps, person, (now) => ({ ...now, quietHours, daysOff: days }));
  return { past };
}

/**
 * The channel in which the bot introduces itself, once for each channel.
 * @returns whether it is another channel than before.
 * @throws UserFault when the bot is not in it, or it is archived or shared with another company.
 */
export async function saveAnnouncementChannel(
  deps: AdminDeps,
  person: PersonKey,
  channelId: string | null,
): Promise<boolean> {
  const { announcementChannel: before } = await requireAdmin(deps, person);
  const { workspaceId } = person;
  if (channelId !== null) {
    const channel = await deps.directory.channel(workspaceId, channelId);
    if (!channel) throw new UserFault({ key: "errors.channel_hidden" });
    if (channel.isArchived) throw new UserFault({ key: "errors.channel_archived" });
    if (channel.isShared) throw new UserFault({ key: "errors.channel_shared" });
    if (!channel.botIsMember) throw new UserFault({ key: "errors.channel_without_bot" });
  }
  const key = channelId && `announcement-${workspaceId}-${channelId}`;
  const content = { kind: "announcement" } as const;
  await change(deps, person, (now) => ({ ...now, announcementChannel: channelId }), {
    messages: key
      ? [{ key, workspaceId, recipient: channelId, content, dueAt: deps.clock.now(), askedBy: person.userId }]
      : [],
  });
  if (!key) return false;
  await enqueueDeliveries(deps, [key]);
  return channelId !== before;
}

/** @throws UserFault when it is none of the choices. */
export async function saveRetention(deps: AdminDeps, person: PersonKey, months: number | null): Promise<void> {
  if (months !== null && !RETENTION_MONTHS.some((choice) => choice === months))
    throw new UserFault({ key: "errors.item_gone" });
  await change(deps, person, (now) => ({ ...now, retentionMonths: months }));
}

/** Whom people can turn to when they are not well, as it was typed; nothing but spaces takes it away. @throws UserFault */
export async function saveHelpContact(deps: AdminDeps, person: PersonKey, typed: string): Promise<void> {
  const helpContact = cut(typed.trim(), MAX_HELP_CONTACT);
  await change(deps, person, (now) => ({ ...now, helpContact: helpContact === "" ? null : helpContact }));
}

async function change(
  deps: AdminDeps,
  person: PersonKey,
  decide: (now: Policy) => Policy,
  also: SideEffects = {},
): Promise<void> {
  await changePolicy(deps.db, person.workspaceId, (now) => {
    // Decided with the row locked: whoever was removed a moment ago changes nothing any more.
    if (!isAdmin(now, person.userId)) throw notAdmin(now);
    const value = decide(now);
    return { value, sideEffects: { ...also, ...changed(deps, person, now, value) } };
  });
  await deps.policies.reload(person.workspaceId);
}

/** What differs, for the history of the admins; nothing when nothing does. */
function changed(deps: Pick<Deps, "clock">, person: PersonKey, before: Policy, after: Policy): SideEffects {
  const fields = (Object.keys(after) as (keyof Policy)[]).filter(
    (field) => !isDeepStrictEqual(before[field], after[field]),
  );
  if (fields.length === 0) return {};
  const only = (policy: Policy): Record<string, unknown> =>
    Object.fromEntries(fields.map((field) => [field, policy[field]]));
  const { workspaceId, userId } = person;
  const entry: AuditEntry = {
    workspaceId,
    subject: "policy",
    subjectId: workspaceId,
    actorUserId: userId,
    concerns: [...new Set([userId, ...before.admins, ...after.admins])],
    before: only(before),
    after: only(after),
    at: deps.clock.now(),
  };
  return { audit: [entry] };
}

async function overview(deps: Deps, workspaceId: string, isFirst: boolean): Promise<AdminOverview> {
  const inOrder = deps.adminSections.toSorted((one, other) => one.place - other.place);
  const sections = inOrder.map(async (section) => ({ section, view: await section.load(deps, workspaceId) }));
  return { sections: await Promise.all(sections), isFirst };
}

/**
 * Whether any of these people is still in the workspace: a workspace must not lose its last admin with a colleague.
 * Throws when Slack does not answer, so that an outage makes nobody an admin.
 */
async function anybodyHere(deps: AdminDeps, workspaceId: string, userIds: readonly string[]): Promise<boolean> {
  const people = await asTheyAreNow(deps, workspaceId, userIds);
  return people.some(({ deleted }) => !deleted);
}

/** What gives or takes a right is decided by nothing that was remembered. */
function asTheyAreNow(
  { directory }: AdminDeps,
  workspaceId: string,
  userIds: readonly string[],
): Promise<readonly SlackPerson[]> {
  return Promise.all(userIds.map((userId) => directory.person({ workspaceId, userId })));
}

async function checkColleagues(deps: AdminDeps, workspaceId: string, userIds: readonly string[]): Promise<void> {
  const people = await asTheyAreNow(deps, workspaceId, userIds);
  for (const { name, deleted, isBot, isGuest, teamId } of people) {
    const isStranger = teamId !== null && teamId !== workspaceId;
    const unfit = deleted ? "gone" : isBot ? "bot" : isGuest || isStranger ? "other" : null;
    if (unfit) throw new UserFault({ key: "errors.role_unfit", values: { name, unfit } });
  }
}

function without(ids: readonly string[], known: readonly string[]): string[] {
  return ids.filter((id) => !known.includes(id));
}
