/** How much one person may ask: hosts give their time, and each request reaches somebody. */

/** Requests that are open at the same time. */
export const MAX_OPEN = 3;
/** Requests within 24 hours, taken back or not. */
export const MAX_A_DAY = 5;
const DAY_MS = 86_400_000;

/** Why another request has to wait; null: it need not. @param mine requests of theirs that are open or of the last day. */
export function requestFault(
  mine: readonly { readonly isOpen: boolean; readonly createdAt: Date }[],
  now: Date,
): "too-many-open" | "too-many-today" | null {
  if (mine.filter(({ isOpen }) => isOpen).length >= MAX_OPEN) return "too-many-open";
  const lately = mine.filter(({ createdAt }) => now.getTime() - createdAt.getTime() < DAY_MS);
  return lately.length >= MAX_A_DAY ? "too-many-today" : null;
}
