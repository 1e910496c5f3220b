/** What counts as a request of Slack's, and whose it is. Looked at before Bolt, which reads fields without asking. */
import { z } from "zod";
import {
  ActionBody,
  CommandBody,
  EventEnvelope,
  MessageShortcutBody,
  OptionsBody,
  SubmissionBody,
} from "./payloads.ts";

const Closed = z.looseObject({ user: z.looseObject({ id: z.string() }), view: z.looseObject({}) });
const Anything = z.looseObject({});

/** By Slack's `type`; a slash command has none. */
const SHAPES: Readonly<Record<string, z.ZodType>> = {
  event_callback: EventEnvelope,
  block_actions: ActionBody,
  view_submission: SubmissionBody,
  view_closed: Closed,
  block_suggestion: OptionsBody,
  message_action: MessageShortcutBody,
  // Said by Slack itself, of nobody.
  url_verification: Anything,
  app_rate_limited: Anything,
};

/** Whether Slack could have sent this. What is not is refused before anything reads it. */
export function isRequest(body: unknown): body is Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return false;
  const { type, command, ssl_check: isCheck, event } = body as Record<string, unknown>;
  if (isCheck === "1") return true;
  if (typeof command === "string") return event === undefined && CommandBody.safeParse(body).success;
  const shape = typeof type === "string" && Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined;
  if (!shape || command !== undefined || (event !== undefined && type !== "event_callback")) return false;
  return shape.safeParse(body).success;
}

/** Whose a request is, as far as it says itself. `unknown`: it does not say. */
export type Caller = "ours" | "unknown" | "stranger" | "machine";

/** News about people and the installation: nobody asks for anything by them. */
const NEWS = ["user_change", "dnd_updated_user", "app_uninstalled", "tokens_revoked"];
const SLACKBOT = "USLACKBOT";

const Team = z.object({ id: z.string() }).nullish();
const Interaction = z.object({
  team: Team,
  team_id: z.string().nullish(),
  user: z.object({ team_id: z.string().nullish() }).nullish(),
});
const Act = z.object({
  user: z.string().nullish(),
  bot_id: z.string().nullish(),
  bot_profile: z.unknown().optional(),
  subtype: z.string().nullish(),
  team: z.string().nullish(),
  user_team: z.string().nullish(),
  source_team: z.string().nullish(),
});

/**
 * Reads the marks by which Slack tells people of another company (in a channel that two share: `user_team`,
 * `source_team`, the user's `team_id`) and machines (`bot_id`, `bot_message`) from people of the workspace.
 * @param isOurs whether a workspace is one that the bot serves.
 */
export function callerOf(body: Readonly<Record<string, unknown>>, isOurs: (teamId: string) => boolean): Caller {
  const { event } = body;
  if (event === undefined) {
    const said = Interaction.safeParse(body).data;
    return ofTeams([said?.team?.id, said?.team_id, said?.user?.team_id], isOurs);
  }
  const { type } = event as { type?: unknown };
  if (typeof type === "string" && NEWS.includes(type)) return "ours";
  const act = Act.safeParse(event).data;
  if (!act) return "unknown";
  const { user, bot_id: bot, bot_profile: profile, subtype, team, user_team: userTeam, source_team: source } = act;
  if (bot || profile || subtype === "bot_message" || user === SLACKBOT) return "machine";
  return ofTeams([team, userTeam, source], isOurs);
}

/** One that is not ours is enough. */
function ofTeams(said: readonly (string | null | undefined)[], isOurs: (teamId: string) => boolean): Caller {
  const teams = said.flatMap((team) => team ?? []);
  if (teams.some((team) => !isOurs(team))) return "stranger";
  return teams.length > 0 ? "ours" : "unknown";
}

const Named = z.looseObject({
  authorizations: z.array(z.looseObject({ team_id: z.string().nullish() })).optional(),
  team_id: z.string().nullish(),
  team: z.looseObject({ id: z.string() }).nullish(),
});

/** The workspaces that a request names, that of the installation first. */
export function teamsNamed(body: unknown): readonly (string | null | undefined)[] {
  const named = Named.safeParse(body).data;
  return [...(named?.authorizations ?? []).map(({ team_id: id }) => id), named?.team_id, named?.team?.id];
}
