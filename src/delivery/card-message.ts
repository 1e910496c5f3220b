/** Cards in words: what a channel sees of something that goes on in it. */

import { assignmentCard } from "#src/features/assignments/slack/card.ts";
import { challengeCard } from "#src/features/channel-challenges/slack/card.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type Message, textMessage } from "#src/slack/kit/blocks.ts";
import type { CardView } from "./cards.ts";

/** The words and shape of a card as it stands now. */
export function cardMessage(say: Say, view: CardView): Message {
  switch (view.kind) {
    case "taken-back":
      return textMessage(say("card.taken_back"));
    case "assignment":
      return assignmentCard(say, view);
    case "channel-challenge":
      return challengeCard(say, view);
  }
}
