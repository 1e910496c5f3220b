/** Answers around the team that commands and buttons share. */

import type { Context } from "#src/feature-kit/handlers.ts";
import { findMemberIfAny, requireKnown } from "#src/features/members/use-cases/find-member.ts";
import { knownMessage, privacyMessage } from "#src/features/privacy/slack/privacy-message.ts";
import { showPrivacy as loadPrivacy } from "#src/features/reflections/use-cases/overview.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { showTeam as loadTeam } from "../use-cases/team-view.ts";
import { nobodyMessage, teamMessage } from "./team-message.ts";

/** The team view of a manager, a page of it. */
export async function replyWithTeam({ deps, say, person }: Context, page: number): Promise<Reply> {
  const team = await loadTeam(deps, person);
  const catalogue = deps.catalogues.of(person.workspaceId);
  return messageReply(team ? teamMessage(say, team, catalogue, page) : nobodyMessage(say));
}

/** What is stored of somebody, and who sees it. */
export async function replyWithPrivacy({ deps, say, person }: Context, page = 0): Promise<Reply> {
  if (!(await findMemberIfAny(deps, person))) {
    await requireKnown(deps, person);
    return messageReply(knownMessage(say));
  }
  const privacy = await loadPrivacy(deps, person);
  return messageReply(privacyMessage(say, privacy, deps.catalogues.of(person.workspaceId), page));
}
