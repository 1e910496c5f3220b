/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { weeklyFromStrangers1 } from "./strangers-1.en.ts";
import { weeklyFromStrangers2 } from "./strangers-2.en.ts";
import { weeklyFromStrangers3 } from "./strangers-3.en.ts";
import { weeklyFromStrangers4 } from "./strangers-4.en.ts";
import { weeklyFromStrangers5 } from "./strangers-5.en.ts";
import { weeklyFromStrangers6 } from "./strangers-6.en.ts";
import { weeklyFromStrangers7 } from "./strangers-7.en.ts";
import { weeklyFromStrangers8 } from "./strangers-8.en.ts";
import { weeklyFromStrangers9 } from "./strangers-9.en.ts";

export const weeklyFromStrangers: readonly ActWords[] = [
  ...weeklyFromStrangers1,
  ...weeklyFromStrangers2,
  ...weeklyFromStrangers3,
  ...weeklyFromStrangers4,
  ...weeklyFromStrangers5,
  ...weeklyFromStrangers6,
  ...weeklyFromStrangers7,
  ...weeklyFromStrangers8,
  ...weeklyFromStrangers9,
];
