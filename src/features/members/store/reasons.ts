import { z } from "zod";
import { calendarDate } from "#src/db/json.ts";
import type { Reason } from "#src/kernel/member.ts";
import { AREAS, KINDS, READERS, SIZES, TRACKS } from "#src/kernel/vocabulary.ts";

const DOOR = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("host"), userId: z.string() }),
  z.object({ kind: z.literal("introduction"), userId: z.string() }),
]);

const REASON: z.ZodType<Reason> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("focus"), area: z.enum(AREAS) }),
  z.object({ kind: z.literal("neglected"), area: z.enum(AREAS), weeks: z.number().nullable() }),
  z.object({ kind: z.literal("follow-on"), after: z.string() }),
  z.object({ kind: z.literal("variety"), from: z.enum(KINDS), to: z.enum(KINDS) }),
  z.object({ kind: z.literal("small"), minutes: z.number() }),
  z.object({ kind: z.literal("track"), track: z.enum(TRACKS) }),
  z.object({ kind: z.literal("reader"), reader: z.enum(READERS) }),
  z.object({ kind: z.literal("later"), size: z.enum(SIZES).exactOptional() }),
  z.object({ kind: z.literal("displaced"), size: z.enum(SIZES).exactOptional() }),
  z.object({ kind: z.literal("own-choice") }),
  z.object({ kind: z.literal("back") }),
  z.object({ kind: z.literal("wished"), what: z.enum(["ease", "size", "more", "less"]), value: z.string() }),
  z.object({
    kind: z.literal("assigned"),
    by: z.string().nullable(),
    why: z.string(),
    dueOn: calendarDate.nullable(),
    protectedMinutes: z.number().nullable(),
    door: DOOR,
    doorState: z.enum(["asking", "told", "unreached"]).exactOptional(),
  }),
]);

/** Why a challenge was chosen, as it stands in a `jsonb` column. What this version cannot read is left out. */
export function reasonsIn(stored: unknown): Reason[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one: unknown) => REASON.safeParse(one).data ?? []);
}
