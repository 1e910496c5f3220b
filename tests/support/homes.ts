import type { House } from "./house.ts";

/** Nothing is known of who has their Home tab open: they opened it before that was noted. */
export async function openHomesAreUnknown({ query }: Pick<House, "query">): Promise<void> {
  await query("delete from home_tabs");
}
