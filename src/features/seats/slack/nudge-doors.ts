/** The three best open seats under a nudge that needs one. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { NudgeDoors } from "#src/feature-kit/nudge-doors.ts";
import { button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { seatsOfKind } from "../use-cases/ask-seat.ts";
import { boardOfNudge } from "../use-cases/seat-plans.ts";
import { openSeatBlocks } from "./pages.ts";
import { factsForGuest, nameOf, placeLines } from "./words.ts";

const SHOWN = 3;

export const seatDoors: NudgeDoors<Deps> = async (deps, member, nudge, challenge) => {
  const { seat: kind } = challenge.needs;
  if (kind === undefined) return null;
  const own = await boardOfNudge(deps, member, nudge.id);
  const request = own?.requests.find(({ askerUserId }) => askerUserId === member.userId);
  if (own && request)
    return (say): readonly KnownBlock[] => [
      section(say("seats.door_own_md")),
      section(
        [nameOf(say, own.seat), factsForGuest(say, own.seat, member.settings.zone), ...placeLines(say, own.seat)].join(
          "\n",
        ),
        button(say("seats.shadow.give_back"), "seat.give-back", request.id),
      ),
    ];
  const fitting = await seatsOfKind(deps, member, kind, SHOWN);
  if (fitting.length === 0) return null;
  return (say): readonly KnownBlock[] => [
    section(say("seats.door_title_md")),
    ...fitting.flatMap(({ board, isOutside }) => openSeatBlocks(say, board, member.settings.zone, isOutside, nudge.id)),
  ];
};
