/** Words that say of an hour in which half of the day it is: sources of regular expressions over folded words. */
export const halfWordsEn = {
  saysHalf:
    "am|pm|a\\.m|p\\.m|noon|midday|midnight|morning|afternoon|evening|night|tonight|morgens|fruh|nachmittags?|abends?|nachts",
} as const;
