/** The weekly loop: one small challenge, a plan, a reminder, a follow-up. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { weeklyAsAsked1 } from "./language/as-asked-1.en.ts";
import { weeklyAsAsked2 } from "./language/as-asked-2.en.ts";
import { weeklyAsAsked3 } from "./language/as-asked-3.en.ts";
import { weeklyAsAsked4 } from "./language/as-asked-4.en.ts";
import { weeklyAsAsked5 } from "./language/as-asked-5.en.ts";
import { weeklyAsAsked6 } from "./language/as-asked-6.en.ts";
import { weeklyAsTyped1 } from "./language/as-typed-1.en.ts";
import { weeklyAsTyped2 } from "./language/as-typed-2.en.ts";
import { weeklyAsWritten1 } from "./language/as-written-1.en.ts";
import { weeklyAsWritten2 } from "./language/as-written-2.en.ts";
import { weeklyAsking } from "./language/asking-for-one.en.ts";
import { weeklyBeginning } from "./language/beginning.en.ts";
import { weeklyFit } from "./language/fit.en.ts";
import { weeklyHintsAsking } from "./language/hints-asking.en.ts";
import { weeklyHintsBeginning } from "./language/hints-beginning.en.ts";
import { weeklyHintsFit } from "./language/hints-fit.en.ts";
import { weeklyHintsMeaning } from "./language/hints-meaning.en.ts";
import { weeklyHintsOutcome } from "./language/hints-outcome.en.ts";
import { weeklyHintsTiming } from "./language/hints-timing.en.ts";
import { weeklyManner } from "./language/manner.en.ts";
import { weeklyMeaning } from "./language/meaning.en.ts";
import { weeklyAsidesMore } from "./language/more-asides.en.ts";
import { weeklyAskingMore } from "./language/more-asking.en.ts";
import { weeklyBeginningMore } from "./language/more-beginning.en.ts";
import { weeklyFitMore } from "./language/more-fit.en.ts";
import { weeklyMannerMore } from "./language/more-manner.en.ts";
import { weeklyTimingMore } from "./language/more-timing.en.ts";
import { weeklyOutcome } from "./language/outcome.en.ts";
import { weeklySize } from "./language/size.en.ts";
import { weeklyFromStrangers } from "./language/strangers.en.ts";
import { weeklyTiming } from "./language/timing.en.ts";
import { beforeIntents } from "./slack/before-intents.ts";
import { nudgeActions } from "./slack/buttons.ts";
import { weeklyExport } from "./slack/export-part.ts";
import { fitActions, fitIntents } from "./slack/fit-intents.ts";
import { todaySection } from "./slack/home-section.ts";
import { weeklyIntents } from "./slack/intents.ts";
import { laterSubmit } from "./slack/later-form.ts";
import { weeklyMessages } from "./slack/messages.ts";
import { next } from "./slack/next-command.ts";
import { plan } from "./slack/plan-command.ts";
import { planEntries } from "./slack/plan-entries.ts";
import { planSubmit } from "./slack/plan-form.ts";
import { weeklyReceipt } from "./slack/receipt-lines.ts";
import { leavesCopies } from "./slack/replaced-cards.ts";
import { sizeSubmit } from "./slack/size-form.ts";
import { skip } from "./slack/skip-command.ts";
import { swap } from "./slack/swap-command.ts";
import { timesActions, timesIntents } from "./slack/times-intents.ts";
import { whyNotActions } from "./slack/why-not.ts";
import { weeklyDue } from "./store/due-times.ts";
import { weeklyData } from "./store/personal-data.ts";
import { drawsNudges } from "./use-cases/refresh-nudge.ts";

export const weekly = defineFeature({
  name: "weekly",
  speech: [
    ...weeklyFromStrangers,
    ...weeklyAsAsked5,
    ...weeklyAsAsked6,
    ...weeklyAsAsked4,
    ...weeklyAsAsked3,
    ...weeklyAsAsked2,
    ...weeklyAsAsked1,
    ...weeklyAsTyped2,
    ...weeklyAsTyped1,
    ...weeklyAsWritten2,
    ...weeklyAsWritten1,
    ...weeklyHintsMeaning,
    ...weeklyHintsBeginning,
    ...weeklyHintsFit,
    ...weeklyHintsOutcome,
    ...weeklyHintsTiming,
    ...weeklyHintsAsking,
    ...weeklyAskingMore,
    ...weeklyTimingMore,
    ...weeklyFitMore,
    ...weeklyAsidesMore,
    ...weeklyBeginningMore,
    ...weeklyMannerMore,
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
  buttons: [...nudgeActions, ...timesActions, ...fitActions, ...whyNotActions],
  forms: [planSubmit, laterSubmit, sizeSubmit],
  messages: weeklyMessages,
  drawsAnew: [drawsNudges],
  onReplaced: leavesCopies,
  intents: [...weeklyIntents, ...beforeIntents, ...timesIntents, ...fitIntents],
  due: weeklyDue,
  personalData: weeklyData,
  calendarEntries: planEntries,
  exportPart: weeklyExport,
  receiptLines: weeklyReceipt,
  homeSections: [todaySection],
});
