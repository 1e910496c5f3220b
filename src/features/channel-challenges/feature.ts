/** Challenges that a whole channel takes on. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { channelChallengeAudit } from "./slack/audit-subject.ts";
import { challengeActions } from "./slack/buttons.ts";
import { challengeCard } from "./slack/card.ts";
import { challenge } from "./slack/command.ts";
import { challengeDoneSubmit, takeBackSubmit } from "./slack/done-form.ts";
import { channelChallengesExport } from "./slack/export-part.ts";
import { challengeSubmit, endChallengeSubmit, moveEndSubmit } from "./slack/form.ts";
import { challengeMessages } from "./slack/messages.ts";
import { channelChallengesDue } from "./store/due-times.ts";
import { channelChallengesData } from "./store/personal-data.ts";
import { lineOfReflection } from "./store/shared-lines.ts";
import { drawsSummaries } from "./use-cases/redraw-summaries.ts";

export const channelChallenges = defineFeature({
  name: "channel-challenges",
  commands: [challenge],
  buttons: challengeActions,
  forms: [challengeSubmit, challengeDoneSubmit, takeBackSubmit, endChallengeSubmit, moveEndSubmit],
  messages: challengeMessages,
  cards: [challengeCard],
  drawsAnew: [drawsSummaries],
  due: channelChallengesDue,
  auditSubjects: [channelChallengeAudit],
  personalData: channelChallengesData,
  exportPart: channelChallengesExport,
  toldInChannel: lineOfReflection,
});
