/** The address of one's calendar: how to get it, what to do with it, how to end it. It is shown in a window, so that it stays in no conversation. */
import type { Say } from "#src/kernel/texts.ts";
import { momentIn } from "#src/slack/dates.ts";
import { actions, button, type KnownBlock, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import { withConfirmation } from "#src/slack/kit/confirm.ts";
import { subscriptionLinks } from "../rules/address.ts";

/** Shown once. */
export function newAddressMessage(say: Say, address: string): Message {
  const links = subscriptionLinks(address, say("calendar.name"));
  return {
    text: say("calendar.fallback"),
    blocks: [
      section(say("calendar.address_md", { address })),
      section(say("calendar.how_md", links)),
      section(say("calendar.secret_md")),
      actions(renewButton(say), endButton(say)),
    ],
  };
}

/** Somebody has one already: it cannot be shown again, as only its hash is kept. */
export function knownAddressMessage(say: Say, since: Date): Message {
  return {
    text: say("calendar.fallback"),
    blocks: [
      section(say("calendar.known_md", { since: momentIn(say.locale, since, "UTC") })),
      actions(renewButton(say), endButton(say)),
    ],
  };
}

/** Somebody else may have the address, or they want another one. */
export function otherHandsMessage(say: Say): Message {
  const text = say("calendar.other_hands_md");
  return {
    text,
    blocks: [section(text), actions(button(say("calendar.renew_open"), "calendar.subscribe", "chat", "primary"))],
  };
}

export function endedMessage(say: Say): Message {
  return textMessage(say("calendar.ended_md"), actions(button(say("calendar.get"), "calendar.renew", "new")));
}

/** A server that calendars do not reach. */
export function withoutAddressMessage(say: Say): Message {
  return textMessage(say("calendar.no_public_url"));
}

/** On Home. */
export function calendarBlocks(say: Say, { since }: { readonly since: Date | null }): readonly KnownBlock[] {
  return [
    section(
      since === null ? say("calendar.offer_md") : say("calendar.subscribed_md"),
      button(say(since === null ? "calendar.get" : "calendar.manage"), "calendar.subscribe", "home"),
    ),
  ];
}

function renewButton(say: Say): ReturnType<typeof button> {
  return button(say("calendar.renew"), "calendar.renew", "renew");
}

function endButton(say: Say): ReturnType<typeof button> {
  return withConfirmation(button(say("calendar.end"), "calendar.revoke", "end"), {
    title: say("calendar.end_title"),
    text: say("calendar.end_text"),
    yes: say("calendar.end"),
    no: say("common.cancel"),
  });
}
