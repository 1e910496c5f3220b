/** The last eight weeks: what was planned and done, and where. No streaks; weeks off are neutral. */
import { addDays, localDate, weekdayOf, weekStart } from "#src/kernel/calendar.ts";
import type { CalendarDate, Member, Nudge, Plan, Reflection } from "#src/kernel/member.ts";
import type { Area } from "#src/kernel/vocabulary.ts";

/**
 * done: something was done or kept. planned: a plan was made. open: something was asked and nothing came of it (yet).
 * off: away, a week without work, or nothing was asked; it does not count.
 * now: the week is still running, and nothing has come of it yet; it does not count either.
 */
export type WeekState = "done" | "planned" | "open" | "off" | "now";

export interface Progress {
  /** Eight weeks, or those since they joined, oldest first; the last is the current one. */
  readonly weeks: readonly { readonly monday: CalendarDate; readonly state: WeekState }[];
  readonly doneWeeks: number;
  /** Weeks that count: all that are neither off nor still running; the running one counts once something is done. */
  readonly countedWeeks: number;
  readonly planned: number;
  readonly done: number;
  /** Areas practised, most often first. */
  readonly areas: readonly { readonly area: Area; readonly count: number }[];
}

const WEEKS = 8;

export interface ProgressInput {
  readonly member: Pick<Member, "settings" | "joinedAt">;
  readonly nudges: readonly Nudge[];
  readonly plans: readonly Plan[];
  readonly reflections: readonly Reflection[];
  readonly areaOf: (challengeId: string) => Area | null;
  readonly now: Date;
  readonly holidays: (date: CalendarDate) => boolean;
}

/** Works out the last eight local ISO weeks of a member. */
export function progressOf(input: ProgressInput): Progress {
  const { zone, workDays } = input.member.settings;
  const thisMonday = weekStart(localDate(input.now, zone));
  const firstMonday = addDays(thisMonday, -7 * (WEEKS - 1));
  const mondayOf = (at: Date): CalendarDate => weekStart(localDate(at, zone));

  const doneNudges = input.nudges.filter((nudge) => nudge.status === "done" && nudge.answeredAt);
  const reflected = new Set(input.reflections.map((reflection) => reflection.nudgeId));
  const doneDates = [
    ...input.reflections.map((reflection) => weekStart(reflection.doneOn)),
    ...doneNudges
      .filter(({ id }) => !reflected.has(id))
      .map(({ answeredAt, offeredAt }) => mondayOf(answeredAt ?? offeredAt)),
  ];
  const plannedMondays = input.plans.flatMap((plan) => [mondayOf(plan.createdAt), mondayOf(plan.plannedAt)]);
  const askedMondays = input.nudges.filter(({ status }) => status !== "deferred").map(({ week }) => week);

  const joinedOn = localDate(input.member.joinedAt, zone);
  const eight = Array.from({ length: WEEKS }, (_, index) => {
    const monday = addDays(firstMonday, 7 * index);
    const works = Array.from({ length: 7 }, (_day, day) => addDays(monday, day)).some(
      (day) => day >= joinedOn && workDays.includes(weekdayOf(day)) && !input.holidays(day),
    );
    const state: WeekState = doneDates.includes(monday)
      ? "done"
      : plannedMondays.includes(monday)
        ? "planned"
        : works && monday < thisMonday && askedMondays.includes(monday)
          ? "open"
          : monday === thisMonday
            ? "now"
            : "off";
    return { monday, state };
  });
  // Before they joined nothing could be left out; what they did then, and told of, is there all the same.
  const joined = weekStart(joinedOn);
  const first = eight.findIndex(({ monday, state }) => monday >= joined || state !== "off");
  const weeks = eight.slice(Math.max(0, first));

  const counts = new Map<Area, number>();
  const count = (area: Area | null): void => {
    if (area) counts.set(area, (counts.get(area) ?? 0) + 1);
  };
  const recentReflections = input.reflections.filter(({ doneOn }) => doneOn >= firstMonday);
  for (const reflection of recentReflections) count(reflection.area);
  const recentDone = doneNudges.filter((nudge) => mondayOf(nudge.answeredAt ?? nudge.offeredAt) >= firstMonday);
  for (const nudge of recentDone) if (!reflected.has(nudge.id)) count(input.areaOf(nudge.challengeId));

  return {
    weeks,
    doneWeeks: weeks.filter(({ state }) => state === "done").length,
    countedWeeks: weeks.filter(({ monday, state }) =>
      monday === thisMonday ? state === "done" : state !== "off" && state !== "now",
    ).length,
    planned: input.plans.filter((plan) => mondayOf(plan.createdAt) >= firstMonday).length,
    done: recentReflections.length + recentDone.filter(({ id }) => !reflected.has(id)).length,
    areas: [...counts]
      .map(([area, times]) => ({ area, count: times }))
      .sort((a, b) => b.count - a.count || (a.area < b.area ? -1 : 1)),
  };
}
