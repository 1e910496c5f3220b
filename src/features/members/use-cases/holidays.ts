import type { Deps } from "#src/feature-kit/deps.ts";
import type { IsHoliday } from "#src/kernel/quiet.ts";

/** Days off of one person as a yes or no: the public holidays of their country, and the company's own days. */
export function holidaysOf(
  deps: Pick<Deps, "holidays" | "policies">,
  workspaceId: string,
  country: string | null,
): IsHoliday {
  const { daysOff } = deps.policies.of(workspaceId);
  return (date) => daysOff.includes(date) || deps.holidays.nameOn(country, date) !== null;
}
