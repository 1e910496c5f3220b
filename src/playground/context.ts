/** What every act of a person works with, and the parts that all of Slack's interaction payloads share. */
import type { Manifest } from "./manifest.ts";
import type { JsonObject } from "./model.ts";
import type { BotAnswer, BotLink } from "./to-bot.ts";
import type { World } from "./world.ts";

export interface InteractionContext {
  readonly world: World;
  readonly bot: BotLink;
  readonly baseUrl: string;
  readonly manifest: Manifest;
  readonly violation: (text: string) => void;
}

/** What Slack shows in place of an answer, or null. */
export type Outcome = string | null;

/** Deprecated by Slack in favour of signatures, but still sent. */
export const VERIFICATION_TOKEN = "simulated-verification-token";

/** `type`, who, where and with which app: the head of `block_actions`, `view_submission` and the like. */
export function interactionHead({ world }: InteractionContext, type: string, userId: string): JsonObject {
  const { team, bot } = world;
  return {
    type,
    token: VERIFICATION_TOKEN,
    team: { id: team.id, domain: team.domain },
    user: {
      id: userId,
      username: userNameOf(world, userId),
      name: userNameOf(world, userId),
      team_id: world.teamOf(userId),
    },
    api_app_id: bot.appId,
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** `maya.lind` */
export function userNameOf(world: World, userId: string): string {
  return world.nameOf(userId).toLowerCase().replaceAll(" ", ".");
}

/** The channel as interactions name it. */
export function channelHead(world: World, id: string): { id: string; name: string } {
  const channel = world.channels.get(id);
  return { id, name: channel?.kind === "dm" ? "directmessage" : (channel?.name ?? "") };
}

export function failureOf({ late, status }: BotAnswer, whenLate: string, whenWrong: string): Outcome {
  if (late) return whenLate;
  return status >= 200 && status < 300 ? null : whenWrong;
}

/** Plain text is a message too. */
export function parseAnswer(body: string): JsonObject {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null ? (parsed as JsonObject) : { text: body };
  } catch {
    return { text: body };
  }
}
