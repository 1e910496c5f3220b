/** Every entry of a message's menu, by callback id. */
import type { MessageShortcut } from "#src/feature-kit/registry.ts";
import { makeChallenge } from "#src/features/assignments/slack/shortcut.ts";

export const shortcuts: readonly MessageShortcut[] = [makeChallenge];
