/** Cards in words: what a channel sees of something that goes on in it. */
import type { CardView } from "#src/app/cards.ts";
import type { Say } from "#src/app/texts.ts";
import { assignmentCard } from "./assignment-card.ts";
import { challengeCard } from "./challenge-card.ts";
import { type Message, textMessage } from "./kit.ts";

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
