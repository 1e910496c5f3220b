import type { AwayWords } from "./away-words.ts";

export const awayWordsIt: AwayWords = {
  absence: "ferie",
};
