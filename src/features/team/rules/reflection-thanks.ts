/** Thanks for one reflection that its author shared: who may, what is kept, and where it is told. Decisions are data. */

import type { AuditEntry } from "#src/kernel/audit-entry.ts";
import { editMark, isOvertaken, type Seen } from "#src/kernel/edit-mark.ts";
import type { MessageRef, Reflection } from "#src/kernel/member.ts";
import type { NewMessage } from "#src/kernel/new-message.ts";
import { ChangedMeanwhile, UserFault } from "#src/kernel/user-fault.ts";

export interface ReflectionThanks {
  readonly id: string;
  readonly workspaceId: string;
  readonly reflectionId: string;
  readonly fromUserId: string;
  /** What it helped with, in the giver's words. */
  readonly message: string;
  /** Told to others as well; once so, it stays so. */
  readonly isPosted: boolean;
  readonly createdAt: Date;
}

/** A reflection with all that decides who may see what of it. */
export interface Shareable {
  readonly reflection: Reflection;
  readonly authorUserId: string;
  /** Whom the author names as their manager now. */
  readonly managerUserId: string | null;
  /** Where the author told of it in a channel: the line that they shared, and the message that it hangs under. */
  readonly told: { readonly text: string; readonly thread: MessageRef } | null;
}

/** What somebody may see of a reflection: all of it, the line told in a channel, or nothing. */
export type ViewerRole = "author" | "manager" | "channel" | "nothing";

/** @param isInChannel whether they are in the channel where it was told; false when it was told nowhere. */
export function viewerRoleOf(shareable: Shareable, userId: string, isInChannel: boolean): ViewerRole {
  if (userId === shareable.authorUserId) return "author";
  if (shareable.reflection.sharedWithManager && userId === shareable.managerUserId) return "manager";
  return shareable.told && isInChannel ? "channel" : "nothing";
}

/** private: the two alone. channel: the announcement channel. thread: where the author told of it. */
export type ThanksPlace = "private" | "channel" | "thread";

export const MAX_THANKS = 500;

export interface ThanksInput {
  readonly id: string;
  readonly fromUserId: string;
  readonly message: string;
  readonly place: ThanksPlace;
  /** The workspace's announcement channel, if there is one. */
  readonly announcementChannel: string | null;
  readonly isInChannel: boolean;
  /** What the form was opened on. */
  readonly seen?: Seen;
  readonly now: Date;
}

/** Tells the words of one's thanks from others. */
export function thanksMark({ message }: Pick<ReflectionThanks, "message">): string {
  return editMark(message);
}

export interface ThanksStep {
  readonly thanks: ReflectionThanks;
  readonly audit: readonly AuditEntry[];
  readonly messages: readonly NewMessage[];
}

/**
 * Thanks somebody, or puts other words in the place of one's thanks. What was posted is not posted a second time.
 * @param existing what this giver has said of this reflection before.
 * @throws UserFault to the author themselves, for what was not shared with them, without words, or for a place that is not there.
 */
export function giveThanks(shareable: Shareable, existing: ReflectionThanks | null, input: ThanksInput): ThanksStep {
  const { reflection, authorUserId, told } = shareable;
  const viewerRole = viewerRoleOf(shareable, input.fromUserId, input.isInChannel);
  if (viewerRole === "author") throw new UserFault({ key: "errors.thanks_self" });
  if (viewerRole === "nothing") throw new UserFault({ key: "errors.not_shared" });
  const message = input.message.trim();
  if (message === "") throw new UserFault({ key: "errors.helped_missing" });
  const stored = existing && thanksMark(existing);
  if (existing && stored !== null && isOvertaken(input.seen, stored, thanksMark({ message })))
    throw new ChangedMeanwhile({ message: existing.message }, stored);
  if ([...message].length > MAX_THANKS) throw new UserFault({ key: "errors.too_long", values: { max: MAX_THANKS } });
  const place = existing?.isPosted ? "private" : input.place;
  // Nobody speaks in a thread that they cannot read themselves.
  const where = placeOf(place, input.announcementChannel, input.isInChannel ? (told?.thread ?? null) : null);
  const thanks: ReflectionThanks = {
    id: existing?.id ?? input.id,
    workspaceId: reflection.workspaceId,
    reflectionId: reflection.id,
    fromUserId: input.fromUserId,
    message,
    isPosted: (existing?.isPosted ?? false) || where !== null,
    createdAt: existing?.createdAt ?? input.now,
  };
  const { id, workspaceId } = thanks;
  const toAuthor: NewMessage = {
    key: `thanks-${id}`,
    workspaceId,
    recipient: authorUserId,
    content: { kind: "thanks", thanksId: id },
    dueAt: input.now,
  };
  const toOthers: NewMessage[] = where
    ? [
        {
          // Where it could not be posted, another place can still be tried.
          key: `thanks-posted-${id}-${where.channel}`,
          workspaceId,
          recipient: where.channel,
          content: { kind: "thanks-posted", thanksId: id, threadTs: where.threadTs },
          dueAt: input.now,
          askedBy: input.fromUserId,
        },
      ]
    : [];
  return {
    thanks,
    audit: [changeOf(existing, thanks, input.fromUserId, authorUserId, input.now)],
    messages: existing ? toOthers : [toAuthor, ...toOthers],
  };
}

/** The author takes thanks off their record. The giver can read that, and no more. */
export function removeThanks(thanks: ReflectionThanks, authorUserId: string, now: Date): AuditEntry {
  return { ...changeOf(thanks, thanks, thanks.fromUserId, authorUserId, now), actorUserId: authorUserId, after: null };
}

function placeOf(
  place: ThanksPlace,
  announcementChannel: string | null,
  thread: MessageRef | null,
): { channel: string; threadTs: string | null } | null {
  if (place === "private") return null;
  if (place === "thread" && thread) return { channel: thread.channel, threadTs: thread.ts };
  if (place === "channel" && announcementChannel) return { channel: announcementChannel, threadTs: null };
  throw new UserFault({ key: "errors.place_gone" });
}

function changeOf(
  before: ReflectionThanks | null,
  after: ReflectionThanks,
  from: string,
  author: string,
  now: Date,
): AuditEntry {
  const told = (thanks: ReflectionThanks): Record<string, unknown> => ({
    reflectionId: thanks.reflectionId,
    isPosted: thanks.isPosted,
  });
  return {
    workspaceId: after.workspaceId,
    subject: "thanks",
    subjectId: after.id,
    actorUserId: from,
    concerns: [from, author],
    before: before && told(before),
    after: told(after),
    at: now,
  };
}
