/** How long the two talk. */
export const MEETING_MINUTES = 25;
/** Times to choose from. */
export const TIMES_TO_CHOOSE = 3;
