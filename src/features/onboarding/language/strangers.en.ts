/** What people wrote who knew what is meant by each act, and none of our own sentences: all of it. */
import type { ActWords } from "#src/language/act.ts";
import { onboardingFromStrangers1 } from "./strangers-1.en.ts";
import { onboardingFromStrangers2 } from "./strangers-2.en.ts";
import { onboardingFromStrangers3 } from "./strangers-3.en.ts";

export const onboardingFromStrangers: readonly ActWords[] = [
  ...onboardingFromStrangers1,
  ...onboardingFromStrangers2,
  ...onboardingFromStrangers3,
];
