import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Say } from "#src/kernel/texts.ts";
import { faultLine } from "./content-fault.ts";
import { readCatalogue } from "./read-catalogue.ts";
import { readTexts } from "./read-texts.ts";

/** What the bot sets and says. */
export interface Content {
  readonly catalogue: Catalogue;
  readonly say: Say;
  /** One line for each file, challenge or sentence that was left out. */
  readonly faults: readonly string[];
}

/** Reads the challenges and the texts of each folder; later folders add to the earlier ones, or override. */
export function readContent(folders: readonly string[]): Content {
  const { catalogue, faults } = readCatalogue(folders);
  const texts = readTexts(folders);
  return { catalogue, say: texts.say, faults: [...faults, ...texts.faults].map(faultLine) };
}
