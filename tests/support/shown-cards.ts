/** Nudges that messages show: answered meanwhile, or with nothing noted of where. */
import type { Bot } from "#src/bot-types.ts";
import { skipChallenge } from "#src/features/weekly/use-cases/answer-nudge.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import type { House } from "./house.ts";

/**
 * What is open is skipped by another process, whose job is lost: no message is drawn so yet.
 * @returns the nudge, and where `card` stands.
 */
export async function isSkippedUndrawn(
  { deps }: Pick<Bot, "deps">,
  { userId }: { readonly userId: string },
  card?: MessageRef,
): Promise<{ readonly nudgeId: string; readonly at: MessageRef }> {
  const jobs = { enqueue: () => Promise.resolve(), forget: () => Promise.resolve() };
  const { nudge } = await skipChallenge({ ...deps, jobs }, { workspaceId: "T0HOUSE", userId }, null);
  return { nudgeId: nudge.id, at: { channel: card?.channel ?? "", ts: card?.ts ?? "" } };
}

/** The bot that answered died before it noted where it spoke of whom, and where it showed the challenge. */
export async function nothingOfTheAnswerIsNoted({ query }: Pick<House, "query">): Promise<void> {
  await query("delete from quoted_answers");
  await query("update nudges set copies = '[]'");
}

/** The database refuses to note where a challenge is shown. @returns what ends that. */
export async function copiesAreStuck({ query }: Pick<House, "query">): Promise<() => Promise<void>> {
  await query(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'away'; end $$;
    create trigger refuse before update of copies on nudges for each row execute function refuse()`);
  return async () => void (await query("drop function refuse cascade"));
}

/** What stands in the first of the answers that show what is open is not known: it is drawn again with the next change. */
export async function firstIsDrawnAgain({ query }: Pick<House, "query">): Promise<void> {
  await query("update nudges set copies = jsonb_set(copies, '{0}', (copies -> 0) - 'shows') where status = 'open'");
}
