import { randomUUID } from "node:crypto";
import type { Ids } from "#src/kernel/ports.ts";

/** Random UUIDs. */
export const randomIds: Ids = { next: () => randomUUID() };
