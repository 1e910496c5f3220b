/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { teamFromStrangers1 } from "./strangers-1.en.ts";
import { teamFromStrangers2 } from "./strangers-2.en.ts";

export const teamFromStrangers: readonly ActWords[] = [...teamFromStrangers1, ...teamFromStrangers2];
