/** The three best open seats under a nudge that needs one, or the seat that somebody has for it. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { NudgeDoors } from "#src/feature-kit/nudge-doors.ts";
import { button, type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { seatsForNudge } from "../use-cases/seats-for-nudge.ts";
import { openSeatBlocks } from "./pages.ts";
import { factsForGuest, guestPlaceLines, nameOf } from "./words.ts";

export const seatDoors: NudgeDoors<Deps> = async (deps, member, nudge) => {
  const { own, fitting } = await seatsForNudge(deps, member, nudge);
  const { zone } = member.settings;
  const request = own?.requests.find(({ askerUserId }) => askerUserId === member.userId);
  if (own && request)
    return (say): readonly KnownBlock[] => [
      section(say("seats.door_own_md")),
      section(
        [nameOf(say, own.seat), factsForGuest(say, own.seat, zone), ...guestPlaceLines(say, own.seat)].join("\n"),
        button(say("seats.shadow.give_back"), "seat.give-back", request.id),
      ),
    ];
  if (fitting.length === 0) return null;
  return (say): readonly KnownBlock[] => [
    section(say("seats.door_title_md")),
    ...fitting.flatMap(({ board, isOutside }) => openSeatBlocks(say, board, zone, isOutside, nudge.id)),
  ];
};
