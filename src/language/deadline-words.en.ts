import type { DeadlineWords } from "./deadline-words.ts";

export const deadlineWordsEn: DeadlineWords = {
  lead: "by|until|till|’til|'til|due(?: on| by)?|before|no later than",
  end: "because|please|so that",
  please: "please",
};
