/** What notices show: loaded when they are sent, so that they tell of the state then. */
import type { MessageRef } from "#src/domain/mentee.ts";
import { type CardView, cardNoticeView } from "./cards.ts";
import type { NoticeDelivery, Ports } from "./ports.ts";

/** What a notice shows, as data; src/slack/blocks/notice-message.ts gives it words. */
export type NoticeView = { readonly kind: "announcement" } | { readonly kind: "card"; readonly card: CardView };

/** Loads what a notice shows. @returns null when it is not wanted any more. */
export async function noticeViewOf(ports: Ports, { content }: NoticeDelivery): Promise<NoticeView | null> {
  switch (content.kind) {
    case "announcement":
      return { kind: "announcement" };
    case "card":
      return cardNoticeView(ports, content);
  }
}

/** Remembers where a notice's message stands, for those that are drawn anew later. */
export async function noticeStands(ports: Ports, { content }: NoticeDelivery, message: MessageRef): Promise<void> {
  switch (content.kind) {
    case "announcement":
      return;
    case "card":
      return ports.cards.stands(content.cardId, message);
  }
}

/** A notice that can never be delivered, with Slack's word for why. */
export async function noticeLost(ports: Ports, { content }: NoticeDelivery, error: string): Promise<void> {
  switch (content.kind) {
    case "announcement":
      return;
    case "card":
      return ports.cards.gone(content.cardId, error);
  }
}
