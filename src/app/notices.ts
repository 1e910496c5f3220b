/** What notices show: loaded when they are sent, so that they tell of the state then. */
import type { MessageRef } from "#src/domain/mentee.ts";
import type { NoticeDelivery, Ports } from "./ports.ts";

/** What a notice shows, as data; src/slack/blocks/notice-message.ts gives it words. */
export type NoticeView = { readonly kind: "announcement" };

/** Loads what a notice shows. @returns null when it is not wanted any more. */
export async function noticeViewOf(_ports: Ports, { content }: NoticeDelivery): Promise<NoticeView | null> {
  switch (content.kind) {
    case "announcement":
      return { kind: "announcement" };
  }
}

/** Remembers where a notice's message stands, for those that are drawn anew later. */
export async function noticeStands(_ports: Ports, { content }: NoticeDelivery, _message: MessageRef): Promise<void> {
  switch (content.kind) {
    case "announcement":
      return;
  }
}

/** A notice that can never be delivered, with Slack's word for why. */
export async function noticeLost(_ports: Ports, { content }: NoticeDelivery, _error: string): Promise<void> {
  switch (content.kind) {
    case "announcement":
      return;
  }
}
