/** Plain words in the DM. */
import { defineFeature, type Feature } from "#src/feature-kit/feature.ts";
import type { Intent } from "#src/feature-kit/intent.ts";
import { reactTo } from "#src/feature-kit/reaction.ts";
import { storyKept } from "#src/features/reflections/store/events.ts";
import { effectsOf, needsOf } from "#src/language/act.ts";
import { botQuestions } from "./language/about-bot.en.ts";
import { chatAsAsked1 } from "./language/as-asked-1.en.ts";
import { chatAsAsked2 } from "./language/as-asked-2.en.ts";
import { chatAsAsked3 } from "./language/as-asked-3.en.ts";
import { chatAsTyped1 } from "./language/as-typed-1.en.ts";
import { chatAsTyped2 } from "./language/as-typed-2.en.ts";
import { chatAsWritten1 } from "./language/as-written-1.en.ts";
import { chatAsWritten2 } from "./language/as-written-2.en.ts";
import { assignedAnswers } from "./language/assigned-answers.en.ts";
import { complaints } from "./language/complaints.en.ts";
import { courtesies } from "./language/courtesies.en.ts";
import { doorWords } from "./language/doors.en.ts";
import { courtesyHints } from "./language/hints-courtesies.en.ts";
import { doorHints } from "./language/hints-doors.en.ts";
import { mentorWords } from "./language/mentors.en.ts";
import { complaintsMore } from "./language/more-complaints.en.ts";
import { courtesiesMore } from "./language/more-courtesies.en.ts";
import { doorWordsMore } from "./language/more-doors.en.ts";
import { noWishesMore } from "./language/more-none.en.ts";
import { noWishes } from "./language/none.en.ts";
import { partialAnswers } from "./language/partial-answers.en.ts";
import { seatsWanted } from "./language/seats-wanted.en.ts";
import { chatFromStrangers } from "./language/strangers.en.ts";
import { waitingWords } from "./language/waiting.en.ts";
import { workTalk } from "./language/work-talk.en.ts";
import { workTalk2 } from "./language/work-talk-2.en.ts";
import { bareAnswers } from "./language/yes-no.en.ts";
import { patternsOf } from "./rules/understand.ts";
import { rememberCommand } from "./slack/after-command.ts";
import { chatActions } from "./slack/buttons.ts";
import { care } from "./slack/care.ts";
import { newReadingCounts } from "./slack/counts.ts";
import { dangerGate } from "./slack/danger-gate.ts";
import { doorIntents } from "./slack/doors.ts";
import { chatEvents } from "./slack/events.ts";
import { chatExport } from "./slack/export-part.ts";
import { sayableNow } from "./slack/further.ts";
import { chatIntents } from "./slack/intents.ts";
import { leaningIntents } from "./slack/leaning-intents.ts";
import type { Speech } from "./slack/speech.ts";
import { waitingIntents } from "./slack/waiting.ts";
import { talksData } from "./store/personal-data.ts";
import { followKept } from "./store/reactions.ts";

/** The conversation with all that the other capabilities let people say. */
export function chatAbout(others: readonly Feature[]): Feature {
  const own = [
    ...chatFromStrangers,
    ...chatAsAsked3,
    ...chatAsAsked2,
    ...chatAsAsked1,
    ...chatAsTyped2,
    ...chatAsTyped1,
    ...chatAsWritten2,
    ...chatAsWritten1,
    ...workTalk2,
    ...workTalk,
    ...doorHints,
    ...courtesyHints,
    ...botQuestions,
    ...complaints,
    ...courtesies,
    ...doorWords,
    ...mentorWords,
    ...noWishes,
    ...bareAnswers,
    ...courtesiesMore,
    ...complaintsMore,
    ...doorWordsMore,
    ...noWishesMore,
    ...seatsWanted,
    ...waitingWords,
    ...partialAnswers,
    ...assignedAnswers,
  ];
  const intents: Intent[] = [
    ...chatIntents,
    ...leaningIntents(() => speech),
    ...waitingIntents(() => speech),
    ...doorIntents,
  ];
  const all = [...others.flatMap((feature) => feature.intents ?? []), ...intents];
  const words = [...others.flatMap((feature) => feature.speech ?? []), ...own];
  const counts = newReadingCounts();
  const speech: Speech = {
    intents: all,
    patterns: patternsOf(all),
    words,
    effects: effectsOf(words),
    needs: needsOf(words),
    dialogue: others.flatMap(({ dialogue = [] }) => dialogue),
    buttons: others.flatMap((feature) => feature.buttons ?? []),
    awaited: others.flatMap(({ awaitedWords = [] }) => awaitedWords),
    commands: others.flatMap((feature) => feature.commands ?? []),
    furtherReadings: others.flatMap((feature) => feature.readFurther ?? []),
    counts,
  };
  return defineFeature({
    name: "chat",
    speech: own,
    intents,
    sayable: (context) => sayableNow(context, speech),
    dangerGate: (context) => dangerGate(context, speech),
    buttons: chatActions(speech),
    events: chatEvents(speech),
    onCommandAnswered: rememberCommand,
    care,
    metricLines: () => counts.lines(),
    on: [reactTo(storyKept, followKept)],
    privacyLines: [{ under: "stored", place: 70, text: "chat.sorrow_privacy_md" }],
    personalData: talksData,
    exportPart: chatExport,
  });
}
