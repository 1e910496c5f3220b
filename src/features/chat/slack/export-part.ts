/** What is remembered of the conversation, in a person's export. It goes after a day, so that it stands in the file for machines alone. */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { talkWith } from "../store/talks.ts";

export const chatExport = defineExportPart({
  load: ({ db }, person) => talkWith(db, person),
  entries: (talk) => (talk ? [{ place: 110, name: "conversation", value: talk }] : []),
  sections: () => [],
});
