import type { ExportEntry } from "#src/feature-kit/export-part.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import type { Upload } from "#src/slack/kit/blocks.ts";
import type { ExportContent } from "../use-cases/export.ts";
import { exportText } from "./export-markdown.ts";

/**
 * The record as data for machines and as text for people, named by the local day of the person, and by the request, so
 * that another request makes other files.
 */
export function exportFiles(say: Say, content: ExportContent): Upload[] {
  const { key, entries, now, zone } = content;
  const file = (ending: string, title: string, text: string): Upload => ({
    filename: `growth-${localDate(now, zone)}-${key.slice(-4)}.${ending}`,
    title,
    file: Buffer.from(text, "utf8"),
  });
  return [
    file("json", say("export.json_file"), `${JSON.stringify(nested(entries), null, 2)}\n`),
    file("md", say("export.markdown_file"), exportText(say, content)),
  ];
}

/** `between.doors` stands as `doors` inside of `between`. */
function nested(entries: readonly ExportEntry[]): Readonly<Record<string, unknown>> {
  const data: Record<string, unknown> = {};
  const groups: Record<string, Record<string, unknown>> = {};
  for (const { name, value } of entries) {
    const [outer = "", inner] = name.split(".");
    if (inner === undefined) data[outer] = value;
    else {
      groups[outer] = { ...groups[outer], [inner]: value };
      data[outer] = groups[outer];
    }
  }
  return data;
}
