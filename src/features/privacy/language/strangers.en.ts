/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { privacyFromStrangers1 } from "./strangers-1.en.ts";
import { privacyFromStrangers2 } from "./strangers-2.en.ts";

export const privacyFromStrangers: readonly ActWords[] = [...privacyFromStrangers1, ...privacyFromStrangers2];
