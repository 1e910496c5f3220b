/** That somebody has an address for their calendar, in their export; the address itself is stored nowhere. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { currentAddress } from "../use-cases/address.ts";

export const calendarExport = defineExportPart({
  load: currentAddress,
  entries: (since) => [{ place: 112, name: "calendarAddress", value: since && { since } }],
  sections: ({ say, day }, since) => [
    {
      place: 95,
      title: say("calendar.export.title"),
      lines: since ? [say("calendar.export.line", { day: day(since) })] : [],
    },
  ],
});
