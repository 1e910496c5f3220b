import type { ActWords } from "#src/language/act.ts";

/** How people ask for a seat by the kind of it, and who offers some. */
export const seatsWanted: readonly ActWords[] = [
  {
    act: "find-seat",
    locale: "en",
    effect: "shows",
    situations: ["nothing-open", "open", "planned", "told", "newcomer"],
    says: [
      "I want a seat in a sales pitch",
      "who offers seats at the moment",
      "who offers seats now",
      "when is the next demo",
      "ok lena has one, can i join her call on the 20th",
      "which seats are free",
      "what seats are there this week",
      "is there a seat in a workshop",
      "i want a seat in a client call",
      "give me a seat in a demo",
      "any free seat in a release",
      "can i get a seat in an incident review",
      "show open seats",
      "list of free seats please",
      "can i listen in to a sales pitch",
    ],
  },
];
