import type { AwayWords } from "./away-words.ts";

export const awayWordsFr: AwayWords = {
  absence: "conges?|en conge|vacances|malade",
  until: "jusqu'au",
  present: "joyeux",
};
