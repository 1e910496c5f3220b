/** What the weekly loop sends, as data. */

import { addDays, instantOf } from "#src/kernel/calendar.ts";
import type { Member } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { weekOf } from "./slots.ts";

export type WeeklyContent =
  | { readonly kind: "nudge"; readonly nudgeId: string }
  /** The reminder of an open challenge that the person asked for. */
  | { readonly kind: "nudge-again"; readonly nudgeId: string }
  /** At the time of a plan. */
  | { readonly kind: "reminder"; readonly nudgeId: string; readonly planId: string }
  /** Asks what came of it. */
  | { readonly kind: "follow-up"; readonly nudgeId: string }
  /** After several nudges without an answer. */
  | { readonly kind: "inactivity-check" };

/** A message to a member, due at once. */
export function messageTo(
  { workspaceId, userId }: Pick<Member, "workspaceId" | "userId">,
  key: string,
  content: WeeklyContent,
  now: Date,
): NewMessage {
  return { key, workspaceId, recipient: userId, content, dueAt: now };
}

/** At most one nudge a week and person: the key says so, and the table's unique key enforces it. */
export function weeklyNudgeKey(memberId: string, week: string): string {
  return `nudge-${memberId}-${week}`;
}

/** At most one follow-up a week and person. */
export function followUpKey(memberId: string, week: string): string {
  return `follow-up-${memberId}-${week}`;
}

/** One reminder for each time that a plan is set to. */
export function reminderKey(planId: string, at: Date): string {
  return `reminder-${planId}-${at.getTime()}`;
}

/** One message for each time that somebody wants to be reminded at. */
export function againKey(nudgeId: string, at: Date): string {
  return `nudge-again-${nudgeId}-${at.getTime()}`;
}

/** The end of the local week in which a nudge could first be sent. */
export function nudgeWindowEnd(now: Date, zone: string): Date {
  return instantOf(addDays(weekOf(now, zone), 7), 0, 0, zone);
}
