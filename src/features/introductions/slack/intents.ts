/** What people ask in the DM about those whom they asked: for a talk, or for a seat. */
import type { Context } from "#src/feature-kit/handlers.ts";
import { defineIntent, type Intent } from "#src/feature-kit/intent.ts";
import { namedBlocks, seatNews } from "#src/features/seats/slack/guest-intents.ts";
import { seatLines } from "#src/features/seats/slack/intents.ts";
import { ownSeats } from "#src/features/seats/use-cases/own-seats.ts";
import { timesNamed } from "#src/features/seats/use-cases/time-suits.ts";
import { messageReply, type Reply } from "#src/slack/context.ts";
import { actions, button, textMessage } from "#src/slack/kit/blocks.ts";
import { withdrawAsked } from "../rules/withdraw.en.ts";
import { openIntroductionsOf } from "../use-cases/overview.ts";
import { blocksOf } from "./home-section.ts";

export const answerIntents: readonly Intent[] = [
  defineIntent({ name: "did-they-answer", answer: state }),
  // Each of them has its button there.
  defineIntent({ name: "withdraw-asked", wordings: { en: withdrawAsked }, answer: state }),
  // Where a seat is all that they asked for, "any news?" is about that.
  defineIntent({ name: "seat-news", audience: "anybody", answer: state }),
];

/** How it stands with each request that is open. */
async function state({ deps, say, person }: Context): Promise<Reply> {
  const [introductions, own, named] = await Promise.all([
    openIntroductionsOf(deps, person),
    ownSeats(deps, person),
    timesNamed(deps, person),
  ]);
  const { seats, zone } = own;
  const asked = introductions.filter(({ isAsker }) => isAsker);
  if (asked.length === 0 && seats.length > 0 && named.length === 0) return seatNews(say, own, deps.clock.now());
  if (asked.length === 0 && seats.length === 0 && named.length === 0) {
    const none = say("introductions.said.none_md");
    const ask = button(say("introductions.open"), "introductions.open", "new");
    return messageReply(textMessage(none, actions(ask)));
  }
  const blocks = [
    ...namedBlocks(say, named, zone),
    ...asked.flatMap((one, at) => blocksOf(say, one, `.${at + 1}`)),
    ...seats.flatMap((seat, at) => seatLines(say, seat, zone, at)),
  ];
  return messageReply(textMessage(say("introductions.said.state_md"), ...blocks));
}
