/** What is stored of somebody, its export and its deletion. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { privacyAsAsked } from "./language/as-asked.en.ts";
import { privacyAsTyped } from "./language/as-typed.en.ts";
import { privacyAsWritten } from "./language/as-written.en.ts";
import { privacyHints } from "./language/hints-privacy.en.ts";
import { privacyMore } from "./language/more-privacy.en.ts";
import { myDataWords } from "./language/my-data.en.ts";
import { privacyWords } from "./language/privacy.en.ts";
import { privacyFromStrangers } from "./language/strangers.en.ts";
import { privacyActions } from "./slack/buttons.ts";
import { exportData } from "./slack/export-command.ts";
import { privacyExport } from "./slack/export-part.ts";
import { forget } from "./slack/forget-command.ts";
import { privacyIntents } from "./slack/intents.ts";
import { privacyMessages } from "./slack/messages.ts";
import { privacy as privacyCommand } from "./slack/privacy-command.ts";

export const privacy = defineFeature({
  name: "privacy",
  speech: [
    ...privacyFromStrangers,
    ...privacyAsAsked,
    ...privacyAsTyped,
    ...privacyAsWritten,
    ...privacyHints,
    ...privacyMore,
    ...myDataWords,
    ...privacyWords,
  ],
  commands: [privacyCommand, exportData, forget],
  messages: privacyMessages,
  intents: privacyIntents,
  buttons: privacyActions,
  exportPart: privacyExport,
  privacyLines: [
    { under: "stored", place: 90, text: "privacy.messages_md" },
    { under: "between", place: 90, text: "privacy.given_words_md" },
    { under: "operators", place: 90, text: "privacy.server_md" },
  ],
});
