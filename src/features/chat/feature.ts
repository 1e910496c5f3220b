/** Plain words in the DM. */
import { defineFeature, type Feature } from "#src/feature-kit/feature.ts";
import { botQuestions } from "./language/about-bot.en.ts";
import { complaints } from "./language/complaints.en.ts";
import { courtesies } from "./language/courtesies.en.ts";
import { doorWords } from "./language/doors.en.ts";
import { mentorWords } from "./language/mentors.en.ts";
import { complaintsMore } from "./language/more-complaints.en.ts";
import { courtesiesMore } from "./language/more-courtesies.en.ts";
import { doorWordsMore } from "./language/more-doors.en.ts";
import { noWishesMore } from "./language/more-none.en.ts";
import { noWishes } from "./language/none.en.ts";
import { bareAnswers } from "./language/yes-no.en.ts";
import { inPrecedence } from "./rules/understand.ts";
import { chatActions } from "./slack/buttons.ts";
import { chatEvents } from "./slack/events.ts";
import { chatIntents } from "./slack/intents.ts";

/** The conversation with all that the other capabilities let people say. */
export function chatAbout(others: readonly Feature[]): Feature {
  const own = [
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
  ];
  const speech = {
    intents: inPrecedence([...others.flatMap((feature) => feature.intents ?? []), ...chatIntents]),
    words: [...others.flatMap((feature) => feature.speech ?? []), ...own],
  };
  return defineFeature({
    name: "chat",
    speech: own,
    intents: chatIntents,
    buttons: chatActions(speech),
    events: chatEvents(speech),
  });
}
