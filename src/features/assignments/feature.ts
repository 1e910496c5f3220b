/** A colleague asks somebody to take on a challenge. */

import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { memberJoined, personLeft } from "#src/features/members/store/events.ts";
import { menteeChanged } from "#src/features/weekly/store/mentee-changed.ts";
import { givenWords } from "./language/given.en.ts";
import { leaveGivenWords } from "./language/leave-given.en.ts";
import { ownFirstWords } from "./language/own-first.en.ts";
import { assignmentsFromStrangers } from "./language/strangers.en.ts";
import { assignSubmit } from "./slack/assign-form.ts";
import { assignmentAudit } from "./slack/audit-subject.ts";
import { assignmentActions } from "./slack/buttons.ts";
import { assignmentCard } from "./slack/card.ts";
import { assign } from "./slack/command.ts";
import { assignmentsDialogue } from "./slack/dialogue-state.ts";
import { assignmentsExport } from "./slack/export-part.ts";
import { givenIntents } from "./slack/given-intents.ts";
import { assignmentIntents } from "./slack/intents.ts";
import { challengeLookup } from "./slack/lookups.ts";
import { assignmentMessages } from "./slack/messages.ts";
import { assignedNudgeLines } from "./slack/nudge-lines.ts";
import { makeChallenge } from "./slack/shortcut.ts";
import { suggestDateSubmit } from "./slack/suggest-date-form.ts";
import { askedBeside, askedOfSection } from "./slack/waiting-section.ts";
import { assignmentsDue } from "./store/due-times.ts";
import { gaveOrWasGiven } from "./store/in-dialogue.ts";
import { assignmentsData } from "./store/personal-data.ts";
import { followLeavers, followNewcomers, followNudges } from "./use-cases/follow.ts";
import { drawsAssignees } from "./use-cases/messages.ts";

export const assignments = defineFeature({
  name: "assignments",
  commands: [assign],
  buttons: assignmentActions,
  forms: [assignSubmit, suggestDateSubmit],
  lookups: [challengeLookup],
  shortcuts: [makeChallenge],
  messages: assignmentMessages,
  cards: [assignmentCard],
  drawsAnew: [drawsAssignees],
  homeSections: [askedOfSection],
  dialogue: { existsFor: gaveOrWasGiven, load: assignmentsDialogue },
  intents: [...assignmentIntents, ...givenIntents],
  speech: [...assignmentsFromStrangers, ...givenWords, ...ownFirstWords, ...leaveGivenWords],
  on: [
    reactTo(menteeChanged, followNudges),
    reactTo(memberJoined, followNewcomers),
    reactTo(personLeft, followLeavers),
  ],
  due: assignmentsDue,
  auditSubjects: [assignmentAudit],
  personalData: assignmentsData,
  exportPart: assignmentsExport,
  nudgeLines: assignedNudgeLines,
  besideCurrent: askedBeside,
  receiptLines: [
    {
      under: "apart",
      place: 10,
      counts: ["assignments"],
      words: (say, count) => say("assign.deleted_md", { assignments: count("assignments") }),
    },
  ],
  privacyLines: [{ under: "colleagues", place: 20, text: "assign.privacy_md" }],
});
