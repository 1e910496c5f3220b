/** How capabilities define their messages and cards. */

import type { CardKind, MessageKind } from "#src/delivery/message-kind.ts";
import type { Deps } from "./deps.ts";

/** A kind of message; it goes into the list of its capability. */
export function defineMessage<Content, View>(kind: MessageKind<Deps, Content, View>): MessageKind<Deps> {
  return kind;
}

/** A kind of card. */
export function defineCard<View>(kind: CardKind<Deps, View>): CardKind<Deps> {
  return kind;
}
