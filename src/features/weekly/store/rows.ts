/** Rows of statements that are written as text. */
import type { Selectable } from "kysely";
import type { Members, Nudges } from "#src/db/tables.ts";
import { toMember } from "#src/features/members/store/rows.ts";
import type { Member, Nudge } from "#src/kernel/member.ts";
import { MEMBER_COLUMNS, NUDGE_COLUMNS, part } from "./columns.ts";
import { toNudge } from "./nudge-rows.ts";

export function memberIn(row: Readonly<Record<string, unknown>>): Member {
  return toMember(part<Selectable<Members>>(row, "m", MEMBER_COLUMNS));
}

export function nudgeIn(row: Readonly<Record<string, unknown>>): Nudge | null {
  return row["n_id"] ? toNudge(part<Selectable<Nudges>>(row, "n", NUDGE_COLUMNS)) : null;
}
