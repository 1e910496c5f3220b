/** What their people share stands beside what was given to them and is done: it is theirs to tell only where they did not tell it. */
import type { Context } from "#src/feature-kit/handlers.ts";
import type { GivenNews } from "#src/features/assignments/rules/given-news.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { toldOfDone } from "../rules/told-of-done.ts";
import { showMentee, teamOf } from "../use-cases/team-view.ts";
import { personMessage } from "./team-message.ts";

/** Who of these did what was given to them, and shares something with whoever gave it. */
export async function sharingOf(
  { deps, person }: Context,
  theirs: readonly GivenNews[],
  managed: readonly string[],
): Promise<readonly string[]> {
  const isAnyDone = theirs.some(({ word, userId }) => word === "done" && managed.includes(userId));
  return isAnyDone ? toldOfDone(theirs, (await teamOf(deps, person))?.rows ?? []) : [];
}

/** What one of them shares, as it stands in the team; of several, where it stands. */
export async function sharedBlocks(context: Context, sharing: readonly string[]): Promise<readonly KnownBlock[]> {
  const { deps, say, person } = context;
  const [userId, ...others] = sharing;
  if (userId === undefined) return [];
  if (others.length > 0) return [actions(button(say("team.open_team"), "team.open", "chat"))];
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const shown = await showMentee(deps, person, userId);
  const text = say("team.said.shares_md", { person: mention(userId), shared: shown.row.shared.length });
  // What was given to them stands above already.
  return [section(text), ...personMessage(say, { ...shown, row: { ...shown.row, given: [] } }, catalogue, 0).blocks];
}
