import type { Area, Kind, Reader, Scope, Size, Track, Weekday } from "./vocabulary.ts";

/** A calendar date without time or zone, `2026-11-23`. */
export type CalendarDate = string & { readonly __brand: "CalendarDate" };

/** How often a person wants a nudge. */
export type Cadence = "weekly" | "monthly";

/** What a person chose when joining or in the settings. Hours are local to `zone`. */
export interface Settings {
  readonly track: Track;
  readonly scope: Scope;
  /** One to three areas. */
  readonly focusAreas: readonly Area[];
  /** Days on which the nudge may come; it comes on the first good one of the week. Ascending, not empty. */
  readonly nudgeDays: readonly Weekday[];
  /** Local hour of the nudge, 0-23, inside the working hours. */
  readonly nudgeHour: number;
  readonly workDays: readonly Weekday[];
  /** First local working hour, 0-23. */
  readonly workStart: number;
  /** Local hour at which work ends, 1-24, after `workStart`. */
  readonly workEnd: number;
  /** IANA zone. */
  readonly zone: string;
  /** Where public holidays hold: a country (`DE`) or a region of it (`DE-BY`), or null for none. */
  readonly country: string | null;
  /** Slack user id of the manager whom the mentee named, or null. */
  readonly managerUserId: string | null;
  readonly cadence: Cadence;
}

/** What Slack last said of the person's availability. */
export interface Availability {
  readonly dndStart: Date | null;
  readonly dndEnd: Date | null;
  /** The status says that the person is away (holiday, sick, leave). */
  readonly away: boolean;
  /** When the away status ends, or null when it has no end. */
  readonly awayUntil: Date | null;
  readonly checkedAt: Date | null;
}

/**
 * Whether the person wants nudges. Only they change it, or three nudges in a row without an answer, which lead to `stopped`:
 * no nudges until they say so.
 */
export type MemberStatus = "active" | "paused" | "stopped";

/** A challenge that comes back as a later nudge. */
export interface Pinned {
  readonly challengeId: string;
  /** The day that the person named, in their zone; null where nobody named one: as soon as there is room. */
  readonly on: CalendarDate | null;
  /** Why it comes back, and whose it was. */
  readonly reasons: readonly Reason[];
}

/** A person who joined. */
export interface Member {
  readonly id: string;
  readonly workspaceId: string;
  readonly userId: string;
  readonly settings: Settings;
  readonly status: MemberStatus;
  /** Since when Slack says that nobody is there (deactivated, or out of reach); null while they are. Their status stays as they chose it. */
  readonly leftAt: Date | null;
  /** First day of a pause that begins later; null where none is planned, or it has begun. */
  readonly pausedFrom: CalendarDate | null;
  /** First day on which nudges come again; only of a pause that lasts, or is planned. */
  readonly pausedUntil: CalendarDate | null;
  /** When the next nudge is due, as the person was told; null while paused without end or stopped. */
  readonly nextNudgeAt: Date | null;
  /** Monday of the week of the last nudge of the bot's own accord, or of the first challenge: at most one a week. */
  readonly lastNudgeWeek: CalendarDate | null;
  /** Monday of the week of the last follow-up: at most one a week. */
  readonly lastFollowUpWeek: CalendarDate | null;
  /** Nudges in a row that had no answer at all. */
  readonly unanswered: number;
  /** The challenge that the next nudge brings, where one was put off; else null. */
  readonly pinned: Pinned | null;
  /** The zone that Slack told last; null before it told one. */
  readonly slackZone: string | null;
  /** The language that Slack told last, as a BCP 47 tag (`de-AT`); null before it told one. */
  readonly slackLocale: string | null;
  /** The zone of the settings was chosen by hand, so Slack's does not take its place. */
  readonly zoneChosen: boolean;
  readonly availability: Availability;
  /** A guest of the workspace, or of another company: works here, but is not sent to our clients. */
  readonly isGuest: boolean;
  readonly joinedAt: Date;
}

/** A member with what they are asked now: at most one nudge at a time, and the plan made for it. */
export interface Mentee {
  readonly member: Member;
  /** The nudge that is open or planned, if any. */
  readonly nudge: Nudge | null;
  /** The plan of that nudge, if one was made. */
  readonly plan: Plan | null;
}

/**
 * open: offered, no answer yet. planned: accepted with a plan. deferred: "later", on a date.
 * lapsed: left alone without an answer, or after the second "not yet".
 */
export type NudgeStatus = "open" | "planned" | "done" | "not-done" | "skipped" | "deferred" | "lapsed";
/** weekly: the bot's own. asked: `/growth next`. first: the tiny one at joining. assigned: a colleague asked, and it was taken on. */
export type NudgeSource = "weekly" | "asked" | "first" | "assigned";

/** Why a challenge was chosen, as data; the sentence that people read is made when it is shown. */
export type Reason =
  | { readonly kind: "focus"; readonly area: Area }
  | { readonly kind: "neglected"; readonly area: Area; readonly weeks: number | null }
  | { readonly kind: "follow-on"; readonly after: string }
  | { readonly kind: "variety"; readonly from: Kind; readonly to: Kind }
  | { readonly kind: "small"; readonly minutes: number }
  | { readonly kind: "track"; readonly track: Track }
  /** It is for those alone who are what they are. */
  | { readonly kind: "reader"; readonly reader: Reader }
  /** The person asked to see it on a later day. */
  | { readonly kind: "later"; readonly size?: Size }
  /** It was put off when a colleague asked for something else. */
  | { readonly kind: "displaced"; readonly size?: Size }
  | { readonly kind: "own-choice" }
  /** It is the first one after a pause: no reason of the choice, and said above it. */
  | { readonly kind: "back" }
  | WishedReason
  | AssignedReason;

/** The person asked for it: harder or easier, bigger or smaller, more or less of a topic. */
export interface WishedReason {
  readonly kind: "wished";
  readonly what: "ease" | "size" | "more" | "less";
  readonly value: string;
}

/** The door that the assigner opens along with the challenge. */
export type Door =
  | { readonly kind: "none" }
  /** Somebody who expects the person: a seat on their call, an hour beside them. */
  | { readonly kind: "host"; readonly userId: string }
  /** Somebody whom the bot introduces to the person in a group DM. */
  | { readonly kind: "introduction"; readonly userId: string };

/** A colleague asked for it, with what they open for it. */
export interface AssignedReason {
  readonly kind: "assigned";
  /** Slack id; null when they had the bot forget them, and with them their words. */
  readonly by: string | null;
  readonly why: string;
  readonly dueOn: CalendarDate | null;
  readonly protectedMinutes: number | null;
  readonly door: Door;
  /** Whether whoever is the door has heard of it; missing where they were told before the bot kept count. */
  readonly doorState?: DoorState;
}

/** asking: the word to them is on its way. told: they have it. unreached: it cannot reach them. */
export type DoorState = "asking" | "told" | "unreached";

/** One challenge offered to one person. */
export interface Nudge {
  readonly id: string;
  readonly memberId: string;
  readonly workspaceId: string;
  /** Monday of the ISO week in the member's zone. */
  readonly week: CalendarDate;
  readonly source: NudgeSource;
  readonly challengeId: string;
  /** How much of the challenge; one that does not come in this size is as usual. */
  readonly size: Size;
  readonly alternativeIds: readonly string[];
  readonly reasons: readonly Reason[];
  readonly status: NudgeStatus;
  readonly offeredAt: Date;
  readonly answeredAt: Date | null;
  /** When the follow-up is due: five days after an unanswered nudge, a day after the plan; null once sent or not wanted. */
  readonly followUpAt: Date | null;
  readonly followedUpAt: Date | null;
  /** When the person wants to be reminded of it; null for no wish, and once it was said. */
  readonly remindAt: Date | null;
  /** Where the nudge's message stands, once sent. */
  readonly message: MessageRef | null;
}

/** A message in Slack's terms. */
export interface MessageRef {
  readonly channel: string;
  readonly ts: string;
}

/** "When `when`, I will `will`", at a time. */
export interface Plan {
  readonly id: string;
  readonly nudgeId: string;
  readonly memberId: string;
  readonly workspaceId: string;
  readonly when: string;
  readonly will: string;
  readonly plannedAt: Date;
  /** When the reminder is due; null once sent. */
  readonly reminderAt: Date | null;
  readonly remindedAt: Date | null;
  readonly createdAt: Date;
  /** After "not yet" a new time was chosen. There is one such chance. */
  readonly rescheduled: boolean;
  /** How often it was changed since it was made. */
  readonly revision: number;
  /** When it was last changed; null: not since it was made. */
  readonly changedAt: Date | null;
}

/** What came of a challenge, or of something done without one. Private unless its author shares it. */
export interface Reflection {
  readonly id: string;
  readonly memberId: string;
  readonly workspaceId: string;
  readonly nudgeId: string | null;
  readonly challengeId: string | null;
  readonly area: Area;
  readonly title: string;
  readonly what: string;
  readonly surprise: string;
  readonly insight: string;
  readonly link: string | null;
  readonly sharedWithManager: boolean;
  readonly doneOn: CalendarDate;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What happened to a challenge for a person; the input of the next choice and of the progress page. */
export type HistoryKind = "offered" | "planned" | "done" | "not-done" | "swapped" | "skipped" | "lapsed" | "fewer";
export interface HistoryEvent {
  readonly memberId: string;
  readonly challengeId: string;
  readonly kind: HistoryKind;
  readonly at: Date;
}
