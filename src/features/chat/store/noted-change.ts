/** How a change that a sentence asked for is noted, so that it can be taken back. */
import { z } from "zod";
import { calendarDate } from "#src/db/json.ts";
import { reasonsIn } from "#src/features/members/store/reasons.ts";
import { SIZES } from "#src/kernel/vocabulary.ts";

const at = z.coerce.date().nullable();
const Reasons = z
  .unknown()
  .optional()
  .transform((stored) => reasonsIn(stored));
const WISHES = ["ease", "size", "more", "less"] as const;
const Wish = z.object({ id: z.string(), what: z.enum(WISHES), value: z.string(), since: z.coerce.date() });
/** What was noted by a version that kept less of it differs from what stands, so that it is not taken back. */
const Snapshot = z.object({
  status: z.enum(["active", "paused", "stopped"]),
  pausedFrom: z.string().nullable().default(null),
  pausedUntil: z.string().nullable(),
  nextNudgeAt: at,
  pinned: z
    .object({ challengeId: z.string(), on: calendarDate.nullable(), reasons: Reasons })
    .or(z.string().transform((challengeId) => ({ challengeId, on: null, reasons: [] })))
    .nullable(),
  nudge: z
    .object({
      id: z.string(),
      challengeId: z.string(),
      status: z.enum(["open", "planned", "done", "not-done", "skipped", "deferred", "lapsed"]),
      size: z.enum(SIZES),
      reasons: Reasons,
      answeredAt: at,
      followUpAt: at,
      remindAt: at.default(null),
    })
    .nullable(),
  plan: z.object({ plannedAt: z.coerce.date(), reminderAt: at, remindedAt: at, rescheduled: z.boolean() }).nullable(),
  wishes: z.array(Wish).default([]),
});
/** The last change that a sentence asked for, as it is noted. */
export const UndoOf = z.object({ act: z.string(), at: z.coerce.date(), before: Snapshot, after: Snapshot });
