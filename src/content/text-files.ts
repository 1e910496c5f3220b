import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { ContentFault } from "./content-fault.ts";

/** One sentence as it stands in a file. */
export interface TextEntry {
  readonly key: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/**
 * Reads `texts/<locale>/*.yaml` of one folder. The key of a sentence is its path in the file, `nudge.accept`; the file's
 * name says for people only which capability speaks.
 */
export function readTextFiles(folder: string, locale: string): { entries: TextEntry[]; faults: ContentFault[] } {
  const entries: TextEntry[] = [];
  const faults: ContentFault[] = [];
  const path = join(folder, "texts", locale);
  if (!existsSync(path)) return { entries, faults };
  for (const name of readdirSync(path)
    .filter((file) => file.endsWith(".yaml"))
    .sort()) {
    const file = `texts/${locale}/${name}`;
    const counter = new LineCounter();
    const document = parseDocument(readFileSync(join(path, name), "utf8"), {
      lineCounter: counter,
      logLevel: "silent",
    });
    for (const error of document.errors) {
      faults.push({ file, line: error.linePos?.[0].line ?? 1, message: error.message.split("\n")[0] ?? "not YAML" });
    }
    if (document.errors.length > 0) continue;
    if (isMap(document.contents)) collect(document.contents, "", { file, counter, entries, faults });
    else faults.push({ file, line: 1, message: "write `key: text` lines" });
  }
  return { entries, faults };
}

/** What is found in one file, and where it goes. */
interface Found {
  readonly file: string;
  readonly counter: LineCounter;
  readonly entries: TextEntry[];
  readonly faults: ContentFault[];
}

/** @param prefix the path of the map in its file; empty for the whole. */
function collect(map: YAMLMap, prefix: string, found: Found): void {
  const { file, counter, entries, faults } = found;
  for (const { key, value } of map.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const path = prefix === "" ? name : `${prefix}.${name}`;
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const { line } = counter.linePos(offset);
    if (isMap(value)) collect(value, path, found);
    else if (isScalar(value) && typeof value.value === "string")
      entries.push({ key: path, message: value.value, file, line });
    else faults.push({ file, line, message: `${path}: must be a text` });
  }
}
