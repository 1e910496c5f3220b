/** Sentences as people write them on a working day: terse, indirect, ironic, the reason before the wish. */
import type { ActWords } from "#src/language/act.ts";

export const seatsAsTyped: readonly ActWords[] = [
  {
    act: "my-seats",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "the demo on friday, am i in",
      "how many seats do i have",
      "where do i sit in next",
      "list what i booked",
      "did they let me into the workshop",
    ],
  },
  {
    act: "give-seat-back",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "i do not want the seat after all",
      "let somebody else sit there",
      "unbook me from the release",
      "my seat is free again, i am busy",
    ],
  },
  {
    act: "seat-brief",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told"],
    says: [
      "first time in a customer call, how does it work for a guest",
      "may i speak in the call that i sit in on",
      "what is the call on friday about",
      "what do i write down when i sit in",
      "is there something to read before my seat",
    ],
  },
];
