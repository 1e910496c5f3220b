import type { AwayWords } from "./away-status.ts";

export const awayWordsIt: AwayWords = {
  absence: "ferie",
};
