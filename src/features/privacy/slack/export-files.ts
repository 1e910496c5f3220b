/** The two files of an export. */

import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Upload } from "#src/slack/kit/blocks.ts";
import type { ExportContent } from "../use-cases/export.ts";
import { exportText } from "./export-markdown.ts";

/**
 * The record as data for machines and as text for people, named by the day where the person is, and by the request: the
 * files of another one are other files.
 */
export function exportFiles(say: Say, content: ExportContent): Upload[] {
  const { key, parts } = content;
  const { member, between } = content.record;
  const day = localDate(content.now, member?.settings.zone ?? between.contact?.zone ?? "UTC");
  const file = (ending: string, title: string, text: string): Upload => ({
    filename: `growth-${day}-${key.slice(-4)}.${ending}`,
    title,
    file: Buffer.from(text, "utf8"),
  });
  const added = Object.fromEntries(parts.map(({ part, record }) => [part.name, record]));
  return [
    file("json", "Growth record (JSON)", `${JSON.stringify({ ...content.record, ...added }, null, 2)}\n`),
    file("md", "Growth record (Markdown)", exportText(say)(content)),
  ];
}
