/** What is feared for whoever wrote a text, by all that the bot knows. */

/**
 * none: it may go to what is no person. possible: it may not, and nothing is said of it: a false alarm costs help alone.
 * grave: as the DM heeds it, so that a person and a number are named.
 */
export type Fear = "none" | "possible" | "grave";

/** Reads a text of one person for danger. */
export type DangerGate = (text: string) => Fear;
