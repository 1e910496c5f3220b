/** Answers around the team that commands and buttons share. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { showTeam as loadTeam } from "../use-cases/team-view.ts";
import { nobodyMessage, teamMessage } from "./team-message.ts";

/** The team view of a manager, a page of it. */
export async function replyWithTeam({ deps, say, person }: Context, page: number): Promise<Reply> {
  const team = await loadTeam(deps, person);
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  return messageReply(team ? teamMessage(say, team, catalogue, page) : nobodyMessage(say));
}
