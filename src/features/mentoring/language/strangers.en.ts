/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { mentoringFromStrangers1 } from "./strangers-1.en.ts";
import { mentoringFromStrangers2 } from "./strangers-2.en.ts";

export const mentoringFromStrangers: readonly ActWords[] = [...mentoringFromStrangers1, ...mentoringFromStrangers2];
