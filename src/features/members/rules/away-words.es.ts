import type { AwayWords } from "./away-status.ts";

export const awayWordsEs: AwayWords = {
  absence: "vacaciones|de baja",
  until: "hasta",
  present: "feliz",
};
