/** Answers around the team that commands and buttons share. */
import { knownMessage, privacyMessage } from "#src/features/privacy/slack/privacy-message.ts";
import { type Context, messageReply, type Reply } from "#src/slack/context.ts";
import { nobodyMessage, teamMessage } from "./team-message.ts";

export async function showTeam({ app, say, person }: Context, page: number): Promise<Reply> {
  const team = await app.showTeam(person);
  const catalogue = app.catalogueOf(person.workspaceId);
  return messageReply(team ? teamMessage(say, team, catalogue, page) : nobodyMessage(say));
}

export async function showPrivacy({ app, say, person }: Context, page = 0): Promise<Reply> {
  if (!(await app.findMemberIfAny(person))) {
    await app.requireKnown(person);
    return messageReply(knownMessage(say));
  }
  const privacy = await app.showPrivacy(person);
  return messageReply(privacyMessage(say, privacy, app.catalogueOf(person.workspaceId), page));
}
