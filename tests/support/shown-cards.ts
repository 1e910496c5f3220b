/** Nudges that are answered while messages still show them as open. */
import type { House } from "./house.ts";

/** What is open was skipped in another process a moment ago, and no message is drawn so yet. */
export async function isSkippedUndrawn({ query }: Pick<House, "query">): Promise<void> {
  await query("update nudges set status = 'skipped', answered_at = now(), copies = '[]' where status = 'open'");
}
