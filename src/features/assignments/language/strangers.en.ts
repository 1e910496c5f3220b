/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { assignmentsFromStrangers1 } from "./strangers-1.en.ts";
import { assignmentsFromStrangers2 } from "./strangers-2.en.ts";
import { assignmentsFromStrangers3 } from "./strangers-3.en.ts";

export const assignmentsFromStrangers: readonly ActWords[] = [
  ...assignmentsFromStrangers1,
  ...assignmentsFromStrangers2,
  ...assignmentsFromStrangers3,
];
