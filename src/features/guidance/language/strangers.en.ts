/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { guidanceFromStrangers1 } from "./strangers-1.en.ts";
import { guidanceFromStrangers2 } from "./strangers-2.en.ts";
import { guidanceFromStrangers3 } from "./strangers-3.en.ts";
import { guidanceFromStrangers4 } from "./strangers-4.en.ts";
import { guidanceFromStrangers5 } from "./strangers-5.en.ts";
import { guidanceFromStrangers6 } from "./strangers-6.en.ts";
import { guidanceFromStrangers7 } from "./strangers-7.en.ts";

export const guidanceFromStrangers: readonly ActWords[] = [
  ...guidanceFromStrangers1,
  ...guidanceFromStrangers2,
  ...guidanceFromStrangers3,
  ...guidanceFromStrangers4,
  ...guidanceFromStrangers5,
  ...guidanceFromStrangers6,
  ...guidanceFromStrangers7,
];
