import { randomUUID } from "node:crypto";
import type { Ids } from "#src/feature-kit/ports.ts";

/** Random UUIDs. */
export const randomIds: Ids = { next: () => randomUUID() };
