/** Somebody's plans in their calendar. */
import type { CalendarEntries } from "#src/feature-kit/calendar-entry.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { planTime } from "../rules/plan-entry.ts";
import { plansInCalendar } from "../use-cases/plans-ahead.ts";
import { planSentence } from "./plan-sentence.ts";

export const planEntries: CalendarEntries<Deps> = async (deps, say, person) =>
  (await plansInCalendar(deps, person)).map(({ plan, challenge, zone }) => ({
    ...planTime(plan, challenge?.minutes ?? null),
    title: challenge ? say("plan.calendar_title", { title: challenge.title }) : say("plan.calendar_untitled"),
    description: planSentence(say, plan, zone),
    location: null,
    url: null,
  }));
