/** Reflections in a person's export. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { published, type Telling } from "#src/feature-kit/export-part.ts";
import type { ReflectionExtra } from "#src/feature-kit/reflection-extras.ts";
import type { Reflection } from "#src/kernel/member.ts";
import { calendarDay } from "#src/slack/dates.ts";
import { reflectionRecords } from "../use-cases/reflection-records.ts";

const NAMES = { what: "happened", surprise: "surprised", insight: "meaning" };

export const reflectionsExport = defineExportPart({
  load: reflectionRecords,
  entries: ({ reflections }) => [
    { place: 30, name: "reflections", value: reflections.map((reflection) => published(reflection, NAMES)) },
  ],
  sections: (telling, { reflections, extras }) => [
    {
      place: 10,
      title: telling.say("export.reflections"),
      paragraphs: reflections.flatMap((reflection) =>
        reflectionParagraphs(telling, reflection, extras.get(reflection.id) ?? []),
      ),
    },
  ],
});

function reflectionParagraphs(
  telling: Telling,
  reflection: Reflection,
  extras: readonly ReflectionExtra[],
): readonly string[] {
  const { say } = telling;
  const { title, area, doneOn, what, surprise, insight, link, sharedWithManager } = reflection;
  const visibility = sharedWithManager ? say("log.shared") : say("log.private");
  return [
    `### ${title}`,
    `${say(`areas.${area}.title`)}, ${calendarDay(say.locale, doneOn)}, ${visibility}`,
    ...(what ? [`*${say("reflection.happened")}* ${what}`] : []),
    ...(surprise ? [`*${say("reflection.surprised")}* ${surprise}`] : []),
    ...(insight ? [`*${say("reflection.meaning")}* ${insight}`] : []),
    ...(link ? [link] : []),
    ...extras.flatMap((extra) => extra.inExport(telling)),
  ];
}
