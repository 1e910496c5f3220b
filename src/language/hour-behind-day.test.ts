import { expect, it } from "vitest";
import { momentTold } from "./told-moment.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T09:00:00Z");

it.each([
  ["wed 2", "2026-11-25", 14],
  ["yes wed 2 is good", "2026-11-25", 14],
  ["can we do thu 3 instead", "2026-11-26", 15],
  ["friday 1?", "2026-11-27", 13],
  ["tomorrow 4 works", "2026-11-25", 16],
  ["tmrw 4, thanks", "2026-11-25", 16],
  ["friday 11", "2026-11-27", 11],
  ["friday 7", "2026-11-27", 7],
  ["wed but 3", "2026-11-25", 15],
  ["same day but 3", null, 15],
])("an hour of that day: %s", (words, date, hour) => {
  expect(momentTold(words, NOW, "Europe/Berlin")).toMatchObject({ date, time: { hour, minute: 0 } });
});

it.each([
  ["wed 2 meetings, thursday is free", "2026-11-26"],
  ["friday 3 colleagues come", "2026-11-27"],
  ["wed 2 calls", "2026-11-25"],
  ["on 3 december 2 of us", "2026-12-03"],
])("something that is counted: %s", (words, date) => {
  expect(momentTold(words, NOW, "Europe/Berlin")).toMatchObject({ date, time: null });
});
