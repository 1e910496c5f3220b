/** What a day may be about that somebody names: what they have with others, and what waits for their answer. */
import type { DialogueState, Waiting } from "#src/feature-kit/dialogue-state.ts";
import type { Context } from "#src/feature-kit/handlers.ts";
import type { OpenIntroduction } from "#src/features/introductions/use-cases/overview.ts";
import { type Appointment, appointmentsOf } from "#src/features/mentoring/use-cases/appointments.ts";
import { suggestedTimes } from "#src/features/mentoring/use-cases/meet.ts";
import type { PairView } from "#src/features/mentoring/use-cases/overview.ts";
import type { Board } from "#src/features/seats/rules/seat.ts";
import { kindOf } from "#src/features/seats/slack/words.ts";
import { localDate } from "#src/kernel/calendar.ts";
import type { Say } from "#src/kernel/texts.ts";
import { namesOf } from "#src/slack/names.ts";
import type { DayThing, OwnThing } from "../rules/day-about.ts";
import { isAboutChallenge } from "../rules/leaning.ts";
import type { Talk } from "../rules/talk.ts";
import { ANSWERING, isAskedBy } from "../rules/waiting.ts";
import { type Here, type Spoken, spokenSince } from "../use-cases/situation.ts";
import { actOf, DO } from "./pressing.ts";

/** One of them, with what is needed to speak of it. */
export type About = DayThing &
  (
    | { readonly of: "appointment"; readonly appointment: Appointment }
    | { readonly of: "first"; readonly pair: PairView }
    | { readonly of: "waiting"; readonly waiting: Waiting }
  );

export interface AboutDays {
  readonly things: readonly About[];
  readonly own: OwnThing;
  readonly zone: string;
}

/** Loads all of it. */
export async function dayThings(
  context: Context,
  { here, talk, dialogue }: { readonly here: Here; readonly talk: Talk; readonly dialogue: DialogueState },
): Promise<AboutDays> {
  const { deps, say, person } = context;
  const [{ all, undated, zone }, spoken] = await Promise.all([
    appointmentsOf(deps, person),
    spokenSince(deps, here, talk),
  ]);
  const unnamed = undated.flatMap((one) => (one.kind === "first" ? [one.pair] : []));
  const times = await Promise.all(unnamed.map(({ pairing }) => suggestedTimes(deps, pairing)));
  const users = new Set([
    ...all.flatMap(othersOf),
    ...unnamed.map(({ otherUserId }) => otherUserId),
    ...dialogue.waiting.flatMap(({ userId }) => userId ?? []),
  ]);
  const names = await namesOf(deps, person, { users: [...users].filter((id) => id !== ""), channels: [] });
  const firstOf = (id: string): readonly string[] => names.get(id)?.split(" ").slice(0, 1) ?? [];
  const isLast = (ids: readonly string[], kinds: RegExp): boolean => wasSpokenOf(talk, spoken, ids, kinds);
  const things: About[] = [
    ...dialogue.waiting.filter(isOfDays).map(
      (waiting): About => ({
        of: "waiting",
        waiting,
        kind: "asked",
        names: [...(waiting.userId === null ? [] : firstOf(waiting.userId)), ...waiting.names],
        days: waiting.days ?? [],
        times: [],
        isAsked: spoken.newest !== null && isAskedBy(waiting.standing, spoken.newest) && spoken.isElse,
        isLast:
          isLast(
            waiting.answers.map(({ value }) => value.split(/[ |]/)[0] ?? ""),
            NO_KIND,
          ) || isOffered(talk, spoken, waiting),
        isOthersToAllow: waiting.standing === "assigned",
      }),
    ),
    ...all.map(
      (appointment): About => ({
        of: "appointment",
        appointment,
        kind: appointment.kind,
        names: [...othersOf(appointment).flatMap(firstOf), ...calledOf(say, appointment)],
        days: [localDate(appointment.startsAt, zone)],
        times: [],
        isAsked: false,
        isLast: isLast([idOf(appointment)], KINDS[appointment.kind]),
      }),
    ),
    ...unnamed.map(
      (pair, at): About => ({
        of: "first",
        pair,
        kind: "meeting",
        names: firstOf(pair.otherUserId),
        days: [],
        times: times[at] ?? [],
        isAsked: false,
        isLast: isLast([pair.pairing.id], KINDS.meeting),
      }),
    ),
  ];
  return { things, own: ownOf(here, talk, spoken, zone), zone };
}

/** Buttons that say yes or another time to it stand under the last answer. */
function isOffered({ offers }: Talk, { isElse }: Spoken, { answers }: Waiting): boolean {
  const acts = offers.filter(({ action }) => DO.test(action)).map(actOf);
  return !isElse && ANSWERING.some((act) => acts.includes(act) && answers.some((answer) => answer.act === act));
}

/** What a day can be said of, beside a seat of which its host hears a yes or no to somebody who was there. */
const isOfDays = ({ standing }: Waiting): boolean => OF_DAYS.has(standing);
const OF_DAYS: ReadonlySet<string> = new Set([
  "seat-asked",
  "talk-asked",
  "mentor-asked",
  "date-proposed",
  "assigned",
  "seat-wanted",
]);

/** The messages of the bot that are about it. */
const KINDS: Readonly<Record<Appointment["kind"], RegExp>> = {
  seat: /^seat-(?:answered|changed|brief|calendar)/,
  hosted: /^(?:seat-given-back|host-)/,
  talk: /^introduction/,
  meeting: /^mentoring/,
};
const NO_KIND = /^$/;

function wasSpokenOf(talk: Talk, { isElse, newest }: Spoken, ids: readonly string[], kinds: RegExp): boolean {
  const isBlank = talk.act === null && talk.offers.length === 0;
  if (isElse || isBlank) return newest !== null && kinds.test(newest.kind);
  return talk.offers.some(({ value }) => ids.some((id) => id !== "" && value.includes(id)));
}

function ownOf({ situation, mentee }: Here, talk: Talk, { isElse, newest }: Spoken, zone: string): OwnThing {
  const plan = situation === "planned" ? (mentee?.plan ?? null) : null;
  const isBlank = talk.act === null && talk.offers.length === 0;
  const isOfOwn = talk.offers.some(({ action }) => action.startsWith("nudge.")) || isAboutChallenge(talk.act);
  const isSent = newest !== null && /^(?:nudge|reminder|follow-up)/.test(newest.kind);
  return {
    status: plan ? "planned" : situation === "open" ? "open" : "none",
    day: plan && localDate(plan.plannedAt, zone),
    isLast: situation !== "newcomer" && (isElse ? false : isBlank ? isSent : isOfOwn),
  };
}

function othersOf(one: Appointment): readonly string[] {
  switch (one.kind) {
    case "seat":
      return one.own.board.seat.hostUserId === null ? [] : [one.own.board.seat.hostUserId];
    case "hosted":
      return guestsOf(one.board);
    case "talk":
      return otherOfTalk(one.introduction);
    case "meeting":
      return [one.pair.otherUserId];
  }
}

function guestsOf({ requests }: Board): readonly string[] {
  return requests
    .filter(({ status }) => status === "seated" || status === "waiting")
    .map(({ askerUserId }) => askerUserId);
}

function otherOfTalk({ introduction, isAsker }: OpenIntroduction): readonly string[] {
  const other = isAsker ? introduction.hostUserId : introduction.askerUserId;
  return other === null ? [] : [other];
}

function calledOf(say: Say, one: Appointment): readonly string[] {
  if (one.kind !== "seat" && one.kind !== "hosted") return [];
  const { seat } = one.kind === "seat" ? one.own.board : one.board;
  return [seat.codeName, kindOf(say, seat)].flatMap((name) => name ?? []);
}

function idOf(one: Appointment): string {
  switch (one.kind) {
    case "seat":
      return one.own.request.id;
    case "hosted":
      return one.board.seat.id;
    case "talk":
      return one.introduction.introduction.id;
    case "meeting":
      return one.meeting.id;
  }
}
