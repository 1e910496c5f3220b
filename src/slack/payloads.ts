/** What we read of Slack's requests. Everything from outside is parsed here before anything is done with it. */
import { z } from "zod";
import { Text } from "./outside.ts";
import { SlackDnd, SlackUser } from "./slack-directory.ts";

const UserId = z.string().regex(/^[UW][A-Z0-9]+$/);
const TeamId = z.string().regex(/^[TE][A-Z0-9]+$/);

export const CommandBody = z.object({
  team_id: TeamId,
  user_id: UserId,
  channel_id: z.string(),
  channel_name: z.string().default(""),
  text: Text.default(""),
  trigger_id: z.string(),
  response_url: z.string(),
});

const Person = z.object({ id: UserId, team_id: TeamId.optional() });
const Team = z.object({ id: TeamId }).nullish();

/** Which views lie under this one. */
const Stacked = { root_view_id: z.string().nullish(), previous_view_id: z.string().nullish() };

export const ActionBody = z.object({
  team: Team,
  user: Person,
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  container: z.looseObject({
    type: z.string(),
    message_ts: z.string().optional(),
    channel_id: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  view: z.looseObject({ id: z.string(), type: z.string(), ...Stacked }).nullish(),
  actions: z
    .array(
      z.looseObject({
        action_id: z.string(),
        value: Text.nullish(),
        selected_option: z.object({ value: z.string() }).nullish(),
        selected_user: z.string().nullish(),
        selected_conversation: z.string().nullish(),
        selected_date: z.string().nullish(),
      }),
    )
    .min(1),
});

export const SubmissionBody = z.object({
  team: Team,
  user: Person,
  view: z.looseObject({
    id: z.string(),
    callback_id: z.string(),
    ...Stacked,
    private_metadata: z.string().default(""),
    blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string() })).default([]),
    state: z.object({ values: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  }),
});

export const OptionsBody = z.object({
  team: Team,
  user: Person,
  action_id: z.string(),
  value: Text.default(""),
});

export const MessageShortcutBody = z.object({
  team: Team,
  user: Person,
  callback_id: z.string(),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }),
  message: z.looseObject({ ts: z.string(), text: Text.default(""), user: UserId.nullish() }),
});

export const EventType = z.object({ event: z.object({ type: z.string() }) });
/** What every event has, whichever it is. */
export const EventEnvelope = z.looseObject({
  team_id: TeamId,
  event_id: z.string(),
  event: z.looseObject({ type: z.string() }),
});

/** For which installation of the app the event is. */
export const Installed = z.looseObject({ authorizations: z.array(z.looseObject({ team_id: TeamId.nullish() })) });

const Envelope = { team_id: TeamId, event_id: z.string() };

/** When something was written, and when the event of it came about: later, where it was edited. */
const Written = {
  ts: z.string(),
  thread_ts: z.string().optional(),
  edited: z.unknown().optional(),
  event_ts: z.string().optional(),
};

export const HomeOpened = z.object({ ...Envelope, event: z.object({ user: UserId, tab: z.string() }) });
export const DirectMessage = z.object({
  ...Envelope,
  event: z.object({
    ...Written,
    user: UserId.optional(),
    channel: z.string(),
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    text: Text.default(""),
    files: z.array(z.object({ id: z.string().optional() })).default([]),
  }),
});
export const Mention = z.object({
  ...Envelope,
  /** As whom the app hears it: the bot's own user. */
  authorizations: z.array(z.object({ user_id: z.string() })).default([]),
  event: z.object({ ...Written, user: UserId, channel: z.string(), text: Text.default("") }),
});
export const UserChanged = z.object({ ...Envelope, event: z.object({ user: SlackUser }) });
export const DndChanged = z.object({ ...Envelope, event: z.object({ user: UserId, dnd_status: SlackDnd }) });
export const AppGone = z.object({ ...Envelope, event: z.object({}) });
export const TokensRevoked = z.object({
  ...Envelope,
  event: z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }).prefault({}) }),
});

/** JSON of our own making that came back through Slack; null when it is not that. */
export function parseMetadata(text: string): unknown {
  try {
    return text === "" ? {} : JSON.parse(text);
  } catch {
    return null;
  }
}

/** The response URL that a form carries. Only Slack's own host (or the configured one) is ever answered. */
export const WithResponseUrl = z.object({ responseUrl: z.string().optional() });
