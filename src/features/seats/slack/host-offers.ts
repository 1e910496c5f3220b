/** What somebody offers, as they see it themselves: with the place and the link that they gave. */
import type { Say } from "#src/kernel/texts.ts";
import { actions, button, type KnownBlock, type Message, section, textMessage } from "#src/slack/kit/blocks.ts";
import type { Board } from "../rules/seat.ts";
import { momentValue, pickedMoment } from "./named-moment.ts";
import { askingLines, factsOf, nameOf, peopleLines, placeLines, statusOf } from "./words.ts";

/** So many of one's own seats stand in an answer; all of them on the page. */
const SHOWN = 5;

interface OfferPlace {
  readonly zone: string;
  /** Its place, so that each button of a message has an id of its own. */
  readonly at: number;
  /** When it is to be instead: it stands in the form then. */
  readonly moved: Date | null;
}

/** What they offer, with the ways to change it and to take it back. */
export function offerBlocks(say: Say, board: Board, { zone, at, moved }: OfferPlace): KnownBlock[] {
  const { seat } = board;
  const text = say("seats.host.line_md", {
    name: nameOf(say, seat),
    facts: factsOf(say, seat, zone),
    status: statusOf(say, board),
  });
  const value = moved === null ? seat.id : `${seat.id} ${momentValue(pickedMoment(moved, seat.zone))}`;
  return [
    section([text, ...placeLines(say, seat), ...peopleLines(say, board), ...askingLines(say, board)].join("\n")),
    actions(
      button(say("seats.host.change"), `seat.change.${at + 1}`, value),
      button(say("seats.host.cancel"), `seat.cancel.${at + 1}`, seat.id),
    ),
  ];
}

/** All that they offer, the next one first. */
export function offersMessage(say: Say, ahead: readonly Board[], zone: string): Message {
  const meant = ahead.slice(0, SHOWN);
  const text = say("seats.hosting.mine_md", { count: meant.length });
  const blocks = meant.flatMap((board, at) => offerBlocks(say, board, { zone, at, moved: null }));
  const page = actions(button(say("seats.hosting.page"), "seat.host", "chat"));
  return textMessage(text, ...blocks, page);
}
