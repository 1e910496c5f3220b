/** The title of a challenge that was given. */
import type { Catalogue } from "#src/kernel/catalogue.ts";

/** The title as it is now; of one that is gone from the catalogue its id, so that it can still be told from others. */
export function givenTitle({ byId }: Pick<Catalogue, "byId">, challengeId: string): string {
  return byId.get(challengeId)?.title ?? challengeId;
}
