import type { Say } from "#src/app/texts.ts";
import type { Progress, WeekState } from "#src/domain/progress.ts";
import { context, type KnownBlock, type Message, section } from "./kit.ts";

const MARKS: Readonly<Record<WeekState, string>> = { done: "●", planned: "◐", open: "○", off: "·" };

/** The last eight weeks. No streak, no score: weeks off are left out of the count. */
export function progressBlocks(say: Say, progress: Progress): KnownBlock[] {
  const marks = progress.weeks.map(({ state }) => MARKS[state]).join("  ");
  const counted = progress.countedWeeks;
  const count =
    counted === 0 ? say("progress.none_md") : say("progress.weeks_md", { done: progress.doneWeeks, counted });
  const areas = progress.areas.map(({ area, count: times }) =>
    say("progress.area", { area: say(`areas.${area}.title`), times }),
  );
  return [
    section(`${count}\n\`${marks}\``),
    context(say("progress.legend")),
    section(
      `${say("progress.planned_md", { planned: progress.planned, done: progress.done })}\n${
        areas.length > 0 ? say("progress.areas_md", { areas: areas.join(", ") }) : say("progress.no_areas_md")
      }`,
    ),
  ];
}

export function progressMessage(say: Say, progress: Progress): Message {
  const { doneWeeks: done, countedWeeks: counted } = progress;
  return { text: say("progress.fallback", { done, counted }), blocks: progressBlocks(say, progress) };
}
