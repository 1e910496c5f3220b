/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { chatFromStrangers1 } from "./strangers-1.en.ts";
import { chatFromStrangers2 } from "./strangers-2.en.ts";
import { chatFromStrangers3 } from "./strangers-3.en.ts";
import { chatFromStrangers4 } from "./strangers-4.en.ts";
import { chatFromStrangers5 } from "./strangers-5.en.ts";
import { chatFromStrangers6 } from "./strangers-6.en.ts";
import { chatFromStrangers7 } from "./strangers-7.en.ts";
import { chatFromStrangers8 } from "./strangers-8.en.ts";
import { chatFromStrangers9 } from "./strangers-9.en.ts";

export const chatFromStrangers: readonly ActWords[] = [
  ...chatFromStrangers1,
  ...chatFromStrangers2,
  ...chatFromStrangers3,
  ...chatFromStrangers4,
  ...chatFromStrangers5,
  ...chatFromStrangers6,
  ...chatFromStrangers7,
  ...chatFromStrangers8,
  ...chatFromStrangers9,
];
