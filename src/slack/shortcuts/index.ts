/** Every entry of a message's menu, by callback id. */
import type { MessageShortcut } from "../registry.ts";

export const shortcuts: readonly MessageShortcut[] = [];
