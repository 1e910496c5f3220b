/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import { type ActWords, SITUATIONS } from "#src/language/act.ts";

export const mentoringAsTyped: readonly ActWords[] = [
  {
    act: "next-meeting",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    says: [
      "remind me when the talk with sales is",
      "what day was it with lena",
      "have i got a meeting tomorrow through you",
      "at what hour do we start on thursday, tom and me",
      "the appointment with my mentor, is it this week",
    ],
  },
  {
    act: "cannot-come",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "sorry, i will not be there tomorrow",
      "count me out for the call on friday, dentist",
      "i have a conflict at ten and cannot join lena",
      "my flight is late, the meeting will not work",
    ],
  },
  {
    act: "my-mentor",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: ["how do i reach my mentor", "what did we agree on, my mentor and me", "when did the mentoring begin"],
  },
  {
    act: "end-mentoring",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "i think we are done, my mentor and me",
      "please find me somebody else as mentor",
      "the mentoring does not help me",
    ],
  },
];
