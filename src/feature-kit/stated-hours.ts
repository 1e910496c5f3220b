/** When somebody works who has not joined, as they told a capability. */
import type { Db } from "#src/db/database.ts";
import type { Settings } from "#src/kernel/member.ts";
import type { PersonKey } from "#src/kernel/ports.ts";

export type HoursSaid = Pick<Settings, "zone" | "workDays" | "workStart" | "workEnd" | "country">;

/** @returns null where they said nothing. */
export type StatedHours = (deps: { readonly db: Db }, person: PersonKey) => Promise<HoursSaid | null>;
