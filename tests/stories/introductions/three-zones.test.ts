/** One case; `tests/long/three-zones.test.ts` tells all of them on both backends of the queue. */
import { backendsOf } from "#tests/support/backends.ts";
import { introductionsAcrossZones } from "./three-zones.ts";

introductionsAcrossZones(backendsOf(import.meta.filename), 1);
