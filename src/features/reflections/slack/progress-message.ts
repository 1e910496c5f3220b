import type { Say } from "#src/kernel/texts.ts";
import { listOf } from "#src/language/lists.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { context, type KnownBlock, type Message, section } from "#src/slack/kit/blocks.ts";
import type { Progress, WeekState } from "../rules/progress.ts";

const MARKS: Readonly<Record<WeekState, string>> = { done: "●", planned: "◐", open: "○", off: "–", now: "◌" };
const STATES = ["done", "planned", "open", "off", "now"] as const;
/** Slack and browsers make one of several plain spaces. */
const WIDE_SPACE = "\u2003";

/** The last eight weeks. No streak, no score: weeks off are left out of the count. */
export function progressBlocks(say: Say, progress: Progress): KnownBlock[] {
  const marks = progress.weeks.map(({ state }) => MARKS[state]).join(WIDE_SPACE);
  const counted = progress.countedWeeks;
  const seen = STATES.filter((state) => progress.weeks.some((week) => week.state === state));
  const legend = seen.map((state) => `${MARKS[state]} ${say(`progress.state.${state}`)}`);
  const [first] = progress.weeks;
  const count =
    counted === 0
      ? say("progress.none_md")
      : say("progress.weeks_md", {
          done: progress.doneWeeks,
          counted,
          off: progress.weeks.filter(({ state }) => state === "off").length,
        });
  const areas = progress.areas.map(({ area, count: times }) =>
    say("progress.area", { area: say(`areas.${area}.title`), times }),
  );
  return [
    ...(counted === 0 || !first
      ? [section(count)]
      : [
          section(`${count}\n${marks}`),
          context([say("progress.since", { day: calendarDay(say.locale, first.monday) }), ...legend].join(" · ")),
        ]),
    section(
      `${say("progress.planned_md", { planned: progress.planned, done: progress.done })}\n${
        areas.length > 0 ? say("progress.areas_md", { areas: listOf(say.locale, areas) }) : say("progress.no_areas_md")
      }`,
    ),
  ];
}

export function progressMessage(say: Say, progress: Progress): Message {
  const { doneWeeks: done, countedWeeks: counted } = progress;
  return { text: say("progress.fallback", { done, counted }), blocks: progressBlocks(say, progress) };
}
