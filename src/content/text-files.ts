import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ContentFault } from "./content-fault.ts";
import { readYamlKeys } from "./yaml.ts";

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
    const read = readYamlKeys(readFileSync(join(path, name), "utf8"));
    if ("fault" in read) faults.push({ file, ...read.fault });
    else if (!read.value) faults.push({ file, line: 1, message: "write `key: text` lines" });
    else {
      for (const { path: key, line, value } of read.value) {
        if (typeof value === "string") entries.push({ key, message: value, file, line });
        else faults.push({ file, line, message: `${key}: must be a text` });
      }
    }
  }
  return { entries, faults };
}
