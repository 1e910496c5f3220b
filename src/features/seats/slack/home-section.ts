/** Seats on Home: one's own next thing first, then a week by day. */
import { defineHomeSection } from "#src/feature-kit/define-home-section.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { clockTime, weekdayAndDate } from "#src/slack/dates.ts";
import { actions, button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { type Board, isLive, type Seat } from "../rules/seat.ts";
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

/** One's own by day, then what else is open by day. */
function weekBlocks(say: Say, { own, asked, open, zone, userId }: HomeSeats): KnownBlock[] {
  const mine = [...own.slice(1), ...asked].toSorted((a, b) => timeOf(a.seat) - timeOf(b.seat)).slice(0, SHOWN);
  const asking = own.flatMap(({ seat, requests }) =>
    seat.hostUserId === userId ? requests.filter(({ status }) => status === "asked") : [],
  ).length;
  return [
    ...dayBlocks(say, say("seats.home.own"), mine, zone, userId),
    ...(asking > 0 ? [section(say("seats.home.asked_you", { asked: asking }))] : []),
    ...dayBlocks(say, say("seats.home.week"), open.slice(0, SHOWN), zone, userId),
  ];
}

function dayBlocks(say: Say, title: string, boards: readonly Board[], zone: string, userId: string): KnownBlock[] {
  if (boards.length === 0) return [];
  const days = Map.groupBy(boards, ({ seat }) => localDate(seat.startsAt ?? seat.createdAt, zone));
  return [
    section(title),
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

function lineOf(say: Say, { seat, requests }: Board, zone: string, userId: string): string {
  const words = { time: clockTime(say.locale, seat.startsAt ?? seat.createdAt, zone), name: nameOf(say, seat) };
  if (seat.hostUserId === userId) return say("seats.home.own_md", words);
  const own = requests.find((request) => request.askerUserId === userId && isLive(request));
  return own
    ? say("seats.home.mine_md", { ...words, status: say(`seats.request.${own.status}`) })
    : say("seats.home.line_md", { ...words, minutes: seat.minutes });
}

function timeOf({ startsAt }: Seat): number {
  return startsAt?.getTime() ?? 0;
}
