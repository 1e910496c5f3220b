/** Seats, introductions and pairings across three zones and all changes of their clocks, on both backends of the queue. */
import { introductionsAcrossZones } from "#tests/stories/introductions/three-zones.ts";
import { pairingsAcrossZones } from "#tests/stories/mentoring/three-zones.ts";
import { seatsAcrossZones } from "#tests/stories/seats/three-zones.ts";
import { BACKENDS } from "#tests/support/backends.ts";

seatsAcrossZones(BACKENDS);
introductionsAcrossZones(BACKENDS);
pairingsAcrossZones(BACKENDS);
