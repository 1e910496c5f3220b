import type { Table } from "./rows.ts";

/**
 * The tables whose rows transactions lock, in the order in which they do, so that two seldom wait for each other in a circle.
 * Several rows of one table are locked in one statement, by id. Drawings that are owed (`redraws`) are not in it: they are locked
 * last of what belongs to them, under the lock of whatever they show; those of Home tabs, which show what is several people's, as the
 * last thing in a transaction (`atEnd`).
 */
export const LOCK_ORDER: readonly Table[] = [
  "channel_challenges",
  "participants",
  "members",
  "hosts",
  "seats",
  "seat_requests",
  "introductions",
  "pairings",
  "assignments",
  "assignees",
  "nudges",
  "plans",
  "requests",
  "reflections",
  "reflection_thanks",
  "thanks",
  "contacts",
  "cards",
  "outbox",
  "noted_requests",
];
