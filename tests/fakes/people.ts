import { UNKNOWN_AVAILABILITY } from "#src/features/members/rules/hours.ts";
import type { Member, Mentee, Nudge, Plan, Settings } from "#src/kernel/member.ts";

/** Settings of somebody in Berlin who wants a nudge on Tuesdays at ten. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return {
    track: "backend",
    scope: 2,
    focusAreas: ["clients"],
    nudgeDays: [2],
    nudgeHour: 10,
    workDays: [1, 2, 3, 4, 5],
    workStart: 9,
    workEnd: 18,
    zone: "Europe/Berlin",
    country: null,
    managerUserId: null,
    cadence: "weekly",
    ...changes,
  };
}

export function memberWith(changes: Partial<Member> = {}): Member {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    workspaceId: "T1",
    userId: "U1",
    settings: settingsWith(),
    status: "active",
    leftAt: null,
    pausedFrom: null,
    pausedUntil: null,
    nextNudgeAt: new Date("2026-12-01T09:00:00Z"),
    lastNudgeWeek: null,
    lastFollowUpWeek: null,
    unanswered: 0,
    pinned: null,
    slackZone: null,
    slackLocale: null,
    zoneChosen: false,
    availability: UNKNOWN_AVAILABILITY,
    isGuest: false,
    joinedAt: new Date("2026-11-23T09:00:00Z"),
    ...changes,
  };
}

export function nudgeWith(changes: Partial<Nudge> = {}): Nudge {
  return {
    id: "00000000-0000-4000-8000-000000000002",
    memberId: "00000000-0000-4000-8000-000000000001",
    workspaceId: "T1",
    week: "2026-11-23" as Nudge["week"],
    source: "weekly",
    size: "usual",
    challengeId: "a",
    alternativeIds: ["b", "c"],
    reasons: [],
    status: "open",
    offeredAt: new Date("2026-11-24T09:00:00Z"),
    answeredAt: null,
    followUpAt: null,
    followedUpAt: null,
    remindAt: null,
    message: null,
    ...changes,
  };
}

export function planWith(changes: Partial<Plan> = {}): Plan {
  return {
    id: "00000000-0000-4000-8000-000000000003",
    nudgeId: "00000000-0000-4000-8000-000000000002",
    memberId: "00000000-0000-4000-8000-000000000001",
    workspaceId: "T1",
    when: "the stand-up ends",
    will: "ask for a seat",
    plannedAt: new Date("2026-11-26T13:00:00Z"),
    reminderAt: new Date("2026-11-26T13:00:00Z"),
    remindedAt: null,
    createdAt: new Date("2026-11-24T09:00:00Z"),
    rescheduled: false,
    revision: 0,
    changedAt: null,
    ...changes,
  };
}

export function menteeWith(
  member: Partial<Member> = {},
  nudge: Partial<Nudge> | null = null,
  plan: Partial<Plan> | null = null,
): Mentee {
  return { member: memberWith(member), nudge: nudge && nudgeWith(nudge), plan: plan && planWith(plan) };
}

export const noHoliday = (): boolean => false;
