/** The Markdown file of an export: everything in an order that a person can read, with names, days and sentences. */
import type { ExportSection, Telling } from "#src/feature-kit/export-part.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { calendarDay, plainMomentIn } from "#src/slack/dates.ts";
import { type ExportContent, inPlace } from "../use-cases/export.ts";

/** Joins the sections of all capabilities into one text. */
export function exportText(say: Say, { person, parts, naming, zone, now }: ExportContent): string {
  const telling: Telling = {
    say,
    zone,
    who: (id) => (id === null ? null : naming.nameOf(id)) ?? say("export.somebody"),
    day: (at) => calendarDay(say.locale, localDate(at, zone)),
    titleOf: naming.titleOf,
    placeOf: naming.placeOf,
  };
  const sections = inPlace(parts.flatMap(({ part, record }) => part.sections(telling, record, person)));
  const texts = [
    `# ${say("export.title")}`,
    say("export.made", { when: plainMomentIn(say.locale, now, zone) }),
    say("export.compass"),
    ...[...Map.groupBy(sections, ({ title }) => title)].flatMap(([title, under]) => sectionText(title, under)),
  ];
  return `${texts.join("\n\n")}\n`;
}

/** A heading and what stands under it; neither where there are only lists, and nothing in them. */
function sectionText(title: string, sections: readonly ExportSection[]): readonly string[] {
  const texts = sections.flatMap(({ lines = [], paragraphs = [] }) => [
    ...(lines.length > 0 ? [lines.map((line) => `- ${line}`).join("\n")] : []),
    ...paragraphs,
  ]);
  const isAlwaysThere = sections.some(({ paragraphs }) => paragraphs !== undefined);
  return texts.length > 0 || isAlwaysThere ? [`## ${title}`, ...texts] : [];
}
