/** One case; `tests/long/three-zones.test.ts` tells all of them on both backends of the queue. */
import { backendsOf } from "#tests/support/backends.ts";
import { seatsAcrossZones } from "./three-zones.ts";

seatsAcrossZones(backendsOf(import.meta.filename), 1);
