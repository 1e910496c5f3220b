/** Thanks from one colleague to others for their help: who may be thanked, and who is told where. Decisions are data. */
import { isForeignTo, type SlackPerson } from "#src/kernel/directory.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { lengthOf } from "#src/kernel/text.ts";

export const MAX_PEOPLE = 10;
/** In code points, as PostgreSQL counts them. */
export const MAX_REASON = 500;

export interface Thanks {
  readonly id: string;
  readonly workspaceId: string;
  readonly fromUserId: string;
  /** Each once, in the order in which they were picked. */
  readonly toUserIds: readonly string[];
  /** What for, in the giver's words. */
  readonly reason: string;
  /** To the message that it is about. */
  readonly link: string | null;
  /** Where it was posted; null: privately. */
  readonly channel: string | null;
  readonly createdAt: Date;
}

/** Each has a sentence of the same name in prompts/texts/en/thanks.yaml. */
export type ThanksFaultCode =
  | "nobody"
  | "too_many"
  | "self"
  | "bot"
  | "left"
  | "foreign"
  | "reason_missing"
  | "reason_too_long"
  | "where_missing"
  | "where_both";

export interface ThanksFault {
  readonly code: ThanksFaultCode;
  readonly field: "people" | "reason" | "channel";
  /** Of those whom it is about. */
  readonly names: readonly string[];
}

/** Where it is said: to them alone, where the form was opened from, or in the channel that was picked. */
export type Where = "private" | "here" | "channel";

export interface ThanksRequest {
  readonly where: Where;
  readonly picked: string | null;
  readonly here: string | null;
}

/** What stands in the way, at most one fault for each field. None: it can be said. @param people as Slack describes them. */
export function checkThanks(
  { workspaceId, userId }: { readonly workspaceId: string; readonly userId: string },
  request: ThanksRequest & { readonly count: number; readonly reason: string },
  people: readonly SlackPerson[],
): readonly ThanksFault[] {
  return [
    peopleFault(workspaceId, userId, request.count, people),
    reasonFault(request.reason),
    whereFault(request),
  ].filter((fault) => fault !== null);
}

/** The channel to post in; null: privately, or where `checkThanks` finds a fault. */
export function channelOf({ where, picked, here }: ThanksRequest): string | null {
  return where === "here" ? here : where === "channel" ? picked : null;
}

function peopleFault(
  workspaceId: string,
  giver: string,
  count: number,
  people: readonly SlackPerson[],
): ThanksFault | null {
  if (count === 0) return { code: "nobody", field: "people", names: [] };
  if (count > MAX_PEOPLE) return { code: "too_many", field: "people", names: [] };
  const rules: readonly (readonly [ThanksFaultCode, (person: SlackPerson) => boolean])[] = [
    ["self", ({ userId }) => userId === giver],
    ["bot", ({ isBot }) => isBot],
    ["left", ({ deleted }) => deleted],
    ["foreign", (person) => isForeignTo(workspaceId, person)],
  ];
  for (const [code, isBroken] of rules) {
    const names = people.filter(isBroken).map(({ name }) => name);
    if (names.length > 0) return { code, field: "people", names };
  }
  return null;
}

function reasonFault(reason: string): ThanksFault | null {
  if (reason === "") return { code: "reason_missing", field: "reason", names: [] };
  return lengthOf(reason) > MAX_REASON ? { code: "reason_too_long", field: "reason", names: [] } : null;
}

function whereFault({ where, picked, here }: ThanksRequest): ThanksFault | null {
  if (where === "channel" && picked === null) return { code: "where_missing", field: "channel", names: [] };
  // A channel was picked and the choice above it left as it was: nothing is posted, or kept back, by a slip.
  if (where !== "channel" && picked !== null && picked !== here) {
    return { code: "where_both", field: "channel", names: [] };
  }
  return null;
}

/** What draws a post in a channel anew, as it is stored. */
export const POST_DRAWING = "thanks-post";

/** The key of the post in a channel. */
export function postKey(id: string, channel: string): string {
  return `thanks-said-${id}-${channel}`;
}

/**
 * What is sent: one post in the channel, and a message to each of those who would not see it there. The giver hears of
 * whatever did not arrive.
 * @param notThere receivers who are not in the channel; all of them where there is none.
 */
export function messagesOf(thanks: Thanks, notThere: readonly string[]): readonly NewMessage[] {
  const { id, workspaceId, channel, fromUserId, createdAt } = thanks;
  const common = { workspaceId, dueAt: createdAt, askedBy: fromUserId };
  const post: NewMessage[] =
    channel === null
      ? []
      : [
          {
            ...common,
            key: postKey(id, channel),
            recipient: channel,
            content: { kind: "thanks-said-in-channel", thanksId: id },
          },
        ];
  const toEach = notThere.map((userId) => ({
    ...common,
    key: `thanks-said-${id}-${userId}`,
    recipient: userId,
    content: { kind: "thanks-said", thanksId: id },
  }));
  return [...post, ...toEach];
}
