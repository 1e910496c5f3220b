/**
 * What is remembered of the conversation, in a person's export. It goes a day after the conversation ended; where a sorrow was told, the
 * moment of that goes two weeks after it, and no words with it. So it stands in the file for machines alone.
 */
import { defineExportPart } from "#src/feature-kit/define-export-part.ts";
import { findTalk } from "../use-cases/talk.ts";

export const chatExport = defineExportPart({
  load: (deps, person) => findTalk(deps, person),
  entries: (talk) => [{ place: 110, name: "conversation", value: talk }],
  sections: () => [],
});
