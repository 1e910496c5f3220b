/** Seats in calls, workshops and hours of others, and recordings: offered, asked for, given, and what came of them. */
import { defineFeature } from "#src/feature-kit/feature.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { hostResumed } from "#src/features/matching/store/events.ts";
import { personLeft } from "#src/features/members/store/events.ts";
import { menteeChanged } from "#src/features/weekly/store/mentee-changed.ts";
import { seatsAsAsked } from "./language/as-asked.en.ts";
import { seatsAsTyped } from "./language/as-typed.en.ts";
import { seatsAsWritten } from "./language/as-written.en.ts";
import { guestWords } from "./language/guest.en.ts";
import { hostAnswerWords } from "./language/host-answers.en.ts";
import { hostingWords } from "./language/hosting.en.ts";
import { hostsNews } from "./language/hosts-news.en.ts";
import { seatWords } from "./language/seats.en.ts";
import { seatsFromStrangers } from "./language/strangers.en.ts";
import { askSubmit } from "./slack/ask-form.ts";
import { awaitedActions, awaitedOfSeat } from "./slack/awaited.ts";
import { seatActions } from "./slack/buttons.ts";
import { seatCalendar } from "./slack/calendar-entries.ts";
import { changeAction, changeSubmit } from "./slack/change-form.ts";
import { debriefSubmit } from "./slack/debrief-form.ts";
import { seatsDialogue } from "./slack/dialogue-state.ts";
import { hostAction, hostCommand, offerShortcut, shadowCommand } from "./slack/entrances.ts";
import { seatsExport } from "./slack/export-part.ts";
import { guestActions } from "./slack/guest-buttons.ts";
import { guestIntents } from "./slack/guest-intents.ts";
import { seatSections } from "./slack/home-section.ts";
import { hostingIntents } from "./slack/hosting-intents.ts";
import { seatIntents } from "./slack/intents.ts";
import { seatMessages } from "./slack/messages.ts";
import { seatDoors } from "./slack/nudge-doors.ts";
import { offerFormAction, offerSubmit } from "./slack/offer-form.ts";
import { placeAction } from "./slack/place-said.ts";
import { confirmedBeside } from "./slack/reflection-extras.ts";
import { smallForms } from "./slack/small-forms.ts";
import { wishTimeActions, wishTimeMessages, wishTimeSubmit } from "./slack/wish-time.ts";
import { wordsAction, wordsSubmit } from "./slack/words-form.ts";
import { seatsDue } from "./store/due-times.ts";
import { seatEncounters } from "./store/encounters.ts";
import { kindsByWorkspace } from "./store/find-seats.ts";
import { hasToDoWithSeats } from "./store/in-dialogue.ts";
import { dropUnwantedDoors } from "./store/manager-requests.ts";
import { seatsData } from "./store/personal-data.ts";
import { readersWhoHost } from "./store/readers.ts";
import { openSeats } from "./use-cases/after-pause.ts";
import { seatTimes } from "./use-cases/calendar.ts";
import { releaseSeats } from "./use-cases/person-left.ts";
import { drawsRequests } from "./use-cases/redraw-requests.ts";

export const seats = defineFeature({
  name: "seats",
  commands: [shadowCommand, hostCommand],
  buttons: [
    ...seatActions,
    wordsAction,
    ...guestActions,
    ...wishTimeActions,
    hostAction,
    offerFormAction,
    changeAction,
    placeAction,
    ...awaitedActions,
  ],
  awaitedWords: awaitedOfSeat,
  dialogue: { existsFor: hasToDoWithSeats, load: seatsDialogue },
  intents: [...seatIntents, ...guestIntents, ...hostingIntents],
  speech: [
    ...seatsFromStrangers,
    ...guestWords,
    ...hostAnswerWords,
    ...hostingWords,
    ...hostsNews,
    ...seatsAsAsked,
    ...seatsAsTyped,
    ...seatsAsWritten,
    ...seatWords,
  ],
  forms: [askSubmit, offerSubmit, changeSubmit, debriefSubmit, ...smallForms, wordsSubmit, wishTimeSubmit],
  shortcuts: [offerShortcut],
  messages: [...seatMessages, ...wishTimeMessages],
  drawsAnew: [drawsRequests],
  homeSections: seatSections,
  nudgeDoors: seatDoors,
  openSeatKinds: ({ db, clock }, workspaceIds) => kindsByWorkspace(db, clock.now(), workspaceIds),
  reflectionExtras: confirmedBeside,
  calendarEntries: seatCalendar,
  busyTimes: seatTimes,
  encounters: seatEncounters,
  readers: readersWhoHost,
  on: [reactTo(hostResumed, openSeats), reactTo(menteeChanged, dropUnwantedDoors), reactTo(personLeft, releaseSeats)],
  due: seatsDue,
  personalData: seatsData,
  exportPart: seatsExport,
  privacyLines: [
    { under: "stored", place: 42, text: "seats.privacy_stored_md", isForAll: true },
    { under: "colleagues", place: 50, text: "seats.privacy_md" },
  ],
  receiptLines: [
    {
      under: "apart",
      place: 43,
      counts: ["seats"],
      words: (say, count) => say("seats.receipt", { seats: count("seats") }),
    },
  ],
});
