import { factsForGuest, nameOf } from "#src/features/seats/slack/words.ts";
import type { Say } from "#src/kernel/texts.ts";
import { type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import type { OpenSeats } from "../use-cases/open-seats.ts";

/** Open seats that whoever is asked could take: when and whose, neither where they are nor how to join. */
export function openSeatLines(say: Say, { seats, zone }: OpenSeats): KnownBlock[] {
  if (seats.length === 0) return [];
  const lines = seats.map(({ seat }) => `• ${nameOf(say, seat)}\n${factsForGuest(say, seat, zone)}`);
  return [section([say("assign.seats_md"), ...lines].join("\n"))];
}
