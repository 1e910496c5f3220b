/** What is shown of a plan whose time has gone by. */
import type { Locale } from "#src/kernel/locale.ts";
import type { Say } from "#src/kernel/texts.ts";
import { moment } from "#src/slack/dates.ts";
import { button } from "#src/slack/kit/blocks.ts";
import type { CurrentNudge } from "../use-cases/current-nudge.ts";

/** When it is or was planned for; empty where nothing is. */
export function plannedWhen(locale: Locale, current: Pick<CurrentNudge, "plan" | "member"> | null): string {
  return current?.plan ? moment(locale, current.plan.plannedAt, current.member) : "";
}

/** It was done, has another time, or did not happen. */
export function overButtons(say: Say, nudgeId: string): readonly ReturnType<typeof button>[] {
  return [
    button(say("follow-up.done"), "nudge.done", nudgeId),
    button(say("nudge.change_plan"), "nudge.accept", nudgeId),
    button(say("follow-up.could_not"), "nudge.could-not", nudgeId),
  ];
}
