/** Types of columns that PostgreSQL cannot tell the generator of tables.ts; scripts/db-types.ts says which column has which. */
import type { ColumnType } from "kysely";

export type { CalendarDate } from "#src/kernel/member.ts";
export type { Area, Scope, Weekday } from "#src/kernel/vocabulary.ts";

/** A `jsonb` column: its reader parses what comes out, and its writer hands over JSON text. */
export type JsonColumn = ColumnType<unknown, string, string>;
