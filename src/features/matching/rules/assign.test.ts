/** A few cases of each property; `tests/long/assign.test.ts` has many. */
import { assignmentProperties } from "#tests/support/assignment-properties.ts";

assignmentProperties(40);
