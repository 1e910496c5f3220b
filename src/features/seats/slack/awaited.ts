/** The seat of which somebody is asked for three lines: what they tell in the DM belongs there. */
import { z } from "zod";
import type { Awaited } from "#src/feature-kit/awaited-words.ts";
import type { Deps } from "#src/feature-kit/deps.ts";
import { type Action, defineAction } from "#src/feature-kit/handlers.ts";
import { storyAt } from "#src/features/reflections/slack/told-story.ts";
import type { PersonKey } from "#src/kernel/ports.ts";
import type { Say } from "#src/kernel/texts.ts";
import { parted } from "#src/slack/button-value.ts";
import { modalReply, originOf } from "#src/slack/context.ts";
import { LIMITS } from "#src/slack/limits.ts";
import { ownRequest } from "../use-cases/debrief.ts";
import { untoldSeat } from "../use-cases/untold-seat.ts";
import { debriefView } from "./debrief-form.ts";
import { nameOf } from "./words.ts";

export async function awaitedOfSeat(deps: Deps, say: Say, person: PersonKey): Promise<Awaited | null> {
  const found = await untoldSeat(deps, person);
  return (
    found && {
      since: found.endedAt,
      about: nameOf(say, found.board.seat),
      action: "seat.told",
      id: found.request.id,
      longest: LIMITS.inputText,
    }
  );
}

/** The three lines, the first of them filled with what was told in the DM. */
const told = defineAction({
  id: "seat.told",
  opensModal: true,
  value: parted("|", { requestId: z.uuid(), story: z.string() }),
  run: async (context, { requestId, story }) => {
    const own = await ownRequest(context.deps, context.person, requestId);
    const words = await storyAt(context, story);
    return modalReply(debriefView(context.say, own, originOf(context), words));
  },
});

export const awaitedActions: readonly Action[] = [told];
