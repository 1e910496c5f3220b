/** Joining, pausing, coming back, settings. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { onboardingAsAsked } from "./language/as-asked.en.ts";
import { onboardingAsTyped } from "./language/as-typed.en.ts";
import { onboardingAsWritten } from "./language/as-written.en.ts";
import { awayWords } from "./language/away.en.ts";
import { awayHints } from "./language/hints-away.en.ts";
import { joiningHints } from "./language/hints-joining.en.ts";
import { joiningWords } from "./language/joining.en.ts";
import { managerWords } from "./language/manager.en.ts";
import { awayWordsMore } from "./language/more-away.en.ts";
import { settingsWords } from "./language/settings.en.ts";
import { onboardingFromStrangers } from "./language/strangers.en.ts";
import { membershipActions } from "./slack/buttons.ts";
import { personEvents } from "./slack/events.ts";
import { membershipSections } from "./slack/home-sections.ts";
import { onboardingIntents } from "./slack/intents.ts";
import { join } from "./slack/join-command.ts";
import { joinSubmit, settingsSubmit } from "./slack/join-form.ts";
import { settingsLookups } from "./slack/lookups.ts";
import { managerIntents } from "./slack/manager-intents.ts";
import { pause } from "./slack/pause-command.ts";
import { pauseSubmit } from "./slack/pause-form.ts";
import { resume } from "./slack/resume-command.ts";
import { settings } from "./slack/settings-command.ts";
import { zoneMoved } from "./slack/zone-message.ts";

export const onboarding = defineFeature({
  name: "onboarding",
  speech: [
    ...onboardingFromStrangers,
    ...onboardingAsAsked,
    ...onboardingAsTyped,
    ...onboardingAsWritten,
    ...joiningHints,
    ...awayHints,
    ...awayWordsMore,
    ...awayWords,
    ...joiningWords,
    ...settingsWords,
    ...managerWords,
  ],
  commands: [join, pause, resume, settings],
  buttons: membershipActions,
  forms: [joinSubmit, settingsSubmit, pauseSubmit],
  lookups: settingsLookups,
  intents: [...onboardingIntents, ...managerIntents],
  events: personEvents,
  messages: [zoneMoved],
  homeSections: membershipSections,
});
