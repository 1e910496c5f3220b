/** How people say in English when they would like to talk. */

/** What stands between two times of which either will do. */
export const OR = /\s+or\s+(?:on\s+)?|\s*\/\s*(?=[a-z])/i;

/** A day of another week than this was named: "next tuesday or wednesday" is of one week. */
export const OF_NEXT_WEEK = /\bnext\b|\b(?:not|except) this week\b/i;

/** It says itself which day it is. */
export const NEARER = /\b(?:this|today|tomorrow|tonight)\b|\d/i;

/** The hour behind a day. */
export const HOUR_BEHIND = /\b(?:at|by|from|around)? ?\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|o'?clock)?\s*$/i;

/** A sentence that asks for a time to talk. */
export const ASKS_TO_MEET =
  /\b(?:meet|talk|call|chat|speak|coffee|free|available|slots?|suits?|works? for me|have time|got time|time for)\b/i;
