/** How a capability defines what it adds to an export. */

import type { Deps } from "./deps.ts";
import type { ExportPart } from "./export-part.ts";

/** A part of an export; it goes into `exportPart` of its capability. */
export function defineExportPart<Record>(part: ExportPart<Deps, Record>): ExportPart<Deps> {
  return part;
}
