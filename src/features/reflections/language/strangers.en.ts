/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { reflectionsFromStrangers1 } from "./strangers-1.en.ts";
import { reflectionsFromStrangers2 } from "./strangers-2.en.ts";
import { reflectionsFromStrangers3 } from "./strangers-3.en.ts";
import { reflectionsFromStrangers4 } from "./strangers-4.en.ts";

export const reflectionsFromStrangers: readonly ActWords[] = [
  ...reflectionsFromStrangers1,
  ...reflectionsFromStrangers2,
  ...reflectionsFromStrangers3,
  ...reflectionsFromStrangers4,
];
