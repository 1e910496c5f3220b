/** What an admin decides for the whole workspace, and what follows from it. */
import { addDays, instantOf, localDate, localMinutes } from "./calendar.ts";
import type { CalendarDate, Settings } from "./member.ts";
import { personalQuietEnd, type Reachable } from "./quiet.ts";

/** Who may give challenges to others: managers to their own mentees, managers to anybody, anybody, or admins alone. */
export const MAY_ASSIGN = ["mentees", "managers", "anybody", "admins"] as const;
export type MayAssign = (typeof MAY_ASSIGN)[number];

/** Months after which records are deleted, for an admin to choose from. */
export const RETENTION_MONTHS = [6, 12, 24, 36] as const;

export interface Policy {
  /** Slack ids; whoever set the bot up comes first. */
  readonly admins: readonly string[];
  /** Slack ids of those whom an admin lets assign as managers do, although nobody named them as a manager. */
  readonly managers: readonly string[];
  readonly mayAssign: MayAssign;
  /** Local hours (0-23) of each person between which nothing is sent; `from` may be later than `until` (over midnight). */
  readonly quietHours: { readonly from: number; readonly until: number } | null;
  /** Days on which the whole company is off. */
  readonly daysOff: readonly CalendarDate[];
  /** Slack id of the channel where the bot introduces itself and posts thanks that people choose to post. */
  readonly announcementChannel: string | null;
  /** Records older than this are deleted; null keeps them until their owner deletes them. */
  readonly retentionMonths: number | null;
  /** Whom people can turn to when they are not well, as an admin wrote it; null where nobody wrote any. */
  readonly helpContact: string | null;
}

/** At most so many characters say whom people can turn to. */
export const MAX_HELP_CONTACT = 300;

/** What holds until an admin decides otherwise. */
export const DEFAULT_POLICY: Policy = {
  admins: [],
  managers: [],
  mayAssign: "mentees",
  quietHours: null,
  daysOff: [],
  announcementChannel: null,
  retentionMonths: null,
  helpContact: null,
};

/** Somebody who wants to give a challenge. */
export interface Giver {
  readonly userId: string;
  readonly isGuest: boolean;
  /** Of another company that shares a channel with ours. */
  readonly isForeign: boolean;
  /** At least one mentee named them as their manager. */
  readonly isNamedManager: boolean;
}

/**
 * To whom somebody may give challenges. `mentees`: to the people who named them as their manager, and as an invitation
 * to people who never joined, to MAX_INVITED of them in 24 hours.
 */
export type AssignReach = "anybody" | "mentees" | "nobody";
/** People who have not joined whom one person may invite within 24 hours. */
export const MAX_INVITED = 5;

/** Admins may assign to anybody; guests and people of other companies to nobody. */
export function assignReach(policy: Policy, giver: Giver): AssignReach {
  if (giver.isGuest || giver.isForeign) return "nobody";
  if (isAdmin(policy, giver.userId)) return "anybody";
  switch (policy.mayAssign) {
    case "admins":
      return "nobody";
    case "anybody":
      return "anybody";
    case "managers":
      return isManager(policy, giver) ? "anybody" : "nobody";
    case "mentees":
      // Being named by one mentee is not enough to reach everybody; being named by an admin is.
      if (policy.managers.includes(giver.userId)) return "anybody";
      return giver.isNamedManager ? "mentees" : "nobody";
  }
}

/** Named by a mentee, or by an admin. */
export function isManager(policy: Policy, giver: Pick<Giver, "userId" | "isNamedManager">): boolean {
  return giver.isNamedManager || policy.managers.includes(giver.userId);
}

/** Whether somebody is one of the workspace's admins of the bot. */
export function isAdmin(policy: Policy, userId: string): boolean {
  return policy.admins.includes(userId);
}

export type QuietHours = NonNullable<Policy["quietHours"]>;
type WorkHours = Pick<Settings, "workStart" | "workEnd">;

/**
 * When the bot may next write to somebody of its own accord, or null for now: in their own hours and days, and outside
 * the workspace's quiet hours. Ask again at that moment.
 */
export function nextSendTime(
  policy: Policy,
  person: Reachable,
  at: Date,
  isHoliday: (date: CalendarDate) => boolean,
): Date | null {
  const { settings } = person;
  return personalQuietEnd(person, at, isHoliday) ?? workspaceQuietHoursEnd(policy, at, settings.zone, settings);
}

/**
 * The end of the workspace's quiet hours in a zone, or null when `at` is outside them.
 * @param hours somebody's working hours: where all of them lie in the quiet hours, the person's own hours hold, as there
 * would be no moment left at all to write to them.
 */
export function workspaceQuietHoursEnd({ quietHours }: Policy, at: Date, zone: string, hours?: WorkHours): Date | null {
  if (!quietHours || (hours && leaveNothing(quietHours, hours))) return null;
  const end = endOfQuiet(quietHours, at, zone);
  // Where the clocks go forward over all that is left free, the next quiet begins as this one ends.
  return end && (endOfQuiet(quietHours, end, zone) ?? end);
}

function endOfQuiet({ from, until }: QuietHours, at: Date, zone: string): Date | null {
  const hour = localMinutes(at, zone) / 60;
  const today = localDate(at, zone);
  const overMidnight = from > until;
  if (hour >= from && (overMidnight || hour < until)) {
    return instantOf(overMidnight ? addDays(today, 1) : today, until, 0, zone);
  }
  return overMidnight && hour < until ? instantOf(today, until, 0, zone) : null;
}

/** Whether quiet hours cover the whole of somebody's working hours. */
export function leaveNothing({ from, until }: QuietHours, { workStart, workEnd }: WorkHours): boolean {
  if (from < until) return from <= workStart && workEnd <= until;
  return workEnd <= until || workStart >= from;
}
