import { type ActWords, SITUATIONS } from "#src/language/act.ts";

/** What hosts tell of a call that they offered: it is moved, lies elsewhere, takes less time. */
export const hostsNews: readonly ActWords[] = [
  {
    act: "change-offer",
    locale: "en",
    effect: "shows",
    situations: SITUATIONS,
    needs: ["offers"],
    says: [
      "the client postponed everything to january",
      "they moved the call to february",
      "the customer pushed it back by two weeks",
      "its on zoom not in the office",
      "it is in the big room, not online",
      "we meet in teams now instead of the office",
      "the call takes 45 min, not an hour",
      "it begins half an hour earlier",
      "the client said its ok",
      "the customer agreed that somebody listens",
      "the client is fine with a guest now",
      "the link has changed",
      "my demo is shorter than i wrote",
      "one guest only, not two",
    ],
  },
];
