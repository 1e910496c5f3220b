import type { AwayWords } from "./away-words.ts";

export const awayWordsEs: AwayWords = {
  absence: "vacaciones|de baja",
  until: "hasta",
  present: "feliz",
};
