/** Three challenges that suit a channel, once a month, for a person to confirm with one tap. */

import { addDays, localDate, weekdayOf } from "#src/kernel/calendar.ts";
import type { Catalogue } from "#src/kernel/catalogue.ts";
import type { Challenge } from "#src/kernel/challenge.ts";
import type { CalendarDate } from "#src/kernel/member.ts";
import { seededRandom } from "#src/kernel/seeded-random.ts";
import type { Kind } from "#src/kernel/vocabulary.ts";

/** What a channel was offered in one month, and what somebody took of it. */
export interface SuggestionOffer {
  /** `2026-12`. */
  readonly month: string;
  readonly challengeIds: readonly string[];
  readonly takenId: string | null;
}

/** A channel that wants suggestions. */
export interface ChannelSuggestions {
  readonly workspaceId: string;
  readonly channel: string;
  readonly askedBy: string;
  readonly zone: string;
  /** Null: turned off. */
  readonly dueAt: Date | null;
  /** Newest last. */
  readonly offers: readonly SuggestionOffer[];
}

const HOW_MANY = 3;
const MONTHS_OF_REST = 6;
/** Kinds that several people can do by themselves and share. */
const GROUP_KINDS: readonly Kind[] = ["talk", "watch", "read", "make"];
const GROUP_MINUTES = { min: 10, max: 60 } as const;
/** A challenge must be for so many tracks at least, so that most people of a channel can do it. */
const MIN_TRACKS = 5;

/** Up to three that suit a group and were not offered there lately; the same seed gives the same ones. */
export function chooseSuggestions(
  catalogue: Catalogue,
  offers: readonly SuggestionOffer[],
  month: string,
  seed: string,
): readonly Challenge[] {
  const recent = new Set(recentOffers(offers, month).flatMap(({ challengeIds }) => challengeIds));
  const random = seededRandom(`${seed} ${month}`);
  const chosen: Challenge[] = [];
  const shuffled = catalogue.all
    .filter((challenge) => suitsGroup(challenge) && !recent.has(challenge.id))
    .map((challenge) => ({ challenge, at: random() }))
    .sort((a, b) => a.at - b.at);
  // Different areas first, so that there is something for everybody.
  for (const { challenge } of shuffled) {
    if (chosen.length < HOW_MANY && !chosen.some(({ area }) => area === challenge.area)) chosen.push(challenge);
  }
  for (const { challenge } of shuffled)
    if (chosen.length < HOW_MANY && !chosen.includes(challenge)) chosen.push(challenge);
  return chosen;
}

/** Whether a challenge can be done by a whole channel, whatever their field and level. */
export function suitsGroup(challenge: Challenge): boolean {
  return (
    GROUP_KINDS.includes(challenge.kind) &&
    challenge.minutes >= GROUP_MINUTES.min &&
    challenge.minutes <= GROUP_MINUTES.max &&
    !challenge.needs.clientConsent &&
    challenge.prerequisites.length === 0 &&
    challenge.scopes.some((scope) => scope <= 2) &&
    challenge.tracks.length >= MIN_TRACKS
  );
}

/** Offers that still count: of the six months before `month`. */
export function recentOffers(offers: readonly SuggestionOffer[], month: string): readonly SuggestionOffer[] {
  return offers.filter((offer) => monthsFrom(offer.month, month) <= MONTHS_OF_REST);
}

/** The Friday of next week: when a challenge that was suggested today ends. */
export function suggestedEnd(today: CalendarDate): CalendarDate {
  return addDays(today, 12 - weekdayOf(today));
}

export function monthOf(at: Date, zone: string): string {
  return localDate(at, zone).slice(0, 7);
}

function monthsFrom(earlier: string, later: string): number {
  const months = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return months(later) - months(earlier);
}
