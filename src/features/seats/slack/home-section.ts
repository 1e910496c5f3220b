/** Seats on Home: one's own, the next first; further down those of the week that one can ask for, by day. */
import type { Button } from "@slack/types";
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { clockTime, momentWithDay, weekdayAndDate } from "#src/slack/dates.ts";
import { actions, button, context, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { type Board, isLive } from "../rules/seat.ts";
import { type HomeSeats, homeSeats, type WeekSeats, weekSeats } from "../use-cases/home.ts";
import {
  askLabel,
  endAction,
  endLabel,
  factsForGuest,
  factsOf,
  guestPlaceLines,
  nameOf,
  placeLines,
  statusOf,
} from "./words.ts";

const SHOWN_OWN = 8;
const SHOWN_OPEN = 8;

/** Before talks and meetings, which are one's own as well. */
const ownSection = defineHomeSection({
  place: 15,
  load: (deps, person, mentee) => homeSeats(deps, person, mentee?.nudge),
  render: (say, view) => [
    ...ownBlocks(say, view),
    ...(view.isHost ? [actions(button(say("seats.home.host"), "seat.host", "home"))] : []),
  ],
});

/** After all that is one's own. */
const weekSection = defineHomeSection({
  place: 18,
  load: (deps, person, mentee) => (mentee ? weekSeats(deps, person, mentee.nudge) : Promise.resolve(null)),
  render: weekBlocks,
});

/** The same for who has not joined, who first reads what this is. */
const weekFromOutside = defineHomeSection({
  place: 54,
  load: (deps, person, mentee) => (mentee ? Promise.resolve(null) : weekSeats(deps, person, null)),
  render: weekBlocks,
});

export const seatSections = [ownSection, weekSection, weekFromOutside];

function ownBlocks(say: Say, { own, zone, userId }: HomeSeats): KnownBlock[] {
  const shown = own.slice(0, SHOWN_OWN);
  const next = shown.find((board) => board.seat.startsAt !== null && hasIt(board, userId));
  const others = shown.filter((board) => board !== next);
  const hidden = own.length - shown.length;
  return [
    ...(next ? [section(nextText(say, next, zone, userId), endButton(say, next, userId))] : []),
    ...(others.length > 0 ? [section(say("seats.home.own"))] : []),
    ...others.map((board) => section(lineOf(say, board, zone, userId), endButton(say, board, userId))),
    ...(hidden > 0 ? [context(say("seats.home.more_md", { more: hidden }))] : []),
  ];
}

/** Whether they host it or have a seat in it: asked for is not had. */
function hasIt({ seat, requests }: Board, userId: string): boolean {
  return seat.hostUserId === userId || requests.some((one) => one.askerUserId === userId && one.status === "seated");
}

function nextText(say: Say, board: Board, zone: string, userId: string): string {
  const { seat } = board;
  const isHost = seat.hostUserId === userId;
  return [
    say("seats.home.next"),
    nameOf(say, seat),
    isHost ? factsOf(say, seat, zone) : factsForGuest(say, seat, zone),
    ...(isHost ? [say("seats.home.status_md", { status: statusOf(say, board) })] : []),
    ...(isHost ? placeLines(say, seat) : guestPlaceLines(say, seat)),
  ].join("\n");
}

/** A host changes it, a guest gives it back or takes the question back. */
function endButton(say: Say, { seat, requests }: Board, userId: string): Button {
  const own = requests.find((one) => one.askerUserId === userId && isLive(one));
  return own
    ? button(endLabel(say, own), endAction(own), own.id)
    : button(say("seats.host.change"), "seat.change", seat.id);
}

function lineOf(say: Say, board: Board, zone: string, userId: string): string {
  const { seat, requests } = board;
  const { startsAt } = seat;
  const when = startsAt === null ? say("seats.home.recording") : momentWithDay(say.locale, startsAt, zone);
  const words = { when, name: nameOf(say, seat) };
  const own = requests.find((one) => one.askerUserId === userId && isLive(one));
  return own
    ? say("seats.home.mine_md", { ...words, status: say(`seats.request.${own.status}`) })
    : say("seats.home.hosted_md", { ...words, status: statusOf(say, board) });
}

function weekBlocks(say: Say, { open, zone }: WeekSeats): KnownBlock[] {
  const shown = open.slice(0, SHOWN_OPEN);
  const hidden = open.length - shown.length;
  const days = Map.groupBy(shown, ({ seat }) => localDate(seat.startsAt ?? seat.createdAt, zone));
  return [
    section(say("seats.home.week")),
    ...[...days].flatMap(([day, these]) => [
      section(say("seats.home.day_md", { day: weekdayAndDate(say.locale, day) })),
      ...these.map((board) => openBlock(say, board, zone)),
    ]),
    ...(hidden > 0 ? [context(say("seats.home.more_md", { more: hidden }))] : []),
    actions(button(say("seats.home.find"), "seat.find", "home")),
  ];
}

function openBlock(say: Say, { seat }: Board, zone: string): KnownBlock {
  const time = clockTime(say.locale, seat.startsAt ?? seat.createdAt, zone);
  const words = { time, name: nameOf(say, seat), minutes: seat.minutes };
  const text = seat.status === "full" ? say("seats.home.full_md", words) : say("seats.home.line_md", words);
  return section(text, button(askLabel(say, seat), "seat.ask", seat.id));
}
