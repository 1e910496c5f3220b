/** The three best open seats under a nudge that needs one. */
import type { Deps } from "#src/feature-kit/deps.ts";
import type { NudgeDoors } from "#src/feature-kit/nudge-doors.ts";
import { type KnownBlock, section } from "#src/slack/kit/blocks.ts";
import { seatsOfKind } from "../use-cases/ask-seat.ts";
import { openSeatBlocks } from "./pages.ts";

const SHOWN = 3;

export const seatDoors: NudgeDoors<Deps> = async (deps, member, nudge, challenge) => {
  const { seat: kind } = challenge.needs;
  if (kind === undefined) return null;
  const fitting = await seatsOfKind(deps, member, kind, SHOWN);
  if (fitting.length === 0) return null;
  return (say): readonly KnownBlock[] => [
    section(say("seats.door_title_md")),
    ...fitting.flatMap(({ board, isOutside }) => openSeatBlocks(say, board, member.settings.zone, isOutside, nudge.id)),
  ];
};
