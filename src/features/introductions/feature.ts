/** Somebody asks another department one question, and is introduced to whoever says yes. */

import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { personLeft } from "#src/features/members/store/events.ts";
import { answerWords } from "./language/answers.en.ts";
import { introductionsAsAsked } from "./language/as-asked.en.ts";
import { introductionsAsTyped } from "./language/as-typed.en.ts";
import { introductionsAsWritten } from "./language/as-written.en.ts";
import { introductionsFromStrangers } from "./language/strangers.en.ts";
import { askSubmit } from "./slack/ask-form.ts";
import { introductionActions } from "./slack/buttons.ts";
import { questionsDialogue } from "./slack/dialogue-state.ts";
import { askCommand, askEntrances, askIntents } from "./slack/entrances.ts";
import { introductionsExport } from "./slack/export-part.ts";
import { introductionsHostSection, introductionsSection } from "./slack/home-section.ts";
import { answerIntents } from "./slack/intents.ts";
import { inviteSection, inviteSubmit } from "./slack/invite-form.ts";
import { laterSubmit } from "./slack/later-form.ts";
import { introductionMessages } from "./slack/messages.ts";
import { tellSubmit } from "./slack/tell-form.ts";
import { introductionsDue } from "./store/due-times.ts";
import { introductionEncounters } from "./store/encounters.ts";
import { wasAsked } from "./store/in-dialogue.ts";
import { introductionsData } from "./store/personal-data.ts";
import { followLeavers } from "./use-cases/follow-leavers.ts";
import { drawsIntroductions } from "./use-cases/messages.ts";
import { introductionBusyTimes, introductionEntries } from "./use-cases/overview.ts";

export const introductions = defineFeature({
  name: "introductions",
  commands: [askCommand],
  buttons: [...askEntrances, ...introductionActions],
  forms: [askSubmit, laterSubmit, tellSubmit, inviteSubmit],
  messages: introductionMessages,
  drawsAnew: drawsIntroductions,
  dialogue: { existsFor: wasAsked, load: questionsDialogue },
  intents: [...askIntents, ...answerIntents],
  speech: [
    ...introductionsFromStrangers,
    ...introductionsAsAsked,
    ...introductionsAsTyped,
    ...introductionsAsWritten,
    ...answerWords,
  ],
  on: [reactTo(personLeft, followLeavers)],
  homeSections: [introductionsSection],
  hostSections: [introductionsHostSection],
  adminSections: [inviteSection],
  calendarEntries: introductionEntries,
  busyTimes: introductionBusyTimes,
  encounters: introductionEncounters,
  due: introductionsDue,
  personalData: introductionsData,
  exportPart: introductionsExport,
  privacyLines: [
    { under: "stored", place: 60, text: "introductions.privacy_stored_md" },
    { under: "between", place: 60, text: "introductions.privacy_between_md" },
  ],
  receiptLines: [
    {
      under: "apart",
      place: 42,
      counts: ["introductions"],
      words: (say, count) => say("introductions.receipt_md", { count: count("introductions") }),
    },
  ],
});
