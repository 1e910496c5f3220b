/** The house in which the people of a chaos run work. */

/** One whole hour zone behind, one half hour zone ahead, two that change their clocks on different Sundays of March. */
export const ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Europe/London"] as const;
export const CHANNELS = ["C1", "C2", "C3"] as const;
/** A Monday before both changes of the clocks in spring. */
export const START = new Date("2027-03-08T05:00:05Z");
