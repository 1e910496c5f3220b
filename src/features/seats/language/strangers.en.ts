/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { seatsFromStrangers1 } from "./strangers-1.en.ts";
import { seatsFromStrangers2 } from "./strangers-2.en.ts";
import { seatsFromStrangers3 } from "./strangers-3.en.ts";
import { seatsFromStrangers4 } from "./strangers-4.en.ts";
import { seatsFromStrangers5 } from "./strangers-5.en.ts";
import { seatsFromStrangers6 } from "./strangers-6.en.ts";

export const seatsFromStrangers: readonly ActWords[] = [
  ...seatsFromStrangers1,
  ...seatsFromStrangers2,
  ...seatsFromStrangers3,
  ...seatsFromStrangers4,
  ...seatsFromStrangers5,
  ...seatsFromStrangers6,
];
