/**
 * What a manager sees of the people who named them. The mentee's preview is made by this very function, so it is exactly
 * that. It never shows who paused, skipped, declined or has nothing.
 */
import { doorStateOf, type ManagerRequest } from "#src/features/seats/rules/manager-request.ts";
import { addDays, localDate, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Reflection } from "#src/kernel/member.ts";
import { AREAS, type Area } from "#src/kernel/vocabulary.ts";

/** One person's part of an assignment, as stored. */
export interface AssignedPart {
  readonly id: string;
  readonly assignerUserId: string;
  readonly userId: string;
  readonly challengeId: string;
  readonly status: string;
  /** Null: without a date. */
  readonly dueOn: CalendarDate | null;
  readonly suggestedOn: CalendarDate | null;
  readonly endedAt: Date | null;
}

/** All that is stored of one mentee and could concern a manager. */
export interface MenteeFacts {
  readonly member: Pick<Member, "id" | "userId" | "leftAt" | "settings">;
  readonly reflections: readonly Reflection[];
  readonly given: readonly AssignedPart[];
  readonly doors: readonly ManagerRequest[];
}

/** The words in which a giver learns how it stands. One that waits for its turn is shown as one that was offered. */
export type AssignedStatus = "brought" | "accepted" | "suggested" | "done";

export interface AssignedRow {
  readonly id: string;
  readonly challengeId: string;
  readonly word: AssignedStatus;
  readonly dueOn: CalendarDate | null;
  /** The day that the person suggested; only with that word. */
  readonly suggestedOn: CalendarDate | null;
}

export type SharedReflection = Pick<
  Reflection,
  "id" | "title" | "what" | "surprise" | "insight" | "link" | "area" | "doneOn" | "updatedAt"
>;

export interface ManagerRequestRow {
  readonly id: string;
  readonly challengeId: string;
}

/** One mentee as their manager sees them. */
export interface MenteeRow {
  readonly userId: string;
  /** Newest first. */
  readonly shared: readonly SharedReflection[];
  readonly given: readonly AssignedRow[];
  readonly doors: readonly ManagerRequestRow[];
}

const WORDS: Readonly<Record<string, AssignedStatus>> = {
  invited: "brought",
  queued: "brought",
  offered: "brought",
  suggested: "suggested",
  accepted: "accepted",
  done: "done",
};
/** What is done stands there for two weeks more, and what was taken on for two weeks after its day. */
const AFTER_DAYS = 14;

/** What `managerUserId` sees of one mentee; null when that mentee does not name them, or is gone. */
export function menteeRow(managerUserId: string, facts: MenteeFacts, now: Date): MenteeRow | null {
  const { member } = facts;
  if (member.settings.managerUserId !== managerUserId || member.leftAt !== null) return null;
  return {
    userId: member.userId,
    shared: facts.reflections
      .filter((reflection) => reflection.memberId === member.id && reflection.sharedWithManager)
      .toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime() || (a.id < b.id ? -1 : 1))
      .map(({ id, title, what, surprise, insight, link, area, doneOn, updatedAt }) => ({
        id,
        title,
        what,
        surprise,
        insight,
        link,
        area,
        doneOn,
        updatedAt,
      })),
    given: facts.given
      .filter(({ assignerUserId, userId }) => assignerUserId === managerUserId && userId === member.userId)
      .flatMap((given) => givenRow(given, now))
      .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
    doors: facts.doors
      .filter(
        (door) =>
          door.askerUserId === member.userId && door.managerUserId === managerUserId && doorStateOf(door) === "asked",
      )
      .toSorted((a, b) => a.askedAt.getTime() - b.askedAt.getTime())
      .map(({ id, challengeId }) => ({ id, challengeId })),
  };
}

/** By date; those without one come last. */
function orderOf({ dueOn, id }: AssignedRow): string {
  return `${dueOn ?? "9999"} ${id}`;
}

function givenRow(given: AssignedPart, now: Date): AssignedRow[] {
  const word = WORDS[given.status];
  if (!word) return [];
  const { id, challengeId, dueOn, endedAt } = given;
  const today = localDate(now, "UTC");
  const until = word === "accepted" && dueOn ? dueOn : endedAt && localDate(endedAt, "UTC");
  if ((word === "done" || word === "accepted") && until && addDays(until, AFTER_DAYS) < today) return [];
  return [{ id, challengeId, word, dueOn, suggestedOn: word === "suggested" ? given.suggestedOn : null }];
}

/** Figures need at least so many people, in all and in each area. */
export const FEWEST = 5;
/** Totals are rounded down to a multiple of this, and nobody adds more than this to one of them. */
const STEP = 5;
const WEEKS = 8;

/** What one person did in the weeks that count: the area of each thing. */
export interface PersonDone {
  readonly memberId: string;
  readonly areas: readonly Area[];
}

export type TeamTotals =
  | { readonly kind: "too-few" }
  /** In the order of the areas, which is no ranking; an area with fewer than five people is left out, whether none or four. */
  | { readonly kind: "totals"; readonly areas: readonly { readonly area: Area; readonly atLeast: number }[] };

/** The eight weeks that count: whole ones, so that what is done today shows in no figure before Monday. */
export function totalsWindow(today: CalendarDate): { readonly from: CalendarDate; readonly until: CalendarDate } {
  const until = weekStart(today);
  return { from: addDays(until, -7 * WEEKS), until };
}

/**
 * Totals by area. A manager sees who joins and who leaves, so one person must not be readable from the difference of two
 * figures: an area needs five people who did something in it, one person adds at most five to it, and the figure is
 * rounded down to a multiple of five. Whoever joins or leaves then moves a figure by one step or not at all, or makes it
 * appear or vanish, and neither tells how much they did; figures move with time on Mondays only, with the whole week of
 * everybody.
 */
export function teamTotals(people: readonly PersonDone[]): TeamTotals {
  if (people.length < FEWEST) return { kind: "too-few" };
  const areas = AREAS.flatMap((area) => {
    const parts = people.map((person) => Math.min(STEP, person.areas.filter((done) => done === area).length));
    const contributing = parts.filter((part) => part > 0);
    if (contributing.length < FEWEST) return [];
    const total = contributing.reduce((sum, part) => sum + part, 0);
    return [{ area, atLeast: total - (total % STEP) }];
  });
  return { kind: "totals", areas };
}
