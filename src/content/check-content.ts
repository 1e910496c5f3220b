import { faultLine } from "./content-fault.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { readTexts } from "./read-texts.ts";

/** Reads everything once. @throws Error that lists every fault. */
export function checkContent(folders: readonly string[]): void {
  const faults = [...readCatalogue(folders).faults, ...readTexts(folders).faults];
  if (faults.length > 0) throw new Error(`The prompts have faults:\n${faults.map(faultLine).join("\n")}`);
}
