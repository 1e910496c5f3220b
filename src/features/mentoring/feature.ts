/** Mentors and mentees: a pairing of six to twelve weeks. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { personLeft } from "#src/features/members/store/events.ts";
import { appointmentWords } from "./language/appointments.en.ts";
import { mentoringAsAsked } from "./language/as-asked.en.ts";
import { mentoringAsTyped } from "./language/as-typed.en.ts";
import { mentoringAsWritten } from "./language/as-written.en.ts";
import { lastMeetingWords } from "./language/last-meeting.en.ts";
import { mentoringFromStrangers } from "./language/strangers.en.ts";
import { agendaSubmit } from "./slack/agenda-form.ts";
import { appointmentIntents } from "./slack/appointments.ts";
import { askSubmit } from "./slack/ask-form.ts";
import { awaitedOfMeeting, tellFromWords } from "./slack/awaited.ts";
import { mentoringActions } from "./slack/buttons.ts";
import { mentoringEntries } from "./slack/calendar-entries.ts";
import { cannotComeIntents } from "./slack/cannot-come.ts";
import { mentorCommand } from "./slack/command.ts";
import { mentorDialogue } from "./slack/dialogue-state.ts";
import { endSubmit } from "./slack/end-form.ts";
import { mentoringExport } from "./slack/export-part.ts";
import { mentoringSection } from "./slack/home-section.ts";
import { mentorsSection } from "./slack/host-section.ts";
import { linesSubmit } from "./slack/lines-form.ts";
import { managerDecidesIntent } from "./slack/manager-decides.ts";
import { mentoringMessages } from "./slack/messages.ts";
import { mentorQuestionIntent } from "./slack/questions.ts";
import { timeSubmit } from "./slack/time-form.ts";
import { whoComesIntent } from "./slack/who-comes.ts";
import { mentoringDue } from "./store/due-times.ts";
import { mentoringEncounters } from "./store/encounters.ts";
import { hasPairings } from "./store/in-dialogue.ts";
import { mentoringData } from "./store/personal-data.ts";
import { readersWhoMeet } from "./store/readers.ts";
import { mentoringBusyTimes } from "./use-cases/calendar.ts";
import { followLeavers } from "./use-cases/follow-leavers.ts";
import { drawsMentorRequests } from "./use-cases/redraw-requests.ts";

export const mentoring = defineFeature({
  name: "mentoring",
  commands: [mentorCommand],
  buttons: [...mentoringActions, tellFromWords],
  awaitedWords: awaitedOfMeeting,
  dialogue: { existsFor: hasPairings, load: mentorDialogue },
  intents: [mentorQuestionIntent, ...appointmentIntents, ...cannotComeIntents, whoComesIntent, managerDecidesIntent],
  speech: [
    ...mentoringFromStrangers,
    ...lastMeetingWords,
    ...mentoringAsAsked,
    ...mentoringAsTyped,
    ...mentoringAsWritten,
    ...appointmentWords,
  ],
  forms: [askSubmit, timeSubmit, agendaSubmit, linesSubmit, endSubmit],
  messages: mentoringMessages,
  drawsAnew: [drawsMentorRequests],
  on: [reactTo(personLeft, followLeavers)],
  due: mentoringDue,
  homeSections: [mentoringSection],
  hostSections: [mentorsSection],
  calendarEntries: mentoringEntries,
  busyTimes: mentoringBusyTimes,
  encounters: mentoringEncounters,
  readers: readersWhoMeet,
  privacyLines: [
    { under: "stored", place: 44, text: "mentor.privacy_stored_md", isForAll: true },
    { under: "colleagues", place: 52, text: "mentor.privacy_md" },
  ],
  exportPart: mentoringExport,
  personalData: mentoringData,
});
