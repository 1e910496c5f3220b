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

const Team = z.looseObject({ id: z.string() }).nullish();
const Interaction = z.looseObject({
  team: Team,
  team_id: z.string().nullish(),
  user: z.looseObject({ team_id: z.string().nullish() }).nullish(),
});
const Act = z.looseObject({
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

const Idempotent = z.looseObject({
  type: z.string().optional(),
  command: z.string().optional(),
  text: z.string().optional(),
  user_id: z.string().optional(),
  user: z.looseObject({ id: z.string() }).optional(),
  trigger_id: z.string().optional(),
  view: z.looseObject({ id: z.string(), hash: z.string().default("") }).nullish(),
  actions: z.array(z.looseObject({ action_id: z.string(), action_ts: z.string().optional() })).optional(),
});

/** The same for what was pressed, typed or sent once, however often it arrives; null where doing it again is harmless. */
export function keyOf(body: unknown): string | null {
  const read = Idempotent.safeParse(body).data;
  if (!read) return null;
  const { type, command, text, trigger_id: trigger, view, actions, user, user_id: userId } = read;
  const who = user?.id ?? userId ?? "";
  const parts =
    type === "view_submission" && view
      ? [type, view.id, view.hash]
      : type === "block_actions" && (trigger || actions?.[0]?.action_ts)
        ? [type, who, trigger ?? "", actions?.[0]?.action_id ?? "", actions?.[0]?.action_ts ?? ""]
        : type === "message_action" && trigger
          ? [type, who, trigger]
          : command && trigger
            ? [command, who, trigger, text ?? ""]
            : null;
  return parts && JSON.stringify(parts);
}
