/** Seats on Home: one's own next thing first, then a week by day. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { clockTime, weekdayAndDate } from "#src/slack/dates.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { Board, Seat } from "../rules/seat.ts";
import { type HomeSeats, homeSeats } from "../use-cases/home.ts";
import { factsForGuest, factsOf, nameOf, placeLines } from "./words.ts";

const SHOWN = 12;

export const seatsSection = defineHomeSection({
  place: 15,
  load: (deps, person) => homeSeats(deps, person),
  render: (say, view) => [
    ...nextBlocks(say, view),
    ...weekBlocks(say, view),
    actions(button(say("seats.home.find"), "seat.find", "home")),
  ],
});

function nextBlocks(say: Say, { own, zone, userId }: HomeSeats): KnownBlock[] {
  const [next] = own;
  if (!next) return [];
  const { seat } = next;
  const facts = seat.hostUserId === userId ? factsOf(say, seat, zone) : factsForGuest(say, seat, zone);
  return [section([say("seats.home.next"), nameOf(say, seat), facts, ...placeLines(say, seat)].join("\n"))];
}

function weekBlocks(say: Say, { own, open, zone, userId }: HomeSeats): KnownBlock[] {
  const boards = [...own.slice(1), ...open].toSorted((a, b) => timeOf(a.seat) - timeOf(b.seat)).slice(0, SHOWN);
  if (boards.length === 0) return [];
  const days = Map.groupBy(boards, ({ seat }) => localDate(seat.startsAt ?? seat.createdAt, zone));
  return [
    section(say("seats.home.week")),
    ...[...days].map(([day, these]) =>
      section(
        [
          say("seats.home.day_md", { day: weekdayAndDate(say.locale, day) }),
          ...these.map((board) => lineOf(say, board, zone, userId)),
        ].join("\n"),
      ),
    ),
  ];
}

function lineOf(say: Say, { seat }: Board, zone: string, userId: string): string {
  const words = { time: clockTime(say.locale, seat.startsAt ?? seat.createdAt, zone), name: nameOf(say, seat) };
  return seat.hostUserId === userId
    ? say("seats.home.own_md", words)
    : say("seats.home.line_md", { ...words, minutes: seat.minutes });
}

function timeOf({ startsAt }: Seat): number {
  return startsAt?.getTime() ?? 0;
}
