/** The bodies that the control API takes. src/playground/README.md says what they do. */
import { z } from "zod";
import { LIMIT_MODELS } from "./rate-limits.ts";

/** What a person does. `POST /control/act` */
const Value = z.union([z.string(), z.array(z.string()), z.null()]);
const as = z.string();
const typed = z.string().min(1).max(12_000);
const channel = z.string().optional();
export const Act = z.discriminatedUnion("type", [
  z.object({ type: z.literal("command"), as, text: typed, channel }),
  z
    .object({
      type: z.literal("say"),
      as,
      text: z.string().max(12_000),
      channel,
      threadTs: z.string().optional(),
      files: z
        .array(z.object({ name: z.string().min(1), text: z.string().optional() }))
        .max(10)
        .optional(),
    })
    .refine(({ text, files }) => text !== "" || (files?.length ?? 0) > 0, { path: ["text"], error: "nothing is said" }),
  z.object({
    type: z.literal("click"),
    as,
    actionId: z.string(),
    option: z.string().optional(),
    picked: Value.optional(),
    value: z.string().optional(),
    in: z.enum(["home", "message"]).optional(),
    ts: z.string().optional(),
  }),
  z.object({ type: z.literal("shortcut"), as, name: z.string(), ts: z.string().nullable().default(null) }),
  z.object({ type: z.literal("fill"), as, values: z.record(z.string(), Value) }),
  z.object({ type: z.literal("submit"), as, values: z.record(z.string(), Value).default({}) }),
  z.object({ type: z.literal("close"), as }),
  z.object({ type: z.literal("openHome"), as }),
  z.object({ type: z.literal("suggest"), as, field: z.string(), typed: z.string().max(3000) }),
  z.object({ type: z.literal("read"), as, channel: z.string() }),
]);
export type Act = z.infer<typeof Act>;

const user = z.string();
/** What administrators and life do. `POST /control/change`. `user` of the last two says which workspace is meant; the first one without it. */
export const Change = z.discriminatedUnion("type", [
  z.object({ type: z.literal("deactivate"), user }),
  z.object({ type: z.literal("reactivate"), user }),
  z.object({
    type: z.literal("status"),
    user,
    text: z.string().max(100),
    emoji: z.string().max(100).default(""),
    until: z.iso.datetime().nullable().default(null),
  }),
  z.object({ type: z.literal("zone"), user, zone: z.string() }),
  z.object({ type: z.literal("presence"), user, presence: z.enum(["active", "away"]) }),
  z.object({ type: z.literal("dnd"), user, from: z.iso.datetime(), until: z.iso.datetime() }),
  z.object({ type: z.literal("archive"), channel: z.string() }),
  z.object({ type: z.literal("inviteBot"), channel: z.string(), user }),
  z.object({ type: z.literal("removeBot"), channel: z.string() }),
  z.object({ type: z.literal("joinChannel"), channel: z.string(), user }),
  z.object({ type: z.literal("leaveChannel"), channel: z.string(), user }),
  z.object({
    type: z.literal("outsider"),
    user,
    name: z.string().min(1),
    channel: z.string(),
    fromTeam: z.string().optional(),
    isApp: z.boolean().default(false),
    zone: z.string().default("UTC"),
  }),
  z.object({ type: z.literal("editMessage"), channel: z.string(), ts: z.string(), text: typed }),
  z.object({ type: z.literal("deleteMessage"), channel: z.string(), ts: z.string() }),
  z.object({ type: z.literal("revokeToken"), user: user.optional() }),
  z.object({ type: z.literal("uninstall"), user: user.optional() }),
]);
export type Change = z.infer<typeof Change>;

/** `POST /control/clock` */
export const Clock = z.union([
  z.object({ moveTo: z.iso.datetime() }),
  z.object({
    moveByMs: z
      .number()
      .min(0)
      .max(400 * 86_400_000),
  }),
  z.object({ next: z.literal(true) }),
  z.object({ nextWorkingDay: z.string() }),
]);
export type Clock = z.infer<typeof Clock>;

const perMinute = z.int().min(1).max(1_000_000);

/** `POST /control/limits`: how fast the bot may call from now on; it is not told. */
export const LimitSwitch = z.strictObject({
  /** The id of the workspace; the first one when absent. */
  team: z.string().optional(),
  postsPerMinute: perMinute.optional(),
  methods: z.record(z.string(), perMinute.nullable()).optional(),
  /** These two hold for all workspaces. */
  enabled: z.boolean().optional(),
  model: z.enum(LIMIT_MODELS).optional(),
});

/** `POST /control/fault`: how Slack misbehaves for the next calls. `times: 0` switches it off. */
export const FaultSwitch = z.strictObject({
  method: z.string().min(1),
  times: z.int().min(0).max(1000),
  status: z.int().min(400).max(599).optional(),
  error: z.string().optional(),
  retryAfterSeconds: z.int().min(1).max(600).optional(),
  delayMs: z.int().min(1).max(60_000).optional(),
  dropAnswer: z.boolean().optional(),
  afterwards: z.boolean().optional(),
  duplicate: z.boolean().optional(),
  reorder: z.boolean().optional(),
});
