/** Who is assigned to whom: what holds of it, in many cases. */
import { assignmentProperties } from "#tests/support/assignment-properties.ts";

assignmentProperties(300);
