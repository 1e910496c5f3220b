/** What notices show: loaded when they are sent, so that they tell of the state then. */

import type { Ports } from "#src/feature-kit/ports.ts";
import {
  type AssignmentNoticeView,
  assignmentLost,
  assignmentNoticeView,
  assignmentStands,
  type HostReleasedView,
  hostReleasedView,
} from "#src/features/assignments/use-cases/messages.ts";
import {
  type ChallengeNoticeView,
  challengeNoticeLost,
  challengeNoticeStands,
  challengeNoticeView,
} from "#src/features/channel-challenges/use-cases/messages.ts";
import { type ZoneNoticeView, zoneNoticeView } from "#src/features/members/use-cases/zones.ts";
import { exportLost } from "#src/features/privacy/use-cases/export.ts";
import { type TeamNoticeView, teamNoticeLost, teamNoticeViewOf } from "#src/features/team/use-cases/messages.ts";
import type { MessageRef } from "#src/kernel/member.ts";
import { type AnswerView, answerViewOf } from "./answers.ts";
import { type CardView, cardGone, cardNoticeView } from "./cards.ts";
import type { NoticeDelivery } from "./delivery-ports.ts";
import type { ExportFailedNotice, UndeliveredNotice } from "./notice.ts";

/** What a notice shows, as data; src/delivery/notice-message.ts gives it words. */
export type NoticeView =
  | { readonly kind: "announcement" }
  | UndeliveredNotice
  | AnswerView
  | ExportFailedNotice
  | { readonly kind: "card"; readonly card: CardView }
  | AssignmentNoticeView
  | HostReleasedView
  | ZoneNoticeView
  | TeamNoticeView
  | ChallengeNoticeView;

/** Loads what a notice shows. @returns null when it is not wanted any more. */
export async function noticeViewOf(ports: Ports, delivery: NoticeDelivery): Promise<NoticeView | null> {
  const { content, workspaceId, recipient } = delivery;
  switch (content.kind) {
    case "undelivered":
    case "export-failed":
      return content;
    // Files have no words of their own to load: see `sendExport`.
    case "export":
      return null;
    case "answer":
      return answerViewOf(ports, { workspaceId, userId: recipient }, content);
    case "announcement":
      return ports.policies.of(workspaceId).announcementChannel === recipient ? { kind: "announcement" } : null;
    case "card":
      return cardNoticeView(ports, content);
    case "assignment":
      return assignmentNoticeView(ports, delivery, content);
    case "host-released":
      return hostReleasedView(ports, workspaceId, content);
    case "zone-moved":
      return zoneNoticeView(ports, delivery, content);
    case "manager-named":
    case "door-asked":
    case "door-opened":
    case "door-closed":
    case "thanks":
    case "thanks-posted":
    case "digest":
      return teamNoticeViewOf(ports, delivery, content);
    default:
      return challengeNoticeView(ports, delivery, content);
  }
}

/** Remembers where a notice's message stands, for those that are drawn anew later. */
export async function noticeStands(ports: Ports, delivery: NoticeDelivery, message: MessageRef): Promise<void> {
  const { content, workspaceId } = delivery;
  switch (content.kind) {
    case "announcement":
    case "host-released":
    case "zone-moved":
    case "answer":
    case "export":
    case "export-failed":
    case "undelivered":
    // Where the bot may not look, a card that stands must be known together with its being sent: see `Outbox.sent`.
    case "card":
      return;
    case "assignment":
      return assignmentStands(ports, { workspaceId, content }, message);
    case "manager-named":
    case "door-asked":
    case "door-opened":
    case "door-closed":
    case "thanks":
    case "thanks-posted":
    case "digest":
      return;
    default:
      return challengeNoticeStands(ports, delivery, content, message);
  }
}

/** A notice that can never be delivered, with Slack's word for why. */
export async function noticeLost(ports: Ports, delivery: NoticeDelivery, error: string): Promise<void> {
  const { content } = delivery;
  switch (content.kind) {
    case "export":
      return exportLost(ports, delivery);
    case "announcement":
    case "host-released":
    case "zone-moved":
    case "answer":
    case "export-failed":
    case "undelivered":
      return;
    case "card":
      return cardGone(ports, content.cardId, error);
    case "assignment":
      // Time ends the part; who asked sees no answer, as they would anyway.
      return assignmentLost(ports, { workspaceId: delivery.workspaceId, content }, error);
    case "manager-named":
    case "door-asked":
    case "door-opened":
    case "door-closed":
    case "thanks":
    case "thanks-posted":
    case "digest":
      return teamNoticeLost(ports, delivery, content, error);
    default:
      return challengeNoticeLost(ports, delivery, content, error);
  }
}
