/** Thanks to more people than a story could thank one by one. */
import type { Scene } from "./story.ts";

/** Maya has thanked so many times ten people, of whom nobody is in the simulated workspace any more. */
export async function mayaHasThankedManyWhoLeft({ query }: Pick<Scene, "query">, tens: number): Promise<void> {
  for (let ten = 0; ten < tens; ten++) {
    const ids = Array.from({ length: 10 }, (_, index) => `U0A${ten}${index}`);
    await query(
      `insert into thanks (id, workspace_id, from_user_id, to_user_ids, reason, created_at)
       values (gen_random_uuid(), 'T0HOUSE', 'U0MAYA', $1::text[], 'They helped', '2026-11-23T10:00:00Z')`,
      [ids],
    );
  }
}
