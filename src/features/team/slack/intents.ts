/** What managers ask in the DM about their people: what those shared is shown, and nothing else is told. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent, type Told } from "#src/feature-kit/intent.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { mention } from "#src/slack/escape.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { MAX_NAMES, namesOf } from "#src/slack/names.ts";
import { whomOf } from "../rules/whom.ts";
import { managedBy } from "../use-cases/around-manager.ts";
import { showMentee } from "../use-cases/team-view.ts";
import { replyWithTeam } from "./replies.ts";
import { personMessage } from "./team-message.ts";

export const teamIntents: readonly Intent[] = [
  defineIntent({ name: "about-mentee", audience: "anybody", answer: aboutMentee }),
  defineIntent({ name: "team-view", audience: "anybody", answer: (context) => replyWithTeam(context, 0) }),
  defineIntent({ name: "assign", audience: "anybody", answer: offerAssigning }),
];

/** What somebody writes to the bot is theirs, also before their manager: never how they are doing, only what they shared. */
async function aboutMentee(context: Context, told: Told): Promise<Reply> {
  const { deps, say, person } = context;
  const userId = await namedIn(context, told);
  if (userId === null) {
    const text = say("team.said.nobody_named_md");
    return messageReply({ text, blocks: [section(text), actions(button(say("team.open_team"), "team.open", "chat"))] });
  }
  const shown = await showMentee(deps, person, userId);
  const text = say("team.said.about_md", { person: mention(userId), shared: shown.row.shared.length });
  if (shown.row.shared.length === 0)
    return messageReply({ text, blocks: [section(text), actions(button(say("team.open_team"), "team.open", "chat"))] });
  const catalogue = deps.catalogues.of(person.workspaceId, say.locale);
  const blocks: readonly KnownBlock[] = [section(text), ...personMessage(say, shown, catalogue, 0).blocks];
  return messageReply({ text, blocks: blocks.slice(0, LIMITS.blocksPerMessage) });
}

/** The form, with whoever was named in it. */
async function offerAssigning(context: Context, told: Told): Promise<Reply> {
  const { say } = context;
  const userId = await namedIn(context, told);
  const text =
    userId === null ? say("team.said.assign_md") : say("team.said.assign_to_md", { person: mention(userId) });
  const form = button(say("team.said.assign"), "assignment.give", userId ?? "nobody", "primary");
  return messageReply({ text, blocks: [section(text), actions(form)] });
}

const MENTION = /<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/;

/** Whom of their people a message names: by Slack's mark, by their name, or because there is but one and nobody else is named. */
async function namedIn({ deps, say, person }: Context, { text, marked = "" }: Told): Promise<string | null> {
  const { userIds } = await managedBy(deps, person);
  const marks = MENTION.exec(marked)?.[1];
  if (marks !== undefined) return userIds.find((userId) => userId === marks) ?? null;
  if (userIds.length > MAX_NAMES) return null;
  const names = await namesOf(deps, person, { users: userIds, channels: [] });
  const people = userIds.map((userId) => ({ userId, name: names.get(userId) ?? "" }));
  return whomOf(text, people, say.locale);
}
