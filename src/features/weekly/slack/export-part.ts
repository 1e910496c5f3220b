/** Nudges, plans and what was offered when, in a person's export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { quoted, type Telling } from "#src/feature-kit/export-part.ts";
import type { Nudge, Plan } from "#src/kernel/member.ts";
import { planSentence } from "#src/language/cue-sentence.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";
import { nudgeRecords } from "../use-cases/nudge-records.ts";
import { isAtItsTime } from "./plan-sentence.ts";
import { wishLabel } from "./topic-name.ts";

export const weeklyExport = defineExportPart({
  load: nudgeRecords,
  entries: ({ nudges, plans, history, preferences }) => [
    { place: 20, name: "nudges", value: nudges },
    { place: 21, name: "plans", value: plans },
    { place: 31, name: "history", value: history },
    { place: 32, name: "preferences", value: preferences },
  ],
  sections: (telling, { nudges, plans, history, preferences }) => [
    {
      place: 20,
      title: telling.say("export.challenges"),
      lines: nudges.map((nudge) => nudgeLine(telling, nudge, plans)),
    },
    {
      place: 30,
      title: telling.say("export.history"),
      lines: history.map(({ at, challengeId, kind }) =>
        telling.say("export.history_line", {
          day: telling.day(at),
          title: telling.titleOf(challengeId),
          what: telling.say(`export.happened.${kind}`),
        }),
      ),
    },
    {
      place: 31,
      title: telling.say("export.preferences"),
      lines: preferences.map((wish) =>
        telling.say("export.preference_line", {
          day: telling.day(wish.since),
          wish: wishLabel(telling.say, wish, telling.titleOf),
        }),
      ),
    },
  ],
});

function nudgeLine({ say, titleOf, zone, day }: Telling, nudge: Nudge, plans: readonly Plan[]): string {
  const line = say("export.nudge_line", {
    week: calendarDay(say.locale, nudge.week),
    title: titleOf(nudge.challengeId, nudge.size),
    source: say(`export.source.${nudge.source}`),
    status: say(`export.status.${nudge.status}`),
  });
  const answered = nudge.answeredAt ? `; ${say("export.answered", { day: day(nudge.answeredAt) })}` : "";
  const planned = plans
    .filter(({ nudgeId }) => nudgeId === nudge.id)
    .map((plan) => quoted(plannedLine(say, plan, plainMomentIn(say.locale, plan.plannedAt, zone))));
  return `${line}${answered}${planned.join("")}`;
}

function plannedLine(say: Telling["say"], { when, will }: Plan, at: string): string {
  if (isAtItsTime(say, { when })) return planSentence({ when: at, will }, say.locale);
  return say("export.plan", { sentence: planSentence({ when, will }, say.locale), at });
}
