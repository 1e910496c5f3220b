/** What capabilities say under somebody's nudge while it is open or planned. */
import type { Nudge } from "#src/kernel/member.ts";
import type { Say } from "#src/kernel/texts.ts";

/** @returns small lines of mrkdwn under it and under the reminder of its plan; none where there is nothing to say. */
export type NudgeLines = (say: Say, nudge: Nudge) => readonly string[];
