/** What we read of Slack's requests. Everything from outside is parsed here before anything is done with it. */
import { z } from "zod";
import { cleaned } from "#src/kernel/text.ts";
import { ChannelId, Id, Seconds, Text, Ts } from "./outside.ts";
import { SlackDnd, SlackUser } from "./slack-directory.ts";

const UserId = z.string().regex(/^[UW][A-Z0-9]+$/);
const TeamId = z.string().regex(/^[TE][A-Z0-9]+$/);

export const CommandBody = z.object({
  team_id: TeamId,
  user_id: UserId,
  channel_id: ChannelId,
  channel_name: Text.default(""),
  text: Text.default(""),
  trigger_id: z.string(),
  response_url: z.string(),
});

/** Slack takes no longer `action_id` (docs.slack.dev/reference/block-kit). */
const LONGEST_ID = 255;

const Person = z.object({ id: UserId, team_id: TeamId.optional() });
const Team = z.object({ id: TeamId }).nullish();

/** What stands in the fields of a form, by block and element. */
const Filled = z.record(z.string(), z.record(z.string(), z.unknown()));

/** Which views lie under this one. */
const Stacked = { root_view_id: Id.nullish(), previous_view_id: Id.nullish() };

export const ActionBody = z.object({
  team: Team,
  user: Person,
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  container: z.object({
    type: z.string(),
    message_ts: Ts.optional(),
    channel_id: ChannelId.optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  view: z
    .object({
      id: Id,
      hash: z.string().optional(),
      type: z.string(),
      ...Stacked,
      private_metadata: z.string().default(""),
      state: z.object({ values: Filled }).default({ values: {} }),
    })
    .nullish(),
  actions: z
    .array(
      z.object({
        action_id: z.string().max(LONGEST_ID).transform(cleaned),
        action_ts: z.string().default(""),
        value: Text.nullish(),
        selected_option: z.object({ value: Text }).nullish(),
        selected_user: Text.nullish(),
        selected_conversation: Text.nullish(),
        selected_date: Text.nullish(),
      }),
    )
    .min(1),
});

export const SubmissionBody = z.object({
  team: Team,
  user: Person,
  view: z.looseObject({
    id: Id,
    /** Another one each time that the view is drawn anew. */
    hash: z.string().default(""),
    callback_id: Text,
    ...Stacked,
    private_metadata: z.string().default(""),
    blocks: z.array(z.looseObject({ type: z.string(), block_id: z.string() })).default([]),
    state: z.object({ values: Filled }),
  }),
});

export const OptionsBody = z.object({
  team: Team,
  user: Person,
  action_id: Text,
  value: Text.default(""),
});

export const MessageShortcutBody = z.object({
  team: Team,
  user: Person,
  callback_id: Text,
  trigger_id: z.string(),
  channel: z.object({ id: ChannelId }),
  message: z.object({ ts: Ts, text: Text.default(""), user: UserId.nullish() }),
});

export const EventType = z.object({ event: z.object({ type: z.string() }) });
/** What every event has, whichever it is. */
export const EventEnvelope = z.looseObject({
  team_id: TeamId,
  event_id: Id,
  event: z.looseObject({ type: z.string() }),
});

/** For which installation of the app the event is. */
export const Installed = z.looseObject({ authorizations: z.array(z.looseObject({ team_id: TeamId.nullish() })) });

const Envelope = { team_id: TeamId, event_id: Id };

/** When something was written, and when the event of it came about: later, where it was edited. */
const Written = {
  ts: Ts,
  thread_ts: Ts.optional(),
  edited: z.unknown().optional(),
  event_ts: Ts.optional(),
};

export const DirectMessage = z.object({
  ...Envelope,
  event: z.object({
    ...Written,
    user: UserId.optional(),
    channel: ChannelId,
    channel_type: z.string().optional(),
    subtype: z.string().optional(),
    text: Text.default(""),
    files: z.array(z.object({})).default([]),
  }),
});
export const Mention = z.object({
  ...Envelope,
  /** As whom the app hears it: the bot's own user. */
  authorizations: z.array(z.object({ user_id: z.string() })).default([]),
  event: z.object({ ...Written, user: UserId, channel: ChannelId, text: Text.default("") }),
});
export const UserChanged = z.object({ ...Envelope, event: z.object({ user: SlackUser }) });
export const DndChanged = z.object({ ...Envelope, event: z.object({ user: UserId, dnd_status: SlackDnd }) });
const Timed = { ...Envelope, /** When it happened, in seconds since 1970. */ event_time: Seconds.optional() };
/** When an event came about, as Slack says it. */
export function happenedAt({ event_time: seconds }: { readonly event_time?: number | undefined }): Date | null {
  return seconds === undefined ? null : new Date(seconds * 1000);
}
export const HomeOpened = z.object({ ...Timed, event: z.object({ user: UserId, tab: z.string() }) });
export const AppGone = z.object({ ...Timed, event: z.object({}) });
export const TokensRevoked = z.object({
  ...Timed,
  event: z.object({ tokens: z.object({ bot: z.array(z.string()).default([]) }).prefault({}) }),
});

/** JSON of our own making that came back through Slack, its texts cleaned as all that comes from outside; null when it is not that. */
export function parseMetadata(text: string): unknown {
  const clean = (_: string, value: unknown): unknown => (typeof value === "string" ? cleaned(value) : value);
  try {
    return text === "" ? {} : JSON.parse(text, clean);
  } catch {
    return null;
  }
}

/**
 * What a form carries of where it was opened: the response URL, where the message stands in whose place it answers, and whether it
 * was on the Home tab, or by a command elsewhere than in the DM. Only Slack's own host (or the configured one) is ever answered.
 */
export const WithResponseUrl = z.object({
  responseUrl: z.string().optional(),
  at: z.object({ channel: z.string(), ts: z.string() }).optional(),
  isFromHome: z.boolean().optional(),
  isInChannel: z.boolean().optional(),
});
