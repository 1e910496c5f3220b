/** Colleagues thank each other for their help. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { thanksAsAsked } from "./language/as-asked.en.ts";
import { thanksAsTyped } from "./language/as-typed.en.ts";
import { thanksAsWritten } from "./language/as-written.en.ts";
import { thankHints } from "./language/hints-thank.en.ts";
import { thanksFromStrangers } from "./language/strangers.en.ts";
import { thankWords } from "./language/thank.en.ts";
import { thanksCommand, thanksIntents, thanksOpen, thanksShortcut } from "./slack/entrances.ts";
import { thanksExport } from "./slack/export-part.ts";
import { thanksSubmit } from "./slack/form.ts";
import { thanksMessages } from "./slack/messages.ts";
import { thanksData } from "./store.ts";
import { drawsPosts } from "./use-cases.ts";

export const thanks = defineFeature({
  name: "thanks",
  speech: [
    ...thanksFromStrangers,
    ...thanksAsAsked,
    ...thanksAsTyped,
    ...thanksAsWritten,
    ...thankHints,
    ...thankWords,
  ],
  commands: [thanksCommand],
  buttons: [thanksOpen],
  forms: [thanksSubmit],
  shortcuts: [thanksShortcut],
  messages: thanksMessages,
  drawsAnew: [drawsPosts],
  intents: thanksIntents,
  personalData: thanksData,
  exportPart: thanksExport,
});
