/** Every entry of a message's menu, by callback id. */
import type { MessageShortcut } from "../registry.ts";
import { makeChallenge } from "./make-challenge.ts";

export const shortcuts: readonly MessageShortcut[] = [makeChallenge];
