/** A wish for a mentor, and the pairing that comes of it. */
import type { Area } from "#src/kernel/vocabulary.ts";

/**
 * looking: mentors are about to be looked for. shown: two or three are, one can be picked. asked: one is asked. declined: the one
 * who was asked could not, others are shown. nobody-found: kept, and tried again when somebody registers. active: they meet.
 */
export const PAIRING_STATUSES = [
  "looking",
  "shown",
  "asked",
  "declined",
  "nobody-found",
  "active",
  "ended",
  "withdrawn",
] as const;
export type PairingStatus = (typeof PAIRING_STATUSES)[number];

export const RHYTHMS = ["weekly", "every-two-weeks"] as const;
export type Rhythm = (typeof RHYTHMS)[number];

export const PARTS_OF_DAY = ["any", "morning", "afternoon"] as const;
export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/** How long a pairing lasts, in weeks. */
export const WEEKS = [6, 8, 10, 12] as const;
export const MAX_GOAL = 600;
export const MAX_LINE = 300;
export const MAX_NOTE = 500;
export const MEETING_MINUTES = 30;

/** What a mentee asks for. */
export interface MentorWish {
  /** In their own words. */
  readonly goal: string;
  /** Null: any. */
  readonly wantedArea: Area | null;
  /** ISO 639-1 codes; one in common is enough. */
  readonly languages: readonly string[];
  readonly partOfDay: PartOfDay;
  /** 6 to 12. */
  readonly weeks: number;
  readonly rhythm: Rhythm;
  /** Their manager, or one of those above, may be among the mentors. */
  readonly mayBeManager: boolean;
  /** The bot asks whoever suits best, one after the other. */
  readonly isPickedByBot: boolean;
}

export interface Pairing extends MentorWish {
  readonly id: string;
  readonly workspaceId: string;
  /** Slack id; null once they had the bot forget them. */
  readonly menteeUserId: string | null;
  /** Slack id of who is asked, or mentors; null before, and once they had the bot forget them. */
  readonly mentorUserId: string | null;
  readonly status: PairingStatus;
  /** Who can be picked. */
  readonly shownUserIds: readonly string[];
  /** Who was asked for this and could not: they are not asked again. */
  readonly passedUserIds: readonly string[];
  /** Of these, who said so themselves; nobody of before that was kept. */
  readonly declinedUserIds: readonly string[];
  /** Counts who was shown and asked. */
  readonly round: number;
  readonly askedAt: Date | null;
  /** What waits for an answer, a request or the first time to meet, was said a second time. */
  readonly isRepeated: boolean;
  readonly startedAt: Date | null;
  /** The mentee's: meetings keep their time of day there. */
  readonly zone: string;
  /** The first meeting; the others are whole weeks later at the same time of day. */
  readonly meetsAt: Date | null;
  /** When the question of half-time is due; null once it was asked. */
  readonly halfTimeAt: Date | null;
  readonly endsAt: Date | null;
  readonly endedAt: Date | null;
  readonly lookedAt: Date | null;
  /** When time alone brings something; null once it is over. */
  readonly dueAt: Date | null;
  readonly createdAt: Date;
}

/** held and skipped: as one of the two said; what nobody spoke of in a week counts as skipped. */
export type MeetingStatus = "planned" | "held" | "skipped";

/** agenda: the mentee is asked what it is to be about. reminder: both get it. after: both are asked how it was. closing: nobody said. */
export type MeetingStep = "agenda" | "reminder" | "after" | "closing" | "none";

export interface Meeting {
  readonly id: string;
  readonly pairingId: string;
  readonly workspaceId: string;
  /** The first is 1. */
  readonly number: number;
  readonly status: MeetingStatus;
  readonly startsAt: Date;
  /** Rises with each change, for calendars. */
  readonly sequence: number;
  /** When each of them took its calendar file; null: never. */
  readonly menteeFiledAt: Date | null;
  readonly mentorFiledAt: Date | null;
  /** What the mentee ticked for it: `goal`, `plan`, `reflection <id>`. */
  readonly agendaItems: readonly string[];
  /** What else they want to speak of. */
  readonly agendaNote: string;
  /** What is due next. */
  readonly step: MeetingStep;
  readonly dueAt: Date | null;
  readonly changedAt: Date;
}

/** meeting: after a meeting, what I take with me and what I do next. thanks: to the other. remains: at the end, for oneself. */
export type LineKind = "meeting" | "thanks" | "remains";

/** What one of the two wrote. Nobody but the two reads it; what remains, only its author. */
export interface Line {
  readonly id: string;
  readonly pairingId: string;
  readonly workspaceId: string;
  readonly meetingId: string | null;
  readonly authorUserId: string;
  readonly kind: LineKind;
  readonly first: string;
  readonly second: string;
  readonly writtenAt: Date;
}

/** Why mentors are shown, as the message says it. not-possible: whoever was asked could not, did not answer, or left. */
export const SHOWN_BECAUSE = ["not-possible", "registered"] as const;
export type ShownBecause = (typeof SHOWN_BECAUSE)[number];

/** What the kinds of messages hold; the ids are all that they need. */
export type MentoringContent =
  | {
      readonly kind: "mentor-candidates";
      readonly pairingId: string;
      readonly round: number;
      readonly because: ShownBecause;
    }
  | { readonly kind: "mentor-wish-closed"; readonly pairingId: string }
  | {
      readonly kind: "mentor-request";
      readonly pairingId: string;
      readonly mentorUserId: string;
      readonly isRepeated: boolean;
    }
  | { readonly kind: "mentoring-started"; readonly pairingId: string; readonly isRepeated: boolean }
  | {
      readonly kind: "mentoring-meeting";
      readonly meetingId: string;
      readonly sequence: number;
      readonly userId: string;
      /** Slack id of who did it; null for the bot. */
      readonly by: string | null;
    }
  /** To whoever took its calendar file: it is another now, or off. */
  | { readonly kind: "mentoring-entry"; readonly meetingId: string; readonly sequence: number; readonly userId: string }
  | { readonly kind: "mentoring-agenda-question"; readonly meetingId: string }
  | { readonly kind: "mentoring-agenda"; readonly meetingId: string; readonly userId: string }
  | { readonly kind: "mentoring-after"; readonly meetingId: string; readonly userId: string }
  | { readonly kind: "mentoring-half-time"; readonly pairingId: string; readonly userId: string }
  | {
      readonly kind: "mentoring-ended";
      readonly pairingId: string;
      readonly userId: string;
      /** time: its weeks are over. early: one of them ended it. gone: one of them is not there any more. */
      readonly how: "time" | "early" | "gone";
    }
  | {
      readonly kind: "mentoring-rhythm";
      readonly pairingId: string;
      readonly userId: string;
      readonly by: string;
      readonly rhythm: Rhythm;
    }
  | { readonly kind: "mentoring-file"; readonly meetingId: string; readonly userId: string }
  | { readonly kind: "mentoring-thanks"; readonly lineId: string };
