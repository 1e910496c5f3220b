import { randomUUID } from "node:crypto";
import type { Ids } from "#src/app/ports.ts";

/** Random UUIDs. */
export const randomIds: Ids = { next: () => randomUUID() };
