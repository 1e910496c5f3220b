/** Saying thanks: who may be thanked, and the saving of it. */

import { enqueueDeliveries } from "#src/delivery/enqueue.ts";
import type { OutboxMessage, PostedMessage } from "#src/delivery/message-kind.ts";
import type { DrawsAnew } from "#src/delivery/owed-redraws.ts";
import { redrawShown } from "#src/delivery/redraw.ts";
import { shownUnder } from "#src/delivery/store/shown-messages.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { memberStore } from "#src/features/members/store/members.ts";
import { requireChannel } from "#src/features/members/use-cases/require-channel.ts";
import { isZone } from "#src/kernel/calendar.ts";
import type { SlackChannel, SlackPerson } from "#src/kernel/directory.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import {
  channelOf,
  checkThanks,
  MAX_PEOPLE,
  messagesOf,
  POST_DRAWING,
  postKey,
  type Thanks,
  type ThanksFault,
  type ThanksRequest,
} from "./rules/thanks.ts";
import { findThanks, saveThanks, thanksOf } from "./store.ts";

type ThanksDeps = Pick<Deps, "db" | "directory" | "clock" | "reactions" | "ids" | "jobs" | "log">;

/** What the form gives. */
export interface ThanksInput extends ThanksRequest {
  /** Made when the form was opened, so that sending it twice says it once. */
  readonly id: string;
  readonly userIds: readonly string[];
  readonly reason: string;
  readonly link: string | null;
}

export type ThanksOutcome =
  | { readonly kind: "said"; readonly thanks: Thanks }
  | { readonly kind: "faults"; readonly faults: readonly ThanksFault[] };

/** What the form begins with. @returns the channel where it was opened, if the bot can post there; else null. */
export async function startThanks(
  deps: ThanksDeps,
  { workspaceId }: PersonKey,
  channel: string | null,
): Promise<{ readonly id: string; readonly here: SlackChannel | null }> {
  const found = channel === null ? null : await deps.directory.channel(workspaceId, channel);
  const isFit = found !== null && !found.isArchived && !found.isShared && found.botIsMember;
  return { id: deps.ids.next(), here: isFit ? found : null };
}

/** Says thanks, or tells what stands in the way. @throws UserFault for a channel in which the bot cannot post for them. */
export async function sayThanks(deps: ThanksDeps, giver: PersonKey, input: ThanksInput): Promise<ThanksOutcome> {
  const { workspaceId, userId } = giver;
  const askedAt = deps.clock.now();
  const people = await describedPeople(deps, workspaceId, input.userIds);
  const faults = checkThanks(giver, { ...input, count: input.userIds.length }, people);
  if (faults.length > 0) return { kind: "faults", faults };
  const channel = channelOf(input);
  if (channel !== null) await requireChannel(deps, giver, channel);
  const notThere = await outsideOf(deps, workspaceId, channel, input.userIds);
  const { id, userIds: toUserIds, reason, link } = input;
  const createdAt = deps.clock.now();
  const thanks: Thanks = { id, workspaceId, fromUserId: userId, toUserIds, reason, link, channel, createdAt };
  const messages = messagesOf(thanks, notThere);
  const isNew = await saveThanks(deps.db, thanks, {
    asked: { askedAt, concerned: [userId, ...toUserIds] },
    messages,
    contacts: await contactsAmong(deps, workspaceId, [await deps.directory.person(giver), ...people]),
  });
  if (isNew) {
    await enqueueDeliveries(
      deps,
      messages.map(({ key }) => key),
    );
  }
  return { kind: "said", thanks };
}

/** A post that thanks several, one of whom had the bot forget them, goes on for the others. */
export const drawsPosts: DrawsAnew<Deps> = {
  kind: POST_DRAWING,
  draw: async (deps, { workspaceId, id }) => {
    const thanks = await findThanks(deps.db, workspaceId, id);
    if (thanks?.channel) await redrawShown(deps, await shownUnder(deps.db, workspaceId, [postKey(id, thanks.channel)]));
  },
};

/** What a message shows; null when somebody took it away meanwhile. */
export async function thanksToSend(
  deps: Pick<Deps, "db">,
  {
    workspaceId,
    content,
  }: Pick<OutboxMessage<ThanksContent> | PostedMessage<ThanksContent>, "workspaceId" | "content">,
): Promise<Thanks | null> {
  return findThanks(deps.db, workspaceId, content.thanksId);
}

interface ThanksContent {
  readonly thanksId: string;
}

/** What somebody gave and got, oldest first. */
export function allThanks({ db }: Pick<Deps, "db">, person: PersonKey): Promise<readonly Thanks[]> {
  return thanksOf(db, person);
}

/** Too many are refused anyway; nobody is looked up for that. */
async function describedPeople(
  { directory }: ThanksDeps,
  workspaceId: string,
  userIds: readonly string[],
): Promise<readonly SlackPerson[]> {
  if (userIds.length > MAX_PEOPLE) return [];
  return Promise.all(userIds.map((userId) => directory.person({ workspaceId, userId })));
}

async function outsideOf(
  { directory }: ThanksDeps,
  workspaceId: string,
  channel: string | null,
  userIds: readonly string[],
): Promise<readonly string[]> {
  if (channel === null) return userIds;
  const isIn = await Promise.all(userIds.map((userId) => directory.isInChannel(workspaceId, channel, userId)));
  return userIds.filter((_, index) => !isIn[index]);
}

/** Zones of those who have not joined: who has, told us their hours. */
async function contactsAmong(
  { db, clock }: Pick<ThanksDeps, "db" | "clock">,
  workspaceId: string,
  people: readonly SlackPerson[],
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(people.map(({ userId }) => memberStore({ db, clock }).find({ workspaceId, userId })));
  return new Map(
    people.flatMap(({ userId, zone }, index) =>
      found[index] ? [] : [[userId, zone && isZone(zone) ? zone : "UTC"] as const],
    ),
  );
}
