/** The weekly loop: one small challenge, a plan, a reminder, a follow-up. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { weeklyAsking } from "./language/asking-for-one.en.ts";
import { weeklyBeginning } from "./language/beginning.en.ts";
import { weeklyFit } from "./language/fit.en.ts";
import { weeklyManner } from "./language/manner.en.ts";
import { weeklyMeaning } from "./language/meaning.en.ts";
import { weeklyOutcome } from "./language/outcome.en.ts";
import { weeklySize } from "./language/size.en.ts";
import { weeklyTiming } from "./language/timing.en.ts";
import { nudgeActions } from "./slack/buttons.ts";
import { weeklyExport } from "./slack/export-part.ts";
import { todaySection } from "./slack/home-section.ts";
import { weeklyIntents } from "./slack/intents.ts";
import { laterSubmit } from "./slack/later-form.ts";
import { weeklyMessages } from "./slack/messages.ts";
import { next } from "./slack/next-command.ts";
import { plan } from "./slack/plan-command.ts";
import { planSubmit } from "./slack/plan-form.ts";
import { weeklyReceipt } from "./slack/receipt-lines.ts";
import { sizeSubmit } from "./slack/size-form.ts";
import { skip } from "./slack/skip-command.ts";
import { swap } from "./slack/swap-command.ts";
import { whyNotActions } from "./slack/why-not.ts";
import { weeklyDue } from "./store/due-times.ts";
import { weeklyData } from "./store/personal-data.ts";

export const weekly = defineFeature({
  name: "weekly",
  speech: [
    ...weeklyAsking,
    ...weeklyBeginning,
    ...weeklyFit,
    ...weeklyManner,
    ...weeklyMeaning,
    ...weeklyOutcome,
    ...weeklySize,
    ...weeklyTiming,
  ],
  commands: [next, plan, swap, skip],
  buttons: [...nudgeActions, ...whyNotActions],
  forms: [planSubmit, laterSubmit, sizeSubmit],
  messages: weeklyMessages,
  intents: weeklyIntents,
  due: weeklyDue,
  personalData: weeklyData,
  exportPart: weeklyExport,
  receiptLines: weeklyReceipt,
  homeSections: [todaySection],
});
